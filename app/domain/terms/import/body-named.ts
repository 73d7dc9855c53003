// The body a document is about: its name and acronym, what kind it is, and when it was set up.
import { type BodyKind, kindOf, kinds, namesIn } from "./body-names";
import { withoutCouncils } from "./councils";
import { dayOrMonthIn } from "./days-in-text";
import { fold } from "./fold";
import type { RecognisedTerms } from "./recognised";
import { tidy } from "./repair";
import { bodyInTitles, isSameName } from "./titles";

/** Acronyms met for a body under another usual form. */
export const variants: { found: RegExp; usual: string }[] = [
  { found: /(?<!\p{L})GTSPCC(?!\p{L})/u, usual: "GTSAC" },
  { found: /(?<!\p{L})comit[ée]s\s+mixtes(?!\p{L})/iu, usual: "Conseils mixtes" },
];

const usualForm = (acronym: string): string =>
  variants.find(({ found }) => found.test(acronym))?.usual ?? acronym;

const setUp =
  /\b(?:created|established|set up|formed|launched|founded|struck)\b|\bmise? sur pied\b|\bcreee?s?\b|\betablie?s?\b|\bformee?s?\b|\bconstituee?s?\b|\binstituee?s?\b/;

function createdOn(text: string): string | null {
  const folded = fold(text);
  const at = folded.search(setUp);
  return at === -1 ? null : dayOrMonthIn(folded.slice(at, at + 120));
}

/** The kind of body a text speaks of first. */
function firstKindIn(folded: string): BodyKind | null {
  const met = kinds
    .map(([kind, pattern]) => ({ kind, at: folded.search(pattern) }))
    .filter(({ at }) => at !== -1);
  return met.sort((one, other) => one.at - other.at)[0]?.kind ?? null;
}

/** What the document says of its body. `titles` are headings and short lines before the first section: they win. */
export function bodyNamed(text: string, titles: string[]): RecognisedTerms["body"] {
  const named = [...titles, text].flatMap(namesIn).map((one) => ({ ...one, kind: kindOf(one.name) }));
  const title = bodyInTitles(titles);
  const first = firstKindIn(fold(text));
  const group = named.find(({ kind }) => kind !== null && kind !== "council");
  const council = first === "council" ? named.find(({ kind }) => kind === "council") : undefined;
  const inText = title
    ? named.find((one) => isSameName(one.name, title.name) || one.acronym === title.acronym)
    : (group ?? council);
  const acronym = title?.acronym ?? inText?.acronym ?? null;
  const isInCapitals = title !== null && !/\p{Ll}/u.test(title.name);
  const name = tidy((isInCapitals ? inText?.name : title?.name) ?? title?.name ?? inText?.name ?? "");
  return {
    name,
    acronym: acronym && usualForm(acronym),
    kind: kindOf(name) ?? title?.kind ?? firstKindIn(withoutCouncils(fold(text))) ?? "working-group",
    createdOn: createdOn(text),
  };
}
