// What is small enough to be decided by silence, and what replaces an earlier recommendation.
import type { DemonstrationRecommendation } from "./shape";

/** Adopted by silence in both councils. */
export const twelveWords: DemonstrationRecommendation = {
  body: "CCSWG",
  champion: "CCSWG-AB-service",
  title: {
    en: "Twelve words added to the list of forms",
    fr: "Douze mots ajoutés à la liste des formulaires",
  },
  texts: {
    problem: {
      en: "The list of words that forms share lacks 12 words on moving house.",
      fr: "Il manque 12 mots sur le déménagement à la liste des mots que partagent les formulaires.",
    },
    options: {
      en: "To wait for the next review.\nTo add them now.",
      fr: "Attendre le prochain examen.\nLes ajouter maintenant.",
    },
    wording: {
      en: "That the 12 words on moving house be added to the list that forms share.",
      fr: "Que les 12 mots sur le déménagement soient ajoutés à la liste que partagent les formulaires.",
    },
    consequences: {
      en: "Forms on moving house read alike from their next printing.",
      fr: "Les formulaires sur le déménagement se lisent de la même façon dès leur prochaine impression.",
    },
  },
  costCents: null,
  affected: [],
  wantedIn: 60,
  planLine: "3.4",
};

/** Put to silence, and broken. */
export const twoColours: DemonstrationRecommendation = {
  body: "CCSWG",
  champion: "CCSWG-NS-service",
  title: { en: "Two colours for what went wrong", fr: "Deux couleurs pour ce qui n’a pas marché" },
  texts: {
    problem: {
      en: "An error is red on 6 sites, orange on 3 and blue on 2.",
      fr: "Une erreur est rouge sur 6 sites, orange sur 3 et bleue sur 2.",
    },
    options: {
      en: "One colour.\nTwo colours and a sign.",
      fr: "Une couleur.\nDeux couleurs et un signe.",
    },
    wording: {
      en: "That errors stand in red with a sign, and warnings in orange with a sign, on every shared page.",
      fr: "Que les erreurs soient en rouge avec un signe, et les avertissements en orange avec un signe, sur toute page commune.",
    },
    consequences: {
      en: "A person who does not see colours still knows what went wrong.",
      fr: "Une personne qui ne voit pas les couleurs sait tout de même ce qui n’a pas marché.",
    },
  },
  costCents: null,
  affected: [],
  wantedIn: 90,
  planLine: "",
};

/** Its decision takes the place of the one on credentials. */
export const walletAgain: DemonstrationRecommendation = {
  body: "DITT",
  champion: "DITT-ON-information",
  title: { en: "Credentials, reviewed each year", fr: "Les justificatifs, examinés chaque année" },
  texts: {
    problem: {
      en: "The profile of credentials is to be reviewed after 24 months; two of its parts changed within 6.",
      fr: "Le profil des justificatifs s’examine après 24 mois; deux de ses parties ont changé en 6 mois.",
    },
    options: {
      en: "To keep the 24 months.\nTo review it each year.",
      fr: "Garder les 24 mois.\nL’examiner chaque année.",
    },
    wording: {
      en: "That the councils recognise one profile of digital credentials, and review it every 12 months.",
      fr: "Que les conseils reconnaissent un seul profil de justificatifs numériques et l’examinent tous les 12 mois.",
    },
    consequences: {
      en: "The profile follows what changes; each review takes one meeting.",
      fr: "Le profil suit ce qui change; chaque examen occupe une réunion.",
    },
  },
  costCents: null,
  affected: ["ON", "QC", "BC", "AB", "SK"],
  wantedIn: 120,
  planLine: "1.3",
};
