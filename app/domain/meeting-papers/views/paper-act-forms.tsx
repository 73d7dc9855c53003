import {
  Actions,
  Confirm,
  DateField,
  Form,
  type FormState,
  RadioField,
  TextArea,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { paperPageWords } from "../page-words";
import type { PaperActPage } from "../pages.server";

import { PaperHead } from "./paper-fields";

type Props<Page> = { page: Page; form: FormState; cancel: string };

export function SettlePaperForm({
  page,
  form,
  cancel,
  act,
}: Props<PaperActPage> & { act: "admit" | "decline" }) {
  const language = useLanguage();
  const words = useWords(paperPageWords);
  const title = say(language, page.line.title);
  return (
    <>
      <PaperHead page={page} title={act === "admit" ? words.admitTitle(title) : words.declineTitle(title)} />
      <Form form={form} id="form">
        <TextArea name="why" label={act === "admit" ? words.whyAdmit : words.whyDecline} rows={3} />
        <Actions submit={act === "admit" ? words.submitAdmit : words.submitDecline} cancel={cancel} />
      </Form>
    </>
  );
}

export function WithdrawPaperForm({ page, form, cancel }: Props<PaperActPage>) {
  const language = useLanguage();
  const words = useWords(paperPageWords);
  return (
    <>
      <PaperHead page={page} title={words.withdrawTitle(say(language, page.line.title))} />
      <Confirm
        question={words.withdrawQuestion}
        consequences={[words.withdrawKept, words.withdrawLater]}
        form={form}
        id="form"
        submit={words.submitWithdraw}
        cancel={cancel}
        grave
      />
    </>
  );
}

export function AskForm({ page, form, cancel }: Props<PaperActPage>) {
  const language = useLanguage();
  const words = useWords(paperPageWords);
  const choices = (["en", "fr"] as const)
    .filter((side) => page.sides[side] !== "ready")
    .map((value) => ({ value, label: value === "en" ? words.english : words.french }));
  return (
    <>
      <PaperHead page={page} title={words.askTitle(say(language, page.line.title))}>
        <p>{words.askLede}</p>
      </PaperHead>
      <Form form={form} id="form">
        <RadioField name="language" label={words.askLanguage} choices={choices} inline />
        <DateField name="neededBy" label={words.neededBy} />
        <Actions submit={words.submitAsk} cancel={cancel} />
      </Form>
    </>
  );
}

/** Only one's own mark. */
export function LookedForm({ page, form, cancel }: Props<Pick<PaperActPage, "meeting" | "item" | "line">>) {
  const language = useLanguage();
  const words = useWords(paperPageWords);
  return (
    <>
      <PaperHead page={page} title={words.lookedTitle(say(language, page.line.title))} />
      <Confirm
        question={words.lookedQuestion}
        consequences={[words.lookedOwn]}
        form={form}
        id="form"
        submit={words.looked}
        cancel={cancel}
      />
    </>
  );
}
