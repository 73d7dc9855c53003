import { catalogue } from "../../domain/bilingual";
import type { Example } from "../example";
import { useWords } from "../language";
import { Sentence, Told } from "./told";

const words = catalogue(
  { holds: (who: string, since: string) => `${who} has held the seat since ${since}.` },
  { holds: (who, since) => `${who} occupe le siège depuis le ${since}.` },
);
const both = { en: "Director, Registries", fr: "Directrice, Registres" };
const frenchOnly = { en: "", fr: "Directrice, Registres" };
const englishOnly = { en: "Director, Registries", fr: "" };

function Holds({ who }: { who: typeof both }) {
  const { holds } = useWords(words);
  return (
    <p>
      <Sentence of={[who]} say={(name) => holds(name, "2026-06-04")} />
    </p>
  );
}

export const examples: Example[] = [
  {
    name: {
      en: "Titles in both languages, or in one",
      fr: "Titres dans les deux langues, ou dans une seule",
    },
    render: () => (
      <ul>
        {[both, frenchOnly, englishOnly].map((text) => (
          <li key={text.en + text.fr}>
            <Told text={text} />
          </li>
        ))}
      </ul>
    ),
  },
  {
    name: { en: "Within a sentence", fr: "Dans une phrase" },
    render: () => (
      <>
        <Holds who={both} />
        <Holds who={frenchOnly} />
        <Holds who={englishOnly} />
      </>
    ),
  },
];
