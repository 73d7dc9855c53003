import { address } from "../../../site-map";
import {
  Actions,
  Confirm,
  FileField,
  Form,
  type FormState,
  Notice,
  PageHead,
  RadioField,
  type Row,
  Section,
  Sentence,
  Table,
  TextField,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { type Language, say } from "../../bilingual";
import { dayOf } from "../../dates";
import { fileSize, longDate } from "../../format";
import { kinds } from "../../papers/kinds";
import { paperLanguages } from "../forms";
import { paperPageWords } from "../page-words/papers";
import type { PaperLine, PapersPage, WithdrawPaperPage } from "../pages/papers.server";
import { WhatIsAsked } from "./what-is-asked";

const accept = kinds.map((kind) => `.${kind}`).join(",");

type Props = { page: PapersPage; form: FormState };

/** the evidence, and the form with which a paper is added. */
export function PapersView({ page, form }: Props) {
  const language = useLanguage();
  const words = useWords(paperPageWords);
  const { head, add, papers } = page;
  return (
    <>
      <PageHead kicker={<Told text={head.title} />} title={words.title} lede={words.lede} />
      {page.asked && <WhatIsAsked marks={page.asked} />}
      <Section id="papers" title={words.list}>
        {papers.length === 0 ? <p>{words.none}</p> : <Papers page={page} />}
      </Section>
      <Section id="add" title={words.add} note={add.may && words.addNote}>
        {add.may ? (
          <AddForm form={form} cancel={address(language, "recommendation-form", { version: head.id })} />
        ) : (
          <Notice>{say(language, add.reason)}</Notice>
        )}
      </Section>
    </>
  );
}

function Papers({ page: { papers, head, withdraw } }: { page: PapersPage }) {
  const language = useLanguage();
  const words = useWords(paperPageWords);
  const columns = [
    { key: "paper", label: words.paper, foldedLabel: "" },
    { key: "language", label: words.language },
    { key: "added", label: words.added },
    ...(withdraw.may
      ? [{ key: "act", label: <span className="vh">{words.takeBack}</span>, foldedLabel: "" }]
      : []),
  ];
  const rows: Row[] = papers.map((paper) => ({
    key: paper.id,
    cells: {
      paper: <Paper paper={paper} own={head.number} />,
      language: words[paper.language],
      added: longDate(language, dayOf(paper.addedAt)),
      act: withdraw.may && paper.version === head.id && paper.withdrawnAt === null && (
        <a
          href={address(language, "recommendation-paper-withdraw", { version: head.id, paper: paper.id })}
          aria-label={words.takeBackOf(say(language, paper.title))}
        >
          {words.takeBack}
        </a>
      ),
    },
  }));
  return <Table fold dense columns={columns} rows={rows} rowHeader="paper" />;
}

function Paper({ paper, own }: { paper: PaperLine; own: number }) {
  const language = useLanguage();
  const words = useWords(paperPageWords);
  const { id, version, number, title, file, bytes, withdrawnAt } = paper;
  const older = number === own ? "" : `, ${words.ofVersion(number)}`;
  if (withdrawnAt !== null)
    return (
      <>
        <s>
          <Told text={title} />
        </s>
        <span className="meta"> {words.withdrawnOn(longDate(language, dayOf(withdrawnAt)))}</span>
      </>
    );
  return (
    <>
      <a href={address(language, "recommendation-paper", { version, paper: id })}>
        <Told text={title} />
      </a>
      <span className="meta">
        {" "}
        {file}, {fileSize(language, bytes)}
        {older}
      </span>
    </>
  );
}

function AddForm({ form, cancel }: { form: FormState; cancel: string }) {
  const words = useWords(paperPageWords);
  const choices = paperLanguages.map((value) => ({ value, label: words[value] }));
  return (
    <Form form={form} id="form" encType="multipart/form-data">
      <div className="pair">
        <div>
          <TextField name="titleEn" label={words.titleEn} hint={words.titleHint} lang="en" maxLength={200} />
        </div>
        <div>
          <TextField name="titleFr" label={words.titleFr} hint={words.titleHint} lang="fr" maxLength={200} />
        </div>
      </div>
      <RadioField name="language" label={words.ofFile} choices={choices} inline />
      <FileField name="file" label={words.choose} accept={accept} />
      <Actions submit={words.submit} cancel={cancel} />
    </Form>
  );
}

type WithdrawProps = { page: WithdrawPaperPage; form: FormState };

/** T-9: what others have seen stays on record; what they have not goes. */
export function WithdrawPaperView({ page: { head, paper, wasShared }, form }: WithdrawProps) {
  const language: Language = useLanguage();
  const words = useWords(paperPageWords);
  return (
    <>
      <PageHead kicker={<Told text={head.title} />} title={words.withdrawTitle} />
      <Confirm
        question={<Sentence of={[paper.title]} say={words.withdrawQuestion} />}
        consequences={[wasShared ? words.withdrawShared : words.withdrawUnseen]}
        form={form}
        id="form"
        submit={words.withdrawSubmit}
        cancel={address(language, "recommendation-papers", { version: head.id })}
        grave
      />
    </>
  );
}
