// What is said after an act on a seat: who, where, since when.
import type { Db } from "../../../db/connection";
import type { Id } from "../actor";
import { type Bilingual, type Language, say } from "../bilingual";
import { longDate } from "../format";
import { actWords } from "./act-words";
import { contactOf } from "./contacts.server";
import { holdingOf, type OneHolding } from "./holders.server";
import type { AskForm, ContactForm, HolderPage, HoldingForm, RemindForm } from "./pages.server";

type Words = (typeof actWords)["en"];
const inEach = (sentence: (words: Words, language: Language) => string): Bilingual => ({
  en: sentence(actWords.en, "en"),
  fr: sentence(actWords.fr, "fr"),
});

const seatIn = ({ name, bodyName }: HolderPage, language: Language) =>
  `${say(language, name)} (${say(language, bodyName)})`;

const sentenceOf = ({ capacity, state }: OneHolding) => {
  if (state === "nominated") return "nominatedSaid";
  return capacity === "principal" ? "seated" : "seatedAlternate";
};

/** "Director, Registries holds the seat Service Alberta (Client-Centric Service Working Group) from June 4, 2026." */
export function holdingSaid(db: Db, id: Id, page: HolderPage): Bilingual {
  const holding = holdingOf(db, id);
  if (!holding) return { en: "", fr: "" };
  const sentence = sentenceOf(holding);
  return inEach((words, language) =>
    words[sentence](say(language, holding.shown), seatIn(page, language), longDate(language, holding.from)),
  );
}

export function contactSaid(db: Db, id: Id, page: HolderPage): Bilingual {
  const shown = contactOf(db, id)?.shown ?? { en: "", fr: "" };
  return inEach((words, language) => words.contactSaid(say(language, shown), seatIn(page, language)));
}

export const contactActSaid = (page: ContactForm, said: "keepContactSaid" | "endContactSaid"): Bilingual =>
  inEach((words, language) => words[said](say(language, page.contact.shown), seatIn(page, language)));

export const withdrawnSaid = ({ holding }: HoldingForm): Bilingual =>
  inEach((words, language) =>
    words[holding.state === "nominated" ? "withdrawSaid" : "withdrawHoldingSaid"](
      say(language, holding.shown),
    ),
  );

export const endedSaid = (page: HoldingForm): Bilingual =>
  inEach((words, language) => words.endSaid(say(language, page.holding.shown), seatIn(page, language)));

export function askedSaid({ nominators }: AskForm, of: Id): Bilingual {
  const whom = nominators.find(({ id }) => id === of)?.name ?? { en: "", fr: "" };
  return inEach((words, language) => words.askSaid(say(language, whom)));
}

export const remindedSaid = ({ asked }: RemindForm): Bilingual =>
  inEach((words, language) => words.remindSaid(say(language, asked.of)));
