import { catalogue } from "../../bilingual";

export const actionPlaceNames = catalogue(
  {
    actions: "Actions",
    "actions-csv": "Actions, as a file",
    "action-new": "Add an action of a body",
    "action-from-item": "Add an action from an item of an agenda",
    action: "An action",
    "action-report": "Report on an action",
    "action-begin": "Begin an action",
    "action-call": "Note a call about an action",
    "action-edit": "Change an action",
    "action-transfer": "Transfer an action",
    "action-cancel": "Cancel an action",
    "action-reopen": "Reopen an action",
  },
  {
    actions: "Mesures de suivi",
    "actions-csv": "Mesures de suivi, en fichier",
    "action-new": "Ajouter une mesure de suivi d’un organisme",
    "action-from-item": "Ajouter une mesure de suivi à un point d’un ordre du jour",
    action: "Une mesure de suivi",
    "action-report": "Rendre compte d’une mesure de suivi",
    "action-begin": "Commencer une mesure de suivi",
    "action-call": "Noter un appel sur une mesure de suivi",
    "action-edit": "Modifier une mesure de suivi",
    "action-transfer": "Changer le ou la responsable d’une mesure de suivi",
    "action-cancel": "Annuler une mesure de suivi",
    "action-reopen": "Rouvrir une mesure de suivi",
  },
);
