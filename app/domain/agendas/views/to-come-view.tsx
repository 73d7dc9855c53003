import { address } from "../../../site-map";
import { EmptyState, PageHead, Section, Sentence, Status, Told, useLanguage, useWords } from "../../../ui";
import { capital, longDate, weekdayDate } from "../../format";
import { calledShortly } from "../../meetings/named";
import { meetingTones } from "../../meetings/views/meeting-tones";
import { meetingStateWords } from "../../meetings/words";
import type { MeetingToCome, ToComePage } from "../to-come-page.server";
import { toComeWords } from "../to-come-words";

type Props = { page: ToComePage };

export function ToComeView({ page }: Props) {
  const words = useWords(toComeWords);
  return (
    <>
      <PageHead kicker={<Told text={page.body.name} />} title={words.title} lede={words.lede} />
      {page.lines.length === 0 && (
        <Section id="none" title={words.title}>
          <EmptyState title={words.none}>{words.noneNote}</EmptyState>
        </Section>
      )}
      {page.lines.filter(isFilled).map((line) => (
        <OneToCome key={line.meeting.id} line={line} page={page} />
      ))}
      <Empty page={page} />
    </>
  );
}

const isFilled = ({ items, due }: MeetingToCome): boolean => items.length > 0 || due.length > 0;

/** Those on which nothing stands yet, each in a line. */
function Empty({ page }: Props) {
  const language = useLanguage();
  const words = useWords(toComeWords);
  const empty = page.lines.filter((line) => !isFilled(line));
  if (empty.length === 0) return null;
  return (
    <Section id="empty" title={words.nothing} one>
      <ul className="lines" role="list">
        {empty.map(({ meeting }) => (
          <li key={meeting.id}>
            <a href={address(language, "agenda", { meeting: meeting.id })}>
              {capital(weekdayDate(language, meeting.day))}
            </a>
            {isOther(page, meeting) && (
              <>
                {", "}
                <Told text={calledShortly(meeting)} />
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Not one of those that the page is of: with others, or under a name of its own. */
const isOther = ({ body }: ToComePage, { bodies, title, joint }: MeetingToCome["meeting"]): boolean =>
  body.id !== joint?.id && (bodies.length > 1 || Boolean(title.en || title.fr));

function OneToCome({ line, page }: Props & { line: MeetingToCome }) {
  const language = useLanguage();
  const words = useWords(toComeWords);
  const states = useWords(meetingStateWords);
  const { meeting, items, minutes, due } = line;
  return (
    <Section
      id={`meeting-${meeting.id}`}
      one
      title={
        <a href={address(language, "agenda", { meeting: meeting.id })}>
          {capital(weekdayDate(language, meeting.day))}
        </a>
      }
      note={
        <>
          {isOther(page, meeting) && (
            <>
              <Told text={calledShortly(meeting)} />
              <br />
            </>
          )}
          <Status tone={meetingTones[meeting.state]}>{states[meeting.state]}</Status>
        </>
      }
    >
      {items.length > 0 && (
        <>
          <p className="meta">{words.planned(minutes, meeting.lengthMinutes)}</p>
          <ol className="lines" role="list">
            {items.map(({ id, title }) => (
              <li key={id}>
                <Told text={title} />
              </li>
            ))}
          </ol>
        </>
      )}
      {due.length > 0 && (
        <>
          <h3>{words.falls}</h3>
          <ul className="lines" role="list">
            {due.map(({ key, title, dueOn }) => (
              <li key={key}>
                <Sentence
                  of={[title]}
                  say={(what) => (dueOn === null ? what : `${what}, ${words.by(longDate(language, dueOn))}`)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
