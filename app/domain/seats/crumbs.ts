import { address } from "../../site-map";
import { type Bilingual, type Language, langOf, say } from "../bilingual";
import { bodyWords } from "../bodies/words";

type Place = { body: string; bodyName: Bilingual };

/** The way back from what belongs to a body. */
export const bodyCrumbs = ({ body, bodyName }: Place, language: Language) => [
  { label: bodyWords[language].bodies, href: address(language, "bodies") },
  {
    label: say(language, bodyName),
    lang: langOf(language, bodyName),
    href: address(language, "body", { body }),
  },
];

/** The way back from what belongs to a seat. */
export const seatCrumbs = (page: Place & { seat: { id: string }; name: Bilingual }, language: Language) => [
  ...bodyCrumbs(page, language),
  { label: say(language, page.name), href: address(language, "seat", { seat: page.seat.id }) },
];
