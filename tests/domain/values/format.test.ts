import { describe, expect, test } from "vitest";
import type { Language } from "../../../app/domain/bilingual";
import { type Day, dayFrom, instantFrom } from "../../../app/domain/dates";
import * as format from "../../../app/domain/format";

/** `_` stands for U+00A0, so that a missing one can be seen. */
const hard = (text: string) => text.replaceAll("_", "\u00a0");
const day = dayFrom;
const at = instantFrom;

describe("numbers", () => {
  test.each<[string, string, string]>([
    [format.number("en", 1234.5), "1,234.5", "number"],
    [format.number("fr", 1234.5), "1_234,5", "number"],
    [format.number("fr", 1234567), "1_234_567", "number"],
    [format.number("en", -0.001), "0", "no minus before nothing"],
    [format.number("en", -1200), "−1,200", "minus"],
    [format.number("fr", 999), "999", "below a thousand"],
    [format.percent("en", 57.14), "57%", "percent"],
    [format.percent("fr", 57.14), "57_%", "percent"],
    [format.percent("fr", 50.4, 1), "50,4_%", "percent"],
    [format.fileSize("en", 340_000), "340_KB", "size"],
    [format.fileSize("fr", 340_000), "340_ko", "size"],
    [format.fileSize("en", 1_234_567), "1.2_MB", "size"],
    [format.fileSize("fr", 1_234_567), "1,2_Mo", "size"],
    [format.fileSize("en", 999_499), "999_KB", "size"],
    [format.fileSize("en", 999_500), "1_MB", "size"],
    [format.fileSize("en", 1), "1 byte", "size"],
    [format.fileSize("fr", 0), "0_octet", "size"],
    [format.fileSize("fr", 2_500_000_000), "2,5_Go", "size"],
  ])("%s", (shown, expected) => expect(shown).toBe(hard(expected)));

  test.each<[number, string, string]>([
    [123456, "$1,234.56", "1_234,56_$"],
    [0, "$0.00", "0,00_$"],
    [5, "$0.05", "0,05_$"],
    [-123456, "−$1,234.56", "−1_234,56_$"],
    [1_250_000, "$12,500.00", "12_500,00_$"],
    [100_000_000, "$1,000,000.00", "1_000_000,00_$"],
  ])("F-11 %i cents are %s / %s", (cents, english, french) => {
    expect(format.money("en", cents)).toBe(hard(english));
    expect(format.money("fr", cents)).toBe(hard(french));
  });

  test.each<[Language, number, string]>([
    ["en", 0, "0 seats"],
    ["en", 1, "1 seat"],
    ["en", 1.5, "1.5 seats"],
    ["fr", 0, "0_seat"],
    ["fr", 1, "1_seat"],
    ["fr", 1.5, "1,5_seat"],
    ["fr", 2, "2_seats"],
    ["fr", 1200, "1_200_seats"],
  ])("%s: %d asks for %s", (language, howMany, expected) => {
    expect(format.count(language, howMany, { one: "seat", other: "seats" })).toBe(hard(expected));
  });
});

