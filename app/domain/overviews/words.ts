import { catalogue } from "../bilingual";

export const homeWords = catalogue(
  {
    home: "What waits for you",
    nothing: "Nothing waits for you",
    nothingText: "When a seat is to be filled, a text to be read or a clause to be confirmed, it stands here with its date.",
    matters: (howMany: number, overdue: number) =>
      `${howMany === 1 ? "One matter waits" : `${howMany} matters wait`} for you${overdue === 0 ? "" : overdue === 1 ? ", one of them overdue" : `, ${overdue} of them overdue`}`,
    part: "Your part",
    matter: "Matter",
    waiting: "Waiting",
    due: "Due",
    all: "Show all",
    more: (howMany: number) => `${howMany} more`,
  },
  {
    home: "Ce qui vous attend",
    nothing: "Rien ne vous attend",
    nothingText: "Quand un siège est à pourvoir, un texte à lire ou une clause à confirmer, cela paraît ici avec sa date.",
    matters: (howMany, overdue) =>
      `${howMany === 1 ? "Un dossier vous attend" : `${howMany} dossiers vous attendent`}${overdue === 0 ? "" : overdue === 1 ? ", dont un en retard" : `, dont ${overdue} en retard`}`,
    part: "Votre tâche",
    matter: "Dossier",
    waiting: "Attente",
    due: "Échéance",
    all: "Tout afficher",
    more: (howMany) => `${howMany} de plus`,
  },
);
