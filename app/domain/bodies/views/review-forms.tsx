import { Confirm, type FormState, PageHead, useLanguage, useWords } from "../../../ui";
import { say } from "../../bilingual";
import { bodyFormWords } from "../form-words";
import type { BodyForm } from "../pages.server";

type Props = { page: BodyForm; form: FormState; cancel: string };

export function ReviewView({ page, form, cancel }: Props) {
  const words = useWords(bodyFormWords);
  const name = say(useLanguage(), page.bodyName);
  return (
    <>
      <PageHead kicker={name} title={words.review} />
      <Confirm
        question={words.reviewQuestion(name)}
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
  const name = say(useLanguage(), page.bodyName);
  return (
    <>
      <PageHead kicker={name} title={words.resume} />
      <Confirm
        question={words.resumeQuestion(name)}
        consequences={[words.resumeActive]}
        form={form}
        id="form"
        submit={words.resume}
        cancel={cancel}
      />
    </>
  );
}
