// The form of one kind of clause, inside the form a page gives.
import {
  CheckboxField,
  CheckboxGroup,
  type Choice,
  DateField,
  RadioField,
  SelectField,
  TextField,
  useLanguage,
  useWords,
} from "../../../ui";
import { useField } from "../../../ui/form/form";
import { catalogue, type Language, languages, say } from "../../bilingual";
import { type ClauseField, clauseFields } from "../clause-forms";
import { longestName } from "../clause-forms/field";
import type { ClauseKind } from "../clauses";

/** A council or a jurisdiction that can be chosen, by its name in the reader's language. */
export type Coded = { code: string; name: string };

type ClauseFieldsProps = { kind: ClauseKind; councils: readonly Coded[]; jurisdictions: readonly Coded[] };

const viewWords = catalogue(
  {
    notStated: "Not stated",
    inEnglish: (label: string) => `${label}, in English`,
    inFrench: (label: string) => `${label}, in French`,
  },
  {
    notStated: "Sans précision",
    inEnglish: (label) => `${label}, en anglais`,
    inFrench: (label) => `${label}, en français`,
  },
);

export function ClauseFields(props: ClauseFieldsProps) {
  return clauseFields[props.kind]
    .filter(({ countsWith }) => countsWith === undefined)
    .map((field) => <OneField key={field.name} field={field} {...props} />);
}

function OneField({ field, ...props }: ClauseFieldsProps & { field: ClauseField }) {
  const language = useLanguage();
  const words = useWords(viewWords);
  const { values: standing } = useField(field.name);
  const asked = {
    name: field.name,
    label: say(language, field.label),
    hint: field.hint && say(language, field.hint),
    optional: field.optional !== undefined,
  };
  switch (field.control) {
    case "choice":
    case "level":
      // Without a script a chosen button cannot be let go again; the empty line of a list can be chosen.
      if (asked.optional) {
        return (
          <SelectField {...asked} empty={words.notStated} options={optionsIn(language, field.options)} />
        );
      }
      return <RadioField {...asked} choices={choicesOf(language, field, props)} />;
    case "choices":
      return <CheckboxGroup {...asked} choices={optionsIn(language, field.options)} />;
    case "councils":
      return <CheckboxGroup {...asked} choices={withWhatStands(props.councils, standing)} />;
    case "jurisdiction":
      return (
        <SelectField
          {...asked}
          empty={words.notStated}
          options={withWhatStands(props.jurisdictions, standing)}
        />
      );
    case "number":
      return <TextField {...asked} inputMode="numeric" maxLength={3} short />;
    case "tick":
      return <CheckboxField {...asked} />;
    case "day":
      return <DateField {...asked} />;
    case "pair":
      return <BothLanguages {...asked} />;
  }
}

type WithOptions = Extract<ClauseField, { options: unknown }>;

/** What can be chosen, and what the clause holds already: saving a form must not drop a code its page does not know. */
function withWhatStands(known: readonly Coded[], standing: readonly string[]) {
  const others = standing.filter((value) => value !== "" && !known.some(({ code }) => code === value));
  return [
    ...known.map(({ code, name }) => ({ value: code, label: name })),
    ...others.map((value) => ({ value, label: value })),
  ];
}

const optionsIn = (language: Language, options: WithOptions["options"]) =>
  options.map(({ value, label }) => ({ value, label: say(language, label) }));

/** The options, each with the fields that only count where it is chosen. */
function choicesOf(language: Language, { name, options }: WithOptions, props: ClauseFieldsProps): Choice[] {
  return optionsIn(language, options).map((option) => {
    const under = clauseFields[props.kind].filter(
      ({ countsWith }) => countsWith?.field === name && countsWith.value === option.value,
    );
    if (under.length === 0) return option;
    return {
      ...option,
      reveal: under.map((field) => <OneField key={field.name} field={field} {...props} />),
    };
  });
}

/** One name in each language; either may be missing for now. */
function BothLanguages({ name, label }: { name: string; label: string }) {
  const page = useLanguage();
  const words = useWords(viewWords);
  return (
    <div className="pair">
      {languages.map((side) => (
        <TextField
          key={side}
          name={`${name}.${side}`}
          label={side === "en" ? words.inEnglish(label) : words.inFrench(label)}
          lang={side === page ? undefined : side}
          maxLength={longestName}
          optional
        />
      ))}
    </div>
  );
}
