// D-6: the sentence of what a matter still needs, over every body that decides it, in the reader's language.
import { type Bilingual, type Language, languages, pick, say } from "../bilingual";
import { easternTime, type Instant } from "../dates";
import { capital, dateTime, list, longDate } from "../format";
import type { Needs } from "./needs";
import { adjectiveOf, inLetters, needsWords } from "./needs-words";
import type { Proceeding } from "./proceedings.server";
import type { Quorum } from "./quorum";
import type { Stand } from "./stand.server";
import type { Voice } from "./voices";

export type BodyNeeds = {
  acronym: Bilingual;
  needs: Needs;
  /** D-8: no reply is needed until then. */
  silentUntil?: Instant;
};

/** What a matter that is open before a body still needs there. */
export const needsBefore = (
  { acronym, channel, closesAt }: Pick<Proceeding, "acronym" | "channel" | "closesAt">,
  { needs }: Pick<Stand, "needs">,
): BodyNeeds => ({ acronym, needs, ...(channel === "silence" ? { silentUntil: closesAt } : {}) });

const named = (language: Language, voices: readonly Voice[]): string =>
  list(
    language,
    voices.map(({ name }) => say(language, name)),
  );

function quorumSaid(language: Language, body: string, quorum: Quorum): string {
  const words = pick(needsWords, language);
  const { missing, missingLevels, from } = quorum;
  if (!quorum.isReachable) return words.unreachable(body);
  const howMany = inLetters(language, missing);
  const which = list(
    language,
    from.map((level) => adjectiveOf(language, level, missingLevels)),
    from.length > missingLevels ? "or" : "and",
  );
  if (missingLevels === missing && missing === 1) return words.allOfThem(howMany, true, which, body);
  const replies = words.replies(howMany, missing === 1, body);
  // While nobody was heard, any levels will do: to name them all says nothing.
  if (quorum.heard === 0 && missingLevels > 1)
    return replies + words.levels(inLetters(language, missingLevels));
  return missingLevels === 0 ? replies : replies + words.ofThem(inLetters(language, missingLevels), which);
}

function ofBody(language: Language, { acronym, needs, silentUntil }: BodyNeeds): string[] {
  const words = pick(needsWords, language);
  const body = say(language, acronym);
  if (silentUntil !== undefined) return [words.silence(body, dateTime(language, silentUntil, easternTime))];
  const { quorum, floor, discuss, footnotes, pending, nobodyAgrees, agreed } = needs;
  if (floor && !floor.isMet) return [words.floor(body, floor.jurisdictions, floor.levels)];
  const waiting = pending.map(({ voice, until }) => {
    const name = say(language, voice.name);
    return until ? words.until(name, longDate(language, until)) : name;
  });
  return [
    ...(quorum.missing > 0 ? [quorumSaid(language, body, quorum)] : []),
    ...(nobodyAgrees && quorum.missing === 0 ? [words.nobody(body)] : []),
    ...(agreed && waiting.length === 0 ? [words.complete(body)] : []),
    ...(agreed && waiting.length > 0 ? [words.completeBut(body, list(language, waiting))] : []),
    ...(discuss.length > 0 ? [words.discuss(named(language, discuss), discuss.length === 1)] : []),
    ...(footnotes.length > 0 ? [words.footnotes(named(language, footnotes))] : []),
    ...(!agreed && waiting.length > 0 ? [words.pending(list(language, waiting))] : []),
  ];
}

/** "Two replies missing for quorum in PSCIOC, one of them territorial; PSSDC complete; Ontario asks to discuss." */
export function needsSentence(bodies: readonly BodyNeeds[]): Bilingual {
  const text = { en: "", fr: "" };
  for (const language of languages) {
    const parts = bodies.flatMap((body) => ofBody(language, body));
    text[language] = `${capital(parts.join(needsWords[language].between))}.`;
  }
  return text;
}

/** Voices in a sentence, in both languages. */
export const voicesSaid = (voices: readonly Voice[]): Bilingual => ({
  en: named("en", voices),
  fr: named("fr", voices),
});