describe("days", () => {
  const ninth = day("2026-06-09");
  test.each<[string, string]>([
    [format.longDate("en", day("2026-04-01")), "April_1,_2026"],
    [format.longDate("fr", day("2026-04-01")), "1er_avril_2026"],
    [format.longDate("fr", day("2026-04-02")), "2_avril_2026"],
    [format.longDate("fr", day("2026-04-21")), "21_avril_2026"],
    [format.weekdayDate("en", ninth), "Tuesday, June_9,_2026"],
    [format.weekdayDate("fr", ninth), "mardi 9_juin_2026"],
    [format.isoDate(ninth), "2026-06-09"],
    [format.monthYear("en", ninth), "June_2026"],
    [format.monthYear("fr", day("2026-08-09")), "août_2026"],
    [format.onDate("en", ninth), "on June_9,_2026"],
    [format.onDate("fr", day("2026-05-01")), "le 1er_mai_2026"],
    [format.fiscalYear("en", 2026), "2026–27"],
    [format.fiscalYear("fr", 2026), "2026-2027"],
    [format.fiscalYear("en", 2099), "2099–2100"],
    [format.monthName("fr", 12), "décembre"],
    [format.weekdayName("fr", 0), "dimanche"],
  ])("%s", (shown, expected) => expect(shown).toBe(hard(expected)));

  test.each<[string, string, string, string]>([
    ["2026-04-01", "2026-04-03", "April_1 to April_3,_2026", "du 1er au 3_avril_2026"],
    ["2026-03-30", "2026-04-02", "March_30 to April_2,_2026", "du 30_mars au 2_avril_2026"],
    [
      "2026-12-30",
      "2027-01-01",
      "December_30,_2026 to January_1,_2027",
      "du 30_décembre_2026 au 1er_janvier_2027",
    ],
    ["2026-04-01", "2026-04-01", "April_1,_2026", "le 1er_avril_2026"],
  ])("%s to %s, with words and no dash", (first, last, english, french) => {
    expect(format.dateRange("en", day(first), day(last))).toBe(hard(english));
    expect(format.dateRange("fr", day(first), day(last))).toBe(hard(french));
  });

  test("a holding is said by its last day, or from its first while it lasts", () => {
    const year = { from: day("2026-04-01"), until: day("2027-04-01") };
    expect(format.period("en", year)).toBe(hard("April_1,_2026 to March_31,_2027"));
    expect(format.period("fr", year)).toBe(hard("du 1er_avril_2026 au 31_mars_2027"));
    expect(format.period("en", { ...year, until: null })).toBe(hard("from April_1,_2026"));
    expect(format.period("fr", { ...year, until: null })).toBe(hard("à compter du 1er_avril_2026"));
    expect(format.isoPeriod("en", year)).toBe("2026-04-01 to 2027-03-31");
    expect(format.isoPeriod("fr", year)).toBe("du 2026-04-01 au 2027-03-31");
    expect(format.isoPeriod("en", { ...year, until: null })).toBe("from 2026-04-01");
    expect(format.isoPeriod("fr", { from: day("2026-04-01"), until: day("2026-04-02") })).toBe("2026-04-01");
  });

  test.each<[string, string, string]>([
    ["2026-06-09", "today", "aujourd’hui"],
    ["2026-06-08", "1 day", "1_jour"],
    ["2026-05-31", "9 days", "9_jours"],
    ["2026-02-09", "3 months", "3_mois"],
    ["2016-06-01", "10 years", "10_ans"],
  ])("what stands since %s is %s old", (since, english, french) => {
    expect(format.age("en", day(since), ninth)).toBe(english);
    expect(format.age("fr", day(since), ninth)).toBe(hard(french));
  });

  test.each<[Day | null, string, string]>([
    [day("2026-06-07"), "Overdue, 2 days", "En retard de 2_jours"],
    [day("2026-06-08"), "Overdue, 1 day", "En retard de 1_jour"],
    [ninth, "Today", "Aujourd’hui"],
    [day("2026-06-10"), "Tomorrow", "Demain"],
    [day("2026-06-17"), "In 8 days", "Dans 8_jours"],
    [null, "No date", "Sans date"],
  ])("due on %s: %s", (on, english, french) => {
    expect(format.due("en", on, ninth)).toBe(english);
    expect(format.due("fr", on, ninth)).toBe(hard(french));
  });
});

