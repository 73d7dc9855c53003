// Version 2 of the Digital Identity Task Team, a draft: a second territorial seat, shorter intervals, a quorum.
import { organizations } from "../organizations";
import { federal, lastingClauses, municipal, provincial } from "./ditt-lasting";
import { type Amendment, type ChangedSection, clause, item, paragraph } from "./shape";

/** Changed in English only; the French still says what version 1 says. */
const membership: ChangedSection = {
  section: "membership",
  behind: "fr",
  passages: [
    paragraph(
      "The Task Team has thirteen seats. A seat left vacant for three months is brought to the attention of both councils.",
      "L’Équipe de travail compte douze sièges. Un siège resté vacant pendant six mois est signalé aux deux conseils.",
    ),
    federal,
    provincial,
    item(
      "Territorial: two seats, held by Yukon and by the Northwest Territories.",
      "Territorial\u00a0: un siège, occupé par le Yukon.",
    ),
    municipal,
  ],
};

const decisionMaking: ChangedSection = {
  section: "decision-making",
  behind: null,
  passages: [
    paragraph(
      "It recommends; the two councils decide, each for itself. How it organizes its own work is for its members to settle by consensus.",
      "Elle recommande; les deux conseils décident, chacun pour ce qui le concerne. Ses membres règlent par consensus l’organisation de ses propres travaux.",
    ),
    paragraph(
      "A recommendation is agreed only when three quarters of the filled seats, from at least three levels of government, have been heard.",
      "Une recommandation n’est convenue que si les trois quarts des sièges pourvus, issus d’au moins trois ordres de gouvernement, ont été entendus.",
    ),
  ],
};

const meetings: ChangedSection = {
  section: "meetings",
  behind: null,
  passages: [
    paragraph(
      "Meetings are held every two weeks by videoconference until the trial is over, and at the call of the co-chairs.",
      "Les réunions ont lieu toutes les deux semaines par vidéoconférence jusqu’à la fin de l’essai, et à la demande de la coprésidence.",
    ),
  ],
};

const secondTerritorialSeat = clause(
  "seat",
  {
    level: "T",
    jurisdiction: "NT",
    organization: organizations["NT-information"],
    coChair: false,
    nominatedBy: "NT",
    number: "stated",
  },
  ["membership", 3],
);

export const digitalIdentityAmendment: Amendment = {
  number: 2,
  changed: [membership, decisionMaking, meetings],
  clauses: [
    ...lastingClauses,
    secondTerritorialSeat,
    clause("quorum", { share: 75, levels: 3 }, ["decision-making", 1]),
    clause("cadence", { every: "two-weeks", by: "videoconference", atCall: true }, ["meetings", 0]),
  ],
};
