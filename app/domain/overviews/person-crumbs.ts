import { address } from "../../site-map";
import { type Bilingual, type Language, langOf, say } from "../bilingual";
import { peopleListWords } from "./people-words";

/** The way back from what belongs to a person, for those who keep the list. */
export const personCrumbs = (person: { id: string; shown: Bilingual }, language: Language) => [
  { label: peopleListWords[language].title, href: address(language, "people") },
  {
    label: say(language, person.shown),
    lang: langOf(language, person.shown),
    href: address(language, "person", { person: person.id }),
  },
];

/** A person told apart from others of the same title. */
export const personInFull = (
  { shown, jurisdiction }: { shown: Bilingual; jurisdiction: Bilingual | null },
  language: Language,
) => [say(language, shown), jurisdiction && say(language, jurisdiction)].filter(Boolean).join(", ");
