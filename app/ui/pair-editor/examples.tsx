import { catalogue } from "../../domain/bilingual";
import { type Example, Said } from "../example";
import { Status } from "../status/status";
import { PairEditor } from "./pair-editor";

const words = catalogue(
  {
    english: "Membership, English",
    french: "Membership, French",
    ready: "Ready, changed May 20",
    behind: "Behind the English since May 20",
    agreed: "Municipal: representatives of municipal service delivery.",
  },
  {
    english: "Composition, anglais",
    french: "Composition, français",
    ready: "Prêt, modifié le 20 mai",
    behind: "En retard sur l’anglais depuis le 20 mai",
    agreed: "Municipal\u00a0: représentants de la prestation des services municipaux.",
  },
);

const form = (id: string) => ({
  action: `#${id}`,
  key: id,
  edition: 4,
  values: {
    english: ["Municipal: representatives of municipal service delivery, named by their association."],
    french: ["Municipal\u00a0: représentants de la prestation des services municipaux."],
  },
  errors: [],
});

export const examples: Example[] = [
  {
    name: { en: "Both languages of one text", fr: "Les deux langues d’un même texte" },
    render: () => (
      <Said words={words}>
        {(say) => (
          <PairEditor
            id="example-pair"
            form={form("pair")}
            noEffectName="noEffect"
            cancel="#terms"
            sides={{
              en: {
                name: "english",
                label: say.english,
                status: <Status tone="ok">{say.ready}</Status>,
                readyName: "ready.en",
              },
              fr: {
                name: "french",
                label: say.french,
                status: <Status tone="wait">{say.behind}</Status>,
                readyName: "ready.fr",
                changedInOther: [
                  [
                    { kind: "same", text: "representatives of municipal service delivery" },
                    { kind: "added", text: ", named by their association" },
                    { kind: "same", text: "." },
                  ],
                ],
              },
            }}
          />
        )}
      </Said>
    ),
  },
  {
    name: { en: "One side closed", fr: "Un côté fermé" },
    render: () => (
      <Said words={words}>
        {(say) => (
          <PairEditor
            id="example-closed"
            form={form("closed")}
            cancel="#terms"
            sides={{
              en: {
                name: "english",
                label: say.english,
                status: <Status tone="ok">{say.ready}</Status>,
                closed: <p>{say.agreed}</p>,
              },
              fr: {
                name: "french",
                label: say.french,
                status: <Status tone="wait">{say.behind}</Status>,
                readyName: "ready.fr",
              },
            }}
          />
        )}
      </Said>
    ),
  },
];
