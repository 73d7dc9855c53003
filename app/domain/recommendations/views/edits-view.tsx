import { address } from "../../../site-map";
import {
  Actions,
  Form,
  type FormState,
  Notice,
  PageHead,
  RefusedButton,
  Section,
  Sentence,
  Table,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { languages, say } from "../../bilingual";
import { dayOf, type Instant } from "../../dates";
import { longDate } from "../../format";
import { formEditMoves } from "../lifecycle";
import { editsWords } from "../page-words/edits";
import type { EditShown, EditsPage } from "../pages/edits.server";
import { partHeadings } from "../part-words";
import { textParts } from "../parts";
import { ComparedText } from "./compared-text";

type Props = { page: EditsPage; form: FormState };

/** what waits, with its one act; what became of the others; where the secretariat proposes another. */
export function EditsView({ page, form }: Props) {
  const words = useWords(editsWords);
  const { head, waiting, settled, accept, propose } = page;
  return (
    <>
      <PageHead kicker={<Told text={head.called} />} title={words.title} lede={words.lede} />
      <Section id="waiting" title={words.waiting} note={accept?.may && words.acceptHint} one>
        {waiting.length === 0 && <p>{words.none}</p>}
        {waiting.map((edit) => (
          <OneEdit key={edit.id} edit={edit} />
        ))}
        {waiting.length > 0 && <Settling page={page} form={form} />}
      </Section>
      {propose?.may && <Proposing version={head.id} />}
      {settled.length > 0 && (
        <Section id="settled" title={words.settled} one>
          {settled.map((edit) => (
            <OneEdit key={edit.id} edit={edit} />
          ))}
        </Section>
      )}
    </>
  );
}

function OneEdit({ edit }: { edit: EditShown }) {
  const language = useLanguage();
  const words = useWords(editsWords);
  const headings = useWords(partHeadings);
  const day = (at: Instant) => longDate(language, dayOf(at));
  const { settledBy, settledAt } = edit;
  const settledSaid = edit.state === formEditMoves.acceptEdits.to ? words.acceptedBy : words.declinedBy;
  return (
    <article className="stack">
      <h3>{words.of(headings[edit.part], edit.language)}</h3>
      <ComparedText rows={edit.rows} side={edit.language} />
      <p className="meta">
        <Sentence of={[edit.by]} say={(who) => words.proposed(who, day(edit.at))} />
        {settledBy && settledAt !== null && (
          <>
            {", "}
            <Sentence of={[settledBy]} say={(who) => settledSaid(who, day(settledAt))} />
          </>
        )}
        {"."}
      </p>
      {edit.isStale && <Notice tone="bad">{words.stale}</Notice>}
    </article>
  );
}

/** One act for all of them: accepted here, or declined where one is asked once more. */
function Settling({ page: { head, waiting, accept }, form }: Props) {
  const language = useLanguage();
  const words = useWords(editsWords);
  if (accept === null) return null;
  if (!accept.may)
    return <RefusedButton label={words.accept(waiting.length)} reason={say(language, accept.reason)} />;
  return (
    <Form form={form} id="form">
      <Actions submit={words.accept(waiting.length)}>
        <a href={address(language, "recommendation-edits-decline", { version: head.id })}>
          {words.decline(waiting.length)}
        </a>
      </Actions>
    </Form>
  );
}

function Proposing({ version }: { version: string }) {
  const language = useLanguage();
  const words = useWords(editsWords);
  const headings = useWords(partHeadings);
  const columns = [
    { key: "part", label: words.part, foldedLabel: "" },
    ...languages.map((side) => ({ key: side, label: words.side(side), foldedLabel: "" })),
  ];
  const link = (part: (typeof textParts)[number], side: "en" | "fr") => (
    <a href={address(language, "recommendation-edit", { version, part, side })}>
      {words.correct(side)}
      <span className="vh">{words.sideOf(headings[part])}</span>
    </a>
  );
  const rows = textParts.map((part) => ({
    key: part,
    cells: { part: headings[part], en: link(part, "en"), fr: link(part, "fr") },
  }));
  return (
    <Section id="propose" title={words.propose} note={words.proposeHint}>
      <Table fold columns={columns} rows={rows} rowHeader="part" />
    </Section>
  );
}
