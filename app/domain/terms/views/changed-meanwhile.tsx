import { type FormState, Notice, ReadRichText, useWords } from "../../../ui";
import { languages } from "../../bilingual";
import { fromPlain } from "../../plain-text";
import { sectionPageWords } from "../page-words/section";

/** T-4: who changed the same text, and what it says now, above the fields that hold one's own. */
export function ChangedMeanwhile({ form }: { form: FormState }) {
  const words = useWords(sectionPageWords);
  if (!form.changed) return null;
  const { sentence, fields } = form.changed;
  const theirs = (name: string) => fields.find((field) => field.name === name)?.theirs ?? "";
  return (
    <div className="stack">
      <Notice tone="bad" title={words.changedBy(sentence || words.somebody)}>
        {words.nothingOverwritten}
      </Notice>
      <div className="pair">
        {languages.map((language) => (
          <div key={language}>
            <h2>{words.theirs(language)}</h2>
            {theirs(language) ? (
              <ReadRichText document={fromPlain(theirs(language))} lang={language} />
            ) : (
              <p className="soft">{words.empty}</p>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
