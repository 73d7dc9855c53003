import type { ReactNode } from "react";
import { useWords } from "../language";
import { Mark } from "../status/status";
import { words } from "../words";
import { useNaming } from "./field-names";
import { useField } from "./form";

/** What every field takes. A field is required unless it says `optional`. */
export type FieldProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** `when-chosen`: asked for beneath a choice, and needed with it. */
  optional?: boolean | "when-chosen";
  /** The language of what is written in the field, where it is not the page's. */
  lang?: "en" | "fr";
};

/** How the parts of a field point at one another. */
export function useFieldParts({ name, label, hint, optional }: FieldProps) {
  const field = useField(name);
  useNaming(field.form, name, label);
  const hintId = `${field.id}-hint`;
  const errorId = `${field.id}-error`;
  const wrong = field.errors.length > 0;
  const describedBy = [hint && hintId, wrong && errorId].filter(Boolean).join(" ") || undefined;
  const control = {
    id: field.id,
    name,
    required: !optional || undefined,
    "aria-invalid": wrong || undefined,
    "aria-describedby": describedBy,
  };
  return { ...field, hintId, errorId, describedBy, wrong, control };
}

type Parts = ReturnType<typeof useFieldParts>;

/** The words of a label, with “optional” said where it is so. */
export function LabelWords({ label, optional }: Pick<FieldProps, "label" | "optional">) {
  const say = useWords(words);
  return (
    <>
      {label}
      {optional === true && <span className="meta"> ({say.optional})</span>}
    </>
  );
}

/** Hint, then error: what stands between a label and its control. */
export function HintAndError({ hint, parts }: { hint?: ReactNode; parts: Parts }) {
  const say = useWords(words);
  return (
    <>
      {hint && (
        <div className="hint" id={parts.hintId}>
          {hint}
        </div>
      )}
      {parts.wrong && (
        <p className="err" id={parts.errorId}>
          <Mark name="bang" /> <span className="vh">{say.error} </span>
          {parts.errors.map(({ message }) => message).join(" ")}
        </p>
      )}
    </>
  );
}

/** Label, hint, error and control together. */
export function Field({ parts, children, ...props }: FieldProps & { parts: Parts; children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={parts.id}>
        <LabelWords {...props} />
      </label>
      <HintAndError hint={props.hint} parts={parts} />
      {children}
    </div>
  );
}

/** Several controls under one legend. */
export function FieldGroup({
  parts,
  children,
  ...props
}: FieldProps & { parts: Parts; children: ReactNode }) {
  return (
    <fieldset aria-describedby={parts.describedBy}>
      <legend>
        <LabelWords {...props} />
      </legend>
      <HintAndError hint={props.hint} parts={parts} />
      {children}
    </fieldset>
  );
}
