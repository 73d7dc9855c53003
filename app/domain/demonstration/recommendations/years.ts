// What the groups recommended in the years before the last twelve weeks: each came to its end.
import type { DemonstrationRecommendation } from "./shape";

const forAll = { costCents: null, affected: [], planLine: "" } as const;

/** Approved, implemented, its result reported, closed. */
export const oneNotice: DemonstrationRecommendation = {
  ...forAll,
  body: "CCSWG",
  champion: "CCSWG-NL-service",
  title: { en: "One notice of a death", fr: "Un seul avis de décès" },
  texts: {
    problem: {
      en: "A family that loses someone tells 9 offices of two governments, on 9 forms.",
      fr: "La famille d’une personne décédée avise 9 bureaux de deux administrations, au moyen de 9 formulaires.",
    },
    options: {
      en: "A list of the offices to tell.\nOne notice, which each office passes on with the family’s consent.",
      fr: "Une liste des bureaux à aviser.\nUn seul avis, que chaque bureau transmet avec le consentement de la famille.",
    },
    wording: {
      en: "That each jurisdiction accept one notice of a death, and pass it on to the offices that the family chooses.",
      fr: "Que chaque administration accepte un seul avis de décès et le transmette aux bureaux que choisit la famille.",
    },
    consequences: {
      en: "A family writes once. Offices agree on 11 particulars of the notice.",
      fr: "La famille écrit une seule fois. Les bureaux s’entendent sur 11 renseignements de l’avis.",
    },
  },
  wantedIn: 180,
};

/** Returned for revision by one council; its second version was approved, with a condition since met. */
export const waiting: DemonstrationRecommendation = {
  ...forAll,
  body: "CCSWG",
  champion: "CCSWG-CA-ISC",
  title: { en: "Waiting measured alike", fr: "Une même mesure de l’attente" },
  texts: {
    problem: {
      en: "12 jurisdictions publish how long people wait; 7 count from the door, 5 from the first answer.",
      fr: "12 administrations publient le temps d’attente; 7 comptent à partir de l’entrée, 5 à partir de la première réponse.",
    },
    options: {
      en: "To publish both figures.\nTo count from the door everywhere.",
      fr: "Publier les deux chiffres.\nCompter partout à partir de l’entrée.",
    },
    wording: {
      en: "That waiting be counted from the door in every jurisdiction.",
      fr: "Que l’attente se compte à partir de l’entrée dans toutes les administrations.",
    },
    consequences: {
      en: "Figures can be compared from the second year on.",
      fr: "Les chiffres se comparent à partir de la deuxième année.",
    },
  },
  wantedIn: 150,
};
export const waitingAgain = {
  en: "That waiting be counted from the door, or from the call where there is no door, in every jurisdiction.",
  fr: "Que l’attente se compte à partir de l’entrée, ou de l’appel s’il n’y a pas d’entrée, dans toutes les administrations.",
};

/** Approved; one jurisdiction does not endorse it, another waited for its government, which has agreed since. */
export const addresses: DemonstrationRecommendation = {
  ...forAll,
  body: "DITT",
  champion: "DITT-NB-information",
  title: { en: "Addresses written one way", fr: "Une seule façon d’écrire une adresse" },
  texts: {
    problem: {
      en: "An address typed for one government fails in 1 search out of 8 of another.",
      fr: "Une adresse saisie pour une administration échoue dans 1 recherche sur 8 d’une autre.",
    },
    options: {
      en: "Each search is mended.\nOne way of writing, in both languages.",
      fr: "Corriger chaque recherche.\nUne seule façon d’écrire, dans les deux langues.",
    },
    wording: {
      en: "That the councils adopt one way of writing addresses, in English and in French, for exchanges between governments.",
      fr: "Que les conseils adoptent une seule façon d’écrire les adresses, en français et en anglais, pour les échanges entre administrations.",
    },
    consequences: {
      en: "What one government holds, another finds. No register is rewritten.",
      fr: "Ce qu’une administration possède, une autre le trouve. Aucun registre n’est récrit.",
    },
  },
  wantedIn: 140,
};

/** Noted: a report, of which nothing follows. */
export const yearInWords: DemonstrationRecommendation = {
  ...forAll,
  body: "RWG",
  champion: "RWG-CA-STC",
  title: {
    en: "What people said of services this year",
    fr: "Ce que les gens ont dit des services cette année",
  },
  texts: {
    problem: {
      en: "14 surveys were answered this year; nobody has read them side by side.",
      fr: "14 enquêtes ont reçu des réponses cette année; personne ne les a lues côte à côte.",
    },
    options: {
      en: "Each keeps its own survey.\nThe councils receive one report a year.",
      fr: "Chacun garde sa propre enquête.\nLes conseils reçoivent un rapport par année.",
    },
    wording: {
      en: "That the councils receive the report on the 14 surveys of the year.",
      fr: "Que les conseils prennent acte du rapport sur les 14 enquêtes de l’année.",
    },
    consequences: {
      en: "None before the next survey.",
      fr: "Aucune avant la prochaine enquête.",
    },
  },
  wantedIn: 80,
};
