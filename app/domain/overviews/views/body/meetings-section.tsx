import { address } from "../../../../site-map";
import {
  ActLink,
  Notice,
  RefusedButton,
  Section,
  Status,
  Table,
  useLanguage,
  useWords,
} from "../../../../ui";
import { say } from "../../../bilingual";
import { wallTimeAt } from "../../../dates";
import { capital, hoursInZoneAndEastern, longDate, weekdayDate } from "../../../format";
import type { MeetingOfBody } from "../../../meetings/of-body.server";
import { ruleSaid } from "../../../meetings/rule-said";
import { meetingTones } from "../../../meetings/views/meeting-tones";
import { meetingStateWords } from "../../../meetings/words";
import { bodyMeetingsWords } from "../../body-meetings-words";
import type { BodyPage } from "../../body-page.server";

/** M-2: when the body meets next and met last, by which rule, and whether a meeting is overdue. */
export function MeetingsSection({ page }: { page: BodyPage }) {
  const language = useLanguage();
  const words = useWords(bodyMeetingsWords);
  const { meetings, head, on, today, acts } = page;
  const nothing = meetings.next.length === 0 && meetings.last === null && meetings.series.length === 0;
  const isOffered = acts.planSeries || acts.callMeeting;
  if (on !== today || (nothing && !isOffered)) return null;
  return (
    <Section id="meetings" title={words.meetings}>
      {meetings.overdueSince && (
        <Notice tone="bad" title={words.overdue}>
          {words.overdueSince(longDate(language, meetings.overdueSince))}
        </Notice>
      )}
      {meetings.next.length === 0 ? <p className="soft">{words.none}</p> : <Next page={page} />}
      <BeforeAndRule page={page} />
      <p className="noprint">
        <a href={address(language, "meetings", {}, head.kind === "joint" ? {} : { body: head.id })}>
          {words.all}
        </a>
      </p>
      {head.kind !== "joint" && (
        <p className="noprint">
          <a href={address(language, "actions", {}, { body: head.id })}>{words.actions}</a>
        </p>
      )}
      {acts.callMeeting && (
        <p className="noprint">
          <a href={address(language, "agendas-to-come", { body: head.id })}>{words.agendas}</a>
        </p>
      )}
      <PlanningActs page={page} />
    </Section>
  );
}

function Next({ page: { meetings, zone } }: { page: BodyPage }) {
  const language = useLanguage();
  const words = useWords(bodyMeetingsWords);
  const states = useWords(meetingStateWords);
  return (
    <Table
      rowHeader="day"
      fold
      columns={[
        { key: "day", label: words.day },
        { key: "time", label: words.time },
        { key: "state", label: words.state },
      ]}
      rows={meetings.next.map((meeting) => ({
        key: meeting.id,
        cells: {
          day: <MeetingLink meeting={meeting} zone={zone} />,
          time: capital(
            hoursInZoneAndEastern(language, { start: meeting.startsAt, end: meeting.endsAt }, zone),
          ),
          state: <Status tone={meetingTones[meeting.state]}>{states[meeting.state]}</Status>,
        },
      }))}
    />
  );
}

function MeetingLink({ meeting, zone }: { meeting: MeetingOfBody; zone: string }) {
  const language = useLanguage();
  const title = { en: meeting.titleEn, fr: meeting.titleFr };
  const day = weekdayDate(language, wallTimeAt(meeting.startsAt, zone).day);
  const name = say(language, title);
  return (
    <a href={address(language, "meeting", { meeting: meeting.id })}>
      {name ? `${name}, ${day}` : capital(day)}
    </a>
  );
}

function BeforeAndRule({ page: { meetings, zone } }: { page: BodyPage }) {
  const language = useLanguage();
  const words = useWords(bodyMeetingsWords);
  const { last, series } = meetings;
  return (
    <>
      {series.map(({ id, ...rule }) => (
        <p key={id}>
          {words.meetsOn} <a href={address(language, "series", { series: id })}>{ruleSaid(language, rule)}</a>
          .
        </p>
      ))}
      {last && (
        <p>
          {words.metLast} <MeetingLink meeting={last} zone={zone} />.
        </p>
      )}
    </>
  );
}

function PlanningActs({ page: { acts, head, meetings } }: { page: BodyPage }) {
  const language = useLanguage();
  const words = useWords(bodyMeetingsWords);
  const at = { body: head.id };
  const refused = acts.callMeeting && !acts.callMeeting.may ? acts.callMeeting.reason : null;
  if (refused) return <RefusedButton label={words.call} reason={say(language, refused)} />;
  return (
    <div className="acts noprint">
      {acts.callMeeting?.may && (
        <ActLink kind="two" href={address(language, "meeting-new", at)}>
          {words.call}
        </ActLink>
      )}
      {acts.openPoll?.may && (
        <ActLink kind="two" href={address(language, "poll-new", at)}>
          {words.askDate}
        </ActLink>
      )}
      {acts.callMeeting?.may && head.kind !== "joint" && (
        <ActLink kind="two" href={address(language, "action-new", at)}>
          {words.addAction}
        </ActLink>
      )}
      {acts.planSeries?.may && (
        <ActLink kind="two" href={address(language, "series-new", at)}>
          {meetings.series.length > 0 ? words.planAnother : words.plan}
        </ActLink>
      )}
    </div>
  );
}
