import {
  Actions,
  Changed,
  choicesOf,
  DateField,
  Form,
  type FormState,
  PageHead,
  SelectField,
  Sentence,
  TextArea,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { capital, list, weekdayName } from "../../format";
import { meetingFormWords } from "../form-words";
import type { SeriesActPage } from "../pages.server";
import type { PlanPage } from "../planning-pages.server";
import { placeWords, rhythmWords, ruleSaid } from "../rule-said";
import { meetingDays, places, rhythms } from "../series-rule";
import { SlotFields } from "./slot-fields";

type Props<Page> = { page: Page; form: FormState; cancel: string };

/** B-1: where a joint body plans, its councils meet. */
export function WhoMeets({ page: { body, bodies } }: { page: PlanPage }) {
  const language = useLanguage();
  const words = useWords(meetingFormWords);
  if (body.kind !== "joint") return null;
  return (
    <p>
      {words.whoMeets(
        list(
          language,
          bodies.map(({ name }) => say(language, name)),
        ),
      )}
    </p>
  );
}

export function PlanSeriesForm({ page, form, cancel }: Props<PlanPage>) {
  const words = useWords(meetingFormWords);
  return (
    <>
      <PageHead title={words.seriesTitle} lede={words.seriesLede}>
        <WhoMeets page={page} />
      </PageHead>
      <Form form={form} id="form">
        <RuleFields from={words.startsOn} fromHint={words.startsOnHint} />
        <SlotFields />
        <Actions submit={words.seriesSubmit} cancel={cancel} />
      </Form>
    </>
  );
}

export function ChangeSeriesForm({ page, form, cancel }: Props<SeriesActPage>) {
  const language = useLanguage();
  const words = useWords(meetingFormWords);
  return (
    <>
      <PageHead
        kicker={capital(ruleSaid(language, page.series))}
        title={words.editSeriesTitle}
        lede={words.editSeriesLede}
      />
      <Form form={form} id="form">
        <Changed form={form} labels={{}} />
        <RuleFields from={words.changesFrom} fromHint={words.changesFromHint} />
        <SlotFields />
        <Actions submit={words.editSeriesSubmit} cancel={cancel} />
      </Form>
    </>
  );
}

function RuleFields({ from, fromHint }: { from: string; fromHint: string }) {
  const language = useLanguage();
  const words = useWords(meetingFormWords);
  const weekdays = meetingDays.map((day) => ({
    value: String(day),
    label: capital(weekdayName(language, day)),
  }));
  const ofMonth = choicesOf(places, useWords(placeWords)).map(({ value, label }) => ({
    value,
    label: capital(String(label)),
  }));
  const rhythm = useWords(rhythmWords);
  return (
    <>
      <SelectField
        name="every"
        label={words.every}
        options={rhythms.map((value) => ({ value, label: rhythm[value] }))}
      />
      <SelectField
        name="place"
        label={words.place}
        hint={words.placeHint}
        options={[{ value: "", label: words.noPlace }, ...ofMonth]}
        optional
      />
      <SelectField name="weekday" label={words.weekday} options={weekdays} />
      <DateField name="startsOn" label={from} hint={fromHint} />
      <DateField name="endsOn" label={words.endsOn} hint={words.endsOnHint} optional />
    </>
  );
}

/** Why, in one language at least. */
export function ReasonFields() {
  const words = useWords(meetingFormWords);
  return (
    <div className="pair">
      <TextArea name="reasonEn" label={words.reasonEn} lang="en" rows={3} optional />
      <TextArea name="reasonFr" label={words.reasonFr} lang="fr" rows={3} optional />
    </div>
  );
}

export function EndSeriesForm({ page, form, cancel }: Props<SeriesActPage>) {
  const language = useLanguage();
  const words = useWords(meetingFormWords);
  return (
    <>
      <PageHead
        kicker={
          <Sentence
            of={page.series.bodies.map(({ acronym }) => acronym)}
            say={(...who) => `${list(language, who)}, ${ruleSaid(language, page.series)}`}
          />
        }
        title={words.endSeriesTitle}
        lede={words.endSeriesLede(page.toCome)}
      />
      <Form form={form} id="form">
        <Changed form={form} labels={{}} />
        <ReasonFields />
        <Actions submit={words.endSeriesSubmit} cancel={cancel} grave />
      </Form>
    </>
  );
}
