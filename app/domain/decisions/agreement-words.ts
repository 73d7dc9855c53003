import { catalogue } from "../bilingual";
import { number } from "../format";

/** how a group agreed, on the page of what it recommends. */
export const groupAgreementWords = catalogue(
  {
    title: "Agreed by the group",
    notYet: "Recommended, not yet decided.",
    agreedAs: (number: string, agreed: string, day: string) =>
      `${number}: agreed to recommend, ${agreed}, on ${day}.`,
    inFavour: "In favour",
    share: (some: number, all: number, percent: string) =>
      `${number("en", some)} of ${number("en", all)} (${percent})`,
    balance: "Balance of the positions",
    quorum: "Quorum",
    reached: (heard: number, needed: number) =>
      `Reached: ${number("en", heard)} heard, ${number("en", needed)} needed`,
    noQuorum: (heard: number) => `None asked for: ${number("en", heard)} heard`,
    terms: "Terms of reference that day",
    version: (version: number) => `Version ${version}`,
    noTerms: "None in force",
    dissent: "Dissent and reservations",
    none: "None.",
    caption: "Positions by seat",
    seat: "Seat",
    position: "Position",
    noReply: "no reply: no position",
    until: (position: string, day: string) => `${position}, until ${day}`,
  },
  {
    title: "Convenue par le groupe",
    notYet: "Recommandée, décision à venir.",
    agreedAs: (number, agreed, day) =>
      `${number}\u00a0: le groupe a convenu de la recommander, ${agreed}, le ${day}.`,
    inFavour: "Appuis",
    share: (some, all, percent) => `${number("fr", some)} sur ${number("fr", all)} (${percent})`,
    balance: "Équilibre des positions",
    quorum: "Quorum",
    reached: (heard, needed) =>
      `Atteint\u00a0: positions exprimées, ${number("fr", heard)}; nécessaires, ${number("fr", needed)}`,
    noQuorum: (heard) => `Aucun n’est demandé. Positions exprimées\u00a0: ${number("fr", heard)}`,
    terms: "Cadre de référence ce jour-là",
    version: (version) => `La version\u00a0${version}`,
    noTerms: "Aucun en vigueur",
    dissent: "Désaccords et réserves",
    none: "Aucun.",
    caption: "Positions par siège",
    seat: "Siège",
    position: "Position",
    noReply: "sans réponse\u00a0: aucune position",
    until: (position, day) => `${position}, jusqu’au ${day}`,
  },
);
