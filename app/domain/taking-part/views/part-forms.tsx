import {
  Actions,
  Changed,
  Confirm,
  DateField,
  Form,
  type FormState,
  PageHead,
  RadioField,
  SelectField,
  TextArea,
  TextField,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { capital } from "../../format";
import { partQualities } from "../lifecycle";
import type { PartForm, StateForm } from "../pages.server";
import { partQualityWords, partWords } from "../words";

/** S-10: entered on the word of the jurisdiction, from its first day. */
export function StatePart({ page, form, cancel }: { page: StateForm; form: FormState; cancel: string }) {
  const language = useLanguage();
  const words = useWords(partWords);
  const options = page.jurisdictions.map(({ id, name }) => ({
    value: id,
    label: capital(say(language, name)),
  }));
  return (
    <>
      <PageHead kicker={<Told text={page.bodyName} />} title={words.state} lede={words.stateLede} />
      <Form form={form} id="form">
        <SelectField name="jurisdiction" label={words.jurisdiction} options={options} empty />
        <Quality />
        <DateField name="from" label={words.from} hint={words.dayHint} />
        <Notes />
        <Actions submit={words.save} cancel={cancel} />
      </Form>
    </>
  );
}

function Quality({ mayTakeBack }: { mayTakeBack?: boolean }) {
  const words = useWords(partWords);
  const names = useWords(partQualityWords);
  const choices = [
    ...partQualities.map((value) => ({ value: value as string, label: names[value] })),
    ...(mayTakeBack ? [{ value: "taken-back", label: words.takenBack }] : []),
  ];
  return <RadioField name="quality" label={words.quality} hint={words.qualityHint} choices={choices} />;
}

function Notes() {
  const words = useWords(partWords);
  return (
    <>
      <TextField name="reference" label={words.reference} hint={words.referenceHint} maxLength={200} />
      <TextArea name="noteEn" label={words.noteEn} hint={words.noteHint} rows={2} optional lang="en" />
      <TextArea name="noteFr" label={words.noteFr} rows={2} optional lang="fr" />
    </>
  );
}

type Props = { page: PartForm; form: FormState; cancel: string };

export function EndPart({ page, form, cancel }: Props) {
  const language = useLanguage();
  const words = useWords(partWords);
  const names = useWords(partQualityWords);
  const who = capital(say(language, page.part.jurisdictionName));
  return (
    <>
      <PageHead kicker={<Told text={page.bodyName} />} title={words.endTitle(who)} />
      <Confirm
        question={words.endQuestion(who, names[page.part.quality])}
        consequences={[words.endThen, words.endStays]}
        form={form}
        id="form"
        submit={words.end}
        cancel={cancel}
      >
        <DateField name="until" label={words.until} hint={words.dayHint} />
      </Confirm>
    </>
  );
}

export function CorrectPart({ page, form, cancel }: Props) {
  const language = useLanguage();
  const words = useWords(partWords);
  const names = useWords(partQualityWords);
  const labels = {
    quality: words.quality,
    noteEn: words.noteEn,
    noteFr: words.noteFr,
    reference: words.reference,
  };
  const named = (value: string) => partQualities.find((quality) => quality === value);
  const shown = (name: string, value: string) => {
    const quality = name === "quality" ? named(value) : undefined;
    return quality ? names[quality] : value;
  };
  return (
    <>
      <PageHead
        kicker={<Told text={page.bodyName} />}
        title={words.correctTitle(capital(say(language, page.part.jurisdictionName)))}
        lede={words.correctLede}
      />
      <Form form={form} id="form">
        <Changed form={form} labels={labels} shown={shown} />
        <Quality mayTakeBack />
        <DateField name="from" label={words.from} hint={words.dayHint} />
        <DateField name="until" label={words.untilOptional} hint={words.dayHint} optional />
        <Notes />
        <Actions submit={words.correct} cancel={cancel} />
      </Form>
    </>
  );
}
