import { catalogue } from "../bilingual";

export const someoneWords = catalogue(
  {
    email: "E-mail of the person",
    emailHint: "Somebody known here is found by this address.",
    emailKnownHint:
      "Somebody known here is found by this address; those of this government or association are offered while you type.",
    isNew: "If the person is new here",
    isNewHint:
      "Give a name or a title, and the language. A title in one language stands for both until the other is known. Otherwise leave these empty.",
    name: "Name",
    titleEn: "Title, English",
    titleFr: "Title, French",
    language: "Language in which the person reads",
    none: "The person is known here",
    en: "English",
    fr: "French",
  },
  {
    email: "Adresse électronique de la personne",
    emailHint: "Une personne déjà inscrite est trouvée par cette adresse.",
    emailKnownHint:
      "Une personne déjà inscrite est trouvée par cette adresse; celles de ce gouvernement ou de cette association sont proposées pendant que vous écrivez.",
    isNew: "Si la personne n’est pas encore inscrite",
    isNewHint:
      "Indiquez un nom ou un titre, et la langue. Un titre dans une langue vaut pour les deux tant que l’autre n’est pas connu. Sinon, laissez ces champs vides.",
    name: "Nom",
    titleEn: "Titre en anglais",
    titleFr: "Titre en français",
    language: "Langue dans laquelle la personne lit",
    none: "La personne est déjà inscrite",
    en: "Anglais",
    fr: "Français",
  },
);
