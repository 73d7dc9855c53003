import { catalogue } from "../../domain/bilingual";
import { type Example, Said } from "../example";
import { Moves } from "./moves";

const words = catalogue(
  {
    draft: "Draft",
    submitted: "Submitted",
    returned: "Returned for revision",
    approved: "Approved",
    lapsed: "Lapsed",
  },
  {
    draft: "Ébauche",
    submitted: "Présentée",
    returned: "Renvoyée pour révision",
    approved: "Approuvée",
    lapsed: "Caduque",
  },
);

export const examples: Example[] = [
  {
    name: { en: "States, and the moves between them", fr: "Les états et les transitions de l’un à l’autre" },
    render: () => (
      <Said words={words}>
        {(say) => (
          <Moves
            states={[say.draft, say.submitted, say.returned, say.approved, say.lapsed]}
            moves={[
              { key: "submit", from: [0, 2], to: 1, by: "person" },
              { key: "edit", from: [0], to: 0, by: "person" },
              { key: "return", from: [1], to: 2, by: "decision" },
              { key: "approve", from: [1], to: 3, by: "decision" },
              { key: "lapse", from: [1, 2], to: 4, by: "clock" },
            ]}
          />
        )}
      </Said>
    ),
  },
];
