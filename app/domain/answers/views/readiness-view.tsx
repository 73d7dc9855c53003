import type { ReactNode } from "react";
import { address } from "../../../site-map";
import {
  ActLink,
  PageHead,
  RefusedButton,
  Section,
  Sentence,
  Table,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { dateTime, longDate } from "../../format";
import { levelWords } from "../../levels";
import { calledByDay } from "../../meetings/named";
import { balanceSentence } from "../../seats/balance";
import type { BodyExpected, SeatExpected } from "../expected.server";
import { forecastSentence } from "../forecast-said";
import type { ReadinessPage } from "../pages.server";
import { answerWords, meetingAnswerWords, standInPartWords } from "../words";

type Props = { page: ReadinessPage };

/** M-9: each body that meets has its own list and its own quorum; before them, what else is asked of a meeting. */
export function ReadinessView({ page, children }: Props & { children?: ReactNode }) {
  const language = useLanguage();
  const words = useWords(answerWords);
  return (
    <>
      <PageHead
        title={words.readinessTitle(say(language, calledByDay(page.meeting)))}
        actions={<ReadinessActs page={page} />}
      />
      {children}
      {page.bodies.map((body) => (
        <Section key={body.id} id={`coming-${body.id}`} title={<Told text={body.name} />}>
          <p>
            <strong>{forecastSentence(language, body.forecast)}</strong>
          </p>
          <p>{balanceSentence(language, body.forecast.balance, "attendance")}</p>
          <Levels body={body} />
          <Seats body={body} zone={page.zone} />
        </Section>
      ))}
    </>
  );
}

const verbs = [
  { act: "answerMeeting", place: "meeting-answer", label: "answer" },
  { act: "remindSilent", place: "meeting-remind", label: "remind" },
] as const;

function ReadinessActs({ page: { meeting, acts } }: Props) {
  const language = useLanguage();
  const words = useWords(answerWords);
  return verbs.map(({ act, place, label }, index) => {
    const offer = acts[act];
    if (!offer) return null;
    return offer.may ? (
      <ActLink
        key={act}
        kind={index === 0 ? undefined : "two"}
        href={address(language, place, { meeting: meeting.id })}
      >
        {words[label]}
      </ActLink>
    ) : (
      <RefusedButton key={act} label={words[label]} reason={say(language, offer.reason)} />
    );
  });
}

function Levels({ body }: { body: BodyExpected }) {
  const words = useWords(answerWords);
  const names = useWords(levelWords);
  return (
    <>
      <Table
        fold
        rowHeader="level"
        columns={[
          { key: "level", label: words.level },
          { key: "coming", label: words.comes, numeric: true },
          { key: "away", label: words.away, numeric: true },
          { key: "silent", label: words.silent, numeric: true },
          { key: "vacant", label: words.vacant, numeric: true },
        ]}
        rows={body.forecast.levels.map(({ level, coming, away, silent, vacant }) => ({
          key: level,
          cells: { level: names[level], coming, away, silent, vacant },
        }))}
      />
      <p className="hint">{words.voicesNote}</p>
    </>
  );
}

function Seats({ body, zone }: { body: BodyExpected; zone: string }) {
  const language = useLanguage();
  const words = useWords(answerWords);
  const answers = useWords(meetingAnswerWords);
  const said = ({ isFilled, answered }: SeatExpected) =>
    answered ? answers[answered.answer] : isFilled ? words.noAnswer : words.nobodyThere;
  return (
    <Table
      caption={words.seatsTitle(say(language, body.acronym))}
      rowHeader="seat"
      fold
      columns={[
        { key: "seat", label: words.seat },
        { key: "says", label: words.says },
        { key: "who", label: words.who },
        { key: "since", label: words.since },
      ]}
      rows={body.seats.map((one) => ({
        key: one.seat,
        cells: {
          seat: <Told text={one.name} />,
          says: said(one),
          who: <Who one={one} />,
          since: one.answered && dateTime(language, one.answered.at, zone),
        },
      }))}
    />
  );
}

/** Who will sit there; and, where somebody else entered it, who and on whose word. */
function Who({ one: { answered, holder, alternate } }: { one: SeatExpected }) {
  const language = useLanguage();
  const words = useWords(answerWords);
  const parts = useWords(standInPartWords);
  if (!answered) return null;
  const { answer, name, email, part, item, until, entry, source, by } = answered;
  const who = { yes: holder, alternate, "stand-in": item ? holder : null, no: null }[answer];
  const byWhom = say(language, by);
  const forWhom = holder ? say(language, holder) : "";
  return (
    <>
      {who && <Told text={who} />}
      {who && name && ", "}
      {name}
      {part && <span className="meta">{parts[part]}</span>}
      {item && (
        <span className="meta">
          <Sentence of={[item.title]} say={words.forItem} />
        </span>
      )}
      {email && <span className="meta">{email}</span>}
      {email && until && <span className="meta">{words.seesUntil(longDate(language, until))}</span>}
      {entry === "contact" && <span className="meta">{words.enteredFor(byWhom, forWhom)}</span>}
      {entry === "secretariat" && source && <span className="meta">{words.entered(byWhom, source)}</span>}
    </>
  );
}
