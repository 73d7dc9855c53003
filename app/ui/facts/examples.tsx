import { catalogue } from "../../domain/bilingual";
import { type Example, Said } from "../example";
import { Facts, Figures } from "./facts";

const words = catalogue(
  {
    title: "Title",
    value: "Shared measures of service experience",
    theTitle: "the title",
    amount: "Amount",
    money: "$48,250.00",
    theAmount: "the amount",
    year: "Fiscal year",
  },
  {
    title: "Titre",
    value: "Mesures communes de l’expérience de service",
    theTitle: "le titre",
    amount: "Montant",
    money: "48\u00a0250,00\u00a0$",
    theAmount: "le montant",
    year: "Exercice",
  },
);

export const examples: Example[] = [
  {
    name: { en: "Check answers", fr: "Vérifier les réponses" },
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
                change: { href: "#title", what: say.theTitle },
              },
              {
                key: "a",
                label: say.amount,
                value: say.money,
                change: { href: "#amount", what: say.theAmount },
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
