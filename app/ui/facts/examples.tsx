import { catalogue } from "../../domain/bilingual";
import { type Example, Said } from "../example";
import { Facts, Figures } from "./facts";

const words = catalogue(
  {
    title: "Title",
    value: "Shared measures of service experience",
    amount: "Amount",
    money: "$48,250.00",
    year: "Fiscal year",
  },
  {
    title: "Titre",
    value: "Mesures communes de l’expérience de service",
    amount: "Montant",
    money: "48\u00a0250,00\u00a0$",
    year: "Exercice",
  },
);

export const examples: Example[] = [
  {
    name: { en: "Names and facts", fr: "Noms et faits" },
    render: () => (
      <Said words={words}>
        {(say) => (
          <Facts
            narrow
            facts={[
              {
                key: "t",
                label: say.title,
                value: say.value,
              },
              {
                key: "a",
                label: say.amount,
                value: say.money,
              },
              { key: "y", label: say.year, value: "2026-2027" },
            ]}
          />
        )}
      </Said>
    ),
  },
  {
    name: { en: "Figures", fr: "Chiffres" },
    render: () => (
      <Said words={words}>
        {(say) => (
          <Figures
            figures={[
              { key: "a", label: say.amount, value: say.money },
              { key: "y", label: say.year, value: "2026-2027" },
            ]}
          />
        )}
      </Said>
    ),
  },
];
