// In force since 2022, and under amendment: the French of one section is behind in version 2.
import { dayFrom } from "../../dates";
import { digitalIdentityAmendment } from "./ditt-amendment";
import { federal, lastingClauses, municipal, provincial } from "./ditt-lasting";
import { clause, type DemonstrationTerms, item, paragraph, type Sections } from "./shape";

const sections: Sections = {
  context: [
    paragraph(
      "To obtain a service online, people are asked again and again to prove who they are. Each government has built its own answer, and what one has verified is rarely accepted by the next.",
      "Pour obtenir un service en ligne, il faut prouver son identité encore et encore. Chaque gouvernement a conçu sa propre réponse, et ce que l’un a vérifié est rarement accepté par le suivant.",
    ),
    paragraph(
      "In September 2022, PSCIOC and PSSDC created the Digital Identity Task Team to find what several jurisdictions could already recognize from one another.",
      "En septembre\u00a02022, le CDPISP et le CPSSP ont créé l’Équipe de travail sur l’identité numérique afin de trouver ce que plusieurs administrations pourraient déjà reconnaître les unes des autres.",
    ),
  ],
  mandate: [
    paragraph("The Task Team:", "L’Équipe de travail\u00a0:"),
    item(
      "describes the ways in which jurisdictions verify identity today, and where they agree;",
      "décrit les façons dont les administrations vérifient l’identité aujourd’hui et les points sur lesquels elles concordent;",
    ),
    item(
      "proposes common requirements for credentials that one government issues and another accepts;",
      "propose des exigences communes pour les justificatifs qu’un gouvernement délivre et qu’un autre accepte;",
    ),
    item(
      "prepares one trial between at least two levels of government, with privacy protected from its design on.",
      "prépare un essai entre au moins deux ordres de gouvernement, où la vie privée est protégée dès la conception.",
    ),
  ],
  responsibilities: [
    paragraph("The Task Team:", "L’Équipe de travail\u00a0:"),
    item(
      "submits to both councils a plan of its work, in which each expense is tied to a deliverable;",
      "soumet aux deux conseils un plan de ses travaux, où chaque dépense est rattachée à un produit livrable;",
    ),
    item(
      "consults the authorities in charge of privacy and of accessibility before it recommends anything;",
      "consulte les autorités chargées de la vie privée et de l’accessibilité avant de recommander quoi que ce soit;",
    ),
    item(
      "publishes what it learns to all jurisdictions, failures included.",
      "publie à l’intention de toutes les administrations ce qu’elle apprend, échecs compris.",
    ),
  ],
  membership: [
    paragraph(
      "The Task Team has twelve seats. A seat left vacant for six months is brought to the attention of both councils.",
      "L’Équipe de travail compte douze sièges. Un siège resté vacant pendant six mois est signalé aux deux conseils.",
    ),
    federal,
    provincial,
    item("Territorial: one seat, held by Yukon.", "Territorial\u00a0: un siège, occupé par le Yukon."),
    municipal,
  ],
  "co-chairs": [
    paragraph(
      "The federal Office of the Chief Information Officer and Quebec co-chair the Task Team for the whole of its work.",
      "Le Bureau fédéral du dirigeant principal de l’information et le Québec coprésident l’Équipe de travail pendant toute la durée de ses travaux.",
    ),
    paragraph(
      "They keep its membership balanced, so that no recommendation is made before each level of government has been heard.",
      "Ils maintiennent l’équilibre de sa composition, afin qu’aucune recommandation ne soit faite sans que chaque ordre de gouvernement ait été entendu.",
    ),
  ],
  reporting: [
    paragraph(
      "Every quarter, the Task Team reports in writing to PSCIOC and to PSSDC.",
      "Chaque trimestre, l’Équipe de travail fait rapport par écrit au CDPISP et au CPSSP.",
    ),
  ],
  "decision-making": [
    paragraph(
      "It recommends; the two councils decide, each for itself. How it organizes its own work is for its members to settle by consensus.",
      "Elle recommande; les deux conseils décident, chacun pour ce qui le concerne. Ses membres règlent par consensus l’organisation de ses propres travaux.",
    ),
  ],
  meetings: [
    paragraph(
      "Meetings are held every month by videoconference.",
      "Les réunions ont lieu chaque mois, par vidéoconférence.",
    ),
  ],
  funding: [
    paragraph(
      "The Task Team has no budget of its own. What it needs is requested from both councils, through the secretariat, with a scope of work.",
      "L’Équipe de travail n’a pas de budget propre. Ce dont elle a besoin est demandé aux deux conseils, par l’intermédiaire du secrétariat, avec une portée des travaux.",
    ),
    paragraph(
      "Members bear the cost of their travel, meals and accommodation, unless it was approved before it was incurred.",
      "Les membres assument le coût de leurs déplacements, de leurs repas et de leur hébergement, à moins qu’il n’ait été approuvé avant d’être engagé.",
    ),
  ],
};

export const digitalIdentityTerms: DemonstrationTerms = {
  body: "DITT",
  source: "en",
  adoptedOn: dayFrom("2022-09-29"),
  adoptedBy: { en: "PSCIOC and PSSDC", fr: "CDPISP et CPSSP" },
  sections,
  clauses: [
    ...lastingClauses,
    clause("cadence", { every: "month", by: "videoconference", atCall: false }, ["meetings", 0]),
  ],
  amendment: digitalIdentityAmendment,
};
