import { catalogue } from "../bilingual";
import type { FormEditState, formEditMoves, RecommendationState, recommendationMoves } from "./lifecycle";

export const recommendationWords = catalogue(
  {
    recommendations: "Recommendations",
    untitled: "Recommendation without a title",
    version: (title: string, number: number) => (number === 1 ? title : `${title} (version ${number})`),
  },
  {
    recommendations: "Recommandations",
    untitled: "Recommandation sans titre",
    version: (title, number) => (number === 1 ? title : `${title} (version ${number})`),
  },
);

export const recommendationStateWords = catalogue<Record<RecommendationState, string>>(
  {
    draft: "Draft",
    "in-consultation": "In consultation in the group",
    agreed: "Agreed by the group",
    submitted: "Submitted",
    incomplete: "Returned incomplete",
    complete: "Complete, before the councils",
    "under-decision": "Under decision",
    approved: "Approved",
    "approved-with-conditions": "Approved with conditions",
    "approved-with-modification": "Approved with modification",
    noted: "Noted",
    deferred: "Deferred",
    returned: "Returned for revision",
    declined: "Declined",
    "in-implementation": "In implementation",
    implemented: "Implemented",
    closed: "Closed",
    withdrawn: "Withdrawn",
  },
  {
    draft: "Ébauche",
    "in-consultation": "En consultation dans le groupe",
    agreed: "Convenue par le groupe",
    submitted: "Soumise",
    incomplete: "Retournée, incomplète",
    complete: "Complète, devant les conseils",
    "under-decision": "Décision en cours",
    approved: "Approuvée",
    "approved-with-conditions": "Approuvée sous conditions",
    "approved-with-modification": "Approuvée avec modification",
    noted: "Le Conseil prend acte",
    deferred: "Reportée",
    returned: "Renvoyée pour révision",
    declined: "Non retenue",
    "in-implementation": "Mise en œuvre en cours",
    implemented: "Mise en œuvre",
    closed: "Close",
    withdrawn: "Retirée",
  },
);

export const recommendationMoveWords = catalogue<Record<keyof typeof recommendationMoves, string>>(
  {
    consult: "Send to the members",
    revise: "Take back into draft",
    agree: "Agree",
    sendBack: "Send back to draft",
    submit: "Submit",
    findComplete: "Find complete",
    returnIncomplete: "Return incomplete",
    takeUp: "Take up for decision",
    approve: "Approve",
    approveWithConditions: "Approve with conditions",
    approveWithModification: "Approve with modification",
    note: "Note",
    defer: "Defer",
    return: "Return for revision",
    decline: "Decline",
    implement: "Start implementing",
    reportResult: "Report the result",
    close: "Close",
    withdraw: "Withdraw",
  },
  {
    consult: "Envoyer aux membres",
    revise: "Ramener à l’état d’ébauche",
    agree: "Convenir",
    sendBack: "Renvoyer à l’ébauche",
    submit: "Soumettre",
    findComplete: "Constater complète",
    returnIncomplete: "Retourner, incomplète",
    takeUp: "Saisir les conseils",
    approve: "Approuver",
    approveWithConditions: "Approuver sous conditions",
    approveWithModification: "Approuver avec modification",
    note: "Prendre acte",
    defer: "Reporter",
    return: "Renvoyer pour révision",
    decline: "Ne pas retenir",
    implement: "Commencer la mise en œuvre",
    reportResult: "Rendre compte du résultat",
    close: "Clore",
    withdraw: "Retirer",
  },
);

export const formEditStateWords = catalogue<Record<FormEditState, string>>(
  { proposed: "Proposed", accepted: "Accepted", declined: "Declined" },
  { proposed: "Proposée", accepted: "Acceptée", declined: "Refusée" },
);
export const formEditMoveWords = catalogue<Record<keyof typeof formEditMoves, string>>(
  { acceptEdits: "Accept", declineEdits: "Decline" },
  { acceptEdits: "Accepter", declineEdits: "Refuser" },
);
