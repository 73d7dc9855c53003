import { useWords } from "../language";
import { words } from "../words";
import { fieldId } from "./form";
import type { FormState } from "./form-state";

/** First thing on a refused form: how many things, each a link to its field. */
export function ErrorSummary({ form, id }: { form: FormState; id: string }) {
  const say = useWords(words);
  if (form.errors.length === 0) return null;
  const heading = `${id}-errors`;
  return (
    <div className="errors" role="alert" aria-labelledby={heading} tabIndex={-1}>
      <h2 id={heading}>{say.errors(form.errors.length)}</h2>
      <ul role="list">
        {form.errors.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            {field === "" ? message : <a href={`#${fieldId(id, field)}`}>{message}</a>}
          </li>
        ))}
      </ul>
    </div>
  );
}
