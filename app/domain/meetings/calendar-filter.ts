// What the calendar is asked for, by its address: it can be sent to a colleague (desk 5).
import type { Id } from "../actor";
import { idAsked, oneOf, queryOf, textAsked } from "../asked";
import { addDays, addMonths, type Day, fiscalYearOf, isDay } from "../dates";

export const calendarViews = ["list", "month", "year"] as const;
export type CalendarView = (typeof calendarViews)[number];
export const whens = ["to-come", "past"] as const;
export type When = (typeof whens)[number];

export type CalendarFilter = {
  view: CalendarView;
  body: Id | "";
  /** Of the list. */
  when: When;
  /** The first day of the month that is shown. */
  month: Day;
  /** The fiscal year that is shown, by the year it begins in. */
  year: number;
};

const firstOf = (day: Day): Day => addDays(day, 1 - Number(day.slice(8, 10)));

/** What an address asks for; what it says wrongly is left out. */
export function calendarFilter(search: URLSearchParams, today: Day): CalendarFilter {
  const month = `${textAsked(search, "month")}-01`;
  const year = textAsked(search, "year");
  return {
    view: oneOf(calendarViews, search.get("view")) ?? "list",
    body: idAsked(search, "body"),
    when: oneOf(whens, search.get("when")) ?? "to-come",
    month: isDay(month) ? month : firstOf(today),
    year: /^20\d\d$/.test(year) ? Number(year) : fiscalYearOf(today),
  };
}

type Said = Partial<CalendarFilter>;

/** The same as the query of an address; what is usual is not said. */
export const calendarQuery = ({
  view = "list",
  body = "",
  when,
  month,
  year,
}: Said): Record<string, string> =>
  queryOf({
    view: view === "list" ? "" : view,
    body,
    when: view === "list" && when === "past" ? when : "",
    month: view === "month" && month ? month.slice(0, 7) : "",
    year: view === "year" && year ? String(year) : "",
  });

export const nextMonth = (month: Day): Day => addMonths(month, 1);
export const monthBefore = (month: Day): Day => addMonths(month, -1);
