// What the groups recommended later on: deferred until a day, sent above the councils, and rescinding an earlier decision.
import type { DemonstrationRecommendation } from "./shape";

const forAll = { costCents: null, affected: [], planLine: "" } as const;

/** Deferred until a day by one council; its second version was approved by both. */
export const oneRoof: DemonstrationRecommendation = {
  ...forAll,
  body: "CCSWG",
  champion: "CCSWG-AB-service",
  title: { en: "Counters under one roof", fr: "Des comptoirs sous un même toit" },
  texts: {
    problem: {
      en: "In 23 towns, two governments keep counters less than 300 metres apart.",
      fr: "Dans 23 villes, deux administrations tiennent des comptoirs à moins de 300 mètres l’un de l’autre.",
    },
    options: {
      en: "Signs from one counter to the other.\nOne roof, where both leases end within 24 months.",
      fr: "Des panneaux d’un comptoir à l’autre.\nUn même toit, là où les deux baux prennent fin d’ici 24 mois.",
    },
    wording: {
      en: "That jurisdictions whose leases end within 24 months look for one roof before they renew.",
      fr: "Que les administrations dont les baux prennent fin d’ici 24 mois cherchent un même toit avant de les renouveler.",
    },
    consequences: {
      en: "Up to 23 towns have one place for two governments.",
      fr: "Jusqu’à 23 villes ont un seul lieu pour deux administrations.",
    },
  },
  costCents: 4_500_000,
  wantedIn: 200,
};
export const oneRoofAgain = {
  en: "That jurisdictions whose leases end within 36 months look for one roof before they renew.",
  fr: "Que les administrations dont les baux prennent fin d’ici 36 mois cherchent un même toit avant de les renouveler.",
};

/** Approved, and routed up by one council; what came back is in the register. */
export const consent: DemonstrationRecommendation = {
  ...forAll,
  body: "DITT",
  champion: "DITT-CA-CRA",
  title: { en: "Consent in plain words", fr: "Le consentement en mots simples" },
  texts: {
    problem: {
      en: "People agree to share what they cannot read: the shortest of 10 notices has 1,900 words.",
      fr: "Les gens consentent à communiquer ce qu’ils ne peuvent pas lire\u00a0: le plus court de 10 avis compte 1\u00a0900 mots.",
    },
    options: {
      en: "A summary above each notice.\nA notice of one page, in plain words.",
      fr: "Un résumé au début de chaque avis.\nUn avis d’une page, en mots simples.",
    },
    wording: {
      en: "That each jurisdiction ask for consent on one page, in plain words, and keep the long notice beside it.",
      fr: "Que chaque administration demande le consentement sur une page, en mots simples, et garde l’avis complet à côté.",
    },
    consequences: {
      en: "People know to what they agree. Lawyers of each jurisdiction look at one page.",
      fr: "Les gens savent à quoi ils consentent. Les juristes de chaque administration examinent une page.",
    },
  },
  wantedIn: 160,
};

/** Its decision ends an earlier one. */
export const listClosed: DemonstrationRecommendation = {
  ...forAll,
  body: "CCSWG",
  champion: "CCSWG-NS-service",
  title: { en: "The list of forms is closed", fr: "Clôture de la liste des formulaires" },
  texts: {
    problem: {
      en: "The list of words that forms share is kept twice since the glossary was begun.",
      fr: "La liste des mots que partagent les formulaires est tenue en double depuis le début du glossaire.",
    },
    options: {
      en: "To keep both.\nTo close the list, and move its words to the glossary.",
      fr: "Garder les deux.\nClore la liste et verser ses mots au glossaire.",
    },
    wording: {
      en: "That the list of words that forms share be closed, and its words moved to the glossary.",
      fr: "Que la liste des mots que partagent les formulaires soit close et que ses mots soient versés au glossaire.",
    },
    consequences: {
      en: "Words are kept in one place.",
      fr: "Les mots sont tenus à un seul endroit.",
    },
  },
  wantedIn: 90,
};
