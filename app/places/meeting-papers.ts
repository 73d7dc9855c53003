// Desk 24, M-6, M-7: the papers of a meeting, each act on one, and one's own notes.

export const meetingPaperPlaces = {
  "paper-add": {
    en: "agenda-items/:item/papers/add",
    fr: "points/:item/documents/ajouter",
    door: "meeting-papers/add",
  },
  paper: { en: "papers/:paper", fr: "documents/:paper", door: "meeting-papers/paper" },
  "paper-file": {
    en: "papers/:paper/files/:file",
    fr: "documents/:paper/fichiers/:file",
    door: "meeting-papers/file",
  },
  "paper-replace": {
    en: "papers/:paper/replace",
    fr: "documents/:paper/remplacer",
    door: "meeting-papers/replace",
  },
  "paper-edit": { en: "papers/:paper/edit", fr: "documents/:paper/modifier", door: "meeting-papers/edit" },
  "paper-admit": { en: "papers/:paper/admit", fr: "documents/:paper/admettre", door: "meeting-papers/admit" },
  "paper-decline": {
    en: "papers/:paper/decline",
    fr: "documents/:paper/ecarter",
    door: "meeting-papers/decline",
  },
  "paper-withdraw": {
    en: "papers/:paper/withdraw",
    fr: "documents/:paper/retirer",
    door: "meeting-papers/withdraw",
  },
  "paper-ask": { en: "papers/:paper/ask", fr: "documents/:paper/demander", door: "meeting-papers/ask" },
  "paper-looked": {
    en: "papers/:paper/looked-at",
    fr: "documents/:paper/regarde",
    door: "meeting-papers/looked",
  },
  "my-notes": {
    en: "agenda-items/:item/my-notes",
    fr: "points/:item/mes-notes",
    door: "meeting-papers/notes",
  },
  "my-note-remove": {
    en: "my-notes/:note/remove",
    fr: "mes-notes/:note/supprimer",
    door: "meeting-papers/note-remove",
  },
} as const;
