import { Actions, DateField, Form, type FormState, PageHead, useLanguage, useWords } from "../../../ui";
import { say } from "../../bilingual";
import { capital } from "../../format";
import type { ReaderPage } from "../../people/pages.server";
import { SomeoneFields } from "../../seats/views/someone-fields";
import { jurisdictionWords } from "../jurisdiction-words";

export function ReaderForm({ page, form, cancel }: { page: ReaderPage; form: FormState; cancel: string }) {
  const words = useWords(jurisdictionWords);
  return (
    <>
      <PageHead
        kicker={capital(say(useLanguage(), page.name))}
        title={words.nameReader}
        lede={words.readersNote}
      />
      <Form form={form} id="form">
        <SomeoneFields />
        <DateField name="from" label={words.from} hint={words.fromHint} />
        <DateField name="until" label={words.until} hint={words.untilHint} optional />
        <Actions submit={words.nameReader} cancel={cancel} />
      </Form>
    </>
  );
}
