import type { ReactNode } from "react";
import { address } from "../../../site-map";
import {
  Confirm,
  type FormState,
  Notice,
  PageHead,
  PairEditor,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { type Language, pick, say } from "../../bilingual";
import { capital, list } from "../../format";
import { lackSaid } from "../lacks";
import { recommendationMoves } from "../lifecycle";
import { stepWords } from "../page-words/steps";
import type { StepPage } from "../pages/steps.server";
import type { Lack } from "../parts";

type Props = { page: StepPage; form: FormState };

/** What each of them asks, what follows, and its button. */
type Asks = { title: string; question: string; consequences: string[]; submit: string };
export type AskedStep = "submit" | "startNext" | "implement" | "close" | "declineEdits";

const councilsOf = ({ head }: StepPage, language: Language) =>
  list(
    language,
    head.councils.map((council) => say(language, council)),
  );

const asksOf: Record<AskedStep, (page: StepPage, language: Language) => Asks> = {
  submit: (page, language) => {
    const words = pick(stepWords, language);
    const { label } = page.head;
    return {
      title: words["submit-title"],
      question: words["submit-question"](councilsOf(page, language)),
      consequences: [
        label === null ? words["submit-first"] : words["submit-again"](label),
        words["submit-checks"],
        words["submit-sees"],
        words["submit-back"],
      ],
      submit: words["submit-submit"],
    };
  },
  startNext: ({ head: { label, number } }, language) => {
    const words = pick(stepWords, language);
    return {
      title: words["startNext-title"],
      question: words["startNext-question"](number + 1),
      consequences: [
        ...(label === null ? [] : [words["startNext-number"](label)]),
        words["startNext-copied"],
        words["startNext-stays"],
        words["startNext-replies"],
        words["startNext-sees"],
      ],
      submit: words["startNext-submit"](number + 1),
    };
  },
  implement: (_, language) => {
    const words = pick(stepWords, language);
    return {
      title: words["implement-title"],
      question: words["implement-question"],
      consequences: [words["implement-says"], words["implement-result"]],
      submit: words["implement-submit"],
    };
  },
  close: ({ head: { state } }, language) => {
    const words = pick(stepWords, language);
    const isNoted = state === recommendationMoves.note.to;
    return {
      title: words["close-title"],
      question: words["close-question"],
      consequences: [...(isNoted ? [words["close-noted"]] : []), words["close-ends"], words["close-stays"]],
      submit: words["close-submit"],
    };
  },
  declineEdits: ({ waitingEdits }, language) => {
    const words = pick(stepWords, language);
    return {
      title: words["declineEdits-title"],
      question: words["declineEdits-question"](waitingEdits),
      consequences: [words["declineEdits-all"], words["declineEdits-stays"]],
      submit: words["declineEdits-submit"](waitingEdits),
    };
  },
};

const grave: readonly AskedStep[] = ["close"];

type StepViewProps = Props & { step: AskedStep; above?: ReactNode };

/** Asks once more, and says what follows. */
export function StepView({ step, page, form, above }: StepViewProps) {
  const language = useLanguage();
  const { title, question, consequences, submit } = asksOf[step](page, language);
  const version = { version: page.head.id };
  const leaves = step === "declineEdits" ? "recommendation-edits" : "recommendation";
  return (
    <>
      <PageHead kicker={<Told text={page.head.called} />} title={title} />
      {above}
      <Confirm
        question={question}
        consequences={consequences}
        form={form}
        id="form"
        submit={submit}
        cancel={address(language, leaves, version)}
        grave={grave.includes(step)}
      />
    </>
  );
}

/** Nobody is surprised by its return: what lacks is said before it leaves. */
export function SubmitView({ page, form }: Props) {
  const lacking = (
    <div className="stack">
      <Lacking lacks={page.lacks} />
    </div>
  );
  return <StepView step="submit" page={page} form={form} above={lacking} />;
}

function Lacking({ lacks }: { lacks: readonly Lack[] }) {
  const language = useLanguage();
  const words = useWords(stepWords);
  if (lacks.length === 0) return <Notice tone="ok">{words.lackingNothing}</Notice>;
  return (
    <Notice tone="wait" title={words.lacking}>
      <ul>
        {lacks.map((lack) => {
          const said = capital(lackSaid(lack, language));
          return <li key={said}>{said}</li>;
        })}
      </ul>
      <p>{words.lackingHint}</p>
    </Notice>
  );
}

/** W-3: what came of it, in both languages. */
export function ResultForm({ page, form }: Props) {
  const language = useLanguage();
  const words = useWords(stepWords);
  return (
    <>
      <PageHead
        kicker={<Told text={page.head.called} />}
        title={words["result-title"]}
        lede={words["result-lede"]}
      />
      <div className="stack">
        <PairEditor
          form={form}
          id="form"
          sides={{
            en: { name: "en", label: words["result-en"] },
            fr: { name: "fr", label: words["result-fr"] },
          }}
          submit={words["result-submit"]}
          cancel={address(language, "recommendation", { version: page.head.id })}
        />
      </div>
    </>
  );
}
