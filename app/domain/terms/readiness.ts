// What a version still lacks before it can be put to the parents: passages to place, clauses to confirm, texts (B-5, B-9).
import { type Bilingual, type Language, languages } from "../bilingual";
import { list } from "../format";
import type { Facts } from "../permissions";
import { because, type Reason } from "../refusals";
import type { VersionState } from "./lifecycle";
import { termsRefusals } from "./refusal-words";
import { termsWords } from "./words";

/** What decides how far a version can go. */
export type VersionFacts = Facts & {
  body: string;
  state: VersionState;
  /** Sides not ready: number of the section and language. */
  unready: readonly { section: number; language: Language }[];
  sections: number;
  unplaced: number;
  proposed: number;
  /** Clauses that name an organization in one language only: the clause's number and the language missing (L-1). */
  halfNamed: readonly { clause: string; missing: Language }[];
  /** The version that stands before the councils already, where there is one. */
  anotherPut: number | null;
  outdated: boolean;
  /** The body has, or had, terms in force. */
  hasHistory: boolean;
};

/** 2, 3, 4, 7, 8 → [2, 4], [7, 7], [8, 8]: three or more that follow one another are one run. */
function runsOf(numbers: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.flatMap(([from, to]): [number, number][] =>
    to === from + 1
      ? [
          [from, from],
          [to, to],
        ]
      : [[from, to]],
  );
}

const runIn = (language: Language, [from, to]: [number, number]): string =>
  from === to ? String(from) : termsWords[language].run(from, to);

/** "the French of sections 4 and 5 and the English of section 9", in both languages. */
function unreadySides({ unready, sections }: Pick<VersionFacts, "unready" | "sections">): Bilingual {
  const ofSide = (side: Language, language: Language): string[] => {
    const words = termsWords[language];
    const numbers = unready.filter((one) => one.language === side).map(({ section }) => section);
    const [only, ...others] = numbers;
    if (only === undefined) return [];
    if (others.length === 0) return [words.side(side, only)];
    if (numbers.length === sections) return [words.allSides(side)];
    return [
      words.sidesOf(
        side,
        list(
          language,
          runsOf(numbers).map((run) => runIn(language, run)),
        ),
      ),
    ];
  };
  const inLanguage = (language: Language) =>
    list(
      language,
      languages.flatMap((side) => ofSide(side, language)),
    );
  return { en: inLanguage("en"), fr: inLanguage("fr") };
}

export function textsReady(facts: VersionFacts): Reason | undefined {
  if (facts.unready.length === 0) return undefined;
  const missing = unreadySides(facts);
  return {
    text: { en: termsRefusals.en["not-ready"](missing.en), fr: termsRefusals.fr["not-ready"](missing.fr) },
    rule: "B-5",
  };
}

export function complete(facts: VersionFacts): Reason | undefined {
  if (facts.sections < 9) return because(termsRefusals, (words) => words["no-sections"], "B-2");
  if (facts.unplaced > 0)
    return because(termsRefusals, (words) => words["not-placed"](facts.unplaced), "B-9");
  if (facts.proposed > 0)
    return because(termsRefusals, (words) => words["not-confirmed"](facts.proposed), "B-9");
  return undefined;
}

/** A clause counts in both languages or it does not go before the councils (B-5). */
export function bothNamed({ halfNamed }: VersionFacts): Reason | undefined {
  if (halfNamed.length === 0) return undefined;
  const said = (language: Language) =>
    list(
      language,
      halfNamed.map(({ clause, missing }) => termsRefusals[language].halfOf(clause, missing)),
    );
  return {
    text: {
      en: termsRefusals.en["half-named"](said("en")),
      fr: termsRefusals.fr["half-named"](said("fr")),
    },
    rule: "B-5",
  };
}
