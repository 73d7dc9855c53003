// M-2: the rule of a series, as it stands within a sentence: "the second Tuesday of each month".
import { type Bilingual, catalogue, type Language } from "../bilingual";
import { weekdayName } from "../format";
import type { PlaceInMonth, Rhythm, SeriesRule } from "./series-rule";

export const placeWords = catalogue<Record<PlaceInMonth, string>>(
  { first: "first", second: "second", third: "third", fourth: "fourth", last: "last" },
  { first: "premier", second: "deuxième", third: "troisième", fourth: "quatrième", last: "dernier" },
);

export const rhythmWords = catalogue<Record<Rhythm, string>>(
  {
    week: "Every week",
    "two-weeks": "Every two weeks",
    month: "Every month",
    "two-months": "Every two months",
    quarter: "Every three months",
    "half-year": "Every six months",
  },
  {
    week: "Chaque semaine",
    "two-weeks": "Toutes les deux semaines",
    month: "Chaque mois",
    "two-months": "Tous les deux mois",
    quarter: "Tous les trois mois",
    "half-year": "Tous les six mois",
  },
);

const monthsBetween: Partial<Record<Rhythm, Bilingual>> = {
  month: { en: "of each month", fr: "de chaque mois" },
  "two-months": { en: "of every second month", fr: "tous les deux mois" },
  quarter: { en: "of every third month", fr: "tous les trois mois" },
  "half-year": { en: "of every sixth month", fr: "tous les six mois" },
};

type Said = Pick<SeriesRule, "every" | "weekday" | "place">;

function inEnglish({ every, weekday, place }: Said): string {
  const day = weekdayName("en", weekday);
  const of = monthsBetween[every]?.en;
  if (of && place) return `the ${placeWords.en[place]} ${day} ${of}`;
  return every === "week" ? `every ${day}` : `every second ${day}`;
}

function inFrench({ every, weekday, place }: Said): string {
  const day = weekdayName("fr", weekday);
  const of = monthsBetween[every]?.fr;
  if (of && place) return `le ${placeWords.fr[place]} ${day} ${of}`;
  return every === "week" ? `chaque ${day}` : `un ${day} sur deux`;
}

export const ruleSaid = (language: Language, rule: Said): string =>
  language === "en" ? inEnglish(rule) : inFrench(rule);

export const ruleInBoth = (rule: Said): Bilingual => ({ en: inEnglish(rule), fr: inFrench(rule) });
