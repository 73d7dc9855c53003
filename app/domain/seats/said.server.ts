// What is said after an act on a seat: who, where, since when.
import type { Db } from "../../../db/connection";
import type { Id } from "../actor";
import type { Bilingual } from "../bilingual";
import { longDate } from "../format";
import { type ActWord, actWords } from "./act-words";
import { type OneHolding, holdingOf } from "./holders.server";
import type { HolderPage } from "./pages.server";

type Told = Record<"seated" | "seatedAlternate" | "nominatedSaid", ActWord>;

const sentenceOf = ({ capacity, state }: OneHolding): keyof Told => {
  if (state === "nominated") return "nominatedSaid";
  return capacity === "principal" ? "seated" : "seatedAlternate";
};

/** "Director, Registries holds the seat Service Alberta (Client-Centric Service Working Group) from June 4, 2026." */
export function holdingSaid(db: Db, id: Id, page: HolderPage): Bilingual {
  const holding = holdingOf(db, id);
  if (!holding) return { en: "", fr: "" };
  const sentence = sentenceOf(holding);
  const inLanguage = (language: "en" | "fr") =>
    actWords[language][sentence](
      holding.shown[language],
      `${page.name[language]} (${page.bodyName[language]})`,
      longDate(language, holding.from),
    );
  return { en: inLanguage("en"), fr: inLanguage("fr") };
}
