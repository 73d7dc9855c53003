import {
  Actions,
  Changed,
  CheckboxGroup,
  Confirm,
  DateField,
  Form,
  type FormState,
  PageHead,
  TextArea,
  TextField,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { langOf, say } from "../../bilingual";
import { actionFormWords } from "../form-words";
import type { ActionFormPage } from "../pages.server";
import { AccountableField } from "./accountable-field";
import { TextFields } from "./new-action-form";

type Props<Page> = { page: Page; form: FormState; cancel: string };

/** What each of these forms begins with. */
export function ActHead({
  page: { action },
  title,
  lede,
}: {
  page: Pick<ActionFormPage, "action">;
  title: string;
  lede?: string;
}) {
  return (
    <PageHead kicker={<Told text={action.bodyName} />} title={title} lede={lede}>
      <p>
        <strong>
          <Told text={action.text} />
        </strong>
      </p>
    </PageHead>
  );
}

export function EditActionForm({ page, form, cancel }: Props<ActionFormPage>) {
  const words = useWords(actionFormWords);
  const { textEn, textFr, due } = words;
  return (
    <>
      <ActHead page={page} title={words.editTitle} />
      <Form form={form} id="form">
        <Changed form={form} labels={{ textEn, textFr, due }} />
        <TextFields />
        <DateField name="due" label={due} hint={words.editHint} />
        <Actions submit={words.editSubmit} cancel={cancel} />
      </Form>
    </>
  );
}

export function BeginActionForm({ page, form, cancel }: Props<ActionFormPage>) {
  const words = useWords(actionFormWords);
  return (
    <>
      <ActHead page={page} title={words.beginTitle} />
      <Confirm
        {...{ question: words.beginQuestion, consequences: [words.beginThen], submit: words.beginTitle }}
        {...{ form, id: "form", cancel }}
      />
    </>
  );
}

export function CallForm({ page, form, cancel }: Props<ActionFormPage>) {
  const words = useWords(actionFormWords);
  return (
    <>
      <ActHead page={page} title={words.callTitle} />
      <Form form={form} id="form">
        <DateField name="day" label={words.callDay} />
        <TextField name="withWhom" label={words.withWhom} maxLength={200} />
        <TextArea name="note" label={words.callNote} rows={4} maxLength={2000} />
        <DateField name="followUp" label={words.followUp} hint={words.followUpHint} optional />
        <Actions submit={words.callSubmit} cancel={cancel} />
      </Form>
    </>
  );
}

export function TransferForm({ page, form, cancel }: Props<ActionFormPage>) {
  const words = useWords(actionFormWords);
  const { body: id, bodyName: name } = page.action;
  return (
    <>
      <ActHead page={page} title={words.transferTitle} lede={words.transferLede} />
      <Form form={form} id="form">
        <AccountableField bodies={[{ id, name }]} seats={page.seats} />
        <TextArea name="why" label={words.why} rows={3} optional />
        <Actions submit={words.transferSubmit} cancel={cancel} />
      </Form>
    </>
  );
}

export function CancelForm({ page, form, cancel }: Props<ActionFormPage>) {
  const language = useLanguage();
  const words = useWords(actionFormWords);
  return (
    <>
      <ActHead page={page} title={words.cancelTitle} />
      <Confirm
        question={words.cancelQuestion(say(language, page.action.text))}
        consequences={[words.cancelThen]}
        {...{ form, id: "form", submit: words.cancelSubmit, cancel, grave: true }}
      >
        <TextArea name="why" label={words.why} rows={3} />
      </Confirm>
    </>
  );
}

export function ReopenForm({ page, form, cancel }: Props<ActionFormPage>) {
  const language = useLanguage();
  const words = useWords(actionFormWords);
  const { accountable, answers, text } = page.action;
  return (
    <>
      <ActHead page={page} title={words.reopenTitle} />
      <Confirm
        question={words.reopenQuestion(say(language, text))}
        consequences={[words.reopenThen]}
        {...{ form, id: "form", submit: words.reopenSubmit, cancel }}
      >
        {accountable === "jurisdictions" && (
          <CheckboxGroup
            name="again"
            label={words.again}
            hint={words.againHint}
            choices={answers.map(({ jurisdiction, name }) => ({
              ...{ value: jurisdiction, label: say(language, name), lang: langOf(language, name) },
            }))}
          />
        )}
        <TextArea name="why" label={words.why} rows={3} optional />
      </Confirm>
    </>
  );
}
