import { catalogue } from "../../domain/bilingual";
import { type Example, Said } from "../example";
import { Actions } from "./actions";
import { DateField, RadioField } from "./choice-fields";
import { Form } from "./form";
import { TextArea } from "./text-fields";

const words = catalogue(
  {
    answer: "Answer",
    agrees: "Agrees",
    reserves: "Agrees with reservation",
    awaits: "Awaits an approval",
    ownWords: "In your own words",
    cost: "The cost of the second year is not known.",
    until: "Awaited until",
    untilHint: "For example, 30 6 2026",
    record: "Record the answer",
  },
  {
    answer: "Réponse",
    agrees: "Appuie",
    reserves: "Appuie avec réserve",
    awaits: "Attend une approbation",
    ownWords: "Dans vos propres mots",
    cost: "Le coût de la deuxième année n’est pas connu.",
    until: "Attendue jusqu’au",
    untilHint: "Par exemple, 30 6 2026",
    record: "Inscrire la réponse",
  },
);

type Say = Record<keyof typeof words.en, string>;

const form = (say: Say) => ({
  ...{ action: "#form", key: "k1", edition: 3, errors: [] },
  values: { answer: ["reservation"], words: [say.cost] },
});

const choices = (say: Say) => [
  { value: "agree", label: say.agrees },
  {
    value: "reservation",
    label: say.reserves,
    reveal: <TextArea name="words" label={say.ownWords} rows={2} />,
  },
  {
    value: "pending",
    label: say.awaits,
    reveal: <DateField name="until" label={say.until} hint={say.untilHint} />,
  },
];

export const foldingExample: Example = {
  name: {
    en: "Choices that fold: only what goes with the one chosen is in sight",
    fr: "Choix repliés : seul ce qui accompagne le choix fait est en vue",
  },
  render: () => (
    <Said words={words}>
      {(say) => (
        <Form form={form(say)} id="example-folds">
          <RadioField name="answer" label={say.answer} folds choices={choices(say)} />
          <Actions submit={say.record} cancel="#gallery" />
        </Form>
      )}
    </Said>
  ),
};
