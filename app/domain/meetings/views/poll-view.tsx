import { address } from "../../../site-map";
import {
  ActLink,
  PageHead,
  Section,
  Sentence,
  Status,
  Table,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { capital, list, longDate } from "../../format";
import { History } from "../../ledger/views/history";
import { levelWords } from "../../levels";
import type { DateLine, PollPage } from "../poll-pages.server";
import { pollAnswerWords, pollWords } from "../poll-words";
import { isOpen } from "../polls";
import { pollStateWords } from "../words";
import { useDateSaid } from "./poll-forms";

type Props = { page: PollPage };

/** M-20: each date with who can, by level; the best is pointed out, and one click makes the meeting. */
export function PollView({ page }: Props) {
  const words = useWords(pollWords);
  const states = useWords(pollStateWords);
  const { poll, history } = page;
  const { en, fr } = poll.title;
  return (
    <>
      <PageHead
        kicker={<Sentence of={poll.bodies.map(({ name }) => name)} say={(...who) => who.join(" · ")} />}
        title={en || fr ? <Told text={poll.title} /> : words.title}
        status={
          <Status strong tone={isOpen(poll.state) ? "wait" : "plain"}>
            {states[poll.state]}
          </Status>
        }
        lede={<Lede page={page} />}
        actions={<PollActs page={page} />}
      />
      <Dates page={page} />
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

function Lede({ page: { poll, answered } }: Props) {
  const language = useLanguage();
  const words = useWords(pollWords);
  if (poll.meeting)
    return (
      <>
        {words.settledOn}{" "}
        <a href={address(language, "meeting", { meeting: poll.meeting })}>{words.toMeeting}</a>.
      </>
    );
  if (!isOpen(poll.state)) return <>{words.closedText}</>;
  const said = words.answeredOf(answered, poll.seats.length);
  return (
    <>
      {said} {words.by(longDate(language, poll.answerBy))}
    </>
  );
}

function Dates({ page }: Props) {
  const { lines, poll, zone, acts, served } = page;
  const language = useLanguage();
  const words = useWords(pollWords);
  const answers = useWords(pollAnswerWords);
  const dateSaid = useDateSaid({ zone, lengthMinutes: poll.lengthMinutes });
  return (
    <Table
      rowHeader="day"
      fold
      columns={[
        { key: "day", label: words.day },
        { key: "can", label: words.can },
        { key: "levels", label: words.byLevel },
        { key: "chairs", label: words.chairs },
        ...(served.length > 0 ? [{ key: "mine", label: words.mine }] : []),
        ...(acts.settlePoll?.may ? [{ key: "act", label: words.act, screenOnly: true }] : []),
      ]}
      rows={lines.map((line) => ({
        key: line.date.id,
        current: line.isBest,
        cells: {
          day: (
            <>
              {capital(dateSaid(line.date))}
              {line.isBest && <span className="meta">{words.best}</span>}
              {line.isOver && <span className="meta">{words.over}</span>}
            </>
          ),
          can: <WhoCan line={line} seats={poll.seats.length} />,
          levels: <Levels line={line} />,
          chairs: <Chairs page={page} line={line} />,
          mine: line.own.map((answer) => answers[answer]).join(", "),
          act: !line.isOver && (
            <a href={address(language, "poll-settle", { poll: poll.id, date: line.date.id })}>
              {words.choose}
            </a>
          ),
        },
      }))}
    />
  );
}

function WhoCan({ line: { figures }, seats }: { line: DateLine; seats: number }) {
  const words = useWords(pollWords);
  const { yes, "if-need-be": need, no, silent } = figures.all;
  return (
    <>
      <span className="num">{words.canOf(yes + need, seats)}</span>
      <span className="meta">{words.said(yes, need, no, silent)}</span>
    </>
  );
}

function Levels({ line: { figures } }: { line: DateLine }) {
  const words = useWords(pollWords);
  const names = useWords(levelWords);
  return figures.levels.map(({ level, count }) => (
    <div key={level}>
      {names[level]} <span className="num">{words.canOf(count.can, count.seats)}</span>
    </div>
  ));
}

function Chairs({ page: { poll }, line: { figures } }: Props & { line: DateLine }) {
  const language = useLanguage();
  const words = useWords(pollWords);
  const lacking = poll.bodies.filter(({ id }) => figures.withoutChair.includes(id));
  if (lacking.length === 0) return <Status tone="ok">{words.chairOf}</Status>;
  const who = list(
    language,
    lacking.map(({ acronym }) => say(language, acronym)),
  );
  return <Status tone="wait">{words.noChair(who)}</Status>;
}

function PollActs({ page: { poll, acts, hasAnswered } }: Props) {
  const language = useLanguage();
  const words = useWords(pollWords);
  const at = { poll: poll.id };
  return (
    <>
      {acts.answerPoll?.may && (
        <ActLink kind={hasAnswered ? "two" : "primary"} href={address(language, "poll-answer", at)}>
          {hasAnswered ? words.answerAgain : words.answer}
        </ActLink>
      )}
      {acts.closePoll?.may && (
        <ActLink kind="two" href={address(language, "poll-close", at)}>
          {words.close}
        </ActLink>
      )}
    </>
  );
}
