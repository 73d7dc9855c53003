import {
  Actions,
  Confirm,
  Form,
  type FormState,
  PageHead,
  TextField,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { money } from "../../format";
import { formWords } from "../form-words";
import type { AccountFormPage } from "../pages.server";
import type { ProvisionPage } from "../parts.server";
import { Stale, SumField, useAccountNamed, Why } from "./money-forms";

type Props<Page> = { page: Page; form: FormState; cancel: string };

const DecisionField = () => {
  const words = useWords(formWords);
  return (
    <TextField
      name="decision"
      label={words.decision}
      hint={words.decisionHint}
      short
      maxLength={60}
      autoComplete="off"
    />
  );
};

export function SetAsideForm({ page, form, cancel }: Props<AccountFormPage>) {
  const language = useLanguage();
  const words = useWords(formWords);
  const named = useAccountNamed(page);
  return (
    <>
      <PageHead title={words.setAsideTitle(...named)} lede={words.setAsideLede} />
      <p>{words.freeNow(money(language, page.sums.free))}</p>
      <Form form={form} id="form">
        <TextField name="purposeEn" label={words.purposeEn} lang="en" maxLength={200} />
        <TextField name="purposeFr" label={words.purposeFr} lang="fr" maxLength={200} />
        <SumField label={words.amount} hint={words.amountHint} />
        <DecisionField />
        <Actions submit={words.setAsideSubmit} cancel={cancel} />
      </Form>
    </>
  );
}

export function EndProvisionForm({
  page: { provision },
  form,
  cancel,
}: Props<Pick<ProvisionPage, "provision">>) {
  const language = useLanguage();
  const words = useWords(formWords);
  return (
    <>
      <PageHead kicker={<Told text={provision.purpose} />} title={words.endTitle} />
      <Stale form={form} />
      <Confirm
        question={words.endQuestion(say(language, provision.purpose))}
        consequences={[words.endFree(money(language, provision.left)), words.endKept]}
        {...{ form, cancel, id: "form", submit: words.endSubmit, grave: true }}
      >
        <Why />
      </Confirm>
    </>
  );
}

export function LapseForm({ page, form, cancel }: Props<AccountFormPage>) {
  const words = useWords(formWords);
  const named = useAccountNamed(page);
  return (
    <>
      <PageHead title={words.lapseTitle(...named)} lede={words.lapseLede} />
      <Form form={form} id="form">
        <SumField label={words.lapseAmount} hint={words.lapseHint} optional />
        <DecisionField />
        <Actions submit={words.lapseSubmit} cancel={cancel} />
      </Form>
    </>
  );
}

export function WithdrawLapseForm({ form, cancel }: { form: FormState; cancel: string }) {
  const words = useWords(formWords);
  return (
    <>
      <PageHead title={words.withdrawLapseTitle} />
      <Stale form={form} />
      <Confirm
        question={words.withdrawLapseQuestion}
        consequences={[words.withdrawLapseCarries]}
        {...{ form, cancel, id: "form", submit: words.withdrawLapseSubmit }}
      >
        <Why />
      </Confirm>
    </>
  );
}
