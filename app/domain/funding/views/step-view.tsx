import { address } from "../../../site-map";
import {
  Confirm,
  type FormState,
  Notice,
  PageHead,
  TextArea,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { capital } from "../../format";
import { lackSaid } from "../lacks";
import { fundingActWords } from "../page-words/acts";
import type { Step, StepPage } from "../pages/head.server";

type Words = (typeof fundingActWords)["en"];
const consequences: Record<Step, (words: Words) => string[]> = {
  submit: (words) => [words["submit-1"], words["submit-2"], words["submit-3"]],
  withdraw: (words) => [words["withdraw-1"]],
  resume: (words) => [words["resume-1"]],
  discard: (words) => [words["discard-1"]],
  fund: (words) => [words["fund-1"]],
  complete: (words) => [words["complete-1"]],
  close: (words) => [words["close-1"], words["close-2"]],
  cancel: (words) => [words["cancel-1"], words["cancel-2"]],
};
const grave: readonly Step[] = ["withdraw", "discard", "cancel", "close"];

type Props = { page: StepPage; form: FormState };

/** Asks once more, and says what follows. */
export function StepView({ step, page, form }: Props & { step: Step }) {
  const language = useLanguage();
  const words = useWords(fundingActWords);
  const back = step === "submit" || step === "discard" ? "funding-form" : "funding-request";
  return (
    <>
      <PageHead kicker={<Told text={page.head.title} />} title={words[`${step}-title`]} />
      {step === "submit" && <Lacking page={page} />}
      <Confirm
        question={words[`${step}-question`]}
        consequences={consequences[step](words)}
        form={form}
        id="form"
        submit={words[`${step}-submit`]}
        cancel={address(language, back, { request: page.head.id })}
        grave={grave.includes(step)}
      >
        {step === "cancel" && <TextArea name="why" label={words.why} hint={words.whyHint} rows={2} />}
      </Confirm>
    </>
  );
}

export const CancelView = (props: Props) => <StepView step="cancel" {...props} />;

/** Nobody is surprised by its return: what lacks is said before it leaves. */
function Lacking({ page: { request } }: { page: StepPage }) {
  const language = useLanguage();
  const words = useWords(fundingActWords);
  if (request.lacks.length === 0) return null;
  return (
    <div className="stack">
      <Notice tone="wait" title={words["submit-lacks"]}>
        <ul>
          {request.lacks.map((lack) => {
            const said = capital(lackSaid(lack, language));
            return <li key={said}>{said}</li>;
          })}
        </ul>
      </Notice>
    </div>
  );
}
