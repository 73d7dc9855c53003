import { catalogue } from "../bilingual";

export const someoneWords = catalogue(
  {
    email: "E-mail",
    emailHint: "Somebody known here is found by this address.",
    name: "Name",
    newHint: "For somebody new here: a name or a title, and the language.",
    title: "Title",
    language: "Language in which the person reads",
    en: "English",
    fr: "French",
  },
  {
    email: "Adresse électronique",
    emailHint: "Une personne déjà inscrite est trouvée par cette adresse.",
    name: "Nom",
    newHint: "Pour une personne nouvelle ici\u00a0: un nom ou un titre, et la langue.",
    title: "Titre",
    language: "Langue dans laquelle la personne lit",
    en: "Anglais",
    fr: "Français",
  },
);
