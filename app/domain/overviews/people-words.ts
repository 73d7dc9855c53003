import { catalogue } from "../bilingual";
import { count } from "../format";

const people = { en: { one: "person", other: "people" }, fr: { one: "personne", other: "personnes" } };

export const peopleListWords = catalogue(
  {
    title: "People",
    lede: "Everyone known to the workspace: who holds a seat, who works with one, who keeps the record.",
    add: "Add a person",
    offices: "Offices",
    filters: "Find people",
    words: "Words",
    jurisdiction: "Jurisdiction",
    anyJurisdiction: "All",
    body: "Holds a seat in",
    anyBody: "Any body",
    level: "Level",
    anyLevel: "Any",
    anyAccount: "Any",
    office: "Office",
    anyOffice: "Any",
    person: "Person",
    seats: "Seats and offices",
    contact: "Contact",
    observer: "Observer",
    reader: "Reader",
    seatsIn: "Seats in",
    account: "Account",
    open: "Open",
    invited: "Invited",
    none: "Not invited",
    nobody: "Nobody answers this search",
    nobodyText: "Take away a word or a choice, or add the person.",
    range: (from: number, to: number, total: number) =>
      total === 1
        ? "One person"
        : from === 1 && to === total
          ? count("en", total, people.en)
          : `${from} to ${to} of ${total}`,
    fileName: "people",
    name: "Name",
    titleEn: "Title, English",
    titleFr: "Title, French",
    email: "E-mail",
    language: "Language",
    zone: "Time zone",
    en: "English",
    fr: "French",
  },
  {
    title: "Personnes",
    lede: "Toutes les personnes connues de l’espace\u00a0: titulaires d’un siège, personnes qui les appuient, secrétariat.",
    add: "Ajouter une personne",
    offices: "Fonctions",
    filters: "Trouver des personnes",
    words: "Mots",
    jurisdiction: "Administration",
    anyJurisdiction: "Toutes",
    body: "Occupe un siège",
    anyBody: "Tous les organismes",
    level: "Ordre de gouvernement",
    anyLevel: "Tous",
    anyAccount: "Tous",
    office: "Fonction",
    anyOffice: "Toutes",
    person: "Personne",
    seats: "Sièges et fonctions",
    contact: "Personne-ressource",
    observer: "Observation",
    reader: "Lecture",
    seatsIn: "Sièges",
    account: "Compte",
    open: "Ouvert",
    invited: "Invitation envoyée",
    none: "Pas encore d’invitation",
    nobody: "Personne ne répond à cette recherche",
    nobodyText: "Retirez un mot ou un choix, ou ajoutez la personne.",
    range: (from, to, total) =>
      total === 1
        ? "Une personne"
        : from === 1 && to === total
          ? count("fr", total, people.fr)
          : `De ${from} à ${to} sur ${total}`,
    fileName: "personnes",
    name: "Nom",
    titleEn: "Titre en anglais",
    titleFr: "Titre en français",
    email: "Adresse électronique",
    language: "Langue",
    zone: "Fuseau horaire",
    en: "Anglais",
    fr: "Français",
  },
);
