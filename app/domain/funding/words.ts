import { catalogue } from "../bilingual";
import type { DeliverableState, FundingState, PaymentState } from "./lifecycle";
import type { ConflictKind, LineKind, PaymentKind } from "./parts";

/** Of a request, feminine in French. */
export const fundingStateWords = catalogue<Record<FundingState, string>>(
  {
    draft: "Draft",
    submitted: "With the secretariat, being checked",
    incomplete: "Returned incomplete",
    declaring: "Complete: conflicts are declared",
    "in-review": "In council review",
    "to-confirm": "Approved in part: scope to confirm",
    unfunded: "Approved, unfunded",
    committed: "Committed",
    contracting: "Contracted",
    reporting: "Under way, reported on",
    completed: "Completed",
    closed: "Closed",
    joined: "Part of the request it amends",
    deferred: "Deferred",
    declined: "Not approved",
    withdrawn: "Withdrawn",
    cancelled: "Cancelled",
  },
  {
    draft: "Ébauche",
    submitted: "Au secrétariat, en vérification",
    incomplete: "Renvoyée, incomplète",
    declaring: "Complète\u00a0: déclaration des conflits",
    "in-review": "À l’examen des conseils",
    "to-confirm": "Approuvée en partie\u00a0: portée à confirmer",
    unfunded: "Approuvée, sans fonds",
    committed: "Fonds engagés",
    contracting: "Contrat conclu",
    reporting: "En cours, avec rapports",
    completed: "Achevée",
    closed: "Close",
    joined: "Intégrée à la demande qu’elle modifie",
    deferred: "Reportée",
    declined: "Refusée",
    withdrawn: "Retirée",
    cancelled: "Annulée",
  },
);

export const fundingMoveWords = catalogue(
  {
    submit: "submit",
    returnIncomplete: "return incomplete",
    forward: "forward to the councils",
    openReview: "open the review",
    reduce: "approve in part",
    commit: "commit",
    confirmScope: "confirm the reduced scope",
    lackFunds: "find no free money",
    defer: "defer",
    decline: "do not approve",
    resume: "take up again",
    fund: "commit once there is money",
    noteContract: "note the contract",
    report: "report",
    complete: "complete",
    close: "close",
    join: "make part of the request that it amends",
    withdraw: "withdraw",
    cancel: "cancel",
  },
  {
    submit: "soumettre",
    returnIncomplete: "renvoyer, incomplète",
    forward: "transmettre aux conseils",
    openReview: "ouvrir l’examen",
    reduce: "approuver en partie",
    commit: "engager",
    confirmScope: "confirmer la portée réduite",
    lackFunds: "manquer de fonds",
    defer: "reporter",
    decline: "refuser",
    resume: "reprendre",
    fund: "engager une fois les fonds disponibles",
    noteContract: "noter le contrat",
    report: "rendre compte",
    complete: "achever",
    close: "clore",
    join: "intégrer à la demande qu’elle modifie",
    withdraw: "retirer",
    cancel: "annuler",
  },
);

export const paymentStateWords = catalogue<Record<PaymentState, string>>(
  { recorded: "Recorded, to pay", paid: "Paid", "taken-back": "Taken back", dropped: "Dropped" },
  { recorded: "Inscrite, à payer", paid: "Payée", "taken-back": "Contre-passée", dropped: "Abandonnée" },
);
export const paymentMoveWords = catalogue(
  { markPaid: "mark as paid", takeBackPayment: "take back", dropPayment: "drop" },
  { markPaid: "marquer comme payée", takeBackPayment: "contre-passer", dropPayment: "abandonner" },
);
export const deliverableStateWords = catalogue<Record<DeliverableState, string>>(
  { planned: "Planned", delivered: "Delivered", dropped: "Dropped" },
  { planned: "Prévu", delivered: "Livré", dropped: "Abandonné" },
);
export const deliverableMoveWords = catalogue(
  { report: "report it delivered", reportDropped: "report it dropped" },
  { report: "signaler sa livraison", reportDropped: "signaler son abandon" },
);

export const lineWords = catalogue<Record<LineKind, string>>(
  {
    "professional-services": "Professional services",
    translation: "Translation",
    travel: "Travel",
    meals: "Meals",
    accommodation: "Accommodation",
    event: "Event",
    other: "Other",
    taxes: "Taxes",
  },
  {
    "professional-services": "Services professionnels",
    translation: "Traduction",
    travel: "Déplacement",
    meals: "Repas",
    accommodation: "Hébergement",
    event: "Activité",
    other: "Autre",
    taxes: "Taxes non récupérables",
  },
);

export const conflictKindWords = catalogue<Record<ConflictKind, string>>(
  {
    none: "No conflict",
    real: "A real conflict of interest",
    apparent: "An apparent conflict of interest",
    potential: "A potential conflict of interest",
  },
  {
    none: "Aucun conflit",
    real: "Un conflit d’intérêts réel",
    apparent: "Un conflit d’intérêts apparent",
    potential: "Un conflit d’intérêts potentiel",
  },
);

export const paymentKindWords = catalogue<Record<PaymentKind, string>>(
  { invoice: "Invoice", claim: "Claim" },
  { invoice: "Facture", claim: "Demande de remboursement" },
);

export const fundingWords = catalogue(
  {
    funding: "Funding",
    requests: "Funding requests",
    request: "Funding request",
    untitled: "Untitled request",
    total: "Total",
    sumOf: (what: string, sum: string) => `${what}: ${sum}`,
    paymentCycle: "An invoice or a claim",
    deliverableCycle: "A deliverable of a request",
  },
  {
    funding: "Financement",
    requests: "Demandes de financement",
    request: "Demande de financement",
    untitled: "Demande sans titre",
    total: "Somme totale",
    sumOf: (what: string, sum: string) => `${what}\u00a0: ${sum}`,
    paymentCycle: "Une facture ou une demande de remboursement",
    deliverableCycle: "Un produit livrable d’une demande",
  },
);
