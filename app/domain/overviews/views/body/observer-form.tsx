import { Actions, DateField, Form, type FormState, PageHead, Told, useWords } from "../../../../ui";
import { bodyFormWords } from "../../../bodies/form-words";
import type { BodyForm } from "../../../bodies/pages.server";
import { SomeoneFields } from "../../../seats/views/someone-fields";

type Props = { page: BodyForm; form: FormState; cancel: string };

/** S-10: an observer reads what is opened to observers. */
export function ObserverForm({ page, form, cancel }: Props) {
  const words = useWords(bodyFormWords);
  return (
    <>
      <PageHead
        kicker={<Told text={page.bodyName} />}
        title={words.observerTitle}
        lede={words.observerLede}
      />
      <Form form={form} id="form">
        <SomeoneFields />
        <DateField name="from" label={words.from} hint={words.fromHint} />
        <Actions submit={words.admit} cancel={cancel} />
      </Form>
    </>
  );
}
