import { catalogue } from "../bilingual";

export const balanceWords = catalogue(
  { confirm: "Confirm", correct: "Correct", balance: "The balance of before" },
  { confirm: "Confirmer", correct: "Corriger", balance: "Le solde d’avant" },
);
