import { address } from "../../../site-map";
import {
  Actions,
  Confirm,
  Form,
  type FormState,
  PageHead,
  Section,
  SelectField,
  TextArea,
  TextField,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { isoDateTime } from "../../format";
import { calledByDay } from "../../meetings/named";
import type { NotesPage } from "../note-pages.server";
import type { PrivateNote } from "../notes.server";
import { paperPageWords } from "../page-words";

const shortly = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

export function NoteLines({ notes, zone }: { notes: readonly PrivateNote[]; zone: string }) {
  const language = useLanguage();
  const words = useWords(paperPageWords);
  if (notes.length === 0) return <p className="meta">{words.noNotes}</p>;
  return (
    <ul className="lines" role="list">
      {notes.map(({ id, paper, paperTitle, page, text, at }) => (
        <li key={id}>
          {paper && (
            <a href={`${address(language, "paper", { paper })}${page ? `#page-${page}` : ""}`}>
              {page ? words.onPage(say(language, paperTitle), page) : <Told text={paperTitle} />}
            </a>
          )}
          <span className="prose">{text}</span>
          <span className="meta">
            {isoDateTime(language, at, zone)}
            {" · "}
            <a
              href={address(language, "my-note-remove", { note: id })}
              aria-label={words.removeNamed(shortly(text))}
            >
              {words.remove}
            </a>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Desk 24: for nobody's eyes but one's own. */
export function NotesView({ page, form, cancel }: { page: NotesPage; form: FormState; cancel: string }) {
  const language = useLanguage();
  const words = useWords(paperPageWords);
  const { item, notes, zone } = page;
  const papers = item.papers.map(({ id, title }) => ({ value: id, label: say(language, title) }));
  return (
    <>
      <PageHead
        kicker={<Told text={calledByDay(item.meeting)} />}
        title={words.notesOf(say(language, item.title))}
        lede={words.notesLede}
      />
      <Section id="notes" title={words.notes}>
        <NoteLines notes={notes} zone={zone} />
      </Section>
      <Section id="add" title={words.addNote}>
        <Form form={form} id="form">
          <TextArea name="text" label={words.note} rows={4} />
          {papers.length > 0 && (
            <SelectField
              name="paper"
              label={words.ofPaper}
              options={papers}
              empty={words.onItemItself}
              optional
            />
          )}
          {papers.length > 0 && (
            <TextField name="page" label={words.pageNumber} inputMode="numeric" short optional />
          )}
          <Actions submit={words.submitNote} cancel={cancel} />
        </Form>
      </Section>
    </>
  );
}

export function RemoveNoteForm({
  note,
  form,
  cancel,
}: {
  note: PrivateNote;
  form: FormState;
  cancel: string;
}) {
  const words = useWords(paperPageWords);
  return (
    <>
      <PageHead title={words.removeTitle} />
      <Confirm
        question={words.removeQuestion}
        consequences={[shortly(note.text), words.removeGone]}
        form={form}
        id="form"
        submit={words.submitRemove}
        cancel={cancel}
        grave
      />
    </>
  );
}
