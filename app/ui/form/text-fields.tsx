import type { HTMLInputAutoCompleteAttribute } from "react";
import { useWords } from "../language";
import { words } from "../words";
import { Field, type FieldProps, useFieldParts } from "./field";
import { useField } from "./form";

type TextFieldProps = FieldProps & {
  type?: "text" | "email" | "password" | "search" | "tel" | "url" | "time";
  inputMode?: "text" | "decimal" | "numeric" | "email" | "tel" | "url";
  autoComplete?: HTMLInputAutoCompleteAttribute;
  maxLength?: number;
  /** Only as wide as what it holds: an amount, a number, a code. */
  short?: boolean;
  /** What the browser offers while one types; anything else may be typed too. */
  suggestions?: Option[];
};

export function TextField({
  type = "text",
  inputMode,
  autoComplete,
  maxLength,
  short,
  suggestions,
  ...props
}: TextFieldProps) {
  const parts = useFieldParts(props);
  const list = `${parts.id}-known`;
  return (
    <Field parts={parts} {...props}>
      <input
        {...parts.control}
        className={short ? "short" : undefined}
        type={type}
        inputMode={inputMode}
        autoComplete={autoComplete}
        maxLength={maxLength}
        lang={props.lang}
        list={suggestions && list}
        defaultValue={type === "password" ? undefined : parts.value}
      />
      {suggestions && (
        <datalist id={list}>
          <Options options={suggestions} />
        </datalist>
      )}
    </Field>
  );
}

type TextAreaProps = FieldProps & { rows?: number; maxLength?: number };

export function TextArea({ rows = 5, maxLength, ...props }: TextAreaProps) {
  const parts = useFieldParts(props);
  return (
    <Field parts={parts} {...props}>
      <textarea
        {...parts.control}
        rows={rows}
        maxLength={maxLength}
        lang={props.lang}
        defaultValue={parts.value}
      />
    </Field>
  );
}

export type Option = { value: string; label: string; lang?: "en" | "fr" };
export type OptionGroup = { label: string; options: Option[] };

/** `empty` is the choice that chooses nothing; without it the first option stands chosen. */
type SelectFieldProps = FieldProps & { options: (Option | OptionGroup)[]; empty?: string | true };

export function SelectField({ options, empty, ...props }: SelectFieldProps) {
  const say = useWords(words);
  const parts = useFieldParts(props);
  const nothing = empty === true ? say.choose : empty;
  const { required, ...control } = parts.control;
  return (
    <Field parts={parts} {...props}>
      <select {...control} required={required && nothing !== undefined} defaultValue={parts.value}>
        {nothing !== undefined && <option value="">{nothing}</option>}
        <Options options={options} />
      </select>
    </Field>
  );
}

export function Options({ options }: { options: (Option | OptionGroup)[] }) {
  return options.map((option) =>
    "options" in option ? (
      <optgroup key={option.label} label={option.label}>
        <Options options={option.options} />
      </optgroup>
    ) : (
      <option key={option.value} value={option.value} lang={option.lang}>
        {option.label}
      </option>
    ),
  );
}

type FileFieldProps = FieldProps & { accept?: string; multiple?: boolean };

/** The form it stands in needs `encType="multipart/form-data"`. */
export function FileField({ accept, multiple, ...props }: FileFieldProps) {
  const parts = useFieldParts(props);
  return (
    <Field parts={parts} {...props}>
      <input {...parts.control} type="file" accept={accept} multiple={multiple} />
    </Field>
  );
}

/** A fact the form carries; `value` stands where the form holds none of that name. */
export function HiddenField({ name, value }: { name: string; value?: string }) {
  const field = useField(name);
  return <input type="hidden" name={name} value={value ?? field.value} />;
}
