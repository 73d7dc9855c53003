import { catalogue } from "../bilingual";

export const awaitingWords = catalogue(
  {
    confirm: "Confirm",
    fill: "Fill",
    ask: "Ask for a nomination",
    nominate: "Nominate",
    confirmTitle: (who: string) => `Nomination: ${who}`,
    fillTitle: (seat: string) => `Vacant seat: ${seat}`,
    nominateTitle: (jurisdiction: string) => `A nomination is asked of ${jurisdiction}`,
  },
  {
    confirm: "Confirmer",
    fill: "Pourvoir",
    ask: "Demander une désignation",
    nominate: "Désigner",
    confirmTitle: (who) => `Désignation\u00a0: ${who}`,
    fillTitle: (seat) => `Siège vacant\u00a0: ${seat}`,
    nominateTitle: (jurisdiction) => `Une désignation est demandée\u00a0: ${jurisdiction}`,
  },
);
