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
      {page.lines.map((line) => (
        <OneToCome key={line.meeting.id} line={line} page={page} />
      ))}
    </>
  );
}

function OneToCome({ line, page }: Props & { line: MeetingToCome }) {
  const language = useLanguage();
  const words = useWords(toComeWords);
  const states = useWords(meetingStateWords);
  const { meeting, items, minutes, due } = line;
  const isOther = meeting.bodies.length > 1 || Boolean(meeting.title.en || meeting.title.fr);
  return (
    <Section
      id={`meeting-${meeting.id}`}
      title={
        <a href={address(language, "agenda", { meeting: meeting.id })}>
          {capital(weekdayDate(language, meeting.day))}
        </a>
      }
      note={
        <>
          {isOther && page.body.id !== meeting.joint?.id && (
            <>
              <Told text={calledShortly(meeting)} />
              <br />
            </>
          )}
          <Status tone={meetingTones[meeting.state]}>{states[meeting.state]}</Status>
        </>
      }
    >
      {items.length === 0 && due.length === 0 && <p className="soft">{words.nothing}</p>}
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
