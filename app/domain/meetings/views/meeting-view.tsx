import { address } from "../../../site-map";
import {
  ActLink,
  type Fact,
  Facts,
  Notice,
  PageHead,
  RefusedButton,
  Section,
  Sentence,
  Status,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { dayOf, wallTimeAt } from "../../dates";
import { capital, duration, hoursInZoneAndEastern, longDate, weekdayDate } from "../../format";
import { History } from "../../ledger/views/history";
import { hasVenue, isJoined } from "../formats";
import { isCancelled } from "../lifecycle";
import { calledByDay } from "../named";
import { meetingWords } from "../page-words";
import type { MeetingPage } from "../pages.server";
import { ruleSaid } from "../rule-said";
import { heldOn } from "../series-rule";
import { formatWords, stateSaid } from "../words";
import { Countdown, WhoMeets } from "./meeting-parts";
import { meetingTones } from "./meeting-tones";

type Props = { page: MeetingPage };

/** A meeting: who meets, when and where, what stands in its way, and what must be done by when. */
export function MeetingView({ page }: Props) {
  const words = useWords(meetingWords);
  const language = useLanguage();
  const { meeting, history, now } = page;
  return (
    <>
      <PageHead
        kicker={<Kicker page={page} />}
        title={<Told text={calledByDay(meeting)} />}
        status={
          <Status strong tone={meetingTones[meeting.state]}>
            {stateSaid(language, meeting, now)}
          </Status>
        }
        lede={<Hours page={page} />}
        actions={<MeetingActs page={page} />}
      >
        <Cancelled page={page} />
        <ClosedThatDay page={page} />
      </PageHead>
      <Section id="where" title={words.where}>
        <Facts facts={useFacts(page)} />
      </Section>
      <WhoMeets page={page} />
      <Countdown page={page} />
      {history.length > 0 && (
        <div className="noprint">
          <Section id="history" title={words.history}>
            <History lines={history} />
          </Section>
        </div>
      )}
    </>
  );
}

function Kicker({ page: { meeting } }: Props) {
  if (meeting.joint) return <Told text={meeting.joint.name} />;
  const names = meeting.bodies.map(({ name }) => name);
  return <Sentence of={names} say={(...said) => said.join(" · ")} />;
}

/** Desk 7: in the reader's zone, Eastern Time beside it; the day too, where the reader's is another or the title hides it. */
function Hours({ page: { meeting, zone } }: Props) {
  const language = useLanguage();
  const { startsAt, endsAt, day, title } = meeting;
  const own = wallTimeAt(startsAt, zone).day;
  const hours = hoursInZoneAndEastern(language, { start: startsAt, end: endsAt }, zone);
  const named = title.en || title.fr || own !== day;
  return <>{capital(named ? `${weekdayDate(language, own)}, ${hours}` : hours)}</>;
}

function Cancelled({ page: { meeting } }: Props) {
  const language = useLanguage();
  const words = useWords(meetingWords);
  if (!isCancelled(meeting.state)) return null;
  const title = words.cancelledTitle(longDate(language, dayOf(meeting.changedAt)));
  return (
    <Notice tone="bad" title={title}>
      <Told text={meeting.cancelled} />
    </Notice>
  );
}

/** M-2: who is closed that day. */
function ClosedThatDay({ page: { closed } }: Props) {
  const words = useWords(meetingWords);
  if (closed.length === 0) return null;
  return (
    <Notice tone="wait" title={words.closedTitle}>
      {closed.map(({ code, name, holiday }) => (
        <div key={code}>
          <Sentence of={[name, holiday]} say={words.closedOn} />
        </div>
      ))}
    </Notice>
  );
}

/** Leads out of the workspace, to where the meeting is held. */
const JoiningLink = ({ link }: { link: string }) => (
  <a href={link} rel="external noreferrer">
    {link}
  </a>
);

function useFacts({ meeting }: MeetingPage): Fact[] {
  const language = useLanguage();
  const words = useWords(meetingWords);
  const formats = useWords(formatWords);
  const { joining, format, venue, lengthMinutes, series, rule, ruleDay, day } = meeting;
  const fact = (key: "venue" | "link" | "phone" | "passcode", value: Fact["value"]): Fact[] =>
    value ? [{ key, label: words[key], value }] : [];
  const planned = ruleDay === null ? null : heldOn(ruleDay).day;
  return [
    { key: "format", label: words.format, value: formats[format] },
    { key: "lasts", label: words.lasts, value: duration(lengthMinutes) },
    ...fact("venue", hasVenue(format) && <Told text={venue} />),
    ...(isJoined(format)
      ? [
          ...fact("link", joining.link ? <JoiningLink link={joining.link} /> : words.noJoining),
          ...fact("phone", joining.phone),
          ...fact("passcode", joining.passcode),
        ]
      : []),
    ...(series && rule
      ? [
          {
            ...{ key: "series", label: words.fromSeries },
            value: (
              <>
                <a href={address(language, "series", { series })}>{capital(ruleSaid(language, rule))}</a>
                {planned !== null && planned !== day && `, ${words.movedFrom(longDate(language, planned))}`}
              </>
            ),
          },
        ]
      : []),
  ];
}

const verbs = [
  { act: "changeMeeting", place: "meeting-edit", label: "edit" },
  { act: "cancelMeeting", place: "meeting-cancel", label: "cancel" },
] as const;

function MeetingActs({ page: { meeting, acts } }: Props) {
  const language = useLanguage();
  const words = useWords(meetingWords);
  const params = { meeting: meeting.id };
  return (
    <>
      {!isCancelled(meeting.state) && (
        <>
          <ActLink href={address(language, "agenda", params)}>{words.agenda}</ActLink>
          <ActLink kind="two" href={address(language, "meeting-readiness", params)}>
            {words.whoComes}
          </ActLink>
        </>
      )}
      <ActLink kind="two" href={address(language, "meeting-ics", params)}>
        {words.ics}
      </ActLink>
      {verbs.map(({ act, place, label }) => {
        const offer = acts[act];
        if (!offer) return null;
        return offer.may ? (
          <ActLink key={act} kind="two" href={address(language, place, params)}>
            {words[label]}
          </ActLink>
        ) : (
          <RefusedButton key={act} label={words[label]} reason={say(language, offer.reason)} />
        );
      })}
    </>
  );
}
