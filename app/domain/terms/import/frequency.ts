// How often, in either language. Patterns read folded text; the longer word stands before the one it contains.
import { numberPattern } from "./numbers";

const frequencies = [
  [
    "two-weeks",
    /\bbi-?weekly\b|\bsemi-?monthly\b|\bfortnight|\btwice (?:a|per|each) month\b|\bdeux fois par mois\b|\bevery (?:two|2|second|other) weeks?\b|\btoutes les (?:deux|2) semaines\b|\baux deux semaines\b|\bbimensuel/,
  ],
  [
    "two-months",
    /\bbi-?monthly\b|\b(?:six|6) times (?:a|per|each) year\b|\b(?:six|6) fois (?:par|l')|\bevery (?:two|2|second|other) months?\b|\bbimestriel|\btous les (?:deux|2) mois\b|\baux deux mois\b/,
  ],
  [
    "quarter",
    /\bquarterly\b|\bevery (?:three|3) months\b|\b(?:each|every) quarter\b|\b(?:four|4) times (?:a|per|each) year\b|\btrimestriel|\btous les (?:trois|3) mois\b|\bchaque trimestre\b|\b(?:quatre|4) fois (?:par an|l')/,
  ],
  [
    "half-year",
    /\bsemi-?annual|\bbi-?annual|\btwice (?:a|per|each) year\b|\b(?:two|2) times (?:a|per|each) year\b|\bevery (?:six|6) months\b|\bsemestriel|\b(?:deux|2) fois (?:par an|l'an)|\btous les (?:six|6) mois\b/,
  ],
  [
    "week",
    /\bweekly\b|\b(?:each|every) week\b|\bonce a week\b|\bhebdomadaire|\bchaque semaine\b|\btoutes les semaines\b/,
  ],
  [
    "month",
    /\bmonthly\b|\b(?:each|every) month\b|\bonce (?:a|per) month\b|\bmensuel|\bchaque mois\b|\btous les mois\b|\b(?:une|1) fois par mois\b/,
  ],
  [
    "year",
    /\bannual(?:ly)?\b|\byearly\b|\b(?:each|every) year\b|\bonce (?:a|per) year\b|\bannuel|\bchaque annee\b|\btous les ans\b|\b(?:une|1) fois (?:par an|l'an)/,
  ],
] as const;

const otherRhythm = new RegExp(
  `\\bevery ${numberPattern} (?:weeks|months|years)\\b|\\b${numberPattern} times (?:a|per|each) (?:year|month)\\b|` +
    `\\b(?:tou(?:te)?s les|aux) ${numberPattern} (?:semaines|mois|ans)\\b|\\b${numberPattern} fois par (?:annee|an|mois)\\b`,
);

/** A rhythm that no frequency stands for, as a folded text words it: "every six weeks". */
export const otherRhythmIn = (folded: string): string | null =>
  frequencyIn(folded) ? null : (otherRhythm.exec(folded)?.[0] ?? null);

export type Frequency = (typeof frequencies)[number][0];

/** The frequency named first. */
export function frequencyIn(folded: string): Frequency | null {
  const met = frequencies.flatMap(([every, pattern]) => {
    const at = folded.search(pattern);
    return at === -1 ? [] : [{ every, at }];
  });
  return met.sort((one, other) => one.at - other.at)[0]?.every ?? null;
}
