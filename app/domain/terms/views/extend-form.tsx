import {
  Actions,
  DateField,
  Form,
  type FormState,
  HiddenField,
  PageHead,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { list, longDate } from "../../format";
import { extendWords } from "../extend-form";
import type { ExtendForm } from "../pages/extend.server";
import type { ExtensionProposed } from "../queries/extension.server";
import { useProposedSentence } from "./extension-proposed";

type Props = { page: ExtendForm; form: FormState; cancel: string };

/** B-6: once, by six months at most, with the agreement of each council. */
export function ExtendView({ page, form, cancel }: Props) {
  const language = useLanguage();
  const words = useWords(extendWords);
  const now = words.now(longDate(language, page.end));
  if (page.proposed)
    return <AgreeView page={page} proposed={page.proposed} now={now} form={form} cancel={cancel} />;
  const councils = list(
    language,
    page.acronyms.map((acronym) => say(language, acronym)),
  );
  const each = page.acronyms.length > 1 ? ` ${words.each(councils)}` : "";
  const lede = `${now} ${words.latest(longDate(language, page.latest))}${each}`;
  return (
    <>
      <PageHead kicker={<Told text={page.bodyName} />} title={words.title} lede={lede} />
      <Form form={form} id="form">
        <DateField name="until" label={words.until} hint={words.untilHint} />
        <Actions submit={page.isAlone ? words.submit : words.propose} cancel={cancel} />
      </Form>
    </>
  );
}

/** The day is carried along: what is agreed to is what was seen. */
function AgreeView({
  page,
  proposed,
  now,
  form,
  cancel,
}: Props & { proposed: ExtensionProposed; now: string }) {
  const words = useWords(extendWords);
  const sentence = useProposedSentence(proposed);
  const [year = "", month = "", day = ""] = proposed.until.split("-");
  return (
    <>
      <PageHead kicker={<Told text={page.bodyName} />} title={words.agreeTitle} lede={`${now} ${sentence}`} />
      <Form form={form} id="form">
        <HiddenField name="until.day" value={day} />
        <HiddenField name="until.month" value={month} />
        <HiddenField name="until.year" value={year} />
        <Actions submit={words.agree} cancel={cancel} />
      </Form>
    </>
  );
}
