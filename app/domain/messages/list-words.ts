import { catalogue } from "../bilingual";

/** How the list of messages is narrowed, and saved as a file. */
export const messageListWords = catalogue(
  {
    find: "Find messages",
    words: "Subject or sender",
    anyList: "Any list",
    anyState: "Any",
    year: "Fiscal year",
    anyYear: "Any",
    date: "Date",
    file: "message-list",
    fileHolds: (most: string) =>
      `The file holds the first ${most} lines of this list: narrow it to save the others.`,
    noMatch: "No message matches",
    noMatchText: "Change a word or a choice, or clear them all.",
  },
  {
    find: "Trouver des messages",
    words: "Objet ou expéditeur",
    anyList: "Toutes les listes",
    anyState: "Tous",
    year: "Exercice",
    anyYear: "Tous",
    date: "Date",
    file: "liste-des-messages",
    fileHolds: (most) =>
      `Le fichier contient les ${most}\u00a0premières lignes de cette liste\u00a0: précisez-la pour enregistrer les autres.`,
    noMatch: "Aucun message ne correspond",
    noMatchText: "Modifiez un mot ou un choix, ou effacez-les tous.",
  },
);
