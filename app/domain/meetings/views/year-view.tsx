import { address } from "../../../site-map";
import { Table, Told, useLanguage, useWords } from "../../../ui";
import { addMonths, type Day, daysOfFiscalYear, wallTimeAt } from "../../dates";
import { capital, fiscalYear, monthYear } from "../../format";
import type { CalendarPage } from "../calendar.server";
import { calendarQuery } from "../calendar-filter";
import { calendarWords } from "../calendar-words";
import { isCancelled } from "../lifecycle";
import type { Meeting } from "../meeting.server";
import { calledShortly, whoMeets } from "../named";

type Props = { page: CalendarPage };

/** A fiscal year on one page, month by month: the annual calendar, which prints. */
export function YearView({ page }: Props) {
  const language = useLanguage();
  const words = useWords(calendarWords);
  const { year } = page.filter;
  const first = daysOfFiscalYear(year).from;
  const months = Array.from({ length: 12 }, (_, ahead) => addMonths(first, ahead));
  return (
    <>
      <YearLinks page={page} />
      <Table
        rowHeader="month"
        fold
        caption={words.yearOf(fiscalYear(language, year))}
        columns={[
          { key: "month", label: words.when, unbroken: true },
          { key: "meetings", label: words.title },
        ]}
        rows={months.map((month) => ({
          key: month,
          cells: {
            month: (
              <a
                href={address(
                  language,
                  "meetings",
                  {},
                  calendarQuery({ view: "month", body: page.filter.body, month }),
                )}
              >
                {capital(monthYear(language, month))}
              </a>
            ),
            meetings: <InMonth page={page} month={month} />,
          },
        }))}
      />
    </>
  );
}

const isIn = (meeting: Meeting, zone: string, month: Day): boolean =>
  wallTimeAt(meeting.startsAt, zone).day.slice(0, 7) === month.slice(0, 7);

function InMonth({ page: { meetings, zone }, month }: Props & { month: Day }) {
  const language = useLanguage();
  const words = useWords(calendarWords);
  const own = meetings.filter((meeting) => isIn(meeting, zone, month));
  if (own.length === 0) return <span className="soft">{words.noneIn}</span>;
  return (
    <ul className="days" role="list">
      {own.map((meeting) => (
        <li key={meeting.id}>
          <span className="num">{Number(wallTimeAt(meeting.startsAt, zone).day.slice(8, 10))}</span>{" "}
          <a href={address(language, "meeting", { meeting: meeting.id })}>
            <Told text={meeting.title.en || meeting.title.fr ? calledShortly(meeting) : whoMeets(meeting)} />
          </a>
          {isCancelled(meeting.state) && ` (${words.cancelled})`}
        </li>
      ))}
    </ul>
  );
}

function YearLinks({ page: { filter } }: Props) {
  const language = useLanguage();
  const words = useWords(calendarWords);
  const { body, year } = filter;
  const to = (shown: number) =>
    address(language, "meetings", {}, calendarQuery({ view: "year", body, year: shown }));
  return (
    <nav className="pages row" aria-label={words.otherYears}>
      <a href={to(year - 1)} rel="prev">
        {fiscalYear(language, year - 1)}
      </a>
      <a href={to(year + 1)} rel="next">
        {fiscalYear(language, year + 1)}
      </a>
    </nav>
  );
}
