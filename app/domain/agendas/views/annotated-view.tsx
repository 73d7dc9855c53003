import { address } from "../../../site-map";
import { EmptyState, PageHead, Section, Told, useLanguage, useWords } from "../../../ui";
import { langOf, say } from "../../bilingual";
import { wallTimeAt } from "../../dates";
import { time, weekdayDate } from "../../format";
import { whoMeets } from "../../meetings/named";
import type { AnnotatedPage } from "../annotated-page.server";
import { numberSaid } from "../numbered";
import { agendaWords } from "../page-words";
import { purposeWords } from "../words";

type Props = { page: AnnotatedPage };

/** M-22: it prints as the briefing of the chairs. */
export function AnnotatedView({ page }: Props) {
  const language = useLanguage();
  const words = useWords(agendaWords);
  const { meeting, items } = page;
  return (
    <>
      <PageHead
        kicker={<Told text={whoMeets(meeting)} />}
        title={`${words.annotatedTitle}, ${weekdayDate(language, meeting.day)}`}
        lede={words.annotatedLede}
      />
      {items.length === 0 && (
        <Section id="order" title={words.order}>
          <EmptyState title={words.notOpened}>{words.notOpenedNote}</EmptyState>
        </Section>
      )}
      {items.map((item) => (
        <AnnotatedItem key={item.id} item={item} page={page} />
      ))}
    </>
  );
}

function AnnotatedItem({ item, page }: Props & { item: AnnotatedPage["items"][number] }) {
  const language = useLanguage();
  const words = useWords(agendaWords);
  const purposes = useWords(purposeWords);
  const { id, title, minutes, begins, purpose, reason, due } = item;
  const notes = (["sought", "wording", "positions"] as const).filter((key) => item[key]);
  const starts = time(language, (wallTimeAt(page.meeting.startsAt, page.zone).minutes + begins) % 1440);
  return (
    <Section
      id={`item-${id}`}
      title={
        <>
          {numberSaid(language, item)}. <Told text={title} />
        </>
      }
      note={`${starts}, ${minutes} min · ${purposes[purpose]}`}
    >
      {due && (
        <p className="meta">
          <Told text={reason} />
        </p>
      )}
      {notes.length === 0 ? (
        <p className="soft">{words.noNotes}</p>
      ) : (
        <dl className="facts">
          {notes.map((key) => (
            <div key={key}>
              <dt>{words[key]}</dt>
              <dd className="lines-kept">{item[key]}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="acts noprint">
        {(
          [
            ["agenda-notes", words.write],
            ["action-from-item", words.addAction],
          ] as const
        ).map(([place, label]) => (
          <a key={place} href={address(language, place, { item: id })}>
            {label}
            <span className="vh" lang={langOf(language, title)}>
              {" "}
              {say(language, title)}
            </span>
          </a>
        ))}
      </p>
    </Section>
  );
}
