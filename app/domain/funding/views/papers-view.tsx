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
import { say } from "../../bilingual";
import { dayOf } from "../../dates";
import { longDate } from "../../format";
import { kinds } from "../../papers/kinds";
import { paperLanguages } from "../forms";
import { fundingFormWords } from "../page-words/form";
import type { PapersPage, WithdrawPaperPage } from "../pages/writing.server";
import { PaperNamed } from "./paper-named";

const accept = kinds.map((kind) => `.${kind}`).join(",");

type Props = { page: PapersPage; form: FormState };

/** F-2: what is attached, and the form with which a file is. */
export function PapersView({ page, form }: Props) {
  const language = useLanguage();
  const words = useWords(fundingFormWords);
  const { head, add, papers } = page;
  return (
    <>
      <PageHead kicker={<Told text={head.title} />} title={words.papersTitle} lede={words.papersLede} />
      <Section id="papers" title={words.papersList}>
        {papers.length === 0 ? <p>{words.papersNone}</p> : <Papers page={page} />}
      </Section>
      <Section id="add" title={words.add}>
        {add.may ? (
          <AddForm form={form} cancel={address(language, "funding-form", { request: head.id })} />
        ) : (
          <Notice>{say(language, add.reason)}</Notice>
        )}
      </Section>
    </>
  );
}

function Papers({ page: { papers, head, add } }: { page: PapersPage }) {
  const language = useLanguage();
  const words = useWords(fundingFormWords);
  const columns = [
    { key: "paper", label: words.paper, foldedLabel: "" },
    { key: "language", label: words.paperLanguage },
    { key: "added", label: words.added },
    ...(add.may
      ? [{ key: "act", label: <span className="vh">{words.takeBack}</span>, foldedLabel: "" }]
      : []),
  ];
  const rows: Row[] = papers.map((paper) => ({
    key: paper.id,
    cells: {
      paper: <PaperNamed paper={paper} request={head.id} />,
      language: words[paper.language],
      added: longDate(language, dayOf(paper.addedAt)),
      act: add.may && paper.withdrawnAt === null && (
        <a
          href={address(language, "funding-paper-withdraw", { request: head.id, paper: paper.id })}
          aria-label={words.takeBackOf(say(language, paper.title))}
        >
          {words.takeBack}
        </a>
      ),
    },
  }));
  return <Table fold dense columns={columns} rows={rows} rowHeader="paper" />;
}

function AddForm({ form, cancel }: { form: FormState; cancel: string }) {
  const words = useWords(fundingFormWords);
  const choices = paperLanguages.map((value) => ({ value, label: words[value] }));
  return (
    <Form form={form} id="form" encType="multipart/form-data">
      <div className="pair">
        <div>
          <TextField name="titleEn" label={words.paperEn} lang="en" maxLength={200} />
        </div>
        <div>
          <TextField name="titleFr" label={words.paperFr} lang="fr" maxLength={200} />
        </div>
      </div>
      <RadioField name="language" label={words.ofFile} choices={choices} inline />
      <FileField name="file" label={words.choose} accept={accept} />
      <Actions submit={words.attach} cancel={cancel} />
    </Form>
  );
}

type WithdrawProps = { page: WithdrawPaperPage; form: FormState };

/** T-9: what others have seen stays on record; what they have not goes. */
export function WithdrawPaperView({ page: { head, paper, wasSubmitted }, form }: WithdrawProps) {
  const language = useLanguage();
  const words = useWords(fundingFormWords);
  return (
    <>
      <PageHead kicker={<Told text={head.title} />} title={words.withdrawTitle} />
      <Confirm
        question={<Sentence of={[paper.title]} say={words.withdrawQuestion} />}
        consequences={[wasSubmitted ? words.withdrawStays : words.withdrawGoes]}
        form={form}
        id="form"
        submit={words.withdrawSubmit}
        cancel={address(language, "funding-papers", { request: head.id })}
        grave
      />
    </>
  );
}
