import { Actions, DateField, Form, type FormState, PageHead, Told, useLanguage, useWords } from "../../../ui";
import { longDate } from "../../format";
import { extendWords } from "../extend-form";
import type { ExtendForm } from "../pages/extend.server";

type Props = { page: ExtendForm; form: FormState; cancel: string };

/** B-6: once, by six months at most. */
export function ExtendView({ page, form, cancel }: Props) {
  const language = useLanguage();
  const words = useWords(extendWords);
  const lede = `${words.now(longDate(language, page.end))} ${words.latest(longDate(language, page.latest))}`;
  return (
    <>
      <PageHead kicker={<Told text={page.bodyName} />} title={words.title} lede={lede} />
      <Form form={form} id="form">
        <DateField name="until" label={words.until} hint={words.untilHint} />
        <Actions submit={words.submit} cancel={cancel} />
      </Form>
    </>
  );
}
