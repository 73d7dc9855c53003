import { address } from "../../../site-map";
import {
  Actions,
  Form,
  type FormState,
  PageHead,
  RadioField,
  TextArea,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { languages, say } from "../../bilingual";
import { list } from "../../format";
import { fundingActWords } from "../page-words/acts";
import { fundingFormWords } from "../page-words/form";
import type { AnswerPage, AskPage, ConflictPage } from "../pages/acting.server";
import { barsPosition, conflictKinds } from "../parts";
import { conflictKindWords } from "../words";

type Props<Page> = { page: Page; form: FormState };

function InLanguage() {
  const words = useWords(fundingActWords);
  const names = useWords(fundingFormWords);
  const choices = languages.map((value) => ({ value, label: value === "en" ? names.english : names.french }));
  return <RadioField name="language" label={words.inLanguage} choices={choices} inline />;
}

/** F-5: what a member declares of themselves; what follows is said before. */
export function ConflictForm({ page: { head, beneficiaries, supplier }, form }: Props<ConflictPage>) {
  const language = useLanguage();
  const words = useWords(fundingActWords);
  const kinds = useWords(conflictKindWords);
  const who = list(
    language,
    beneficiaries.map(({ name }) => say(language, name)),
  );
  const lede = [
    who ? words.conflictLede(who) : words.conflictNobody,
    ...(supplier ? [words.conflictSupplier(supplier)] : []),
  ].join(" ");
  const hint = (kind: (typeof conflictKinds)[number]) => {
    if (kind === "none") return undefined;
    return barsPosition(kind) ? words.conflictReal : words.conflictPrinted;
  };
  return (
    <>
      <PageHead kicker={<Told text={head.title} />} title={words.conflictTitle} lede={lede} />
      <div className="stack">
        <Form form={form} id="form">
          <RadioField
            name="kind"
            label={words.conflictKind}
            choices={conflictKinds.map((value) => ({ value, label: kinds[value], hint: hint(value) }))}
          />
          <TextArea
            name="text"
            label={words.conflictText}
            hint={words.conflictHint}
            rows={3}
            maxLength={1000}
            optional
          />
          <InLanguage />
          <Actions
            submit={words.conflictSubmit}
            cancel={address(language, "funding-request", { request: head.id })}
          />
        </Form>
      </div>
    </>
  );
}

/** F-6: read by every member of the councils. */
export function AskForm({ page: { head }, form }: Props<AskPage>) {
  const language = useLanguage();
  const words = useWords(fundingActWords);
  return (
    <>
      <PageHead kicker={<Told text={head.title} />} title={words.askTitle} lede={words.askLede} />
      <div className="stack">
        <Form form={form} id="form">
          <TextArea name="text" label={words.question} rows={4} maxLength={4000} />
          <InLanguage />
          <Actions
            submit={words.askSubmit}
            cancel={address(language, "funding-request", { request: head.id })}
          />
        </Form>
      </div>
    </>
  );
}

export function AnswerForm({ page: { head, question }, form }: Props<AnswerPage>) {
  const language = useLanguage();
  const words = useWords(fundingActWords);
  return (
    <>
      <PageHead kicker={<Told text={head.title} />} title={words.answerTitle} />
      <div className="stack">
        <blockquote className="lines" lang={question.language === language ? undefined : question.language}>
          {question.text}
        </blockquote>
        <Form form={form} id="form">
          <TextArea name="text" label={words.answer} rows={4} maxLength={4000} />
          <InLanguage />
          <Actions
            submit={words.answerSubmit}
            cancel={address(language, "funding-request", { request: head.id })}
          />
        </Form>
      </div>
    </>
  );
}
