import { address } from "../../../site-map";
import {
  Actions,
  CheckboxGroup,
  DateField,
  Form,
  type FormState,
  Notice,
  RadioField,
  SelectField,
  TextField,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { kindsWithTerms } from "../../bodies/lifecycle";
import { bodyKindWords } from "../../bodies/words";
import { isUnshared } from "../lifecycle";
import { importPageWords } from "../page-words/import";
import type { Recognised } from "../pages/imported.server";
import { versionStateWords } from "../words";

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
  const known = (
    <div className="stack">
      <SelectField name="known" label={words.known} empty options={bodies} />
      <Replaces recognised={recognised} body={form.values.known?.[0]} />
    </div>
  );
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
      <div className="stack">
        <p className="meta">{words.whatFollows}</p>
        <Actions submit={words.make} cancel={cancel} />
      </div>
    </Form>
  );
}

/** What the body has that is being written: the person says that this document replaces it, or first sees to it there. */
function Replaces({ recognised, body }: { recognised: Recognised; body: string | undefined }) {
  const language = useLanguage();
  const words = useWords(importPageWords);
  const states = useWords(versionStateWords);
  const atWork = recognised.atWork.filter((one) => one.body === body);
  const drafts = atWork.filter((one) => isUnshared(one.state));
  if (atWork.length === 0) return null;
  return (
    <>
      {atWork.map(({ id, number, state }) => (
        <Notice key={id} tone="wait" title={words.atWork(number, states[state])}>
          {isUnshared(state) ? words.whenDraft : words.whenShared}{" "}
          <a href={address(language, "terms", { version: id })}>{words.openVersion(number)}</a>
        </Notice>
      ))}
      {drafts.length > 0 && (
        <CheckboxGroup
          name="replaces"
          label={words.replaces}
          choices={drafts.map(({ id, number }) => ({ value: id, label: words.replacesOne(number) }))}
        />
      )}
    </>
  );
}

/** Folded away where the body is known; open where it is to be checked. */
function NewBody({ recognised, form }: { recognised: Recognised; form: FormState }) {
  const language = useLanguage();
  const words = useWords(importPageWords);
  const kinds = useWords(bodyKindWords);
  const isAboutKnown = form.values.about?.[0] === "known";
  const isOpen = !isAboutKnown || form.errors.some(({ field }) => field !== "replaces" && field !== "known");
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
