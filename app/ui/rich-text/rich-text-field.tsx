import { type FieldProps, HintAndError, LabelWords, useFieldParts } from "../form/field";
import { useWords } from "../language";
import { words } from "../words";

/**
 * A formal text. The server always receives the plain format, from the text area or from the editor that
 * takes its place once scripts run (alive.client-only.tsx); the hint of the plain format is for those without.
 */
export function RichTextField({ rows = 8, ...props }: FieldProps & { rows?: number }) {
  const say = useWords(words);
  const hint = (
    <>
      {props.hint}
      <span className="plain-hint">{say.plainHint}</span>
    </>
  );
  const parts = useFieldParts({ ...props, hint });
  return (
    <div className="field rich">
      <label id={`${parts.id}-label`} htmlFor={parts.id}>
        <LabelWords label={props.label} optional={props.optional} />
      </label>
      <HintAndError hint={hint} parts={parts} />
      <div className="writing" data-alive="rich-text">
        <textarea {...parts.control} rows={rows} lang={props.lang} defaultValue={parts.value} />
      </div>
    </div>
  );
}
