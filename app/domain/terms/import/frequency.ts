// How often, in either language. Patterns read folded text; the longer word stands before the one it contains.
const frequencies = [
  [
    "two-weeks",
    /\bbi-?weekly\b|\bfortnight|\bevery (?:two|2|second|other) weeks?\b|\btoutes les (?:deux|2) semaines\b|\baux deux semaines\b|\bbimensuel/,
  ],
  [
    "two-months",
    /\bbi-?monthly\b|\bevery (?:two|2|second|other) months?\b|\bbimestriel|\btous les (?:deux|2) mois\b|\baux deux mois\b/,
  ],
  [
    "quarter",
    /\bquarterly\b|\bevery (?:three|3) months\b|\b(?:each|every) quarter\b|\bfour times (?:a|per|each) year\b|\btrimestriel|\btous les (?:trois|3) mois\b|\bchaque trimestre\b|\bquatre fois (?:par|l')/,
  ],
  [
    "half-year",
    /\bsemi-?annual|\bbi-?annual|\btwice (?:a|per|each) year\b|\btwo times (?:a|per|each) year\b|\bevery (?:six|6) months\b|\bsemestriel|\bdeux fois (?:par an|l'an)|\btous les (?:six|6) mois\b/,
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

export type Frequency = (typeof frequencies)[number][0];

/** The frequency named first. */
export function frequencyIn(folded: string): Frequency | null {
  const met = frequencies.flatMap(([every, pattern]) => {
    const at = folded.search(pattern);
    return at === -1 ? [] : [{ every, at }];
  });
  return met.sort((one, other) => one.at - other.at)[0]?.every ?? null;
}
