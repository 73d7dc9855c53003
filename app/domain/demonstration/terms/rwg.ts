// In force, and past its review date: written first in French.
import { type Day, dayFrom } from "../../dates";
import { longDate } from "../../format";
import {
  clause,
  type DemonstrationTerms,
  endOfMonthBefore,
  item,
  paragraph,
  type Sections,
  seatClauses,
} from "./shape";

const sectionsWith = (reviewOn: Day): Sections => ({
  context: [
    paragraph(
      "Governments decide better on services when they know what people expect of them and what people live through. Research that each pays for alone is costly, and its results cannot be compared.",
      "Les gouvernements prennent de meilleures décisions sur leurs services lorsqu’ils savent ce que la population en attend et ce qu’elle vit. La recherche que chacun paie seul coûte cher, et ses résultats ne se comparent pas.",
    ),
    paragraph(
      "The Public Sector Service Delivery Council (PSSDC) created the Research Working Group in October 2019 so that members may plan such research together.",
      "Le Conseil de la prestation des services du secteur public (CPSSP) a créé le Groupe de travail sur la recherche en octobre\u00a02019 afin que ses membres planifient cette recherche ensemble.",
    ),
  ],
  mandate: [
    paragraph("The Working Group:", "Le Groupe de travail\u00a0:"),
    item(
      "proposes to the Council a program of research for several years;",
      "propose au Conseil un programme de recherche de plusieurs années;",
    ),
    item(
      "oversees the studies that the Council has approved, from the questionnaire to the report;",
      "supervise les études que le Conseil a approuvées, du questionnaire au rapport;",
    ),
    item(
      "helps members to put the results to use in their own services.",
      "aide les membres à tirer parti des résultats dans leurs propres services.",
    ),
  ],
  responsibilities: [
    paragraph("The Working Group:", "Le Groupe de travail\u00a0:"),
    item(
      "draws up each year a work plan that states the cost of every study;",
      "dresse chaque année un plan de travail qui indique le coût de chaque étude;",
    ),
    item(
      "sees that every sample is large enough to speak for the regions, for both language communities and for Indigenous peoples;",
      "veille à ce que chaque échantillon soit assez grand pour représenter les régions, les deux communautés linguistiques et les peuples autochtones;",
    ),
    item(
      "hands the reports and, where the law allows, the data to every jurisdiction at the same time.",
      "remet les rapports et, lorsque la loi le permet, les données à toutes les administrations en même temps.",
    ),
  ],
  membership: [
    paragraph("The Working Group has seventeen seats.", "Le Groupe de travail compte dix-sept sièges."),
    item(
      "Federal: nine seats, for the departments and agencies that carry out research on their services.",
      "Fédéral\u00a0: neuf sièges, pour les ministères et organismes qui mènent des recherches sur leurs services.",
    ),
    item(
      "Provincial: seven seats, for the provinces that contribute to the studies.",
      "Provincial\u00a0: sept sièges, pour les provinces qui contribuent aux études.",
    ),
    item(
      "Municipal: one seat, whose holder is named by MSDO.",
      "Municipal\u00a0: un siège, pourvu sur désignation des MSDO.",
    ),
  ],
  "co-chairs": [
    paragraph(
      "The Treasury Board of Canada Secretariat and ServiceOntario co-chair the Working Group, for terms of three years.",
      "Le Secrétariat du Conseil du Trésor du Canada et ServiceOntario coprésident le Groupe de travail, pour des périodes de trois ans.",
    ),
    paragraph(
      "The co-chairs seek to fill at least one seat at each level of government, and see that federal seats do not exceed half of those that are filled. They report any imbalance, which does not prevent the group from working.",
      "La coprésidence cherche à pourvoir au moins un siège de chaque ordre de gouvernement et veille à ce que les sièges fédéraux ne dépassent pas la moitié des sièges pourvus. Elle signale tout déséquilibre, lequel n’empêche pas le groupe de travailler.",
    ),
  ],
  reporting: [
    paragraph(
      "The Working Group reports to PSSDC twice a year, before each meeting of the Council in person.",
      "Le Groupe de travail fait rapport au CPSSP deux fois par année, avant chacune des réunions en personne du Conseil.",
    ),
    paragraph(
      `These terms of reference are to be reviewed by ${longDate("en", reviewOn)}.`,
      `Le présent cadre de référence doit être examiné au plus tard le ${longDate("fr", reviewOn)}.`,
    ),
  ],
  "decision-making": [
    paragraph(
      "The choice of studies and their cost are for the Council to decide, on the recommendation of the Working Group. The group itself settles methods and questionnaires by consensus.",
      "Il revient au Conseil de décider du choix des études et de leur coût, sur recommandation du Groupe de travail. Celui-ci arrête lui-même, par consensus, les méthodes et les questionnaires.",
    ),
    paragraph("Positions are taken seat by seat.", "Les positions sont prises siège par siège."),
  ],
  meetings: [
    paragraph(
      "The Working Group meets every second month by teleconference.",
      "Le Groupe de travail se réunit tous les deux mois par téléconférence.",
    ),
  ],
  funding: [
    paragraph(
      "Studies are paid for from the account of PSSDC, upon a request that goes through the secretariat with its scope of work.",
      "Les études sont payées à même le compte du CPSSP, à la suite d’une demande qui passe par le secrétariat avec sa portée des travaux.",
    ),
    paragraph(
      "No travel, meal or accommodation is reimbursed to members, unless the Council agreed to it before the date of travel.",
      "Aucun déplacement, repas ou hébergement n’est remboursé aux membres, à moins que le Conseil n’y ait consenti avant la date du déplacement.",
    ),
  ],
});

/** Adopted when the group was created; its review has been due for some three months. */
export function researchTerms(today: Day): DemonstrationTerms {
  const reviewOn = endOfMonthBefore(today, 3);
  return {
    body: "RWG",
    source: "fr",
    adoptedOn: dayFrom("2019-10-03"),
    adoptedBy: { en: "PSSDC", fr: "CPSSP" },
    sections: sectionsWith(reviewOn),
    clauses: [
      clause("work-plan", { required: true, withFunding: true }, ["responsibilities", 1]),
      clause("results", { openTo: "jurisdictions" }, ["responsibilities", 3]),
      ...seatClauses("RWG", { F: 1, P: 2, M: 3 }),
      clause("co-chair-term", { months: 36, inTurn: false }, ["co-chairs", 0]),
      clause("balance", { minimum: 1, ceilings: { F: 50 }, effect: "informational" }, ["co-chairs", 1]),
      clause("reports-to", { councils: ["PSSDC"] }, ["reporting", 0]),
      clause("reporting", { every: "half-year" }, ["reporting", 0]),
      clause("review-date", { on: reviewOn }, ["reporting", 1]),
      clause("authority", { "council-matters": "recommends", "own-affairs": "decides" }, [
        "decision-making",
        0,
      ]),
      clause("decision-mode", { mode: "consensus" }, ["decision-making", 0]),
      clause("unit-of-position", { unit: "seat" }, ["decision-making", 1]),
      clause("cadence", { every: "two-months", by: "teleconference", atCall: false }, ["meetings", 0]),
      clause("funding-route", { throughSecretariat: true, scopeOfWork: true, approvedBy: "account-owner" }, [
        "funding",
        0,
      ]),
      clause("expenses", { bornBy: "members", unlessApproved: true }, ["funding", 1]),
    ],
    amendment: null,
  };
}
