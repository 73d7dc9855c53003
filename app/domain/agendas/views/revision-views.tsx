import { address } from "../../../site-map";
import {
  Actions,
  ActLink,
  Confirm,
  Form,
  type FormState,
  Notice,
  PageHead,
  Section,
  TextArea,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { isoDateTime } from "../../format";
import { calledByDay } from "../../meetings/named";
import { numberSaid } from "../numbered";
import { releaseWords } from "../release-words";
import { differences, type RevisionLine } from "../revision";
import type { ReviseActPage, RevisionAheadPage, RevisionPage } from "../revision-pages.server";
import { revisionWords } from "../revision-words";
import { ActHead } from "./agenda-forms";
import { Blocks, Recipients } from "./release-form";

/** M-18: one page of what was added, replaced, withdrawn, moved or changed. */
export function RevisionView({ page }: { page: RevisionPage }) {
  const language = useLanguage();
  const words = useWords(revisionWords);
  const { meeting, number, audience, sentAt, zone, lines } = page;
  return (
    <>
      <PageHead
        kicker={<Told text={calledByDay(meeting)} />}
        title={words[audience](number)}
        lede={words.sentOn(isoDateTime(language, sentAt, zone))}
      />
      <RevisionLines lines={lines} />
      <p className="acts noprint">
        <a href={address(language, "agenda", { meeting: meeting.id })}>{words.toAgenda}</a>
      </p>
    </>
  );
}

function RevisionLines({ lines }: { lines: readonly RevisionLine[] }) {
  const words = useWords(revisionWords);
  return (
    <>
      {differences
        .map((what) => ({ what, own: lines.filter((line) => line.what === what) }))
        .filter(({ own }) => own.length > 0)
        .map(({ what, own }) => (
          <Section key={what} id={what} title={words[what]}>
            <ul className="lines" role="list">
              {own.map((line) => (
                <OneLine key={`${line.item.id}-${line.paper?.id}`} line={line} />
              ))}
            </ul>
          </Section>
        ))}
    </>
  );
}

function OneLine({ line: { title, item, paper, what } }: { line: RevisionLine }) {
  const language = useLanguage();
  const words = useWords(revisionWords);
  const number = numberSaid(language, item);
  const isGone = what === "withdrawn" && !paper;
  return (
    <li>
      {paper?.isStanding ? (
        <a href={address(language, "paper", { paper: paper.id })}>
          <Told text={title} />
        </a>
      ) : (
        <b>
          <Told text={title} />
        </b>
      )}
      <span className="meta">
        {paper
          ? words.paperOn(number, say(language, item.title))
          : isGone
            ? words.itemNoMore
            : words.item(number)}
        {paper && what === "replaced" && `, ${words.version(paper.number)}`}
      </span>
    </li>
  );
}

type Props<Page> = { page: Page; form: FormState; cancel: string };

export function BeginRevisionForm({ page, form, cancel }: Props<ReviseActPage>) {
  const words = useWords(revisionWords);
  return (
    <>
      <ActHead page={page} title={words.beginTitle} />
      <Confirm
        question={words.beginQuestion}
        consequences={[words.beginOpen, words.beginUnseen]}
        form={form}
        id="form"
        submit={words.beginSubmit}
        cancel={cancel}
      />
    </>
  );
}

export function EndRevisionForm({ page, form, cancel }: Props<ReviseActPage>) {
  const words = useWords(revisionWords);
  return (
    <>
      <ActHead page={page} title={words.endTitle} />
      <Confirm
        question={words.endQuestion}
        consequences={[words.endKept]}
        form={form}
        id="form"
        submit={words.endSubmit}
        cancel={cancel}
      />
    </>
  );
}

/** What it tells and whom, before it is sent. */
export function SendRevisionForm({ page, form, cancel }: Props<RevisionAheadPage>) {
  const language = useLanguage();
  const words = useWords(revisionWords);
  const release = useWords(releaseWords);
  const { lines, missing, newDecisions, meeting, end } = page;
  return (
    <>
      <ActHead page={page} title={words.sendTitle} lede={words.sendLede}>
        {newDecisions > 0 && <Notice tone="wait">{words.decision}</Notice>}
        <Blocks page={page} />
      </ActHead>
      {lines.length === 0 ? <p>{words.nothing}</p> : <RevisionLines lines={lines} />}
      {end?.may ? (
        <p className="acts">
          <ActLink kind="two" href={address(language, "agenda-revision-end", { meeting: meeting.id })}>
            {words.end}
          </ActLink>
        </p>
      ) : (
        <>
          <Form form={form} id="form">
            {missing.length > 0 && <TextArea name="why" label={release.why} rows={3} />}
            <Actions submit={words.sendSubmit} cancel={cancel} />
          </Form>
          <Recipients page={page} />
        </>
      )}
    </>
  );
}
