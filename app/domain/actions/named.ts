// How an action is called, and who is accountable for it, in sentences.
import { type Bilingual, filled, inBoth, type Language } from "../bilingual";
import type { Day } from "../dates";
import { longDate } from "../format";
import type { Action } from "./action.server";
import { accountableNames } from "./names-words";

type Of = Pick<Action, "accountable" | "accountableSeat">;

/** "the secretariat", "Service Alberta": as it stands in a sentence. */
export function whoOf({ accountable, accountableSeat }: Of): Bilingual {
  if (accountable === "seat" && accountableSeat) return filled(accountableSeat.organization);
  return inBoth(accountableNames, (words) => words[accountable]);
}

export const acronymOf = ({ acronym, bodyName }: Pick<Action, "acronym" | "bodyName">): Bilingual =>
  filled(acronym.en || acronym.fr ? acronym : bodyName);

export const dayIn = (day: Day): Bilingual => ({ en: longDate("en", day), fr: longDate("fr", day) });

/** Each language's sentence, made of what stands in that language. */
export const inEach = <Words>(
  words: { en: Words; fr: Words },
  sentence: (words: Words, language: Language) => string,
): Bilingual => ({ en: sentence(words.en, "en"), fr: sentence(words.fr, "fr") });
