import { address } from "../../../site-map";
import {
  Confirm,
  Facts,
  type FormState,
  Notice,
  PageHead,
  Section,
  TextArea,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { earlierPageWords } from "../page-words";
import type { EarlierActPage } from "../pages.server";
import { useWhatFacts } from "./earlier-record";
import { EarlierText } from "./earlier-text";

type Props = { page: EarlierActPage; form: FormState; cancel: string };

/** The whole of it, then the question: whoever confirms has it in sight. */
export function ConfirmEarlier({ page: { earlier }, form, cancel }: Props) {
  const language = useLanguage();
  const words = useWords(earlierPageWords);
  return (
    <>
      <PageHead kicker={<Told text={earlier.title} />} title={words.confirmTitle} />
      <Stale form={form} />
      <Section id="text" title={words.text}>
        <EarlierText text={earlier.text} />
      </Section>
      <Section id="record" title={words.record}>
        <Facts facts={useWhatFacts({ earlier, opensBody: false })} />
      </Section>
      <div className="stack">
        <Confirm
          question={words.confirmQuestion(say(language, earlier.acronym))}
          consequences={[words.confirmRead, words.confirmKept]}
          form={form}
          id="form"
          submit={words.confirmSubmit}
          cancel={cancel}
        />
        <p>
          <a href={address(language, "earlier-send-back", { earlier: earlier.id })}>{words.orSendBack}</a>
        </p>
      </div>
    </>
  );
}

export function SendBackEarlier({ page: { earlier }, form, cancel }: Props) {
  const words = useWords(earlierPageWords);
  return (
    <>
      <PageHead kicker={<Told text={earlier.title} />} title={words.sendBackTitle} />
      <Stale form={form} />
      <Confirm
        question={words.sendBackQuestion(earlier.reference)}
        consequences={[words.sendBackTold, words.sendBackAsked]}
        form={form}
        id="form"
        submit={words.sendBackSubmit}
        cancel={cancel}
      >
        <TextArea name="note" label={words.note} rows={4} />
      </Confirm>
    </>
  );
}

export function WithdrawEarlier({ page: { earlier }, form, cancel }: Props) {
  const words = useWords(earlierPageWords);
  return (
    <>
      <PageHead kicker={<Told text={earlier.title} />} title={words.withdrawTitle} />
      <Stale form={form} />
      <Confirm
        question={words.withdrawQuestion(earlier.reference)}
        consequences={[words.withdrawGone, words.withdrawKept]}
        form={form}
        id="form"
        submit={words.withdrawSubmit}
        cancel={cancel}
        grave
      />
    </>
  );
}

/** T-4: the page shows it as it stands now; sent again, it is that. */
const Stale = ({ form }: { form: FormState }) =>
  form.changed ? <Notice tone="bad" title={form.changed.sentence} /> : null;
