import { address } from "../../../site-map";
import {
  Actions,
  Form,
  type FormState,
  PageHead,
  RadioField,
  TextArea,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { deliverableStates, isPlanned } from "../lifecycle";
import { fundingActWords } from "../page-words/acts";
import type { ReportPage } from "../pages/acting.server";
import { stateField } from "../reading";

/** F-9: what was done, in both languages, and each deliverable that is still planned. */
export function ReportForm({ page: { head, deliverables }, form }: { page: ReportPage; form: FormState }) {
  const language = useLanguage();
  const words = useWords(fundingActWords);
  const dropped = (row: number) => (
    <>
      <TextArea name={`noteEn${row}`} label={words.dropEn} lang="en" rows={2} maxLength={500} optional />
      <TextArea name={`noteFr${row}`} label={words.dropFr} lang="fr" rows={2} maxLength={500} optional />
    </>
  );
  return (
    <>
      <PageHead kicker={<Told text={head.title} />} title={words.reportTitle} lede={words.reportLede} />
      <Form form={form} id="form">
        <div className="pair">
          <TextArea name="en" label={words.reportEn} lang="en" rows={6} maxLength={4000} />
          <TextArea name="fr" label={words.reportFr} lang="fr" rows={6} maxLength={4000} />
        </div>
        {[...deliverables.entries()].map(
          ([place, { id, name, state }]) =>
            isPlanned(state) && (
              <RadioField
                key={id}
                name={stateField(place + 1)}
                label={words.deliverable(say(language, name))}
                folds
                optional
                choices={deliverableStates.map((value) => ({
                  ...{ value, label: words[value] },
                  reveal: value === "dropped" ? dropped(place + 1) : undefined,
                }))}
              />
            ),
        )}
        <Actions
          submit={words.reportSubmit}
          cancel={address(language, "funding-request", { request: head.id })}
        />
      </Form>
    </>
  );
}
