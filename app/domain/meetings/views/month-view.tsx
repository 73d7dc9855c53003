import { address } from "../../../site-map";
import { Told, useLanguage, useWords } from "../../../ui";
import { addDays, type Day, daysBetween, wallTimeAt, weekdayOf } from "../../dates";
import { capital, longDate, monthYear, time, weekdayName } from "../../format";
import type { CalendarPage } from "../calendar.server";
import { calendarQuery, monthBefore, nextMonth } from "../calendar-filter";
import { calendarWords } from "../calendar-words";
import { isCancelled } from "../lifecycle";
import type { Meeting } from "../meeting.server";
import { calledShortly, whoMeets } from "../named";

type Props = { page: CalendarPage };

/** Whole weeks, from the Sunday on or before the first of the month. */
function weeksOf(month: Day): Day[][] {
  const first = addDays(month, -weekdayOf(month));
  const count = Math.ceil(daysBetween(first, nextMonth(month)) / 7);
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (__, day) => addDays(first, week * 7 + day)),
  );
}

/** On the reader's own wall. */
function byDay({ meetings, zone }: CalendarPage): Map<Day, Meeting[]> {
  const found = new Map<Day, Meeting[]>();
  for (const meeting of meetings) {
    const { day } = wallTimeAt(meeting.startsAt, zone);
    found.set(day, [...(found.get(day) ?? []), meeting]);
  }
  return found;
}

/** A month as a table of weeks; a phone shows only the days on which someone meets. */
export function MonthView({ page }: Props) {
  const language = useLanguage();
  const words = useWords(calendarWords);
  const { month } = page.filter;
  const found = byDay(page);
  const name = monthYear(language, month);
  return (
    <>
      <MonthLinks page={page} />
      <table role="table" className="month">
        <caption>{capital(name)}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {[0, 1, 2, 3, 4, 5, 6].map((weekday) => (
              <th key={weekday} role="columnheader" scope="col">
                {capital(weekdayName(language, weekday))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {weeksOf(month).map((week) => (
            <tr key={week[0]} role="row">
              {week.map((day) => (
                <DayCell key={day} day={day} page={page} meetings={found.get(day) ?? []} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {![...found.keys()].some((day) => day.slice(0, 7) === month.slice(0, 7)) && (
        <p className="narrow-only">{words.noneIn}</p>
      )}
    </>
  );
}

function DayCell({ day, page, meetings }: Props & { day: Day; meetings: Meeting[] }) {
  const language = useLanguage();
  const words = useWords(calendarWords);
  const { filter, today, zone } = page;
  const isOther = day.slice(0, 7) !== filter.month.slice(0, 7);
  const shown = isOther ? [] : meetings;
  const className = [isOther && "other", day === today && "today", shown.length > 0 && "some"]
    .filter(Boolean)
    .join(" ");
  return (
    <td role="cell" className={className || undefined}>
      {!isOther && (
        <>
          <span className="date num" aria-hidden="true">
            {Number(day.slice(8, 10))}
          </span>
          <span className="vh">
            {longDate(language, day)}
            {day === today && `, ${words.today}`}
          </span>
          {shown.length > 0 && (
            <ul role="list">
              {shown.map((meeting) => (
                <li key={meeting.id}>
                  <InCell meeting={meeting} zone={zone} />
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </td>
  );
}

function InCell({ meeting, zone }: { meeting: Meeting; zone: string }) {
  const language = useLanguage();
  const words = useWords(calendarWords);
  const { title } = meeting;
  return (
    <>
      <span className="num">{time(language, wallTimeAt(meeting.startsAt, zone).minutes)}</span>{" "}
      <a href={address(language, "meeting", { meeting: meeting.id })}>
        <Told text={title.en || title.fr ? calledShortly(meeting) : whoMeets(meeting)} />
      </a>
      {isCancelled(meeting.state) && ` (${words.cancelled})`}
    </>
  );
}

function MonthLinks({ page: { filter, today } }: Props) {
  const language = useLanguage();
  const words = useWords(calendarWords);
  const { body, month } = filter;
  const to = (shown: Day) =>
    address(language, "meetings", {}, calendarQuery({ view: "month", body, month: shown }));
  const [before, after] = [monthBefore(month), nextMonth(month)];
  return (
    <nav className="pages row" aria-label={words.otherMonths}>
      <a href={to(before)} rel="prev">
        {capital(monthYear(language, before))}
      </a>
      {month.slice(0, 7) !== today.slice(0, 7) && <a href={to(today)}>{words.thisMonth}</a>}
      <a href={to(after)} rel="next">
        {capital(monthYear(language, after))}
      </a>
    </nav>
  );
}
