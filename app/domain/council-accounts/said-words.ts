// What the record and the letters say of the accounts. Letters carry no sums (N-6).
import { catalogue } from "../bilingual";

export const saidWords = catalogue(
  {
    opened: (council: string, year: string) => `The account of ${council} for ${year} was opened.`,
    called: (who: string, sum: string, council: string, year: string) =>
      `A contribution of ${sum} was called from ${who} for ${council}, ${year}.`,
    invoiced: (number: string, day: string) => `Invoice ${number} of ${day} was entered.`,
    received: (sum: string, day: string) => `${sum} came in on ${day}.`,
    receivedWhole: (sum: string, day: string) => `${sum} came in on ${day}. The contribution is received.`,
    takenBack: (sum: string, line: number) => `The receipt of ${sum} on line ${line} was taken back.`,
    contributionCancelled: "The contribution was cancelled.",
    setAside: (sum: string, purpose: string, decision: string) =>
      `${sum} were set aside by decision ${decision}: ${purpose}.`,
    provisionEnded: (sum: string) => `The provision ended. ${sum} are free again.`,
    lapsePlanned: (sum: string, decision: string) => `By decision ${decision}, ${sum} lapse on March 31.`,
    lapseAll: (decision: string) => `By decision ${decision}, all that is free on March 31 lapses.`,
    lapseWithdrawn: "What was to lapse on March 31 was withdrawn.",
    lapseDropped: "Nothing lapsed: the decision was no longer in force on March 31.",
    lapsed: (sum: string) => `${sum} lapsed.`,
    carried: (sum: string, year: string) => `The fiscal year ended. ${sum} carried over to ${year}.`,
    nothingCarried: "The fiscal year ended. Nothing was left to carry over.",
    invoiceDaySet: (day: string) => `Invoices for work of the year are taken until ${day}.`,
    openingEntered: (sum: string, council: string, day: string) =>
      `The balance of ${council} on ${day} was entered: ${sum}.`,
    openingEdited: (sum: string, day: string) => `The balance was corrected: ${sum} on ${day}.`,
    openingConfirmed: (sum: string) => `The balance was confirmed. ${sum} are in the account.`,
    openingSentBack: "The balance was sent back to the secretariat.",
    openingWithdrawn: "The balance was withdrawn.",
    changedBy: "Somebody changed this after you opened it. What stands there now is shown beside yours.",
    callSubject: (council: string, year: string) => `Contribution to ${council}, ${year}`,
    callLine: (who: string, council: string, year: string, day: string) =>
      `${council} calls the contribution of ${who} for ${year}, due by ${day}. The amount stands on its page.`,
    askSubject: (council: string) => `To be confirmed: the balance of ${council} from before this workspace`,
    askLine: (council: string, day: string) =>
      `The secretariat entered the balance that ${council} had on ${day}. A co-chair of the council confirms it, or sends it back.`,
    backSubject: (council: string) => `Sent back: the balance of ${council} from before this workspace`,
    backLine: (council: string) =>
      `A co-chair of ${council} says what is wrong with the balance that was entered.`,
  },
  {
    opened: (council, year) => `Le compte du ${council} pour ${year} a été ouvert.`,
    called: (who, sum, council, year) =>
      `Une contribution de ${sum} a été demandée pour le ${council}, ${year}\u00a0: ${who}.`,
    invoiced: (number, day) => `La facture ${number} du ${day} a été inscrite.`,
    received: (sum, day) => `${sum} ont été reçus le ${day}.`,
    receivedWhole: (sum, day) => `${sum} ont été reçus le ${day}. La contribution est reçue en entier.`,
    takenBack: (sum, line) => `L’encaissement de ${sum} à la ligne ${line} a été contre-passé.`,
    contributionCancelled: "La contribution a été annulée.",
    setAside: (sum, purpose, decision) =>
      `${sum} ont été mis de côté par la décision ${decision}\u00a0: ${purpose}.`,
    provisionEnded: (sum) => `La provision a pris fin. ${sum} redeviennent libres.`,
    lapsePlanned: (sum, decision) =>
      `Par la décision ${decision}, ${sum} ne sont pas reportés à l’exercice suivant.`,
    lapseAll: (decision) =>
      `Par la décision ${decision}, rien de ce qui est libre au 31\u00a0mars n’est reporté.`,
    lapseWithdrawn: "Le non-report a été retiré\u00a0: tout ce qui est libre au 31\u00a0mars sera reporté.",
    lapseDropped: "Tout est reporté\u00a0: la décision n’était plus en vigueur au 31\u00a0mars.",
    lapsed: (sum) => `${sum} n’ont pas été reportés.`,
    carried: (sum, year) => `L’exercice a pris fin. ${sum} ont été reportés à l’exercice ${year}.`,
    nothingCarried: "L’exercice a pris fin. Il ne restait rien à reporter.",
    invoiceDaySet: (day) => `Les factures des travaux de l’exercice sont acceptées jusqu’au ${day}.`,
    openingEntered: (sum, council, day) => `Le solde du ${council} au ${day} a été inscrit\u00a0: ${sum}.`,
    openingEdited: (sum, day) => `Le solde a été corrigé\u00a0: ${sum} au ${day}.`,
    openingConfirmed: (sum) => `Le solde a été confirmé. ${sum} sont au compte.`,
    openingSentBack: "Le solde a été renvoyé au secrétariat.",
    openingWithdrawn: "Le solde a été retiré.",
    changedBy:
      "Quelqu’un a modifié ceci après que vous l’avez ouvert. Ce qui s’y trouve maintenant est montré à côté de votre texte.",
    callSubject: (council, year) => `Contribution au ${council}, ${year}`,
    callLine: (who, council, year, day) =>
      `Le ${council} demande une contribution pour ${year}, à verser d’ici le ${day}\u00a0: ${who}. Le montant figure sur sa page.`,
    askSubject: (council) => `À confirmer\u00a0: le solde du ${council} d’avant cet espace`,
    askLine: (council, day) =>
      `Le secrétariat a inscrit le solde que le ${council} avait au ${day}. Une coprésidence du conseil le confirme, ou le renvoie.`,
    backSubject: (council) => `Renvoyé\u00a0: le solde du ${council} d’avant cet espace`,
    backLine: (council) => `Une coprésidence du ${council} dit ce qui ne va pas dans le solde inscrit.`,
  },
);
