import {
  Actions,
  CheckboxGroup,
  DateField,
  Form,
  type FormState,
  RadioField,
  SelectField,
  TextField,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { kindsWithTerms } from "../../bodies/lifecycle";
import { bodyKindWords } from "../../bodies/words";
import { importPageWords } from "../page-words/import";
import type { Recognised } from "../pages/imported.server";

/** Which body the draft is of: one that is known, or a new one with what the text says of it. */
export function DraftForm({
  recognised,
  form,
  cancel,
}: {
  recognised: Recognised;
  form: FormState;
  cancel?: string;
}) {
  const language = useLanguage();
  const words = useWords(importPageWords);
  const bodies = recognised.known.map(({ id, name }) => ({ value: id, label: say(language, name) }));
  const known = <SelectField name="known" label={words.known} empty options={bodies} />;
  return (
    <Form form={form} id="form">
      <RadioField
        name="about"
        label={words.body}
        choices={[
          { value: "known", label: words.isKnown, reveal: known },
          { value: "new", label: words.isNew, reveal: <NewBody recognised={recognised} form={form} /> },
        ]}
      />
      <p className="meta">{words.whatFollows}</p>
      <Actions submit={words.make} cancel={cancel} />
    </Form>
  );
}

/** Folded away where the body is known; open where it is to be checked. */
function NewBody({ recognised, form }: { recognised: Recognised; form: FormState }) {
  const language = useLanguage();
  const words = useWords(importPageWords);
  const kinds = useWords(bodyKindWords);
  const isOpen = form.values.about?.[0] !== "known" || form.errors.length > 0;
  const councils = recognised.councils.map(({ id, acronym, name }) => ({
    value: id,
    label: `${say(language, name)} (${say(language, acronym)})`,
  }));
  return (
    <details open={isOpen}>
      <summary>{words.newFacts}</summary>
      <SelectField
        name="kind"
        label={words.kind}
        options={kindsWithTerms.map((kind) => ({ value: kind, label: kinds[kind] }))}
      />
      <div className="pair">
        <TextField
          name="nameEn"
          label={words.nameEn}
          maxLength={160}
          lang={language === "en" ? undefined : "en"}
          optional
        />
        <TextField
          name="nameFr"
          label={words.nameFr}
          maxLength={160}
          lang={language === "fr" ? undefined : "fr"}
          optional
        />
      </div>
      <div className="pair">
        <TextField name="acronymEn" label={words.acronymEn} maxLength={20} short optional />
        <TextField name="acronymFr" label={words.acronymFr} maxLength={20} short optional />
      </div>
      <DateField name="createdOn" label={words.createdOn} hint={words.createdOnHint} />
      <CheckboxGroup name="parents" label={words.parents} choices={councils} />
    </details>
  );
}
