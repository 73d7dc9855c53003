// D-12: how figures are written in each language, and what each means, so that both texts can be compared.
import type { Language } from "../bilingual";
import { monthName } from "../format";

export type Groups = Record<string, string | undefined>;
/** `keys`: what the figure means, whatever the language; nothing where it is no figure to compare. */
export type Reading = { found: RegExp; keys: (groups: Groups) => string[] };

const space = "[ \\u00a0\\u2009\\u202f]";
const start = "(?<![\\p{L}\\p{N}_]|\\d[.,])";
const end = "(?![\\p{L}\\p{N}_])";

/** `~` is a space of any kind, `|>` the end of a word. */
const reading = (found: string, keys: Reading["keys"], flags = "gu"): Reading => ({
  found: new RegExp(`${start}(?:${found.replaceAll("~", space).replaceAll("|>", end)})`, flags),
  keys,
});

const fullNames = (language: Language): string[] =>
  Array.from({ length: 12 }, (_, place) => monthName(language, place + 1).toLowerCase());
const names = { en: fullNames("en"), fr: fullNames("fr") };
const capitals = names.en.map((name) => name.charAt(0).toUpperCase() + name.slice(1));
const month: Record<Language, string> = {
  // With a capital only: "may" and "march" are verbs.
  en: `(?<month>${[...capitals, "Sept", ...capitals.map((name) => name.slice(0, 3))].join("|")})\\.?`,
  fr: `(?<month>${names.fr.join("|")})`,
};
const monthOf = (language: Language, name = ""): string => {
  const small = name.toLowerCase();
  const known = names[language].findIndex((full) =>
    language === "en" ? full.startsWith(small.slice(0, 3)) : full === small,
  );
  return String(known + 1).padStart(2, "0");
};

const figure: Record<Language, string> = {
  en: "(?<value>\\d{1,3}(?:[,\\u00a0\\u2009\\u202f]\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)*)",
  fr: "(?<value>\\d{1,3}(?:~\\d{3})+(?!\\d)(?:,\\d+)?|\\d+(?:[.,]\\d+)*)",
};

const scales: [RegExp, number][] = [
  [/^(milliards?|billion|[BG])$/, 1e9],
  [/^(millions?|M)$/, 1e6],
  [/^(mille|thousand|k)$/, 1e3],
];

/** 1,234.50 and 1 234,5 are both 1234.5, and so is 1.2345 thousand; "1.2.3" stays as it is. */
const sizeOf =
  (language: Language, sign = "") =>
  ({ value = "", scale = "" }: Groups): string[] => {
    const bare = value.replace(/[ \u00a0\u2009\u202f]/g, "");
    const point = language === "en" ? bare.replaceAll(",", "") : bare.replaceAll(",", ".");
    const by = scales.find(([name]) => name.test(scale))?.[1] ?? 1;
    const isNumber = /^\d+(\.\d+)?$/.test(point);
    return [`${sign}${isNumber ? Number((Number(point) * by).toFixed(6)) : point}`];
  };

/** One day, or the first and the last of some, with the year where it is named. */
const daysOf =
  (language: Language) =>
  (groups: Groups): string[] =>
    [groups.day, groups.last].flatMap((day) =>
      day ? [`${groups.year ?? ""}/${monthOf(language, groups.month)}/${day.padStart(2, "0")}`] : [],
    );
const monthsOf = (language: Language) => (groups: Groups) => [
  `${groups.year}/${monthOf(language, groups.month)}`,
];

function timesOf({ hour = "", minutes = "00", half = "" }: Groups): string[] {
  const ofTwelve = (Number(hour) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return [`${half ? ofTwelve : Number(hour)}:${minutes}`];
}

const none = () => [];
const day = "(?<day>\\d{1,2})";
const last = "(?<last>\\d{1,2})";
const year = "(?<year>(?:19|20|21)\\d\\d)";

/** Alike in both languages: addresses, ISO days, fiscal years. */
const alike: Reading[] = [
  reading("(?:https?://|www\\.)\\S+|[\\w.+-]+@\\S+", none),
  reading(`${year}-(?<month>\\d\\d)-${day}|>`, (found) => [`${found.year}/${found.month}/${found.day}`]),
  reading(`${year}[-–](?:20|21)?(?<next>\\d\\d)|>`, (found) => [`${found.year}–${found.next}`]),
];

const english: Reading[] = [
  reading(`${month.en}~${day}(?:(?:~to~|~and~|[-–])${last})?(?!\\d)(?:,?~${year})?|>`, daysOf("en")),
  reading(`${day}(?:~(?:to|and)~${last})?~${month.en}(?:,?~${year})?|>`, daysOf("en")),
  reading(`${month.en},?~${year}|>`, monthsOf("en")),
  reading("(?:12~)?(?<!-)noon|>", () => ["12:00"], "giu"),
  reading("(?:12~)?midnight|>", () => ["0:00"], "giu"),
  reading("(?<hour>1?\\d)(?::(?<minutes>[0-5]\\d))?~?(?<half>[ap])\\.?m|>", timesOf, "giu"),
  reading("(?<hour>\\d{1,2}):(?<minutes>[0-5]\\d)|>", timesOf),
  reading("(?<!\\d~)(?<hour>\\d{1,2})~(?:hours?|h)|>", timesOf),
  reading("\\d+(?:st|nd|rd|th)|>", none),
  reading(`${figure.en}~?(?:%|per~?cent)`, sizeOf("en", "%")),
  reading(
    `(?:CA|C|US)?\\$~?${figure.en}(?:~?(?<scale>million|billion|thousand|[MBk])|>)?`,
    sizeOf("en", "$"),
  ),
  reading(`${figure.en}~(?:(?<scale>million|billion|thousand)~)?dollars`, sizeOf("en", "$")),
  reading(`${figure.en}(?:~(?<scale>million|billion|thousand))?s?|>`, sizeOf("en")),
];

const french: Reading[] = [
  reading(`${day}(?:er)?(?:~(?:au|à|et)~${last})?~${month.fr}(?:~${year})?|>`, daysOf("fr"), "giu"),
  reading(`${month.fr}~${year}|>`, monthsOf("fr"), "giu"),
  reading("(?<!-)midi|>", () => ["12:00"], "giu"),
  reading("minuit|>", () => ["0:00"], "giu"),
  reading("(?<!\\d~)(?<hour>\\d{1,2})~?(?:heures?|h)(?:~?(?<minutes>[0-5]\\d))?|>", timesOf),
  reading("(?<hour>\\d{1,2}):(?<minutes>[0-5]\\d)|>", timesOf),
  reading("\\d+(?:ers?|i?[èe]res?|res?|i?[èe]mes?|es?|nde?s?|ds?|des?)|>", none),
  reading(`${figure.fr}~?(?:%|pour~cent)`, sizeOf("fr", "%")),
  reading(
    `${figure.fr}~?(?:(?<scale>millions?|milliards?|mille|[kMG])~?)?(?:de~)?(?:dollars|\\$)`,
    sizeOf("fr", "$"),
  ),
  reading(`${figure.fr}(?:~(?<scale>millions?|milliards?|mille))?|>`, sizeOf("fr")),
];

/** In order: what an earlier one has read is read no more. */
export const readings: Record<Language, readonly Reading[]> = {
  en: [...alike, ...english],
  fr: [...alike, ...french],
};
