import { address } from "../../../site-map";
import {
  Actions,
  Confirm,
  DateField,
  Form,
  type FormState,
  PageHead,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { longDate } from "../../format";
import type { CedeDaysPage, CedePage, TakeBackPage } from "../ceding-pages.server";
import { cedingWords } from "../ceding-words";

type Props<Page> = { page: Page; form: FormState };

/** S-3: one button, and what follows. */
export function CedeForm({ page: { proceeding, alternate }, form }: Props<CedePage>) {
  const language = useLanguage();
  const words = useWords(cedingWords);
  return (
    <>
      <PageHead kicker={<Told text={proceeding.title} />} title={words.titleMatter} />
      <Confirm
        question={words.ask(say(language, alternate))}
        consequences={[words.theirsCounts, words.untilSpoken, words.told]}
        form={form}
        id="form"
        submit={words.submit}
        cancel={address(language, "proceeding", { proceeding: proceeding.id })}
      />
    </>
  );
}

export function CedeDaysForm({ page: { bodyName, alternate }, form }: Props<CedeDaysPage>) {
  const language = useLanguage();
  const words = useWords(cedingWords);
  return (
    <>
      <PageHead
        kicker={<Told text={bodyName} />}
        title={words.titleDays}
        lede={words.ledeDays(say(language, alternate))}
      />
      <Form form={form} id="form">
        <DateField name="from" label={words.from} hint={words.dayHint} />
        <DateField name="until" label={words.until} hint={words.dayHint} />
        <Actions submit={words.submitDays} cancel={address(language, "my-seats")} />
      </Form>
    </>
  );
}

export function TakeBackForm({ page: { ceding }, form }: Props<TakeBackPage>) {
  const language = useLanguage();
  const words = useWords(cedingWords);
  const { proceeding, title, bodyName, from, until } = ceding;
  const days = from && until ? words.askDays(longDate(language, from), longDate(language, until)) : "";
  return (
    <>
      <PageHead kicker={<Told text={proceeding ? title : bodyName} />} title={words.titleBack} />
      <Confirm
        question={proceeding ? words.askMatter(say(language, title)) : days}
        consequences={[words.backYours, ...(proceeding ? [] : [words.backStands]), words.told]}
        form={form}
        id="form"
        submit={words.submitBack}
        cancel={proceeding ? address(language, "proceeding", { proceeding }) : address(language, "my-seats")}
      />
    </>
  );
}
