import type { ReactNode } from "react";
import { classNames } from "../class-names";
import { useWords } from "../language";
import { words } from "../words";
import { FieldGroup, type FieldProps, HintAndError, LabelWords, useFieldParts } from "./field";

export type Choice = {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  lang?: "en" | "fr";
  /** What only counts where this one is chosen: shown below it; in sight whatever is chosen, unless the field folds. */
  reveal?: ReactNode;
};

type ChoicesProps = FieldProps & {
  choices: Choice[];
  inline?: boolean;
  /** Where most choices reveal something: only what goes with the chosen one is in sight, without a script. */
  folds?: boolean;
};

/** One of several. */
export function RadioField(props: ChoicesProps) {
  return <Choices type="radio" {...props} />;
}

/** None, one or several of several. */
export function CheckboxGroup(props: ChoicesProps) {
  return <Choices type="checkbox" {...props} />;
}

function Choices({ type, choices, inline, folds, ...props }: ChoicesProps & { type: "radio" | "checkbox" }) {
  const parts = useFieldParts(props);
  return (
    <FieldGroup parts={parts} {...props}>
      <div className={classNames("choices", inline && "inline", folds && "folds")}>
        {choices.map((choice, index) => (
          <OneChoice
            key={choice.value}
            {...choice}
            // The error summary links to the first.
            id={index === 0 ? parts.id : `${parts.id}-${index + 1}`}
            type={type}
            name={props.name}
            required={type === "radio" && !props.optional}
            chosen={parts.values.includes(choice.value)}
            wrong={parts.wrong}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

type OneChoiceProps = Choice & {
  id: string;
  type: "radio" | "checkbox";
  name: string;
  required: boolean;
  chosen: boolean;
  wrong: boolean;
};

export function OneChoice({
  id,
  type,
  name,
  value,
  label,
  hint,
  lang,
  reveal,
  required,
  chosen,
  wrong,
}: OneChoiceProps) {
  return (
    <>
      <div className="choice">
        <input
          id={id}
          type={type}
          name={name}
          value={value}
          required={required || undefined}
          defaultChecked={chosen}
          aria-invalid={(wrong && type === "checkbox") || undefined}
          aria-describedby={hint ? `${id}-says` : undefined}
        />
        <div>
          <label htmlFor={id} lang={lang}>
            {label}
          </label>
          {hint && (
            <div className="hint" id={`${id}-says`}>
              {hint}
            </div>
          )}
        </div>
      </div>
      {reveal && <div className="reveal">{reveal}</div>}
    </>
  );
}

type CheckboxFieldProps = FieldProps & { value?: string };

/** Yes, or nothing said. Optional by nature, so it never says so. */
export function CheckboxField({ value = "yes", ...props }: CheckboxFieldProps) {
  const parts = useFieldParts({ ...props, optional: true });
  return (
    <div className="field one-choice">
      <HintAndError parts={parts} />
      <div className="choice">
        <input
          {...parts.control}
          type="checkbox"
          value={value}
          defaultChecked={parts.values.includes(value)}
        />
        <div>
          <label htmlFor={parts.id}>
            <LabelWords label={props.label} />
          </label>
          {props.hint && (
            <div className="hint" id={parts.hintId}>
              {props.hint}
            </div>
          )}
        </div>
      </div>
    </div>
  );
}

/** A date in three fields: `name.day`, `name.month`, `name.year`. */
export function DateField(props: FieldProps) {
  const say = useWords(words);
  const parts = useFieldParts(props);
  const wholeIsWrong = parts.errors.some(({ field }) => field === props.name);
  return (
    <FieldGroup parts={parts} {...props}>
      <div className="date3">
        {(["day", "month", "year"] as const).map((part) => {
          const name = `${props.name}.${part}`;
          const id = part === "day" ? parts.id : `${parts.id}-${part}`;
          return (
            <div className="field" key={part}>
              <label htmlFor={id}>{say[part]}</label>
              <input
                id={id}
                type="text"
                name={name}
                inputMode="numeric"
                autoComplete="off"
                maxLength={part === "year" ? 4 : 2}
                required={!props.optional || undefined}
                aria-invalid={wholeIsWrong || parts.errors.some(({ field }) => field === name) || undefined}
                defaultValue={parts.valueIn(name)}
              />
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}
