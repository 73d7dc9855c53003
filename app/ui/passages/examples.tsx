import { catalogue } from "../../domain/bilingual";
import { type Example, Said } from "../example";
import { Status } from "../status/status";
import { Clause, type PassageSection, Passages } from "./passages";

const words = catalogue(
  {
    choices: "Languages shown",
    both: "Both languages",
    clause: "7.1 Authority",
    recommends: "Recommends",
    open: "7.3 Quorum",
    toConfirm: "Five seats. To be confirmed",
  },
  {
    choices: "Langues affichées",
    both: "Les deux langues",
    clause: "7.1 Pouvoirs",
    recommends: "Recommande",
    open: "7.3 Quorum",
    toConfirm: "Cinq sièges. À confirmer",
  },
);

type Say = Record<keyof typeof words.en, string>;

const section = (say: Say, id: string, number = 7): PassageSection => ({
  id,
  heading: { en: `${number} Decision-making`, fr: `${number} Prise de décisions` },
  status: {
    en: <Status tone="ok">Ready</Status>,
    fr: <Status tone="wait">En retard depuis le 20 mai</Status>,
  },
  passages: [
    {
      key: "authority",
      en: (
        <p>
          The group <mark>makes recommendations to the Joint Councils</mark>.
        </p>
      ),
      fr: (
        <p>
          Le groupe <mark>formule des recommandations à l’intention des Conseils mixtes</mark>.
        </p>
      ),
      aside: <Clause title={say.clause}>{say.recommends}</Clause>,
    },
    {
      key: "approach",
      item: true,
      en: "a collaborative approach, founded on principles;",
      fr: "une approche de collaboration fondée sur des principes;",
      aside: (
        <Clause title={say.open} open>
          {say.toConfirm}
        </Clause>
      ),
    },
  ],
});

export const examples: Example[] = [
  {
    name: { en: "Both languages at one height", fr: "Les deux langues à la même hauteur" },
    render: () => (
      <Said words={words}>
        {(say) => (
          <Passages
            sections={[section(say, "example-decisions")]}
            choices={{
              label: say.choices,
              places: [
                { label: say.both, href: "#both", current: "page" },
                { label: "English", href: "#english", language: "en" },
                { label: "Français", href: "#francais", language: "fr" },
              ],
            }}
            other={{ href: "#francais", label: "Lire ce texte en français", language: "fr" }}
          />
        )}
      </Said>
    ),
  },
  {
    name: { en: "One language", fr: "Une seule langue" },
    render: () => (
      <Said words={words}>
        {(say) => <Passages show="fr" sections={[section(say, "example-decisions-alone", 8)]} />}
      </Said>
    ),
  },
];
