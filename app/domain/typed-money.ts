// F-11: an amount as a person types it, in the marks of either language: whole cents, or a sentence that says what to do.
import { z } from "zod";
import { type Bilingual, catalogue, inBoth, type Language } from "./bilingual";
import { type Cents, parseMoney } from "./money";

/** A billion dollars: what is written on one line. */
export const mostCents: Cents = 100_000_000_000;

export const moneyWords = catalogue(
  {
    "sum-missing": "Write an amount, like 1,250.00.",
    "sum-invalid": "Write an amount in dollars and cents, like 1,250.00.",
    "sum-decimals": "Write the cents with two digits at most, like 1,250.00.",
    "sum-none": "Write an amount above zero, like 1,250.00.",
    "sum-too-large": "Write an amount of one billion dollars at most.",
  },
  {
    "sum-missing": "Écrivez un montant, par exemple 1\u00a0250,00.",
    "sum-invalid": "Écrivez un montant en dollars et en cents, par exemple 1\u00a0250,00.",
    "sum-decimals": "Écrivez les cents en deux chiffres au plus, par exemple 1\u00a0250,00.",
    "sum-none": "Écrivez un montant supérieur à zéro, par exemple 1\u00a0250,00.",
    "sum-too-large": "Écrivez un montant d’au plus un milliard de dollars.",
  },
);
export type MoneyProblem = keyof typeof moneyWords.en;

const isNegative = (text: string) => /^\$?\s*[-\u2212(]\s*\$?\s*\d/.test(text);
const hasMoreDecimals = (text: string) =>
  /^\$?[\d\s,]*\d[.,]\d{3,}\s*\$?$/.test(text) && !/[.,].*[.,]/.test(text);

/** Why what was typed is no amount. */
function problemIn(text: string, language: Language): MoneyProblem {
  if (text === "") return "sum-missing";
  if (isNegative(text)) return "sum-none";
  if (/^\$?\d[\d\s,]*([.,]\d{1,2})?\s*\$?$/.test(text) && text.replace(/\D/g, "").length > 13)
    return "sum-too-large";
  const mark = language === "en" ? "." : ",";
  return text.includes(mark) && hasMoreDecimals(text) ? "sum-decimals" : "sum-invalid";
}

/** Cents above nothing, or the problem. */
export function sumFrom(typed: string, language: Language): Cents | MoneyProblem {
  const text = typed.replace(/[\u00a0\u2009\u202f\t]/g, " ").trim();
  const cents = parseMoney(text, language);
  if (cents === null) return problemIn(text, language);
  if (cents === 0) return "sum-none";
  return cents > mostCents ? "sum-too-large" : cents;
}

export const moneyProblem = (field: string, problem: MoneyProblem): { field: string; text: Bilingual } => ({
  ...{ field, text: inBoth(moneyWords, (words) => words[problem]) },
});

/** An amount that must be given. */
export const requiredSum = (language: Language) =>
  z.string("sum-missing").transform((typed, context): Cents => {
    const sum = sumFrom(typed, language);
    if (typeof sum === "number") return sum;
    context.addIssue({ code: "custom", message: sum });
    return z.NEVER;
  });

/** An amount that may be left out. */
export const optionalSum = (language: Language) =>
  z
    .string()
    .default("")
    .transform((typed, context): Cents | null => {
      if (typed.trim() === "") return null;
      const sum = sumFrom(typed, language);
      if (typeof sum === "number") return sum;
      context.addIssue({ code: "custom", message: sum });
      return z.NEVER;
    });
