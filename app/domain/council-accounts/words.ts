import { catalogue } from "../bilingual";
import type { Flow } from "./flows";
import type {
  AccountState,
  accountMoves,
  ContributionState,
  contributionMoves,
  LapseState,
  lapseMoves,
  OpeningState,
  openingMoves,
  ProvisionState,
  provisionMoves,
} from "./lifecycle";

export const accountWords = catalogue(
  {
    slice: "Accounts of the councils",
    accountCycle: "Account of a fiscal year",
    contributionCycle: "Contribution",
    provisionCycle: "Standing provision",
    lapseCycle: "Lapse on March 31",
    openingCycle: "Balance from before this workspace",
  },
  {
    slice: "Comptes des conseils",
    accountCycle: "Compte d’un exercice",
    contributionCycle: "Contribution demandée",
    provisionCycle: "Provision",
    lapseCycle: "Non-report au 31\u00a0mars",
    openingCycle: "Solde d’avant cet espace",
  },
);

export const accountStateWords = catalogue<Record<AccountState, string>>(
  { open: "Open", closed: "Closed" },
  { open: "Ouvert", closed: "Fermé" },
);
export const accountMoveWords = catalogue<Record<keyof typeof accountMoves, string>>(
  { closeAccount: "The fiscal year ends: what is free carries over, and the account closes" },
  { closeAccount: "L’exercice prend fin\u00a0: ce qui est libre est reporté, et le compte se ferme" },
);

export const contributionStateWords = catalogue<Record<ContributionState, string>>(
  { called: "Called", invoiced: "Invoiced", received: "Received", cancelled: "Cancelled" },
  { called: "Demandée", invoiced: "Facturée", received: "Reçue", cancelled: "Annulée" },
);
export const contributionMoveWords = catalogue<Record<keyof typeof contributionMoves, string>>(
  {
    invoiceContribution: "Enter its invoice",
    receiveContribution: "All of it came in",
    takeBackReceipt: "Take back a receipt",
    cancelContribution: "Cancel, with a reason",
  },
  {
    invoiceContribution: "En inscrire la facture",
    receiveContribution: "Elle est reçue en entier",
    takeBackReceipt: "Contre-passer un encaissement",
    cancelContribution: "Annuler, avec une raison",
  },
);

export const provisionStateWords = catalogue<Record<ProvisionState, string>>(
  { standing: "Standing", ended: "Ended" },
  { standing: "En vigueur", ended: "Terminée" },
);
export const provisionMoveWords = catalogue<Record<keyof typeof provisionMoves, string>>(
  { endProvision: "End it, with a reason", expireProvision: "Its fiscal year ends" },
  { endProvision: "Y mettre fin, avec une raison", expireProvision: "Son exercice prend fin" },
);

export const lapseStateWords = catalogue<Record<LapseState, string>>(
  { planned: "On March 31", done: "Lapsed", withdrawn: "Withdrawn" },
  { planned: "Au 31\u00a0mars", done: "Non reporté", withdrawn: "Retiré" },
);
export const lapseMoveWords = catalogue<Record<keyof typeof lapseMoves, string>>(
  {
    withdrawLapse: "Withdraw, with a reason",
    carryOutLapse: "The fiscal year ends",
    dropLapse: "The fiscal year ends, and its decision is no longer in force",
  },
  {
    withdrawLapse: "Retirer, avec une raison",
    carryOutLapse: "L’exercice prend fin",
    dropLapse: "L’exercice prend fin, et sa décision n’est plus en vigueur",
  },
);

export const openingStateWords = catalogue<Record<OpeningState, string>>(
  { "to-confirm": "To be confirmed by a co-chair", confirmed: "Confirmed", withdrawn: "Withdrawn" },
  { "to-confirm": "À confirmer par une coprésidence", confirmed: "Confirmé", withdrawn: "Retiré" },
);
export const openingMoveWords = catalogue<Record<keyof typeof openingMoves, string>>(
  {
    editOpening: "Edit what was entered",
    withdrawOpening: "Withdraw",
    confirmOpening: "A co-chair confirms",
    sendBackOpening: "A co-chair sends it back to be corrected",
  },
  {
    editOpening: "Modifier ce qui a été inscrit",
    withdrawOpening: "Retirer",
    confirmOpening: "Une coprésidence confirme",
    sendBackOpening: "Une coprésidence le renvoie pour correction",
  },
);

/** What a line of the statement says the money did. */
export const flowWords = catalogue<Record<Flow, string>>(
  {
    "taken-in": "Balance from before this workspace",
    "carried-in": "Carried over from the year before",
    receipt: "Contribution received",
    "receipt-taken-back": "Receipt taken back",
    "set-aside": "Set aside as a provision",
    "set-free": "Set free from a provision",
    lapse: "Lapsed",
    "carried-out": "Carried over to the next year",
    commitment: "Committed",
    "drawn-on": "Committed from a provision",
    release: "Commitment released",
    payment: "Paid",
    "payment-taken-back": "Payment taken back",
    "commitment-carried-out": "Commitment carried over to the next year",
    "commitment-carried-in": "Commitment carried over from the year before",
  },
  {
    "taken-in": "Solde d’avant cet espace",
    "carried-in": "Report de l’exercice précédent",
    receipt: "Contribution reçue",
    "receipt-taken-back": "Encaissement contre-passé",
    "set-aside": "Mise de côté comme provision",
    "set-free": "Retour d’une provision",
    lapse: "Non reporté",
    "carried-out": "Report à l’exercice suivant",
    commitment: "Engagement pris",
    "drawn-on": "Engagement pris sur une provision",
    release: "Engagement libéré",
    payment: "Paiement",
    "payment-taken-back": "Paiement contre-passé",
    "commitment-carried-out": "Engagement reporté à l’exercice suivant",
    "commitment-carried-in": "Engagement reporté de l’exercice précédent",
  },
);
