import type {
  PaperAudience,
  PaperKind,
  PaperState,
  PaperStatus,
  paperMoves,
  SideState,
} from "../agendas/paper";
import { catalogue } from "../bilingual";

export const paperKindWords = catalogue<Record<PaperKind, string>>(
  { decision: "Decision paper", form: "Form", working: "Working paper", outside: "Slides from outside" },
  {
    decision: "Document de décision",
    form: "Formulaire",
    working: "Document de travail",
    outside: "Diapositives de l’extérieur",
  },
);
export const paperStatusWords = catalogue<Record<PaperStatus, string>>(
  { draft: "Draft", "for-discussion": "For discussion", final: "Final" },
  { draft: "Ébauche", "for-discussion": "Pour discussion", final: "Définitif" },
);
export const paperAudienceWords = catalogue<Record<PaperAudience, string>>(
  {
    everyone: "Everyone who reads the agenda",
    seats: "Those who sit at the meeting only",
    chairs: "The co-chairs and the secretariat only",
  },
  {
    everyone: "Toute personne qui lit l’ordre du jour",
    seats: "Les personnes qui siègent à la réunion seulement",
    chairs: "La coprésidence et le secrétariat seulement",
  },
);
export const sideWords = catalogue<Record<SideState, string>>(
  { ready: "Ready", behind: "Behind", missing: "Missing" },
  { ready: "Prêt", behind: "En retard", missing: "Manquant" },
);
export const paperStateWords = catalogue<Record<PaperState, string>>(
  {
    waiting: "Waits for a co-chair",
    added: "On the agenda",
    declined: "Not admitted",
    withdrawn: "Withdrawn",
  },
  {
    waiting: "Attend la coprésidence",
    added: "À l’ordre du jour",
    declined: "Non admis",
    withdrawn: "Retiré",
  },
);
export const paperMoveWords = catalogue<Record<keyof typeof paperMoves, string>>(
  {
    admitPaper: "A co-chair admits it after the deadline for papers, with a reason",
    declinePaper: "It is not admitted, with a reason",
    withdrawPaper: "It is withdrawn, and stays on record",
  },
  {
    admitPaper: "La coprésidence l’admet après l’échéance des documents, avec une raison",
    declinePaper: "Il n’est pas admis, avec une raison",
    withdrawPaper: "Il est retiré, et reste au dossier",
  },
);
export const paperActs = catalogue(
  {
    describePaper: "Change the title, the kind or the audience of a paper",
    replacePaper: "Give a paper a new version, or the side it lacks",
    admitPaper: "Admit a paper after the deadline, with a reason",
    declinePaper: "Decline a paper that came after the deadline, with a reason",
    withdrawPaper: "Withdraw a paper",
    askForSide: "Ask for a paper in the other language",
    lookAtPaper: "Say that one has looked at a paper",
    writeNote: "Write a note to oneself on an item or a paper",
    removeNote: "Remove a note to oneself",
  },
  {
    describePaper: "Changer le titre, le genre ou l’auditoire d’un document",
    replacePaper: "Donner à un document une nouvelle version, ou la langue qui lui manque",
    admitPaper: "Admettre un document après l’échéance, avec une raison",
    declinePaper: "Écarter un document arrivé après l’échéance, avec une raison",
    withdrawPaper: "Retirer un document",
    askForSide: "Demander un document dans l’autre langue",
    lookAtPaper: "Dire que l’on a regardé un document",
    writeNote: "Écrire une note pour soi sur un point ou un document",
    removeNote: "Supprimer une note pour soi",
  },
);
