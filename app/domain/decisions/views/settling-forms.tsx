import {
  Actions,
  Confirm,
  Facts,
  Form,
  type FormState,
  PageHead,
  TextArea,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { longDate } from "../../format";
import type { ConfirmPage, MeetPage } from "../declare-pages.server";
import { declareWords } from "../declare-words";
import { isGroups } from "../outcome-said";
import { proceedingWords } from "../page-words";

type Props<Page> = { page: Page; form: FormState; cancel: string };

/** D-5: one button, and what follows. */
export function ConfirmProvisional({ page: { proceeding, number }, form, cancel }: Props<ConfirmPage>) {
  const words = useWords(declareWords);
  const ofGroup = isGroups(proceeding.bodyKind);
  return (
    <>
      <PageHead kicker={<Told text={proceeding.title} />} title={words.confirmTitle} />
      <Confirm
        question={ofGroup ? words.groupConfirmQuestion(number) : words.confirmQuestion(number)}
        consequences={[
          words.confirmAnswered,
          ...(ofGroup ? [words.groupConfirmInForce] : [words.confirmInForce, words.confirmSettles]),
        ]}
        form={form}
        id="form"
        submit={ofGroup ? words.groupConfirmSubmit : words.confirmSubmit}
        cancel={cancel}
      />
    </>
  );
}

/** D-13: verified by what, in words. */
export function MeetCondition({ page: { proceeding, number, condition }, form, cancel }: Props<MeetPage>) {
  const language = useLanguage();
  const words = useWords(declareWords);
  const shown = useWords(proceedingWords);
  const isAwaited = condition.time === "before";
  const facts = [
    { key: "condition", label: shown.condition, value: <Told text={condition.text} /> },
    { key: "owner", label: shown.owner, value: condition.owner },
    { key: "due", label: shown.due, value: longDate(language, condition.due) },
  ];
  return (
    <>
      <PageHead
        kicker={<Told text={proceeding.title} />}
        title={words.meetTitle}
        lede={`${words.meetLede(number)}${isAwaited ? ` ${words.meetLast}` : ""}`}
      />
      <div className="stack">
        <Facts facts={facts} />
        <Form form={form} id="form">
          <TextArea name="evidence" label={words.evidence} hint={words.evidenceHint} rows={3} />
          <Actions submit={words.meetSubmit} cancel={cancel} />
        </Form>
      </div>
    </>
  );
}
