import { address } from "../../../../site-map";
import { ActLink, Section, Told, useLanguage, useWords } from "../../../../ui";
import { say } from "../../../bilingual";
import { capital } from "../../../format";
import { PartsTable } from "../../../taking-part/views/parts-table";
import { partWords } from "../../../taking-part/words";
import type { BodyPage, OwnFacts } from "../../body-page.server";

type Props = { page: BodyPage; own: OwnFacts };

/** S-10: what jurisdictions have stated; a body where nobody ever did says nothing of it. */
export function PartsSection({ page, own }: Props) {
  const language = useLanguage();
  const words = useWords(partWords);
  const isToday = page.on === page.today;
  const mayKeep = isToday && page.acts.statePart?.may === true;
  if (own.parts.length === 0 && !mayKeep) return null;
  return (
    <Section id="parts" title={words.parts} note={words.partsNote}>
      {own.parts.length > 0 ? (
        <PartsTable lines={own.parts} names="jurisdiction" mayKeep={mayKeep} />
      ) : (
        <p className="soft">{words.noneStated}</p>
      )}
      {mayKeep && (
        <div className="acts">
          <ActLink kind="two" low href={address(language, "part-new", { body: page.head.id })}>
            {words.state}
          </ActLink>
        </div>
      )}
    </Section>
  );
}

/** The footnotes of the day, printed below the seats they belong to. */
export function Footnotes({ own: { notes } }: { own: OwnFacts }) {
  const language = useLanguage();
  const words = useWords(partWords);
  if (notes.length === 0) return null;
  return (
    <>
      <h3>{words.footnotes}</h3>
      <ol>
        {notes.map(({ id, jurisdictionName, note }) => (
          <li key={id} id={`note-${id}`}>
            {capital(say(language, jurisdictionName))}
            {language === "fr" ? "\u00a0: " : ": "}
            <Told text={note} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** The number of the footnote of a seat's jurisdiction. */
export function NoteMark({ own: { notes }, jurisdiction }: { own: OwnFacts; jurisdiction: string | null }) {
  const words = useWords(partWords);
  const place = notes.findIndex((note) => note.jurisdiction === jurisdiction);
  const note = notes[place];
  if (!note) return null;
  return (
    <sup>
      {" "}
      <a href={`#note-${note.id}`} aria-label={words.footnote(place + 1)}>
        {place + 1}
      </a>
    </sup>
  );
}
