import {
  Actions,
  DateField,
  Form,
  type FormState,
  RadioField,
  SelectField,
  TextArea,
  TextField,
  useLanguage,
  useWords,
} from "../../../ui";
import { langOf, say } from "../../bilingual";
import { actionFormWords, replyWords } from "../form-words";
import { replies } from "../forms";
import { actionWords } from "../page-words";
import type { ReportPage } from "../pages.server";
import { ActHead } from "./action-forms";
import { DueSaid } from "./action-parts";

type Props = { page: ReportPage; form: FormState; cancel: string };

/** One page for the three answers: done, a new date, to discuss. */
export function ReportForm({ page, form, cancel }: Props) {
  const language = useLanguage();
  const words = useWords(actionFormWords);
  const { due } = useWords(actionWords);
  const names = useWords(replyWords);
  const { own, onBehalf, action, today } = page;
  const reveal = { date: <DateField name="newDay" label={words.newDay} hint={words.newDayHint} optional /> };
  return (
    <>
      <ActHead page={page} title={words.reportTitle} />
      <p>
        {due} <DueSaid of={action} today={today} />
      </p>
      <Form form={form} id="form">
        {own.length > 1 && (
          <SelectField
            name="jurisdiction"
            label={words.forWhich}
            empty={words.choose}
            options={own.map(({ jurisdiction, name }) => ({
              ...{ value: jurisdiction, label: say(language, name), lang: langOf(language, name) },
            }))}
          />
        )}
        <RadioField
          name="reply"
          label={words.reply}
          choices={replies.map((reply) => ({
            ...{ value: reply, label: names[reply] },
            ...(reply === "discuss" ? { hint: words.discussHint } : {}),
            ...(reply === "date" ? { reveal: reveal.date } : {}),
          }))}
        />
        {onBehalf && <TextField name="said" label={words.said} hint={words.saidHint} maxLength={200} />}
        <TextArea name="note" label={words.note} rows={3} optional maxLength={1000} />
        <Actions submit={words.reportSubmit} cancel={cancel} />
      </Form>
    </>
  );
}
