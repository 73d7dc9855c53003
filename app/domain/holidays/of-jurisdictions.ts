// M-2: the holidays of provinces and territories, with the federal ones. Own table: statutory and general holidays of each,
// and the civic ones on which its public service is closed. `since`: the first year in which a day is kept.
import type { Bilingual } from "../bilingual";
import { addDays, type Day, weekdayOf } from "../dates";
import type { JurisdictionCode } from "../jurisdictions/canada";
import { asObserved, easterSunday, type Holiday, mondayFrom, mondayNearest, on, weekdayFrom } from "./feasts";
import { namedHolidays } from "./federal";

type Rule = { name: Bilingual; day: (year: number) => Day; since?: number };

const onDate = (monthAndDate: string) => (year: number) => on(year, monthAndDate);
const nthMonday = (nth: number, month: string) => (year: number) => mondayFrom(on(year, `${month}-01`), nth);
const nearest = (monthAndDate: string) => (year: number) => mondayNearest(on(year, monthAndDate));
const rule = (en: string, fr: string, day: Rule["day"], since?: number): Rule => ({
  name: { en, fr },
  day,
  ...(since === undefined ? {} : { since }),
});
const [wednesday, friday] = [3, 5];

const everywhere: readonly Rule[] = [
  rule("New Year’s Day", "Jour de l’An", onDate("01-01")),
  rule("Good Friday", "Vendredi saint", (year) => addDays(easterSunday(year), -2)),
  rule("Labour Day", "Fête du Travail", nthMonday(1, "09")),
  rule("Christmas Day", "Noël", onDate("12-25")),
];
const canadaDay = rule("Canada Day", "Fête du Canada", onDate("07-01"));
const victoriaDay = rule("Victoria Day", "Fête de la Reine", (year) => mondayFrom(on(year, "05-18"), 1));
const easterMonday = rule("Easter Monday", "Lundi de Pâques", (year) => addDays(easterSunday(year), 1));
const thanksgiving = rule("Thanksgiving Day", "Action de grâce", nthMonday(2, "10"));
const remembrance = rule("Remembrance Day", "Jour du Souvenir", onDate("11-11"));
const boxingDay = rule("Boxing Day", "Lendemain de Noël", onDate("12-26"));
const indigenousPeoples = (since: number) =>
  rule(
    "National Indigenous Peoples Day",
    "Journée nationale des peuples autochtones",
    onDate("06-21"),
    since,
  );
const reconciliation = (since: number) =>
  rule(
    "National Day for Truth and Reconciliation",
    "Journée nationale de la vérité et de la réconciliation",
    onDate("09-30"),
    since,
  );
/** The third Monday of February, by its name there. */
const february = (en: string, fr: string, since: number) => rule(en, fr, nthMonday(3, "02"), since);
const familyDay = (since: number) => february("Family Day", "Jour de la Famille", since);
/** The first Monday of August, by its name there. */
const august = (en: string, fr: string) => rule(en, fr, nthMonday(1, "08"));
const civicHoliday = august("Civic Holiday", "Congé civique");

const sunday = 0;
const lastSundayOfFebruary = (year: number): Day => {
  const last = addDays(on(year, "03-01"), -1);
  return addDays(last, sunday - weekdayOf(last));
};

