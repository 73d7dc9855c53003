import { catalogue } from "../bilingual";

export const termsFactsWords = catalogue(
  {
    terms: "Terms of reference",
    inForce: "In force",
    adopted: (number: number, day: string, councils: string) =>
      `Version ${number}, adopted on ${day} by ${councils}`,
    cameInto: (number: number, day: string, councils: string) =>
      `Version ${number}, in force since ${day}, decided by ${councils}`,
    before: "Adopted before this workspace",
    noneInForce: "None",
    authority: "Authority",
    meets: "Meets",
    quorum: "Quorum",
    decidesBy: "Decides by",
    expenses: "Expenses",
    review: "Review",
    end: "End date",
    extendedTo: (day: string) => `Ends on ${day}, after one extension`,
    endsOn: (day: string) => `Ends on ${day}`,
    next: "Next version",
    version: (number: number) => `Version ${number}`,
    silent: "The terms of reference do not say.",
    noDate: "No date",
    start: "Open the terms of reference",
    noneYet: "No version in force",
    noneYetText:
      "The terms of reference say who sits, who decides and how often the body meets. Where they are silent, the defaults apply.",
  },
  {
    terms: "Cadre de référence",
    inForce: "En vigueur",
    adopted: (number, day, councils) => `Version ${number}, adoptée le ${day} par ${councils}`,
    cameInto: (number, day, councils) =>
      `Version ${number}, en vigueur depuis le ${day}, décidée par ${councils}`,
    before: "Adoptée avant la création de cet espace",
    noneInForce: "Aucune",
    authority: "Pouvoirs",
    meets: "Réunions",
    quorum: "Quorum",
    decidesBy: "Mode de décision",
    expenses: "Dépenses",
    review: "Examen",
    end: "Date de fin",
    extendedTo: (day) => `Prend fin le ${day}, date reportée une fois`,
    endsOn: (day) => `Prend fin le ${day}`,
    next: "Prochaine version",
    version: (number) => `Version ${number}`,
    silent: "Le cadre de référence ne le précise pas.",
    noDate: "Aucune date",
    start: "Ouvrir le cadre de référence",
    noneYet: "Aucune version en vigueur",
    noneYetText:
      "Le cadre de référence dit qui siège, qui décide et à quelle fréquence l’organisme se réunit. Là où il est muet, les règles par défaut s’appliquent.",
  },
);
