import { catalogue } from "../bilingual";

/** What changed on a card, of an office or of a reader, beside its value before and since. */
export const changedWords = catalogue(
  {
    name: "Name",
    titleEn: "Title, English",
    titleFr: "Title, French",
    phone: "Telephone",
    mobile: "Mobile telephone",
    email: "E-mail",
    language: "Reads in",
    zone: "Time zone",
    en: "English",
    fr: "French",
    office: "Office",
    from: "First day",
    until: "First day without the office",
    withoutAccess: "First day without access",
  },
  {
    name: "Nom",
    titleEn: "Titre en anglais",
    titleFr: "Titre en français",
    phone: "Téléphone",
    mobile: "Téléphone mobile",
    email: "Adresse électronique",
    language: "Langue de lecture",
    zone: "Fuseau horaire",
    en: "anglais",
    fr: "français",
    office: "Fonction",
    from: "Premier jour",
    until: "Premier jour sans la fonction",
    withoutAccess: "Premier jour sans accès",
  },
);
