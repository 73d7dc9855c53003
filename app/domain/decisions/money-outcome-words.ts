// F-1, F-7: what was decided of money, of a feminine noun in French (la demande), and from which sum.
import { catalogue } from "../bilingual";

export const moneyOutcomeWords = catalogue(
  {
    approved: "approved",
    "approved-with-conditions": "approved with conditions",
    inPart: "approved in part",
    "inPart-with-conditions": "approved in part, with conditions",
    deferred: "deferred",
    declined: "not approved",
    whole: (said: string, sum: string) => `${said}: ${sum}`,
    part: (said: string, sum: string, asked: string) => `${said}: ${sum} of ${asked}`,
    sum: "Sum approved, in dollars",
    sumHint: (asked: string, body: string) =>
      `${asked} is asked from the account of ${body}. A smaller sum is an approval in part: the group then confirms what it does with less. For example, 1,250.00.`,
    sumNeeded: "Say which sum is approved from the account of this council.",
    sumTooMuch: (asked: string) =>
      `Write a sum of ${asked} at most: no council gives more than is asked of it.`,
  },
  {
    approved: "approuvée",
    "approved-with-conditions": "approuvée sous conditions",
    inPart: "approuvée en partie",
    "inPart-with-conditions": "approuvée en partie, sous conditions",
    deferred: "reportée",
    declined: "refusée",
    whole: (said: string, sum: string) => `${said}\u00a0: ${sum}`,
    part: (said: string, sum: string, asked: string) => `${said}\u00a0: ${sum} sur ${asked}`,
    sum: "Somme approuvée, en dollars",
    sumHint: (asked: string, body: string) =>
      `${asked} sont demandés au compte du ${body}. Une somme moindre est une approbation partielle\u00a0: le groupe confirme ensuite ce qu’il fait avec moins. Par exemple, 1\u00a0250,00.`,
    sumNeeded: "Indiquez la somme approuvée du compte de ce conseil.",
    sumTooMuch: (asked: string) =>
      `Écrivez une somme d’au plus ${asked}\u00a0: aucun conseil ne donne plus que ce qui lui est demandé.`,
  },
);
