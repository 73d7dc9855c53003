import { Confirm, DateField, type FormState, PageHead, Sentence, Told, useWords } from "../../../ui";
import { actWords } from "../act-words";
import type { ContactForm } from "../pages.server";

type Props = { page: ContactForm; form: FormState; cancel: string };

export function KeepContactForm({ page, form, cancel }: Props) {
  const words = useWords(actWords);
  return (
    <>
      <PageHead kicker={<Told text={page.bodyName} />} title={words.keepContact} />
      <Confirm
        question={<Sentence of={[page.contact.shown, page.name]} say={words.keepContactQuestion} />}
        consequences={[words.keepContactThen]}
        form={form}
        id="form"
        submit={words.keepContact}
        cancel={cancel}
      />
    </>
  );
}

export function EndContactForm({ page, form, cancel }: Props) {
  const words = useWords(actWords);
  return (
    <>
      <PageHead kicker={<Told text={page.bodyName} />} title={words.endContact} />
      <Confirm
        question={<Sentence of={[page.contact.shown, page.name]} say={words.endContactQuestion} />}
        consequences={[words.endContactThen]}
        form={form}
        id="form"
        submit={words.endContact}
        cancel={cancel}
        grave
      >
        <DateField name="until" label={words.endContactDay} hint={words.endContactDayHint} optional />
      </Confirm>
    </>
  );
}
