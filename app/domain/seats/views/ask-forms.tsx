import {
  Actions,
  Confirm,
  DateField,
  Form,
  type FormState,
  HiddenField,
  PageHead,
  SelectField,
  TextArea,
  TextField,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { capital } from "../../format";
import { levels, levelWords } from "../../levels";
import { actWords } from "../act-words";
import type { Nominator } from "../holders.server";
import type { AskForm, PastSeatForm, RemindForm } from "../pages.server";
import { AskedWords } from "./asked-words";

type Props<Page> = { page: Page; form: FormState; cancel: string };

function useNominatorOptions(nominators: Nominator[]) {
  const language = useLanguage();
  const names = useWords(levelWords);
  return levels.map((level) => ({
    label: names[level],
    options: nominators
      .filter((one) => one.level === level)
      .map(({ id, name }) => ({ value: id, label: capital(say(language, name)) })),
  }));
}

/** S-5: whom to ask for a nomination. */
export function AskView({ page, form, cancel }: Props<AskForm>) {
  const words = useWords(actWords);
  const options = useNominatorOptions(page.nominators);
  return (
    <>
      <PageHead kicker={<Told text={page.bodyName} />} title={words.askTitle} lede={words.askLede} />
      <Form form={form} id="form">
        <HiddenField name="seat" />
        <SelectField name="of" label={words.of} hint={words.ofHint} options={options} empty />
        <Actions submit={words.ask} cancel={cancel} />
      </Form>
    </>
  );
}

export function RemindView({ page, form, cancel }: Props<RemindForm>) {
  const language = useLanguage();
  const words = useWords(actWords);
  const whom = say(language, page.asked.of);
  return (
    <>
      <PageHead kicker={<Told text={page.bodyName} />} title={words.remindTitle(whom)} />
      <Confirm
        question={words.remindQuestion(whom)}
        consequences={[<AskedWords key="asked" asked={page.asked} />, words.remindMail]}
        form={form}
        id="form"
        submit={words.remind}
        cancel={cancel}
      />
    </>
  );
}

/** S-5: no seat can take a nomination: the answer is in words. */
export function AnswerView({ page, form, cancel }: Props<RemindForm>) {
  const words = useWords(actWords);
  const names = useWords(levelWords);
  return (
    <>
      <PageHead
        kicker={<Told text={page.bodyName} />}
        title={words.answerTitle}
        lede={words.answerLede(names[page.asked.level].toLowerCase())}
      />
      <div className="stack">
        <p className="meta">
          <AskedWords asked={page.asked} />
        </p>
        <Form form={form} id="form">
          <TextArea name="answer" label={words.answer} hint={words.answerHint} maxLength={400} />
          <Actions submit={words.sendAnswer} cancel={cancel} />
        </Form>
      </div>
    </>
  );
}

/** B-3: a seat that had ended before the workspace. */
export function PastSeatView({ page, form, cancel }: Props<PastSeatForm>) {
  const words = useWords(actWords);
  const options = useNominatorOptions(page.nominators);
  return (
    <>
      <PageHead kicker={<Told text={page.bodyName} />} title={words.pastTitle} lede={words.pastLede} />
      <Form form={form} id="form">
        <SelectField name="jurisdiction" label={words.jurisdiction} options={options} empty />
        <TextField name="organizationEn" label={words.organizationEn} lang="en" optional maxLength={160} />
        <TextField name="organizationFr" label={words.organizationFr} lang="fr" optional maxLength={160} />
        <DateField name="openedOn" label={words.openedOn} hint={words.pastDayHint} />
        <DateField name="endedOn" label={words.endedOn} hint={words.pastDayHint} />
        <Actions submit={words.past} cancel={cancel} />
      </Form>
    </>
  );
}
