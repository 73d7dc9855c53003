import { expect, test } from "vitest";
import { differingFigures } from "../../../app/domain/decisions/figures";
import { fromPlain } from "../../../app/domain/plain-text";

const none = { en: [], fr: [] };

/** `_` is a no-break space. */
const hard = (text: string) => text.replaceAll("_", "\u00a0");

test.each([
  ["a number", "1,234.56 hours of work", "1_234,56 heures de travail"],
  ["a long time", "1,234 hours", "1_234_heures"],
  ["a number without decimals", "10,000 people in 1,200 offices", "10_000 personnes dans 1 200 bureaux"],
  ["a narrow space", "12,500 forms", "12\u202f500 formulaires"],
  ["zeros after the point", "$1,234.00", "1_234_$"],
  ["an amount", "$1,234.56", "1_234,56_$"],
  ["an amount in words", "1,200 dollars", "1_200 dollars"],
  ["millions of dollars", "$2.5 million", "2,5_millions de dollars"],
  ["millions, short", "$2.5 million", "2,5_M$"],
  ["thousands, short", "$40k", "40_k$"],
  ["millions of people", "2 million people", "2_millions de personnes"],
  ["millions in digits", "1.5 million", "1_500_000"],
  ["a time in the afternoon", "at 4:30 pm", "à 16_h_30"],
  ["a full hour", "at 5 pm and at 9 am", "à 17_h et à 9_h"],
  ["points in a time", "at 4:30 p.m.", "à 16 h 30"],
  ["a time as a clock shows it", "at 16:30", "à 16_h_30"],
  ["noon", "by noon", "avant 12_h"],
  ["noon in words", "at 12 pm", "à midi"],
  ["midnight", "at 12 am", "à minuit"],
  ["hours that pass", "within 24 hours", "dans les 24_heures"],
  ["hours that pass, short", "within 48 hours", "dans les 48_h"],
  ["the first of a month", "April 1, 2026", "1er_avril_2026"],
  ["a day with no-break spaces", "April_30,_2026", "30_avril_2026"],
  ["a day first", "30 April 2026", "30 avril 2026"],
  ["a short month", "Sept. 3, 2026", "3 septembre 2026"],
  ["a day without its year", "by March 31", "avant le 31_mars"],
  ["days of one month", "April 1 to 3, 2026", "du 1er au 3_avril_2026"],
  ["days of two months", "April 1 to May 3, 2026", "du 1er avril au 3 mai 2026"],
  ["a month", "in May 2026", "en mai 2026"],
  ["an ISO day", "2026-04-01", "2026-04-01"],
  ["an ISO day in words", "2026-04-01", "1er avril 2026"],
  ["a fiscal year", "fiscal year 2026–27", "exercice 2026-2027"],
  ["a percentage", "12.5% of seats", "12,5_% des sièges"],
  ["a percentage in words", "50 per cent or 60 percent", "50 pour cent ou 60_%"],
  ["ordinals", "the 2nd and 21st meetings, the 1st", "les 2e et 21e réunions, la 1re"],
  ["ordinals, long", "the 3rd", "le 3ème et le 3ième"],
  ["a decade", "the 1990s", "les années 1990"],
  ["letters with digits", "form A4 and 3D", "formulaire A4 en 3D"],
  ["addresses", "https://example.org/2026/en", "https://exemple.org/fr"],
  ["an order of its own", "3 seats and 5 alternates", "5 substituts et 3 sièges"],
  ["the verb may", "members may 3 times", "les membres peuvent 3 fois"],
  ["no figure", "Nothing is counted.", "Rien n’est compté."],
])("D-12 %s is the same in both languages: %s / %s", (_, en, fr) => {
  expect(differingFigures({ en: hard(en), fr: hard(fr) })).toEqual(none);
});

test.each([
  ["an amount", "$1,234.56", "1_243,56_$", ["$1,234.56"], ["1_243,56_$"]],
  ["an amount and a number", "$500", "500", ["$500"], ["500"]],
  ["a time", "at 4:30 pm", "à 4_h_30", ["4:30 pm"], ["4_h_30"]],
  ["a day", "April 1, 2026", "2_avril_2026", ["April 1, 2026"], ["2_avril_2026"]],
  ["a month", "on May 3", "le 3 mars", ["May 3"], ["3 mars"]],
  ["a percentage", "50%", "55_%", ["50%"], ["55_%"]],
  ["one that is missing", "5 of 12 seats", "5 sièges", ["12"], []],
  ["one that stands twice on one side", "10, then 15", "10, puis 15, puis 15", [], ["15"]],
  ["one of each, in the order of the text", "7 then 8", "9 puis 6", ["7", "8"], ["9", "6"]],
  ["thousands that are decimals", "1.5 million", "1,6_million", ["1.5 million"], ["1,6_million"]],
])("D-12 %s that differs is pointed out", (_, en, fr, onlyEnglish, onlyFrench) => {
  const hardened = { en: onlyEnglish.map(hard), fr: onlyFrench.map(hard) };
  expect(differingFigures({ en: hard(en), fr: hard(fr) })).toEqual(hardened);
});

test("D-12 of a text as it is stored only the words are compared", () => {
  const stored = (title: string, text: string) => `${title}\n${JSON.stringify(fromPlain(text))}`;
  const same = {
    en: stored("Mandate", "Meet 12 times.\n\n- by **April 1, 2026**\n  1. in 3 rooms"),
    fr: stored("Mandat", "Se réunir 12 fois avant le\u00a01er avril 2026, dans 3 salles."),
  };
  expect(differingFigures(same)).toEqual(none);
  const other = { ...same, fr: same.fr.replace("12 fois", "10 fois") };
  expect(differingFigures(other)).toEqual({ en: ["12"], fr: ["10"] });
});
