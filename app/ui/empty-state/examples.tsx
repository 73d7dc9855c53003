import { catalogue } from "../../domain/bilingual";
import { ActLink } from "../button/button";
import { type Example, Said } from "../example";
import { EmptyState } from "./empty-state";

const words = catalogue(
  {
    title: "No work plan for 2026-2027 yet",
    text: "A work plan lists what the group will deliver, by whom and when, and the money each line needs.",
    start: "Start from last year’s lines",
  },
  {
    title: "Aucun plan de travail pour 2026-2027",
    text: "Un plan de travail énumère ce que le groupe livrera, par qui et quand, et les fonds que demande chaque ligne.",
    start: "Partir des lignes de l’an dernier",
  },
);

export const examples: Example[] = [
  {
    name: { en: "Nothing yet", fr: "Rien encore" },
    render: () => (
      <Said words={words}>
        {(say) => (
          <EmptyState
            title={say.title}
            action={
              <ActLink kind="two" href="#start">
                {say.start}
              </ActLink>
            }
          >
            {say.text}
          </EmptyState>
        )}
      </Said>
    ),
  },
];
