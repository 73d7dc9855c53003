import {
  Actions,
  Changed,
  CheckboxGroup,
  Confirm,
  DateField,
  Form,
  type FormState,
  Notice,
  PageHead,
  SelectField,
  TextArea,
  TextField,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { langOf, say } from "../../bilingual";
import { actionFormWords } from "../form-words";
import type { ActionFormPage, NewActionPage } from "../pages.server";
import { AccountableField } from "./accountable-field";

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

function TextFields() {
  const words = useWords(actionFormWords);
  return (
    <div className="pair">
      <TextField
        name="textEn"
        label={words.textEn}
        hint={words.textHint}
        lang="en"
        optional
        maxLength={300}
      />
      <TextField
        name="textFr"
        label={words.textFr}
        hint={words.textHint}
        lang="fr"
        optional
        maxLength={300}
      />
    </div>
  );
}

export function NewActionForm({ page, form, cancel }: Props<NewActionPage>) {
  const language = useLanguage();
  const words = useWords(actionFormWords);
  const { item, bodies, origins } = page;
  const [only] = bodies;
  return (
    <>
      <PageHead
        kicker={bodies.length === 1 && only && <Told text={only.name} />}
        title={words.newTitle}
        lede={item && <Told text={item.title} also={words.newOf} />}
      >
        {item?.inCamera && <Notice tone="wait">{words.newInCamera}</Notice>}
      </PageHead>
      <Form form={form} id="form">
        <TextFields />
        <AccountableField bodies={bodies} seats={page.seats} />
        <DateField name="due" label={words.due} />
        {origins.length > 0 && (
          <SelectField
            name="origin"
            label={words.origin}
            optional
            empty={words.noOrigin}
            options={origins.map(({ kind, id, title }) => ({
              ...{ value: `${kind}.${id}`, label: say(language, title), lang: langOf(language, title) },
            }))}
          />
        )}
        <Actions submit={words.newSubmit} cancel={cancel} />
      </Form>
    </>
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