type Place = Exclude<JurisdictionCode, "CA" | "MSDO" | "MISA">;
const own: Record<Place, readonly Rule[]> = {
  BC: [
    familyDay(2019),
    ...[victoriaDay, canadaDay, august("British Columbia Day", "Fête de la Colombie-Britannique")],
    ...[reconciliation(2023), thanksgiving, remembrance],
  ],
  AB: [
    familyDay(1990),
    ...[victoriaDay, canadaDay, august("Heritage Day", "Fête du patrimoine"), thanksgiving, remembrance],
  ],
  SK: [
    familyDay(2007),
    ...[victoriaDay, canadaDay, august("Saskatchewan Day", "Fête de la Saskatchewan")],
    ...[thanksgiving, remembrance],
  ],
  MB: [
    february("Louis Riel Day", "Journée Louis Riel", 2008),
    ...[victoriaDay, canadaDay, august("Terry Fox Day", "Journée Terry Fox")],
    ...[reconciliation(2023), thanksgiving, remembrance],
  ],
  ON: [familyDay(2008), victoriaDay, canadaDay, civicHoliday, thanksgiving, boxingDay],
  QC: [
    easterMonday,
    rule("National Patriots’ Day", "Journée nationale des patriotes", (year) =>
      mondayFrom(on(year, "05-18"), 1),
    ),
    ...[rule("National Holiday of Québec", "Fête nationale du Québec", onDate("06-24")), canadaDay],
    thanksgiving,
  ],
  NB: [
    familyDay(2018),
    ...[victoriaDay, canadaDay, august("New Brunswick Day", "Fête du Nouveau-Brunswick")],
    ...[reconciliation(2021), thanksgiving, remembrance, boxingDay],
  ],
  NS: [
    february("Heritage Day", "Fête du patrimoine", 2015),
    ...[victoriaDay, canadaDay, august("Natal Day", "Fête de la fondation")],
    ...[reconciliation(2021), thanksgiving, remembrance, boxingDay],
  ],
  PE: [
    february("Islander Day", "Fête des Insulaires", 2010),
    ...[easterMonday, victoriaDay, canadaDay, reconciliation(2022), thanksgiving, remembrance, boxingDay],
  ],
  NL: [
    rule("St. Patrick’s Day", "Fête de la Saint-Patrick", nearest("03-17")),
    rule("St. George’s Day", "Fête de la Saint-Georges", nearest("04-23")),
    ...[victoriaDay, rule("June Day", "Fête de juin", nearest("06-24"))],
    rule("Memorial Day", "Jour commémoratif", onDate("07-01")),
    rule("Orangemen’s Day", "Fête des orangistes", nearest("07-12")),
    rule("Royal St. John’s Regatta", "Régates royales de St. John’s", (year) =>
      weekdayFrom(on(year, "08-01"), wednesday, 1),
    ),
    ...[reconciliation(2021), thanksgiving, remembrance, boxingDay],
  ],
  YT: [
    rule("Heritage Day", "Fête du patrimoine", (year) => addDays(lastSundayOfFebruary(year), friday - 7)),
    ...[victoriaDay, indigenousPeoples(2017), canadaDay],
    rule("Discovery Day", "Jour de la Découverte", nthMonday(3, "08")),
    ...[reconciliation(2023), thanksgiving, remembrance],
  ],
  NT: [
    ...[easterMonday, victoriaDay, indigenousPeoples(2002), canadaDay, civicHoliday],
    ...[reconciliation(2022), thanksgiving, remembrance, boxingDay],
  ],
  NU: [
    ...[easterMonday, victoriaDay, canadaDay, rule("Nunavut Day", "Jour du Nunavut", onDate("07-09"), 2000)],
    ...[civicHoliday, reconciliation(2022), thanksgiving, remembrance, boxingDay],
  ],
};

const isPlace = (code: string): code is Place => Object.hasOwn(own, code);
const inOrder = (one: Holiday, other: Holiday): number => (one.day < other.day ? -1 : 1);

/** Of a year, on the days they are observed, in order; of an association, which keeps its members', none. */
export function holidaysOf(code: string, year: number): readonly Holiday[] {
  if (code === "CA") return namedHolidays(year);
  if (!isPlace(code)) return [];
  const kept = [...everywhere, ...own[code]].filter(({ since = 0 }) => year >= since);
  return asObserved(kept.map(({ name, day }) => ({ name, day: day(year) })).sort(inOrder));
}

/** Why offices of a jurisdiction are closed that day; nothing where they are open. */
export const holidayOn = (code: string, day: Day): Holiday | undefined =>
  holidaysOf(code, Number(day.slice(0, 4))).find((holiday) => holiday.day === day);
