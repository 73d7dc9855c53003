import { catalogue } from "../../domain/bilingual";
import { type Example, Said } from "../example";
import { Comparison } from "./comparison";

const words = catalogue(
  {
    same: "Municipal: representatives of municipal service delivery",
    removed: " offices",
    added: ", named by their association",
  },
  {
    same: "Municipal\u00a0: représentants de la prestation des services municipaux",
    removed: " et autres",
    added: ", désignés par leur association",
  },
);

export const examples: Example[] = [
  {
    name: { en: "Added and removed", fr: "Ajouté et retiré" },
    render: () => (
      <Said words={words}>
        {(say) => (
          <p className="text">
            <Comparison
              parts={[
                { kind: "same", text: say.same },
                { kind: "removed", text: say.removed },
                { kind: "added", text: say.added },
                { kind: "same", text: "." },
              ]}
            />
          </p>
        )}
      </Said>
    ),
  },
];
