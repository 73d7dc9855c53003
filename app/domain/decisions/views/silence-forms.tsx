import {
  Actions,
  Confirm,
  choicesOf,
  DateField,
  Form,
  type FormState,
  HiddenField,
  PageHead,
  RadioField,
  SelectField,
  TextArea,
  TextField,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { languages, say } from "../../bilingual";
import { capital, inZoneAndEastern, zoneName, zones } from "../../format";
import type { PositionPage } from "../position-pages.server";
import { silenceWords } from "../silence-page-words";
import type { LatePage, ProposePage, SilencePage } from "../silence-pages.server";
import { AskedHead } from "./position-fields";

type Props<Page> = { page: Page; form: FormState; cancel: string };

/** D-8: which body, and the exact instant. */
export function ProposeForm({ page, form, cancel }: Props<ProposePage>) {
  const language = useLanguage();
  const words = useWords(silenceWords);
  const [only, ...others] = page.bodies;
  const earliest = inZoneAndEastern(language, page.earliest, page.zone);
  return (
    <>
      <PageHead
        kicker={<Told text={page.title} />}
        title={words.proposeTitle}
        lede={words.proposeLede(say(language, page.title))}
      >
        <p>{words.proposeNext}</p>
      </PageHead>
      <Form form={form} id="form">
        {only && others.length === 0 ? (
          <HiddenField name="body" value={only.id} />
        ) : (
          <RadioField
            name="body"
            label={words.body}
            choices={page.bodies.map(({ id, acronym }) => ({ value: id, label: say(language, acronym) }))}
          />
        )}
        <DateField name="until" label={words.until} hint={words.untilHint(earliest)} />
        <TextField name="time" type="time" short label={words.time} hint={words.timeHint} />
        <SelectField
          name="zone"
          label={words.zone}
          options={zones.map((value) => ({ value, label: capital(zoneName(language, value)) }))}
        />
        <Actions submit={words.propose} cancel={cancel} />
      </Form>
    </>
  );
}

/** The expiry as whoever reads meets it (desk 7). */
const useExpiry = ({ proceeding, zone }: Pick<SilencePage, "proceeding" | "zone">) =>
  inZoneAndEastern(useLanguage(), proceeding.closesAt, zone);

export function ConfirmSilence({ page, form, cancel }: Props<SilencePage>) {
  const words = useWords(silenceWords);
  const expiry = useExpiry(page);
  return (
    <>
      <PageHead kicker={<Told text={page.proceeding.title} />} title={words.confirmTitle} />
      <Confirm
        question={words.confirmQuestion(expiry)}
        consequences={[words.confirmTold, words.confirmBreaks, words.confirmApproves]}
        form={form}
        id="form"
        submit={words.confirmSubmit}
        cancel={cancel}
      />
    </>
  );
}

export function TakeBack({ page, form, cancel }: Props<SilencePage>) {
  const words = useWords(silenceWords);
  return (
    <>
      <PageHead kicker={<Told text={page.proceeding.title} />} title={words.takeBackTitle} />
      <Confirm
        question={words.takeBackQuestion}
        consequences={[words.takeBackTold, words.takeBackAgain]}
        form={form}
        id="form"
        submit={words.takeBackSubmit}
        cancel={cancel}
      />
    </>
  );
}

/** Which of the two, in one's own words: the same before the expiry and after it. */
function ObjectFields({ submit, cancel }: { submit: string; cancel: string }) {
  const words = useWords(silenceWords);
  return (
    <>
      <RadioField
        name="kind"
        label={words.kind}
        choices={[
          { value: "not-endorse", label: words.object },
          { value: "discuss", label: words.discuss },
        ]}
      />
      <TextArea name="words" label={words.words} hint={words.wordsHint} rows={4} />
      <RadioField
        name="wordsLanguage"
        label={words.wordsLanguage}
        inline
        choices={choicesOf(languages, words)}
      />
      <Actions submit={submit} cancel={cancel} />
    </>
  );
}

/** D-8: from the mail's link to an objection, on a phone. */
export function BreakForm({ page, form, cancel }: Props<PositionPage>) {
  const words = useWords(silenceWords);
  const expiry = useExpiry(page);
  return (
    <>
      <AskedHead
        title={words.breakTitle}
        page={{ proceeding: page.proceeding, matter: page.matter }}
        voice={page.voice}
        lede={words.breakLede(expiry)}
      />
      <Form form={form} id="form">
        <ObjectFields submit={words.breakSubmit} cancel={cancel} />
      </Form>
    </>
  );
}

export function LateForm({ page, form, cancel }: Props<LatePage>) {
  const words = useWords(silenceWords);
  const expiry = useExpiry(page);
  return (
    <>
      <AskedHead title={words.lateTitle} page={page} voice={page.voice} lede={words.lateLede(expiry)} />
      <Form form={form} id="form">
        <ObjectFields submit={words.lateSubmit} cancel={cancel} />
      </Form>
    </>
  );
}
