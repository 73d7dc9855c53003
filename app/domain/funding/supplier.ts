// F-8: requests to one supplier are summed by fiscal year, however its name is written.
import type { Id } from "../actor";
import type { Bilingual } from "../bilingual";
import type { Cents } from "../money";
import { sumOf } from "./sums";

type OfYear = { year: number; cents: Cents };
/** Another request of the group to the same supplier, with what it asks in the fiscal years of the one that is looked at. */
export type Alike = { id: Id; label: string; title: Bilingual; years: OfYear[] };

/** What is asked of the supplier in each fiscal year of a request: its own lines, as approved once they are, and the others'. */
export function askedByYear(
  own: readonly (OfYear & { approved: Cents | null })[],
  others: readonly Alike[],
): OfYear[] {
  const all = [
    ...own.map(({ year, cents, approved }) => ({ year, cents: approved ?? cents })),
    ...others.flatMap(({ years }) => years),
  ];
  const years = [...new Set(all.filter(({ cents }) => cents > 0).map(({ year }) => year))].sort();
  return years.map((year) => ({ year, cents: sumOf(all.filter((one) => one.year === year)) }));
}

const legalForms =
  /\b(inc|incorporated|incorporee|ltd|limited|ltee|limitee|corp|corporation|co|llp|senc|sencrl)\b/g;

/** Without case, accents, marks and legal form: "Écho Conseil Inc." and "ECHO CONSEIL" are one. Empty where nothing is named. */
export function supplierKeyOf(name: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
  const without = plain.replace(legalForms, " ").replace(/\s+/g, " ").trim();
  return without || plain;
}