describe("times", () => {
  test.each<[number, string, string]>([
    [990, "4:30_pm", "16_h_30"],
    [960, "4:00_pm", "16_h"],
    [0, "12:00_am", "0_h"],
    [720, "12:00_pm", "12_h"],
    [545, "9:05_am", "9_h_05"],
    [1439, "11:59_pm", "23_h_59"],
  ])("%i minutes after midnight: %s / %s", (minutes, english, french) => {
    expect(format.time("en", minutes)).toBe(hard(english));
    expect(format.time("fr", minutes)).toBe(hard(french));
  });

  test.each<[string, string]>([
    [format.timeRange("en", 780, 870), "1:00_pm to 2:30_pm"],
    [format.timeRange("fr", 780, 870), "de 13_h à 14_h_30"],
    [format.duration(90), "1_h_30_min"],
    [format.duration(120), "2_h"],
    [format.duration(0), "0_min"],
  ])("%s", (shown, expected) => expect(shown).toBe(hard(expected)));

  test.each<[string, string, string]>([
    ["America/St_Johns", "Newfoundland Time", "heure de Terre-Neuve"],
    ["America/Halifax", "Atlantic Time", "heure de l’Atlantique"],
    ["America/Toronto", "Eastern Time", "heure de l’Est"],
    ["America/Winnipeg", "Central Time", "heure du Centre"],
    ["America/Regina", "Saskatchewan Time", "heure de la Saskatchewan"],
    ["America/Edmonton", "Mountain Time", "heure des Rocheuses"],
    ["America/Vancouver", "Pacific Time", "heure du Pacifique"],
    ["America/Whitehorse", "Yukon Time", "heure du Yukon"],
    ["America/Iqaluit", "Eastern Time", "heure de l’Est"],
    ["America/New_York", "America/New York", "America/New York"],
    ["constructor", "constructor", "constructor"],
  ])("%s is %s / %s", (zone, english, french) => {
    expect(format.zoneName("en", zone)).toBe(english);
    expect(format.zoneName("fr", zone)).toBe(french);
  });

  const zoned = (language: Language, instant: string, zone: string) =>
    format.inZoneAndEastern(language, at(instant), `America/${zone}`);
  test.each<[string, string]>([
    [zoned("en", "2026-06-09T20:30:00Z", "Toronto"), "June_9,_2026 at 4:30_pm, Eastern Time"],
    [zoned("fr", "2026-06-09T20:30:00Z", "Iqaluit"), "9_juin_2026 à 16_h_30, heure de l’Est"],
    [
      zoned("en", "2026-06-09T20:30:00Z", "Edmonton"),
      "June_9,_2026 at 2:30_pm, Mountain Time (4:30_pm, Eastern Time)",
    ],
    [
      zoned("fr", "2026-06-09T20:30:00Z", "St_Johns"),
      "9_juin_2026 à 18_h, heure de Terre-Neuve (16_h_30, heure de l’Est)",
    ],
    [
      zoned("en", "2026-06-10T03:00:00Z", "St_Johns"),
      "June_10,_2026 at 12:30_am, Newfoundland Time (June_9,_2026, 11:00_pm, Eastern Time)",
    ],
    [
      zoned("fr", "2026-11-01T05:30:00Z", "Winnipeg"),
      "1er_novembre_2026 à 0_h_30, heure du Centre (1_h_30, heure de l’Est)",
    ],
    [
      zoned("fr", "2026-12-01T18:00:00Z", "Regina"),
      "1er_décembre_2026 à 12_h, heure de la Saskatchewan (13_h, heure de l’Est)",
    ],
  ])("L-3 %s", (shown, expected) => expect(shown).toBe(hard(expected)));

  test("the hours of a meeting, in the reader's zone and in Eastern Time", () => {
    const meeting = { start: at("2027-03-14T17:00:00Z"), end: at("2027-03-14T18:30:00Z") };
    expect(format.hoursInZoneAndEastern("en", meeting, "America/Edmonton")).toBe(
      hard("11:00_am to 12:30_pm, Mountain Time (1:00_pm to 2:30_pm, Eastern Time)"),
    );
    expect(format.hoursInZoneAndEastern("fr", meeting, "America/Toronto")).toBe(
      hard("de 13_h à 14_h_30, heure de l’Est"),
    );
  });
});
