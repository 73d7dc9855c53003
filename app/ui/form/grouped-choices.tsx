import { type Choice, OneChoice } from "./choice-fields";
import { FieldGroup, type FieldProps, useFieldParts } from "./field";

export type ChoiceGroup = { key: string; label: string; choices: Choice[] };

/** None, one or several of many, under the headings that part them. */
export function GroupedCheckboxes({ groups, ...props }: FieldProps & { groups: ChoiceGroup[] }) {
  const parts = useFieldParts(props);
  const first = groups.find(({ choices }) => choices.length > 0)?.choices[0]?.value;
  return (
    <FieldGroup parts={parts} {...props}>
      {groups.map(({ key, label, choices }) => (
        <fieldset key={key}>
          <legend className="soft">{label}</legend>
          <div className="choices inline">
            {choices.map((choice) => (
              <OneChoice
                key={choice.value}
                {...choice}
                // The error summary links to the first.
                id={choice.value === first ? parts.id : `${parts.id}-${choice.value}`}
                type="checkbox"
                name={props.name}
                required={false}
                chosen={parts.values.includes(choice.value)}
                wrong={parts.wrong}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </FieldGroup>
  );
}
