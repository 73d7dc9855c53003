import { catalogue } from "../bilingual";
import type { Accountable, ActionState, actionMoves } from "./lifecycle";

export const actionStateWords = catalogue<Record<ActionState, string>>(
  { open: "Open", "in-progress": "In progress", done: "Done", cancelled: "Cancelled" },
  { open: "Ouverte", "in-progress": "En cours", done: "Terminée", cancelled: "Annulée" },
);

export const actionMoveWords = catalogue<Record<keyof typeof actionMoves, string>>(
  {
    beginAction: "Whoever is accountable begins",
    finishAction: "Whoever is accountable says that it is done",
    reopenAction: "A co-chair reopens it",
    transferAction: "It goes to somebody else",
    cancelAction: "It is cancelled, with a reason",
  },
  {
    beginAction: "Le ou la responsable commence",
    finishAction: "Le ou la responsable dit qu’elle est terminée",
    reopenAction: "La coprésidence la rouvre",
    transferAction: "Elle est confiée à quelqu’un d’autre",
    cancelAction: "Elle est annulée, avec une raison",
  },
);

export const actionActs = catalogue(
  {
    openAction: "Open an action",
    editAction: "Change an action",
    beginAction: "Begin an action",
    finishAction: "Say that an action is done",
    moveAction: "Give an action a new date",
    raiseAction: "Ask that an action be discussed",
    noteCall: "Note a call about an action",
    transferAction: "Transfer an action",
    cancelAction: "Cancel an action",
    reopenAction: "Reopen an action that is done",
  },
  {
    openAction: "Ouvrir une mesure de suivi",
    editAction: "Modifier une mesure de suivi",
    beginAction: "Commencer une mesure de suivi",
    finishAction: "Dire qu’une mesure de suivi est terminée",
    moveAction: "Donner une nouvelle date à une mesure de suivi",
    raiseAction: "Demander qu’une mesure de suivi soit discutée",
    noteCall: "Noter un appel sur une mesure de suivi",
    transferAction: "Confier une mesure de suivi à quelqu’un d’autre",
    cancelAction: "Annuler une mesure de suivi",
    reopenAction: "Rouvrir une mesure de suivi terminée",
  },
);

export const accountableWords = catalogue<Record<Accountable, string>>(
  {
    seat: "A seat",
    secretariat: "The secretariat",
    "co-chairs": "The co-chairs",
    jurisdictions: "All jurisdictions",
  },
  {
    seat: "Un siège",
    secretariat: "Le secrétariat",
    "co-chairs": "La coprésidence",
    jurisdictions: "Toutes les administrations",
  },
);
