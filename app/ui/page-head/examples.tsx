import { catalogue } from "../../domain/bilingual";
import { type Example, Said } from "../example";
import { Status } from "../status/status";
import { Contents, KeySentence, Section } from "./page-head";

const words = catalogue(
  {
    title: "What it still needs",
    note: "Counted by jurisdiction.",
    key: "PSCIOC needs 2 more positions, one of them territorial.",
    status: "Partly decided, not in force",
    text: "Page text, 17, sans. Names keep their letters: Tłegóhłı̨, Whatì, Nanaimo, Trois-Rivières.",
  },
  {
    title: "Ce qu’il lui manque",
    note: "Par administration.",
    key: "Il manque au CDPISP 2 positions, dont une d’un territoire.",
    status: "Décidée en partie, non en vigueur",
    text: "Texte courant, 17, sans empattement. Les noms gardent leurs lettres\u00a0: Tłegóhłı̨, Whatì, Trois-Rivières.",
  },
);

export const examples: Example[] = [
  {
    name: { en: "A part of a page", fr: "Une partie de page" },
    render: () => (
      <Said words={words}>
        {(say) => (
          <Section id="example-section" title={say.title} note={say.note} one>
            <Contents label={say.title} parts={[{ id: "example-section", title: say.title }]} />
            <KeySentence>{say.key}</KeySentence>
            <p className="lede">
              <Status tone="wait">
                <strong>{say.status}</strong>
              </Status>
            </p>
            <p>{say.text}</p>
          </Section>
        )}
      </Said>
    ),
  },
];
