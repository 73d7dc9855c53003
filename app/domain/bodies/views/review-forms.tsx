import { Confirm, type FormState, PageHead, Sentence, Told, useWords } from "../../../ui";
import { bodyFormWords } from "../form-words";
import type { BodyForm } from "../pages.server";

type Props = { page: BodyForm; form: FormState; cancel: string };

export function ReviewView({ page, form, cancel }: Props) {
  const words = useWords(bodyFormWords);
  return (
    <>
      <PageHead kicker={<Told text={page.bodyName} />} title={words.review} />
      <Confirm
        question={<Sentence of={[page.bodyName]} say={words.reviewQuestion} />}
        consequences={[words.reviewStays, words.reviewShown]}
        form={form}
        id="form"
        submit={words.review}
        cancel={cancel}
      />
    </>
  );
}

export function ResumeView({ page, form, cancel }: Props) {
  const words = useWords(bodyFormWords);
  return (
    <>
      <PageHead kicker={<Told text={page.bodyName} />} title={words.resume} />
      <Confirm
        question={<Sentence of={[page.bodyName]} say={words.resumeQuestion} />}
        consequences={[words.resumeActive]}
        form={form}
        id="form"
        submit={words.resume}
        cancel={cancel}
      />
    </>
  );
}
