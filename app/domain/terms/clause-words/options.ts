// The values a clause may hold, in words: as the options of its form and, where they fit, inside its sentence.
import { catalogue } from "../../bilingual";

export const everyWords = catalogue(
  {
    week: "Every week",
    "two-weeks": "Every two weeks",
    month: "Every month",
    "two-months": "Every two months",
    quarter: "Every quarter",
    "half-year": "Twice a year",
    year: "Once a year",
    "on-call": "At the call of the co-chairs",
    regularly: "Regularly",
    periodically: "Periodically",
  },
  {
    week: "Chaque semaine",
    "two-weeks": "Toutes les deux semaines",
    month: "Chaque mois",
    "two-months": "Tous les deux mois",
    quarter: "Chaque trimestre",
    "half-year": "Deux fois par année",
    year: "Une fois par année",
    "on-call": "À la demande de la coprésidence",
    regularly: "Régulièrement",
    periodically: "Périodiquement",
  },
);

export const meansWords = catalogue(
  {
    teleconference: "Teleconference",
    videoconference: "Videoconference",
    "in-person": "In person",
    hybrid: "Hybrid",
  },
  {
    teleconference: "Téléconférence",
    videoconference: "Vidéoconférence",
    "in-person": "En personne",
    hybrid: "Hybride",
  },
);

export const authorityWords = catalogue(
  { recommends: "Recommends", decides: "Decides" },
  { recommends: "Formule des recommandations", decides: "Décide" },
);

export const askedWords = catalogue(
  { asked: "A quorum is asked", none: "None asked" },
  { asked: "Un quorum est exigé", none: "Aucun quorum exigé" },
);

export const effectWords = catalogue(
  { informational: "Informs and does not block", blocking: "Blocks where it is not met" },
  { informational: "Informe sans bloquer", blocking: "Bloque en cas d’écart" },
);

export const decisionModeWords = catalogue({ consensus: "By consensus" }, { consensus: "Par consensus" });

export const matterWords = catalogue(
  {
    recommendation: "Recommendations",
    "work-plan": "Work plans",
    terms: "Terms of reference",
    funding: "Funding requests",
    motion: "Motions",
  },
  {
    recommendation: "Recommandations",
    "work-plan": "Plans de travail",
    terms: "Cadres de référence",
    funding: "Demandes de financement",
    motion: "Motions",
  },
);

export const channelWords = catalogue(
  { meeting: "In meeting", written: "By written procedure", silence: "By silence procedure" },
  {
    meeting: "En réunion",
    written: "Par procédure écrite",
    silence: "Par procédure d’approbation tacite",
  },
);

export const unitWords = catalogue(
  { jurisdiction: "One position for each jurisdiction", seat: "One position for each seat" },
  { jurisdiction: "Une position par administration", seat: "Une position par siège" },
);

export const separationWords = catalogue(
  {
    default:
      "Who signed or drafted a funding request takes no position on it; others of the requesting group may",
    stricter: "Nobody of the requesting group takes a position on its funding request",
  },
  {
    default:
      "Qui a signé ou rédigé une demande de financement ne prend pas position à son sujet; les autres membres du groupe demandeur le peuvent",
    stricter: "Aucun membre du groupe demandeur ne prend position sur la demande de financement",
  },
);

export const bearerWords = catalogue(
  { members: "The members", councils: "The councils" },
  { members: "Les membres", councils: "Les conseils" },
);

export const approverWords = catalogue(
  { "every-council": "Every council", "account-owner": "The council that owns the account charged" },
  { "every-council": "Chaque conseil", "account-owner": "Le conseil titulaire du compte débité" },
);

export const openToWords = catalogue(
  { jurisdictions: "Readable by every jurisdiction", members: "Readable by members only" },
  { jurisdictions: "Accessibles à toutes les administrations", members: "Réservés aux membres" },
);

export const statedWords = catalogue(
  { stated: "Stated in the terms of reference", "not-stated": "Not stated" },
  { stated: "Précisé dans le cadre de référence", "not-stated": "Non précisé" },
);
