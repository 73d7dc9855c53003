import { catalogue } from "../../domain/bilingual";
import { type Example, Said } from "../example";
import { Hits } from "./hits";

const words = catalogue(
  {
    label: "Example of what was found",
    before: "Members bear their own ",
    found: "travel",
    after: " unless the councils approved it before.",
    title: "Funding",
    where: "Working group on methods, version 2",
    plain: "Finance officer",
    wherePlain: "Secretariat",
  },
  {
    label: "Exemple de résultats",
    before: "Les membres assument leurs frais de ",
    found: "déplacement",
    after: ", sauf si les conseils les ont approuvés d’avance.",
    title: "Financement",
    where: "Groupe de travail sur les méthodes, version 2",
    plain: "Agente des finances",
    wherePlain: "Secrétariat",
  },
);

const plain = (text: string) => ({ pieces: [{ text, isFound: false }] });

export const examples: Example[] = [
  {
    name: { en: "What was found", fr: "Ce qui a été trouvé" },
    render: () => (
      <Said words={words}>
        {(say) => (
          <Hits
            label={say.label}
            lines={[
              {
                href: "#funding",
                title: plain(say.title),
                where: plain(say.where),
                text: {
                  pieces: [
                    { text: say.before, isFound: false },
                    { text: say.found, isFound: true },
                    { text: say.after, isFound: false },
                  ],
                },
              },
              { href: "#officer", title: plain(say.plain), where: plain(say.wherePlain) },
            ]}
          />
        )}
      </Said>
    ),
  },
];
