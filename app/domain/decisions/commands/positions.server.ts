// D-3, D-4: positions are taken by whoever speaks for a voice, prepared by its contacts, entered with their source.
import { position } from "../../../../db/schema";
import { type Id, standingWord } from "../../actor";
import { type Bilingual, inBoth } from "../../bilingual";
import { type Asker, command, type Deed } from "../../command.server";
import type { Day } from "../../dates";
import { newId } from "../../id";
import { because, Invalid, NotPossible } from "../../refusals";
import { holdersOf } from "../../seats/chairs.server";
import type { PositionTyped } from "../forms";
import type { Entry } from "../lifecycle";
import { decisionPolicies } from "../policy";
import { asksForDay, asksForText, type PositionKind, positionWords } from "../positions";
import { decisionReasons } from "../reason-words";
import { decisionSaid } from "../said-words";
import { silencePolicies } from "../silence-policy";
import { enteringFacts, type Speaking, speakingFacts } from "../speaking.server";
import type { VoiceLine } from "../stand.server";
import { breakIfItDoes } from "./breaking.server";
import { linkTo } from "./proceeding.server";

const wrong = (field: string, key: "words" | "until" | "source"): Invalid =>
  new Invalid([{ field, text: inBoth(decisionReasons, (words) => words[key]) }]);

function checked(typed: PositionTyped, today: Day): PositionTyped {
  const words = typed.words.trim();
  if (asksForText.includes(typed.kind) && words === "") throw wrong("words", "words");
  const until = asksForDay.includes(typed.kind) ? typed.until : null;
  if (asksForDay.includes(typed.kind) && (until === null || until <= today)) throw wrong("until", "until");
  return { ...typed, words, until };
}

type Kept = { entry: Entry; source?: string; confirms?: Id };

function keep(deed: Deed<Speaking>, typed: PositionTyped, { entry, source = "", confirms }: Kept): Id {
  const { tx, actor, subject, standing, now, today } = deed;
  const { line, proceeding } = subject;
  if (!line) throw new Error("nobody is heard");
  const id = newId();
  const { kind, words, wordsLanguage, until } = checked(typed, today);
  tx.insert(position)
    .values({
      ...{ id, proceedingId: proceeding.id, voiceId: line.voice.id, seatId: subject.seat },
      ...{ kind, words, wordsLanguage, until, entry, source, at: now },
      ...{ personId: actor.person ?? "", standing: standingWord(standing), confirmsId: confirms ?? null },
    })
    .run();
  return id;
}

/** "Ontario: agrees with reservation." */
function said(key: "taken" | "entered", { voice }: VoiceLine, kind: PositionKind): Bilingual {
  return {
    en: decisionSaid.en[key](voice.name.en, positionWords.en[kind]),
    fr: decisionSaid.fr[key](voice.name.fr, positionWords.fr[kind]),
  };
}

const lineOf = ({ line }: Speaking): VoiceLine => {
  if (!line) throw new Error("nobody is heard");
  return line;
};

/** The position of the voice from now on; what it said before stays on record. */
export function takePosition(asker: Asker, id: Id, typed: PositionTyped): void {
  command(asker, {
    policy: decisionPolicies.take,
    find: (tx, actor, today) => speakingFacts({ tx, actor, today, now: asker.house.now() }, id, "seat"),
    run: (deed) => {
      keep(deed, typed, { entry: "taken" });
      deed.record({ kind: "proceeding", id }, said("taken", lineOf(deed.subject), typed.kind));
      breakIfItDoes(deed, typed.kind);
    },
  });
}

/** The holder makes what a contact prepared their own, with one button. */
export function confirmPrepared(asker: Asker, id: Id, prepared: Id): void {
  command(asker, {
    policy: decisionPolicies.take,
    find: (tx, actor, today) => speakingFacts({ tx, actor, today, now: asker.house.now() }, id, "seat"),
    run: (deed) => {
      const line = lineOf(deed.subject);
      const own = line.prepared;
      if (own?.id !== prepared)
        throw new NotPossible(because(decisionReasons, (words) => words.prepared, "S-7"));
      if (own.until !== null && own.until <= deed.today)
        throw new NotPossible(because(decisionReasons, (words) => words.lapsed, "D-3"));
      keep(deed, own, { entry: "taken", confirms: own.id });
      deed.record({ kind: "proceeding", id }, said("taken", line, own.kind));
      breakIfItDoes(deed, own.kind);
    },
  });
}

/** D-8: the same words, by whoever comes from the button that says what they do. */
export function breakSilence(asker: Asker, id: Id, typed: PositionTyped): void {
  command(asker, {
    policy: silencePolicies.breakSilence,
    find: (tx, actor, today) => speakingFacts({ tx, actor, today, now: asker.house.now() }, id, "seat"),
    run: (deed) => {
      keep(deed, typed, { entry: "taken" });
      deed.record({ kind: "proceeding", id }, said("taken", lineOf(deed.subject), typed.kind));
      breakIfItDoes(deed, typed.kind);
    },
  });
}

function tellHolders(deed: Deed<Speaking>, key: "prepared" | "entered"): void {
  const { tx, subject, today } = deed;
  const { title } = subject.proceeding;
  const lead = lineOf(subject).voice.lead;
  const holders = [...holdersOf(tx, lead, "principal", today), ...holdersOf(tx, lead, "alternate", today)];
  deed.notify({
    notice: "asked",
    to: holders.filter((person) => person !== deed.actor.person),
    subject: {
      en: decisionSaid.en[`${key}Subject`](title.en),
      fr: decisionSaid.fr[`${key}Subject`](title.fr),
    },
    lines: [inBoth(decisionSaid, (words) => words[`${key}Line`])],
    link: linkTo(deed, subject.proceeding.id),
    about: { kind: "proceeding", id: subject.proceeding.id },
  });
}

/** S-7: it counts once the holder confirms it. */
export function preparePosition(asker: Asker, id: Id, typed: PositionTyped): void {
  command(asker, {
    policy: decisionPolicies.prepare,
    find: (tx, actor, today) => speakingFacts({ tx, actor, today, now: asker.house.now() }, id, "contact"),
    run: (deed) => {
      const { name } = lineOf(deed.subject).voice;
      keep(deed, typed, { entry: "prepared" });
      deed.record(
        { kind: "proceeding", id },
        { en: decisionSaid.en.prepared(name.en), fr: decisionSaid.fr.prepared(name.fr) },
      );
      tellHolders(deed, "prepared");
    },
  });
}

/** D-4: received by telephone or e-mail; the member is told, and may correct it until closing. */
export function enterPosition(
  asker: Asker,
  at: { id: Id; voice: Id },
  typed: PositionTyped & { source: string },
): void {
  command(asker, {
    policy: decisionPolicies.enter,
    find: (tx, actor, today) => enteringFacts({ tx, actor, today, now: asker.house.now() }, at.id, at.voice),
    run: (deed) => {
      const source = typed.source.trim();
      if (source === "") throw wrong("source", "source");
      keep(deed, typed, { entry: "entered", source });
      deed.record({ kind: "proceeding", id: at.id }, said("entered", lineOf(deed.subject), typed.kind));
      tellHolders(deed, "entered");
    },
  });
}
