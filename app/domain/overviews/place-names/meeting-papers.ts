import { catalogue } from "../../bilingual";

export const meetingPaperPlaceNames = catalogue(
  {
    "paper-add": "Add a paper to an item",
    paper: "A paper of a meeting",
    "paper-file": "The file of a paper",
    "paper-replace": "Replace a paper, or add a language",
    "paper-edit": "Change what is said of a paper",
    "paper-admit": "Admit a paper after the deadline",
    "paper-decline": "Decline a paper",
    "paper-withdraw": "Withdraw a paper",
    "paper-ask": "Ask for a paper in the other language",
    "paper-looked": "Say that one has looked at a paper",
    "my-notes": "One’s own notes on an item",
    "my-note-remove": "Remove a note of one’s own",
  },
  {
    "paper-add": "Ajouter un document à un point",
    paper: "Un document de réunion",
    "paper-file": "Le fichier d’un document",
    "paper-replace": "Remplacer un document, ou ajouter une langue",
    "paper-edit": "Changer ce qui est dit d’un document",
    "paper-admit": "Admettre un document après l’échéance",
    "paper-decline": "Écarter un document",
    "paper-withdraw": "Retirer un document",
    "paper-ask": "Demander un document dans l’autre langue",
    "paper-looked": "Dire que l’on a regardé un document",
    "my-notes": "Ses propres notes sur un point",
    "my-note-remove": "Supprimer une de ses notes",
  },
);
