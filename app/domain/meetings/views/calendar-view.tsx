import { address } from "../../../site-map";
import {
  ActLink,
  EmptyState,
  Filters,
  PageHead,
  Pages,
  Status,
  Table,
  Tabs,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { langOf, say } from "../../bilingual";
import { wallTimeAt } from "../../dates";
import { capital, hoursInZoneAndEastern, weekdayDate } from "../../format";
import type { CalendarPage } from "../calendar.server";
import { calendarQuery, calendarViews, whens } from "../calendar-filter";
import { calendarWords, viewWords, whenWords } from "../calendar-words";
import { calledShortly } from "../named";
import { planWords } from "../plan-words";
import { formatWords, stateSaid } from "../words";
import { meetingTones } from "./meeting-tones";
import { MonthView } from "./month-view";
import { YearView } from "./year-view";

type Props = { page: CalendarPage };

/** The meetings of whoever looks: as a list, a month or a fiscal year; narrowed by the address (desk 5). */
export function CalendarView({ page }: Props) {
  const language = useLanguage();
  const words = useWords(calendarWords);
  const plan = useWords(planWords);
  const { view } = page.filter;
  return (
    <>
      <PageHead
        title={words.title}
        lede={words.lede}
        actions={
          <>
            <ActLink kind="two" href={address(language, "my-calendars")}>
              {words.follow}
            </ActLink>
            <ActLink kind="two" href={address(language, "meeting-plan")}>
              {plan.link}
            </ActLink>
          </>
        }
      />
      <ViewTabs page={page} />
      <Narrow page={page} />
      {view === "list" && <List page={page} />}
      {view === "month" && <MonthView page={page} />}
      {view === "year" && <YearView page={page} />}
    </>
  );
}

function ViewTabs({ page: { filter } }: Props) {
  const language = useLanguage();
  const words = useWords(calendarWords);
  const names = useWords(viewWords);
  return (
    <Tabs
      label={words.views}
      tabs={calendarViews.map((view) => ({
        label: names[view],
        href: address(language, "meetings", {}, calendarQuery({ view, body: filter.body })),
        current: view === filter.view,
      }))}
    />
  );
}

function Narrow({ page: { filter, bodies } }: Props) {
  const language = useLanguage();
  const words = useWords(calendarWords);
  const names = useWords(whenWords);
  const { body, when, ...kept } = calendarQuery(filter);
  return (
    <Filters
      action={address(language, "meetings")}
      label={words.find}
      keep={kept}
      clear={address(language, "meetings", {}, calendarQuery({ view: filter.view }))}
      filters={[
        {
          ...({
            kind: "select",
            name: "body",
            label: words.body,
            any: words.anyBody,
            value: filter.body,
          } as const),
          options: bodies.map(({ id, name }) => ({
            ...{ value: id, label: say(language, name), lang: langOf(language, name) },
          })),
        },
        ...(filter.view === "list"
          ? [
              {
                ...({ kind: "select", name: "when", label: words.when, any: names["to-come"] } as const),
                value: filter.when === "past" ? "past" : "",
                options: whens
                  .filter((one) => one === "past")
                  .map((value) => ({ value, label: names[value] })),
              },
            ]
          : []),
      ]}
    />
  );
}

function List({ page }: Props) {
  const language = useLanguage();
  const words = useWords(calendarWords);
  const { meetings, part, filter } = page;
  const query = calendarQuery(filter);
  if (part.total === 0) return <Empty page={page} />;
  return (
    <>
      <Lines page={page} />
      <Pages
        range={words.range(part.first, part.first + meetings.length - 1, part.total)}
        current={part.page}
        count={part.pages}
        hrefOf={(to) => address(language, "meetings", {}, { ...query, page: String(to) })}
        csv={address(language, "meetings-csv", {}, query)}
      />
    </>
  );
}

function Lines({ page: { meetings, zone, now } }: Props) {
  const language = useLanguage();
  const words = useWords(calendarWords);
  const formats = useWords(formatWords);
  return (
    <Table
      rowHeader="meeting"
      fold
      columns={[
        { key: "day", label: words.day },
        { key: "meeting", label: words.meeting },
        { key: "time", label: words.time },
        { key: "format", label: words.format },
        { key: "state", label: words.state },
      ]}
      rows={meetings.map((meeting) => ({
        key: meeting.id,
        cells: {
          day: capital(weekdayDate(language, wallTimeAt(meeting.startsAt, zone).day)),
          meeting: (
            <a href={address(language, "meeting", { meeting: meeting.id })}>
              <Told text={calledShortly(meeting)} />
            </a>
          ),
          time: capital(
            hoursInZoneAndEastern(language, { start: meeting.startsAt, end: meeting.endsAt }, zone),
          ),
          format: formats[meeting.format],
          state: <Status tone={meetingTones[meeting.state]}>{stateSaid(language, meeting, now)}</Status>,
        },
      }))}
    />
  );
}

function Empty({ page: { filter } }: Props) {
  const language = useLanguage();
  const words = useWords(calendarWords);
  return (
    <EmptyState
      title={filter.when === "past" ? words.emptyPast : words.empty}
      action={<a href={address(language, "bodies")}>{words.toBodies}</a>}
    >
      {words.emptyText}
    </EmptyState>
  );
}
