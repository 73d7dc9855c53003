import { address } from "../../../site-map";
import {
  Actions,
  Confirm,
  DateField,
  Form,
  type FormState,
  KeySentence,
  PageHead,
  Section,
  TextArea,
  TextField,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { longDate, money } from "../../format";
import { formWords } from "../form-words";
import { openingWords } from "../opening-words";
import type { Opening } from "../openings.server";
import type { EnterOpeningPage } from "../pages.server";
import { partWords } from "../part-words";
import { Stale, SumField } from "./money-forms";
import { OpeningFacts } from "./opening-view";

type Props<Page> = { page: Page; form: FormState; cancel: string };
type OfOpening = Props<{ opening: Opening }>;

function Fields() {
  const words = useWords(openingWords);
  const sums = useWords(formWords);
  return (
    <>
      <SumField label={sums.amount} hint={sums.amountHint} />
      <DateField name="day" label={words.openingDay} />
      <p className="hint">{words.oneIsEnough}</p>
      <TextField name="recordEn" label={words.recordEn} lang="en" optional="when-chosen" maxLength={300} />
      <TextField name="recordFr" label={words.recordFr} lang="fr" optional="when-chosen" maxLength={300} />
    </>
  );
}

export function EnterOpeningForm({ page, form, cancel }: Props<EnterOpeningPage>) {
  const words = useWords(openingWords);
  return (
    <>
      <PageHead
        title={words.openingTitle(say(useLanguage(), page.council.acronym))}
        lede={words.openingLede}
      />
      <Form form={form} id="form">
        <Fields />
        <Actions submit={words.openingSubmit} cancel={cancel} />
      </Form>
    </>
  );
}

export function EditOpeningForm({ page, form, cancel }: OfOpening) {
  const words = useWords(openingWords);
  return (
    <>
      <PageHead kicker={say(useLanguage(), page.opening.council.acronym)} title={words.openingEditTitle} />
      <Stale form={form} />
      <Form form={form} id="form">
        <Fields />
        <Actions submit={words.openingEditSubmit} cancel={cancel} />
      </Form>
    </>
  );
}

/** The whole of it, then the question: whoever confirms has it in sight. */
export function ConfirmOpeningForm({ page: { opening }, form, cancel }: OfOpening) {
  const language = useLanguage();
  const words = useWords(openingWords);
  const facts = useWords(partWords);
  return (
    <>
      <PageHead kicker={say(language, opening.council.acronym)} title={words.confirmTitle} />
      <Stale form={form} />
      <KeySentence>{money(language, opening.cents)}</KeySentence>
      <Section id="facts" title={facts.facts}>
        <OpeningFacts opening={opening} />
      </Section>
      <div className="stack">
        <Confirm
          question={words.confirmQuestion(
            say(language, opening.council.acronym),
            money(language, opening.cents),
            longDate(language, opening.day),
          )}
          consequences={[words.confirmPosted, words.confirmKept]}
          {...{ form, cancel, id: "form", submit: words.confirmSubmit }}
        />
        <p>
          <a href={address(language, "opening-send-back", { opening: opening.id })}>{words.orSendBack}</a>
        </p>
      </div>
    </>
  );
}

export function SendBackOpeningForm({ page: { opening }, form, cancel }: OfOpening) {
  const words = useWords(openingWords);
  return (
    <>
      <PageHead kicker={say(useLanguage(), opening.council.acronym)} title={words.sendBackTitle} />
      <Stale form={form} />
      <Confirm
        question={words.sendBackQuestion}
        consequences={[words.sendBackTold]}
        {...{ form, cancel, id: "form", submit: words.sendBackSubmit }}
      >
        <TextArea name="note" label={words.sendBackNote} rows={4} />
      </Confirm>
    </>
  );
}

export function WithdrawOpeningForm({ page: { opening }, form, cancel }: OfOpening) {
  const words = useWords(openingWords);
  return (
    <>
      <PageHead kicker={say(useLanguage(), opening.council.acronym)} title={words.withdrawOpeningTitle} />
      <Stale form={form} />
      <Confirm
        question={words.withdrawOpeningQuestion}
        consequences={[words.withdrawOpeningGone]}
        {...{ form, cancel, id: "form", submit: words.withdrawOpeningSubmit, grave: true }}
      />
    </>
  );
}
