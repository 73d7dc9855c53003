import { catalogue } from "../bilingual";

export const awaitingWords = catalogue(
  {
    confirm: "Confirm",
    fill: "Fill",
    ask: "Ask for a nomination",
    nominate: "Nominate",
    answer: "Answer",
    confirmPast: "Confirm",
    confirmTitle: (who: string) => `Nomination: ${who}`,
    fillTitle: (seat: string) => `Vacant seat: ${seat}`,
    confirmPastTitle: (howMany: string) => `Holdings from before this workspace: ${howMany}`,
    contact: "Keep or end",
    contactTitle: (who: string) => `A contact named before you: ${who}`,
    answerTitle: (jurisdiction: string) => `A nomination is asked of ${jurisdiction}`,
    nominateTitle: (jurisdiction: string) => `A nomination is asked of ${jurisdiction}`,
  },
  {
    confirm: "Confirmer",
    fill: "Pourvoir",
    ask: "Demander une désignation",
    nominate: "Désigner",
    answer: "Répondre",
    confirmPast: "Confirmer",
    confirmTitle: (who) => `Désignation\u00a0: ${who}`,
    fillTitle: (seat) => `Siège vacant\u00a0: ${seat}`,
    confirmPastTitle: (howMany) => `Occupations de siège antérieures à cet espace\u00a0: ${howMany}`,
    contact: "Maintenir ou y mettre fin",
    contactTitle: (who) => `Une personne-ressource désignée avant vous\u00a0: ${who}`,
    answerTitle: (jurisdiction) => `Une désignation est demandée\u00a0: ${jurisdiction}`,
    nominateTitle: (jurisdiction) => `Une désignation est demandée\u00a0: ${jurisdiction}`,
  },
);
