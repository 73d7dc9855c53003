import { createContext, type ReactNode, useContext } from "react";
import { useWords } from "../language";
import { Notice } from "../notice/notice";
import { words } from "../words";
import { ErrorSummary } from "./error-summary";
import type { FormState } from "./form-state";

const FormInHand = createContext<{ id: string; state: FormState } | null>(null);

type FormProps = {
  form: FormState;
  /** Also the beginning of the id of each of its fields, and what the language toggle names. */
  id: string;
  method?: "post" | "get";
  encType?: "multipart/form-data";
  /** What the form is, where its heading does not say so. */
  label?: string;
  children: ReactNode;
};

/** A form that gives back what was typed and says at the top what is wrong; fields find their value by name. */
export function Form({ form, id, method = "post", encType, label, children }: FormProps) {
  return (
    <FormInHand.Provider value={{ id, state: form }}>
      {form.aside === "again" && <TypedBefore form={form} />}
      <ErrorSummary form={form} id={id} />
      <form id={id} action={form.action} method={method} encType={encType} aria-label={label} noValidate>
        {method === "post" && <input type="hidden" name="_key" value={form.key} />}
        {form.edition !== undefined && <input type="hidden" name="_edition" value={form.edition} />}
        {children}
        {form.aside && <Aside />}
      </form>
    </FormInHand.Provider>
  );
}

function TypedBefore({ form }: { form: FormState }) {
  const say = useWords(words);
  return (
    <Notice tone="wait" title={say.typedBefore}>
      <p>
        <a href={`${form.action}?saved=1`}>{say.whatIsSaved}</a>
      </p>
    </Notice>
  );
}

/** Says that what is typed is kept, where scripts run. */
const Aside = () => (
  <p className="meta" role="status" data-alive="aside" data-kept={useWords(words).keptAside} />
);

/** The id of a field's first control: what an error links to. A date's first control is its day. */
export const fieldId = (form: string, name: string): string =>
  `${form}-${name.replace(/\.day$/, "").replace(/[^\w-]+/g, "-")}`;

/** What a field knows of itself: its ids, what was typed, and what is wrong. */
export function useField(name: string) {
  const inHand = useContext(FormInHand);
  if (!inHand) throw new Error(`The field “${name}” stands outside a Form.`);
  const { id: form, state } = inHand;
  const id = fieldId(form, name);
  const values = state.values[name] ?? [];
  const errors = state.errors.filter(({ field }) => field === name || field.startsWith(`${name}.`));
  return { id, form, values, value: values[0] ?? "", valueIn: valueIn(state), errors };
}

const valueIn =
  (state: FormState) =>
  (name: string): string =>
    state.values[name]?.[0] ?? "";
