import {
  Actions,
  CheckboxGroup,
  Confirm,
  choicesOf,
  DateField,
  Form,
  type FormState,
  PageHead,
  RadioField,
  SelectField,
  Sentence,
  TextField,
  useLanguage,
  useWords,
} from "../../../ui";
import { langOf, say } from "../../bilingual";
import { calledByDay } from "../../meetings/named";
import { standInParts } from "../coming";
import type { AnswerPage, RemindPage } from "../pages.server";
import { answerWords, meetingAnswerWords, standInPartWords } from "../words";

type Props<Page> = { page: Page; form: FormState; cancel: string };

/** One choice; who comes is asked beneath the choice that needs it. */
export function AnswerForm({ page, form, cancel }: Props<AnswerPage>) {
  const language = useLanguage();
  const words = useWords(answerWords);
  const answers = useWords(meetingAnswerWords);
  const { meeting, served, bodies, needsSource } = page;
  const hasAlternate = served.some(({ alternate }) => alternate !== null);
  const choices = choicesOf(["yes", ...(hasAlternate ? (["alternate"] as const) : [])], answers);
  return (
    <>
      <PageHead title={words.answerTitle(say(language, calledByDay(meeting)))}>
        {served.length === 1 && (
          <p>
            <Sentence of={served.map(({ name }) => name)} say={words.answerFor} />
          </p>
        )}
      </PageHead>
      <Form form={form} id="form">
        {served.length > 1 && (
          <CheckboxGroup
            name="seats"
            label={words.seats}
            choices={served.map(({ seat, name, body }) => ({
              ...{ value: seat, label: say(language, name), lang: langOf(language, name) },
              hint: bodies.filter(({ id }) => id === body).map((one) => say(language, one.name)),
            }))}
          />
        )}
        <RadioField
          name="answer"
          label={words.coming}
          folds
          choices={[
            ...choices,
            { value: "stand-in", label: answers["stand-in"], reveal: <StandInFields items={page.items} /> },
            { value: "no", label: answers.no },
          ]}
        />
        {needsSource && (
          <TextField name="source" label={words.source} hint={words.sourceHint} maxLength={300} />
        )}
        <Actions submit={words.submit} cancel={cancel} />
      </Form>
    </>
  );
}

function StandInFields({ items }: Pick<AnswerPage, "items">) {
  const language = useLanguage();
  const words = useWords(answerWords);
  const parts = useWords(standInPartWords);
  return (
    <>
      <TextField name="name" label={words.name} maxLength={120} optional="when-chosen" />
      <TextField name="email" type="email" label={words.email} maxLength={254} optional="when-chosen" />
      <RadioField
        name="part"
        label={words.part}
        choices={choicesOf(standInParts, parts)}
        inline
        optional="when-chosen"
      />
      {items.length > 0 && (
        <SelectField
          name="item"
          label={words.item}
          hint={words.itemHint}
          empty={words.wholeMeeting}
          options={items.map(({ id, title }) => ({
            ...{ value: id, label: say(language, title), lang: langOf(language, title) },
          }))}
          optional
        />
      )}
      <RadioField
        name="language"
        label={words.language}
        choices={[
          { value: "en", label: words.english },
          { value: "fr", label: words.french },
        ]}
        inline
        optional="when-chosen"
      />
      <DateField name="until" label={words.until} hint={words.untilHint} optional />
    </>
  );
}

export function RemindForm({ page: { meeting, silent }, form, cancel }: Props<RemindPage>) {
  const language = useLanguage();
  const words = useWords(answerWords);
  return (
    <>
      <PageHead title={words.remindTitle(say(language, calledByDay(meeting)))} />
      <Confirm
        question={words.remindQuestion(silent)}
        consequences={[words.remindTold, words.remindOnce]}
        form={form}
        id="form"
        submit={words.remindSubmit}
        cancel={cancel}
      />
    </>
  );
}
