import { catalogue } from "../../bilingual";

export const decisionPlaceNames = catalogue(
  {
    "proceeding-new": "Ask for positions in writing",
    proceeding: "A matter before a body",
    "proceeding-prolong": "Give more time for replies",
    "proceeding-remind": "Remind those who have not answered",
    position: "Take a position",
    "position-prepare": "Prepare a position",
    "position-confirm": "Confirm a prepared position",
    "position-enter": "Enter a position on someone’s behalf",
    footnote: "Settle a footnote",
    declare: "Declare the outcome",
    "decision-confirm": "Confirm a provisional decision",
    "condition-meet": "Verify a condition",
  },
  {
    "proceeding-new": "Demander les positions par écrit",
    proceeding: "Une question dont un organisme est saisi",
    "proceeding-prolong": "Accorder plus de temps pour répondre",
    "proceeding-remind": "Rappeler la réponse attendue",
    position: "Prendre position",
    "position-prepare": "Préparer une position",
    "position-confirm": "Confirmer une position préparée",
    "position-enter": "Inscrire une position au nom d’autrui",
    footnote: "Arrêter une note",
    declare: "Déclarer l’issue",
    "decision-confirm": "Confirmer une décision provisoire",
    "condition-meet": "Constater qu’une condition est remplie",
  },
);
