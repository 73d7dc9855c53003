// B-6: where the terms of a body stand on a day, by their own dates.
import { catalogue } from "../bilingual";
import type { Day } from "../dates";

export const termsStandings = ["in-force", "past-review", "past-end", "none"] as const;
export type TermsStanding = (typeof termsStandings)[number];

export type TermsDates = { review: Day | null; end: Day | null };

export function termsStanding(dates: TermsDates | null, today: Day): TermsStanding {
  if (!dates) return "none";
  if (dates.end !== null && today > dates.end) return "past-end";
  if (dates.review !== null && today > dates.review) return "past-review";
  return "in-force";
}

export const termsStandingWords = catalogue<Record<TermsStanding, string>>(
  {
    "in-force": "In force",
    "past-review": "Past the review date",
    "past-end": "Past the end date",
    none: "None in force",
  },
  {
    "in-force": "En vigueur",
    "past-review": "Date d’examen dépassée",
    "past-end": "Date de fin dépassée",
    none: "Aucun en vigueur",
  },
);
