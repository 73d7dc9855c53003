import type { Language } from "../bilingual";

/** U+00A0: Canadian French has no narrow spaces here. */
export const noBreak = "\u00a0";
const minus = "\u2212";

function grouped(digits: string, language: Language): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, language === "en" ? "," : noBreak);
}

/** 1,234.5 / 1 234,5; at most `decimals` digits after the mark (default 2), none spent on zeros. */
export function number(language: Language, value: number, decimals = 2): string {
  const [whole = "0", fraction = ""] = Math.abs(value).toFixed(decimals).split(".");
  const kept = fraction.replace(/0+$/, "");
  const mark = language === "en" ? "." : ",";
  const sign = value < 0 && Number(`${whole}.${fraction}`) !== 0 ? minus : "";
  return `${sign}${grouped(whole, language)}${kept && mark}${kept}`;
}

/** 57% / 57 %, from a share of a hundred; rounded unless decimals are asked for. */
export function percent(language: Language, share: number, decimals = 0): string {
  return `${number(language, share, decimals)}${language === "en" ? "" : noBreak}%`;
}

/** 12,500.00 / 12 500,00, from whole cents: what a money field is filled with. */
export function amount(language: Language, cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, "0");
  const mark = language === "en" ? "." : ",";
  return `${cents < 0 ? minus : ""}${grouped(digits.slice(0, -2), language)}${mark}${digits.slice(-2)}`;
}

/** $1,234.56 / 1 234,56 $, from whole cents. */
export function money(language: Language, cents: number): string {
  if (language === "fr") return `${amount("fr", cents)}${noBreak}$`;
  return `${cents < 0 ? minus : ""}$${amount("en", Math.abs(cents))}`;
}

const sizes = {
  en: ["KB", "MB", "GB"],
  fr: ["ko", "Mo", "Go"],
} as const;

/** 340 KB / 340 ko, 1.2 MB / 1,2 Mo, from bytes, by thousands. */
export function fileSize(language: Language, bytes: number): string {
  if (bytes < 1000) return count(language, bytes, byteWords[language]);
  const power = bytes < 999_500 ? 0 : bytes < 999_500_000 ? 1 : 2;
  const size = bytes / 1000 ** (power + 1);
  return `${number(language, size, power > 0 && size < 10 ? 1 : 0)}${noBreak}${sizes[language][power]}`;
}

const byteWords = {
  en: { one: "byte", other: "bytes" },
  fr: { one: "octet", other: "octets" },
};

export type Forms = { one: string; other: string };

/** The form a number asks for: in French 0 and 1 are singular, in English only 1. */
export function plural(language: Language, howMany: number, forms: Forms): string {
  const isOne = language === "fr" ? Math.abs(howMany) < 2 : howMany === 1;
  return isOne ? forms.one : forms.other;
}

/** "9 days" / « 0 siège »: the number, a space that in French holds the two together, the form it asks for. */
export function count(language: Language, howMany: number, forms: Forms): string {
  const space = language === "fr" ? noBreak : " ";
  return `${number(language, howMany)}${space}${plural(language, howMany, forms)}`;
}
