// F-11: money is whole cents everywhere. What a person types becomes cents at the door, or is refused.
import type { Language } from "./bilingual";

/** Canadian dollars in whole cents. */
export type Cents = number;

const longest = 15;
const anySpace = /[\u00a0\u2009\u202f\t]/g;

// The own language's marks come first; the other's are taken only where they can be read in one way.
const accepted: Record<Language, RegExp[]> = {
  en: [/^(\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)(?:\.(\d{1,2}))?$/, /^(\d{1,3}(?: \d{3})+),(\d{2})$/],
  fr: [/^(\d+|\d{1,3}(?: \d{3})+)(?:[,.](\d{1,2}))?$/, /^(\d{1,3}(?:,\d{3})+)\.(\d{2})$/],
};

/** The text without its dollar sign, which may stand once, before or after. */
function withoutSign(text: string): string {
  const plain = text.replace(anySpace, " ").trim();
  if (plain.startsWith("$")) return plain.slice(1).trimStart();
  return plain.endsWith("$") ? plain.slice(0, -1).trimEnd() : plain;
}

/** Cents from "12,500.00" or « 12 500,00 $ »; null where it is no sum, negative, over 15 digits, or could be read in two ways. */
export function parseMoney(text: string, language: Language): Cents | null {
  if (text.length > 100) return null;
  const sum = withoutSign(text);
  for (const form of accepted[language]) {
    const found = form.exec(sum);
    if (found) return centsOf(found[1] ?? "", found[2] ?? "");
  }
  return null;
}

function centsOf(dollars: string, cents: string): Cents | null {
  const digits = `${dollars.replace(/[ ,]/g, "")}${cents.padEnd(2, "0")}`.replace(/^0+(?=\d)/, "");
  return digits.length > longest ? null : Number(digits);
}
