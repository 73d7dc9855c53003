// S-2: a page that can be asked for as of any day keeps the day in its address, in three fields or as one date.

import type { Language } from "../domain/bilingual";
import { pick } from "../domain/bilingual";
import { type Day, isDay } from "../domain/dates";
import { optionalDay, typedWords } from "../domain/typed";
import type { FormState } from "../ui/form/form-state";

const parts = ["day", "month", "year"] as const;

export type DayAsked = { day: Day; form: FormState };

const inThree = (day: Day) => ({
  year: day.slice(0, 4),
  month: String(Number(day.slice(5, 7))),
  day: String(Number(day.slice(8, 10))),
});

/** The day an address asks for, today where it asks for none; what is no date comes back beside its field. */
export function dayAsked(url: URL, today: Day, language: Language): DayAsked {
  const whole = url.searchParams.get("on");
  const typed = isDay(whole)
    ? inThree(whole)
    : Object.fromEntries(
        parts.map((part) => [part, (url.searchParams.get(`on.${part}`) ?? "").slice(0, 10)]),
      );
  const read = optionalDay.safeParse(typed);
  const values = Object.fromEntries(parts.map((part) => [`on.${part}`, [typed[part] ?? ""]]));
  const errors = read.success ? [] : [{ field: "on", message: pick(typedWords, language)["day-invalid"] }];
  return { day: read.data ?? today, form: { action: url.pathname, key: "", values, errors } };
}

/** What stands in the three fields of a date before anything is typed. */
export const dayFields = (name: string, day: Day): Record<string, string> =>
  Object.fromEntries(Object.entries(inThree(day)).map(([part, value]) => [`${name}.${part}`, value]));
