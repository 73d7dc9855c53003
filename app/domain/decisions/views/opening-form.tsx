import {
  Actions,
  Confirm,
  DateField,
  Form,
  type FormState,
  HiddenField,
  PageHead,
  RadioField,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { easternTime } from "../../dates";
import { dateTime, list } from "../../format";
import { openingWords } from "../form-words";
import type { OpeningPage, ProlongPage, RemindPage } from "../opening-pages.server";

type Props<Page> = { page: Page; form: FormState; cancel: string };

/** D-9: which body, and until when. */
export function OpeningForm({ page, form, cancel }: Props<OpeningPage>) {
  const language = useLanguage();
  const words = useWords(openingWords);
  const [only, ...others] = page.bodies;
  return (
    <>
      <PageHead
        kicker={<Told text={page.title} />}
        title={words.title}
        lede={words.lede(say(language, page.title))}
      />
      <Form form={form} id="form">
        {only && others.length === 0 ? (
          <HiddenField name="body" value={only.id} />
        ) : (
          <RadioField
            name="body"
            label={words.body}
            choices={page.bodies.map(({ id, acronym }) => ({ value: id, label: say(language, acronym) }))}
          />
        )}
        <DateField name="until" label={words.until} hint={words.untilHint} />
        <Actions submit={words.submit} cancel={cancel} />
      </Form>
    </>
  );
}

export function ProlongForm({ page: { proceeding }, form, cancel }: Props<ProlongPage>) {
  const language = useLanguage();
  const words = useWords(openingWords);
  const closes = dateTime(language, proceeding.closesAt, easternTime);
  return (
    <>
      <PageHead
        kicker={<Told text={proceeding.title} />}
        title={words.prolongTitle}
        lede={words.prolongLede(closes)}
      />
      <Form form={form} id="form">
        <DateField name="until" label={words.until} hint={words.untilHint} />
        <Actions submit={words.prolongSubmit} cancel={cancel} />
      </Form>
    </>
  );
}

/** Exactly who is written to (desk 14). */
export function RemindForm({ page: { proceeding, silent }, form, cancel }: Props<RemindPage>) {
  const language = useLanguage();
  const words = useWords(openingWords);
  const who = list(
    language,
    silent.map((name) => say(language, name)),
  );
  return (
    <>
      <PageHead kicker={<Told text={proceeding.title} />} title={words.remindTitle} />
      <Confirm
        question={words.remindAsk(silent.length)}
        consequences={[words.remindWho(who), words.remindOthers]}
        form={form}
        id="form"
        submit={words.remindSubmit}
        cancel={cancel}
      />
    </>
  );
}
