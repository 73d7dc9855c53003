import { catalogue } from "../bilingual";

export const peopleTabsWords = catalogue(
  { label: "Directory, lists and messages", directory: "Directory", lists: "Lists", messages: "Messages" },
  { label: "Répertoire, listes et messages", directory: "Répertoire", lists: "Listes", messages: "Messages" },
);
