// What the other groups of the demonstration recommend.
import type { DemonstrationRecommendation } from "./shape";

/** Approved with a condition that comes after, met since; then a correction of a slip in its title. */
export const wallet: DemonstrationRecommendation = {
  body: "DITT",
  champion: "DITT-ON-information",
  title: {
    en: "Credentials that another government trusts",
    fr: "Des justificatifs qu’une autre administration accepte",
  },
  texts: {
    problem: {
      en: "5 jurisdictions issue digital credentials; none can be shown to another government.",
      fr: "5 administrations délivrent des justificatifs numériques; aucun ne peut être montré à une autre administration.",
    },
    options: {
      en: "Agreements two by two.\nOne profile that all recognise.",
      fr: "Des ententes deux à deux.\nUn profil que toutes reconnaissent.",
    },
    wording: {
      en: "That the councils recognise one profile of digital credentials, and review it after 24 months.",
      fr: "Que les conseils reconnaissent un seul profil de justificatifs numériques et l’examinent après 24 mois.",
    },
    consequences: {
      en: "A credential of one government opens the services of the others that wish it.",
      fr: "Le justificatif d’une administration ouvre les services des autres qui le souhaitent.",
    },
  },
  costCents: null,
  affected: ["ON", "QC", "BC", "AB", "SK"],
  wantedIn: 150,
  planLine: "1.3",
};

/** Declined. */
export const register: DemonstrationRecommendation = {
  body: "DITT",
  champion: "DITT-CA-ESDC",
  title: { en: "One register of identities", fr: "Un seul registre des identités" },
  texts: {
    problem: {
      en: "Each jurisdiction keeps its own register; 13 are to be asked for one proof.",
      fr: "Chaque administration tient son registre; il faut en interroger 13 pour une preuve.",
    },
    options: {
      en: "One register for all.\nQuestions from register to register.",
      fr: "Un registre pour toutes.\nDes questions de registre à registre.",
    },
    wording: {
      en: "That the councils study one register of identities for all jurisdictions within 18 months.",
      fr: "Que les conseils étudient, en 18 mois, un seul registre des identités pour toutes les administrations.",
    },
    consequences: {
      en: "A study of 18 months, in which every jurisdiction takes part.",
      fr: "Une étude de 18 mois à laquelle chaque administration participe.",
    },
  },
  costCents: 30_000_000,
  affected: [],
  wantedIn: 90,
  planLine: "",
};

/** Approved by both, provisional in one until a day. */
export const readers: DemonstrationRecommendation = {
  body: "RWG",
  champion: "RWG-ON-service",
  title: { en: "Pages tried with screen readers", fr: "Des pages mises à l’essai avec des lecteurs d’écran" },
  texts: {
    problem: {
      en: "7 pages in 10 of the councils’ jurisdictions stop a person who uses a screen reader.",
      fr: "7 pages sur 10 des administrations des conseils arrêtent une personne qui se sert d’un lecteur d’écran.",
    },
    options: {
      en: "Automatic checks alone.\nTrials with people who use a screen reader every day.",
      fr: "Des vérifications automatiques seulement.\nDes essais avec des personnes qui se servent chaque jour d’un lecteur d’écran.",
    },
    wording: {
      en: "That each jurisdiction try its 10 most used pages with people who use a screen reader, every 12 months.",
      fr: "Que chaque administration mette à l’essai ses 10 pages les plus consultées avec des personnes qui se servent d’un lecteur d’écran, tous les 12 mois.",
    },
    consequences: {
      en: "What stops people is found before they meet it.",
      fr: "Ce qui arrête les gens se trouve avant qu’ils ne le rencontrent.",
    },
  },
  costCents: null,
  affected: [],
  wantedIn: 120,
  planLine: "2.2",
};
