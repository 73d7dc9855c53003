import {
  Actions,
  Changed,
  choicesOf,
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

import { type Language, langOf, languages, say } from "../../bilingual";
import { isDay } from "../../dates";
import { capital, longDate } from "../../format";
import { outcomeWords } from "../../outcome-words";
import { earlierOutcomes } from "../lifecycle";
import { earlierPageWords } from "../page-words";
import type { EarlierActPage, TakeInPage } from "../pages.server";
import { longestReference } from "../reference";

type Props<Page> = { page: Page; form: FormState; cancel: string };

/** B-3: with its date and its document; of each text one language at least. */
export function TakeInForm({ page, form, cancel }: Props<TakeInPage>) {
  const language = useLanguage();
  const words = useWords(earlierPageWords);
  const councils = page.councils.map(({ id, name }) => ({
    ...{ value: id, label: say(language, name), lang: langOf(language, name) },
  }));
  return (
    <>
      <PageHead title={words.newTitle} lede={words.newLede} />
      <Form form={form} id="form">
        <SelectField name="body" label={words.body} options={councils} empty />
        <EarlierFields />
        <Actions submit={words.newSubmit} cancel={cancel} />
      </Form>
    </>
  );
}

export function EditForm({ page: { earlier }, form, cancel }: Props<EarlierActPage>) {
  const words = useWords(earlierPageWords);
  return (
    <>
      <PageHead kicker={<Told text={earlier.title} />} title={words.editTitle} />
      <Form form={form} id="form">
        <ChangedMeanwhile form={form} />
        <EarlierFields />
        <Actions submit={words.editSubmit} cancel={cancel} />
      </Form>
    </>
  );
}

function EarlierFields() {
  const words = useWords(earlierPageWords);
  return (
    <>
      <TextField
        name="reference"
        label={words.reference}
        hint={words.referenceHint}
        maxLength={longestReference}
      />
      <DateField name="adoptedOn" label={words.adopted} />
      <RadioField name="outcome" label={words.outcome} choices={useOutcomes()} />
      <div className="stack">
        <p className="hint">{words.oneIsEnough}</p>
        <div className="pair">
          {languages.map((language) => (
            <Side key={language} language={language} />
          ))}
        </div>
      </div>
    </>
  );
}

const sides = { en: "En", fr: "Fr" } as const;

function Side({ language }: { language: Language }) {
  const words = useWords(earlierPageWords);
  const side = sides[language];
  const of = (name: "title" | "text" | "record") =>
    ({ name: `${name}${side}`, label: words[`${name}${side}`], lang: language, optional: true }) as const;
  return (
    <div>
      <TextField {...of("title")} />
      <TextArea {...of("text")} rows={8} />
      <TextField {...of("record")} />
    </div>
  );
}

function useOutcomes() {
  const words = useWords(outcomeWords);
  return choicesOf(earlierOutcomes, words).map((choice) => ({ ...choice, label: capital(choice.label) }));
}

/** T-4: what a field holds now, as it is read. */
export function ChangedMeanwhile({ form }: { form: FormState }) {
  const language = useLanguage();
  const words = useWords(earlierPageWords);
  const outcomes: Record<string, string> = useWords(outcomeWords);
  const { reference, adopted, outcome, titleEn, titleFr, textEn, textFr, recordEn, recordFr } = words;
  const labels = {
    ...{ reference, adoptedOn: adopted, outcome, titleEn, titleFr, textEn, textFr, recordEn, recordFr },
  };
  const shown = (name: string, value: string) => {
    if (name === "adoptedOn") return isDay(value) ? longDate(language, value) : value;
    return name === "outcome" ? capital(outcomes[value] ?? value) : value;
  };
  return <Changed form={form} labels={labels} shown={shown} />;
}
