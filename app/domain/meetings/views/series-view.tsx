import { address } from "../../../site-map";
import {
  ActLink,
  Facts,
  PageHead,
  RefusedButton,
  Section,
  Sentence,
  Status,
  Table,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { wallTimeAt } from "../../dates";
import {
  capital,
  dateRange,
  duration,
  hoursInZoneAndEastern,
  isoDate,
  list,
  longDate,
  timeRange,
  weekdayDate,
  zoneName,
} from "../../format";
import { History } from "../../ledger/views/history";
import { isJoined } from "../formats";
import { isCancelled } from "../lifecycle";
import { meetingWords, seriesWords } from "../page-words";
import type { SeriesLine, SeriesPage } from "../pages.server";
import { ruleSaid } from "../rule-said";
import { formatWords, meetingStateWords, seriesStateWords } from "../words";
import { meetingTones, seriesTones } from "./meeting-tones";

type Props = { page: SeriesPage };

/** A series: its rule, how one joins, and the meetings to come, each with what puts it off. */
export function SeriesView({ page }: Props) {
  const language = useLanguage();
  const words = useWords(seriesWords);
  const states = useWords(seriesStateWords);
  const { series, joint, history } = page;
  const names = joint ? [joint.name] : series.bodies.map(({ name }) => name);
  const range = series.endsOn
    ? words.fromTo(dateRange(language, series.startsOn, series.endsOn))
    : words.from(longDate(language, series.startsOn));
  return (
    <>
      <PageHead
        kicker={<Sentence of={names} say={(...said) => said.join(" · ")} />}
        title={capital(ruleSaid(language, series))}
        status={
          <Status strong tone={seriesTones[series.state]}>
            {states[series.state]}
          </Status>
        }
        lede={range}
        actions={Object.values(page.acts).some(Boolean) && <SeriesActs page={page} />}
      />
      <Section id="joining" title={useWords(meetingWords).where}>
        <SeriesFacts page={page} />
      </Section>
      <Section id="to-come" title={words.toCome} note={words.toComeNote}>
        {page.lines.length === 0 ? <p>{words.none}</p> : <ToCome page={page} />}
      </Section>
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

function SeriesFacts({ page: { series } }: Props) {
  const language = useLanguage();
  const words = useWords(meetingWords);
  const formats = useWords(formatWords);
  const { startMinutes, lengthMinutes, zone, format, link, phone, passcode, venue } = series;
  const hours = `${timeRange(language, startMinutes, startMinutes + lengthMinutes)}, ${zoneName(language, zone)}`;
  const some = (key: "link" | "phone" | "passcode", value: string) =>
    isJoined(format) && value ? [{ key, label: words[key], value }] : [];
  return (
    <Facts
      facts={[
        { key: "hours", label: words.when, value: capital(hours) },
        { key: "lasts", label: words.lasts, value: duration(lengthMinutes) },
        { key: "format", label: words.format, value: formats[format] },
        ...(venue.en || venue.fr ? [{ key: "venue", label: words.venue, value: <Told text={venue} /> }] : []),
        ...some("link", link),
        ...some("phone", phone),
        ...some("passcode", passcode),
      ]}
    />
  );
}

function ToCome({ page: { lines, zone } }: Props) {
  const language = useLanguage();
  const words = useWords(seriesWords);
  const states = useWords(meetingStateWords);
  return (
    <Table
      rowHeader="day"
      fold
      columns={[
        { key: "day", label: words.day },
        { key: "time", label: words.time },
        ...(lines.some(hasRemarks) ? [{ key: "remarks", label: words.remarks }] : []),
        { key: "state", label: words.state },
      ]}
      rows={lines.map((line) => ({
        key: line.id,
        cells: {
          day: (
            <a href={address(language, "meeting", { meeting: line.id })}>
              {capital(weekdayDate(language, wallTimeAt(line.startsAt, zone).day))}
            </a>
          ),
          time: capital(hoursInZoneAndEastern(language, { start: line.startsAt, end: line.endsAt }, zone)),
          remarks: <Remarks line={line} />,
          state: <Status tone={meetingTones[line.state]}>{states[line.state]}</Status>,
        },
      }))}
    />
  );
}

const hasRemarks = ({ rule, day, closed, state }: SeriesLine): boolean =>
  !isCancelled(state) &&
  (closed.length > 0 || (rule !== null && (rule.day !== day || rule.putOffBy !== null)));

/** Why it stands on that day, and who is closed. */
function Remarks({ line: { rule, day, closed, state } }: { line: SeriesLine }) {
  const language = useLanguage();
  const words = useWords(seriesWords);
  if (isCancelled(state)) return null;
  const isMoved = rule !== null && rule.day !== day;
  const names = closed.map(({ name }) => name);
  return (
    <>
      {isMoved && <div>{words.moved(isoDate(rule.day))}</div>}
      {!isMoved && rule?.putOffBy && (
        <div>{words.putOff(isoDate(rule.ruleDay), say(language, rule.putOffBy.name))}</div>
      )}
      {names.length > 0 && (
        <div>
          <Sentence of={names} say={(...who) => words.closed(list(language, who))} />
        </div>
      )}
    </>
  );
}

const verbs = [
  { act: "changeSeries", place: "series-edit", label: "edit" },
  { act: "endSeries", place: "series-end", label: "end" },
] as const;

function SeriesActs({ page: { series, acts } }: Props) {
  const language = useLanguage();
  const words = useWords(seriesWords);
  return verbs.map(({ act, place, label }) => {
    const offer = acts[act];
    if (!offer) return null;
    return offer.may ? (
      <ActLink key={act} kind="two" href={address(language, place, { series: series.id })}>
        {words[label]}
      </ActLink>
    ) : (
      <RefusedButton key={act} label={words[label]} reason={say(language, offer.reason)} />
    );
  });
}
