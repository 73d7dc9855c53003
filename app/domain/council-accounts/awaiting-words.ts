import { catalogue } from "../bilingual";

export const awaitingWords = catalogue(
  {
    confirm: "Confirm",
    correct: "Correct",
    followUp: "Follow up",
    invoice: "Invoice",
    balance: "The balance of before",
    contribution: (who: string) => `Contribution of ${who}`,
  },
  {
    confirm: "Confirmer",
    correct: "Corriger",
    followUp: "Relancer",
    invoice: "Facturer",
    balance: "Le solde d’avant",
    contribution: (who) => `Contribution\u00a0: ${who}`,
  },
);
