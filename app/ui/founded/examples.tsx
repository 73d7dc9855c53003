import { catalogue } from "../../domain/bilingual";
import { type Example, Said } from "../example";
import { FoundedList } from "./founded";

const words = catalogue(
  {
    cadence: "Cadence",
    monthly: "Every month, by teleconference",
    expenses: "Expenses",
    borne: "Borne by the members, unless funding was approved before",
    confirm: "Confirm",
    change: "Change",
    list: "Proposed clauses",
  },
  {
    cadence: "Fréquence",
    monthly: "Chaque mois, par téléconférence",
    expenses: "Dépenses",
    borne: "À la charge des membres, à moins que le financement n’ait été approuvé avant",
    confirm: "Confirmer",
    change: "Modifier",
    list: "Clauses proposées",
  },
);

export const examples: Example[] = [
  {
    name: { en: "Clauses beside their passages", fr: "Clauses à côté de leurs passages" },
    render: () => (
      <Said words={words}>
        {(say) => (
          <FoundedList
            label={say.list}
            lines={[
              {
                key: "cadence",
                tick: <input type="checkbox" id="example-tick" name="clause" value="cadence" />,
                open: true,
                said: (
                  <>
                    <label htmlFor="example-tick">{say.cadence}</label>
                    {say.monthly}
                  </>
                ),
                words: {
                  text: "Les réunions auront lieu de façon mensuelle, par téléconférence.",
                  language: "fr",
                },
                acts: <a href="#change">{say.change}</a>,
              },
              {
                key: "expenses",
                said: (
                  <>
                    <b>{say.expenses}</b>
                    {say.borne}
                  </>
                ),
                words: { text: "Les membres assument les frais.", language: "fr" },
              },
            ]}
          />
        )}
      </Said>
    ),
  },
];
