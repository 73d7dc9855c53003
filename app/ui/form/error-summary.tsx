import { useWords } from "../language";
import { words } from "../words";
import { small, useFieldNames } from "./field-names";
import { fieldId } from "./form";
import type { FormState } from "./form-state";

/** First thing on a refused form: how many things, each by the name of its field and a link to it. */
export function ErrorSummary({ form, id }: { form: FormState; id: string }) {
  return form.errors.length === 0 ? null : <Summary form={form} id={id} />;
}

function Summary({ form, id }: { form: FormState; id: string }) {
  const say = useWords(words);
  const nameOf = useFieldNames(id);
  const heading = `${id}-errors`;
  const said = (field: string, message: string): string => {
    const name = nameOf(field);
    if (name === undefined) return message;
    return name.endsWith("?") ? `${name} ${message}` : say.ofField(name, small(message));
  };
  return (
    <div className="errors" role="alert" aria-labelledby={heading} tabIndex={-1}>
      <h2 id={heading}>{say.errors(form.errors.length)}</h2>
      <ul role="list">
        {form.errors.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            {field === "" ? (
              message
            ) : (
              // A page that comes alive in the browser is drawn once: the names that the server found stay.
              <a href={`#${fieldId(id, field)}`} suppressHydrationWarning>
                {said(field, message)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
