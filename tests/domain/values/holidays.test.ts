// M-2: the holidays of provinces and territories, against dates taken from calendars of those years.
import { expect, test } from "vitest";
import { dayFrom, weekdayOf } from "../../../app/domain/dates";
import { holidayOn, holidaysOf } from "../../../app/domain/holidays/of-jurisdictions";
import { governmentsAndAssociations } from "../../../app/domain/jurisdictions/canada";

const known: [code: string, day: string, name: string][] = [
  ["BC", "2026-02-16", "Family Day"],
  ["BC", "2026-08-03", "British Columbia Day"],
  ["BC", "2026-09-30", "National Day for Truth and Reconciliation"],
  ["AB", "2025-02-17", "Family Day"],
  ["SK", "2025-08-04", "Saskatchewan Day"],
  ["MB", "2026-02-16", "Louis Riel Day"],
  ["ON", "2027-02-15", "Family Day"],
  ["ON", "2026-12-28", "Boxing Day"],
  ["QC", "2026-06-24", "National Holiday of Québec"],
  ["QC", "2026-05-18", "National Patriots’ Day"],
  ["QC", "2025-05-19", "National Patriots’ Day"],
  ["QC", "2026-04-06", "Easter Monday"],
  ["NB", "2026-08-03", "New Brunswick Day"],
  ["NS", "2026-02-16", "Heritage Day"],
  ["PE", "2026-02-16", "Islander Day"],
  ["NL", "2026-03-16", "St. Patrick’s Day"],
  ["NL", "2026-04-20", "St. George’s Day"],
  ["NL", "2027-04-26", "St. George’s Day"],
  ["NL", "2026-06-22", "June Day"],
  ["NL", "2026-07-13", "Orangemen’s Day"],
  ["NL", "2026-08-05", "Royal St. John’s Regatta"],
  ["YT", "2026-02-20", "Heritage Day"],
  ["YT", "2027-02-26", "Heritage Day"],
  ["YT", "2026-08-17", "Discovery Day"],
  ["NT", "2027-06-21", "National Indigenous Peoples Day"],
  ["NT", "2026-06-22", "National Indigenous Peoples Day"],
  ["NU", "2026-07-09", "Nunavut Day"],
  ["CA", "2026-11-11", "Remembrance Day"],
];

test.each(known)("M-2 %s is closed on %s: %s", (code, day, name) => {
  expect(holidayOn(code, dayFrom(day))?.name.en).toBe(name);
});

const open: [code: string, day: string][] = [
  ["QC", "2026-11-11"],
  ["ON", "2026-09-30"],
  ["AB", "2026-06-24"],
  ["NL", "2026-02-16"],
  ["YT", "2026-02-16"],
  ["QC", "2026-08-03"],
  // The day was kept from the next year on.
  ["BC", "2022-09-30"],
  ["NB", "2017-02-20"],
  ["MISA", "2026-07-01"],
];
test.each(open)("M-2 %s is open on %s", (code, day) => {
  expect(holidayOn(code, dayFrom(day))).toBeUndefined();
});

test("M-2 every government keeps its days in order, each on a weekday of its own, named in both languages", () => {
  for (const { code, kind } of governmentsAndAssociations) {
    if (kind === "association") continue;
    for (let year = 2020; year <= 2040; year += 1) {
      const days = holidaysOf(code, year).map(({ day }) => day);
      expect(days.length, code).toBeGreaterThanOrEqual(9);
      expect(new Set(days).size, `${code} ${year}`).toBe(days.length);
      expect(
        days.every((day) => weekdayOf(day) % 6 !== 0),
        `${code} ${year}`,
      ).toBe(true);
      for (const { name } of holidaysOf(code, year)) expect(name.en && name.fr).toBeTruthy();
    }
  }
});
