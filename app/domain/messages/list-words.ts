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
    noMatch: "Aucun message ne correspond",
    noMatchText: "Modifiez un mot ou un choix, ou effacez-les tous.",
  },
);
