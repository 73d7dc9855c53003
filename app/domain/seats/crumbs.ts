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

type OfSeat = { seat: { id: string; jurisdiction: { name: Bilingual } | null }; name: Bilingual };

/** A seat told apart from those of its body that other jurisdictions name alike. */
export function seatInFull({ seat: { jurisdiction }, name }: OfSeat, language: Language): string {
  const said = say(language, name);
  const of = jurisdiction ? say(language, jurisdiction.name) : "";
  return of === "" || said.includes(of) ? said : `${said}, ${of}`;
}

/** The way back from what belongs to a seat. */
export const seatCrumbs = (page: Place & OfSeat, language: Language) => [
  ...bodyCrumbs(page, language),
  { label: seatInFull(page, language), href: address(language, "seat", { seat: page.seat.id }) },
];
