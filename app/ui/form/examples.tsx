import { catalogue } from "../../domain/bilingual";
import { type Example, Said } from "../example";
import { Actions } from "./actions";
import { CheckboxField, CheckboxGroup, DateField, RadioField } from "./choice-fields";
import { foldingExample } from "./folding-example";
import { Form } from "./form";
import type { FormState } from "./form-state";
import { FileField, HiddenField, SelectField, TextArea, TextField } from "./text-fields";

const words = catalogue(
  {
    title: "Title, English",
    aTitle: "Shared measures of service experience",
    titleHint: "At most 90 characters. It is read aloud in meetings.",
    amount: "Amount asked, in dollars",
    amountError: "Write an amount, like 12,500.00",
    needed: "Needed by",
    neededHint: "For example, 30 6 2026",
    neededError: "Give the day by which it is needed",
    council: "Council",
    purpose: "Purpose of the item",
    decision: "For decision",
    direction: "For direction",
    directionHint: "The group then works with what was said.",
    levels: "Levels concerned",
    federal: "Federal",
    municipal: "Municipal",
    reason: "Reason",
    paper: "Paper",
    paperHint: "PDF or DOCX, at most 20 MB.",
    read: "Both texts have been read side by side",
    save: "Save the request",
  },
  {
    title: "Titre en français",
    aTitle: "Mesures communes de l’expérience de service",
    titleHint: "Au plus 90\u00a0caractères. Il est lu à voix haute en réunion.",
    amount: "Montant demandé, en dollars",
    amountError: "Écrivez un montant, par exemple 12\u00a0500,00",
    needed: "Requis au plus tard le",
    neededHint: "Par exemple, 30 6 2026",
    neededError: "Indiquez le jour où c’est requis",
    council: "Conseil",
    purpose: "Objet du point",
    decision: "Pour décision",
    direction: "Pour orientation",
    directionHint: "Le groupe travaille ensuite avec ce qui a été dit.",
    levels: "Ordres de gouvernement concernés",
    federal: "Fédéral",
    municipal: "Municipal",
    reason: "Raison",
    paper: "Document de réunion",
    paperHint: "PDF ou DOCX, au plus 20\u00a0Mo.",
    read: "Les deux textes ont été lus côte à côte",
    save: "Enregistrer la demande",
  },
);

type Say = Record<keyof typeof words.en, string>;

const valuesIn = (say: Say) => ({
  title: [say.aTitle],
  amount: ["12 500"],
  "needed.day": ["30"],
  "needed.month": ["6"],
  council: ["pscioc"],
  purpose: ["decision"],
  levels: ["F"],
});

const fresh = (say: Say): FormState => ({
  action: "#form",
  key: "k1",
  edition: 3,
  values: valuesIn(say),
  errors: [],
});

const refused = (say: Say): FormState => ({
  ...fresh(say),
  values: { ...valuesIn(say), amount: ["twelve thousand"] },
  errors: [
    { field: "amount", message: say.amountError },
    { field: "needed.year", message: say.neededError },
  ],
});

function Fields({ say }: { say: Say }) {
  return (
    <>
      <HiddenField name="from" value="gallery" />
      <TextField name="title" label={say.title} hint={say.titleHint} maxLength={90} />
      <TextField name="amount" label={say.amount} inputMode="decimal" short />
      <DateField name="needed" label={say.needed} hint={say.neededHint} />
      <SelectField
        name="council"
        label={say.council}
        empty
        options={[
          { value: "pssdc", label: "PSSDC / CPSSP" },
          { value: "pscioc", label: "PSCIOC / CDPISP" },
        ]}
      />
      <RadioField
        name="purpose"
        label={say.purpose}
        choices={[
          { value: "decision", label: say.decision },
          { value: "direction", label: say.direction, hint: say.directionHint },
        ]}
      />
      <CheckboxGroup
        name="levels"
        label={say.levels}
        inline
        optional
        choices={[
          { value: "F", label: say.federal },
          { value: "M", label: say.municipal },
        ]}
      />
      <TextArea name="reason" label={say.reason} optional rows={3} />
      <FileField name="paper" label={say.paper} hint={say.paperHint} accept=".pdf,.docx" optional />
      <CheckboxField name="read" label={say.read} />
      <Actions submit={say.save} cancel="#gallery" />
    </>
  );
}

export const examples: Example[] = [
  {
    name: { en: "Fields", fr: "Champs" },
    render: () => (
      <Said words={words}>
        {(say) => (
          <Form form={fresh(say)} id="example-form" encType="multipart/form-data">
            <Fields say={say} />
          </Form>
        )}
      </Said>
    ),
  },
  {
    name: {
      en: "Refused: the summary, and what was typed",
      fr: "Refusé : le sommaire et ce qui a été écrit",
    },
    render: () => (
      <Said words={words}>
        {(say) => (
          <Form form={refused(say)} id="example-refused" encType="multipart/form-data">
            <Fields say={say} />
          </Form>
        )}
      </Said>
    ),
  },
  foldingExample,
];
