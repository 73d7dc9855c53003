// F-8: requests to one supplier are summed, however its name is written.

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
