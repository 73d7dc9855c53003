import { dayFrom } from "../../dates";
import { informationOfficerClauses } from "./pscioc-clauses";
import { type DemonstrationTerms, item, paragraph, type Sections } from "./shape";

const sections: Sections = {
  context: [
    paragraph(
      "The Public Sector Chief Information Officer Council (PSCIOC) dates from 1998. It is where the chief information officers of Canadian governments, and those of municipalities through their association, compare their plans and carry out together what concerns them all.",
      "Le Conseil des dirigeants principaux de l’information du secteur public (CDPISP) date de 1998. C’est là que les responsables de l’information des gouvernements canadiens et, par leur association, ceux des municipalités confrontent leurs projets et réalisent ensemble ce qui les concerne tous.",
    ),
    paragraph(
      "It sits with the Public Sector Service Delivery Council (PSSDC) as the Joint Councils whenever a matter touches both service and technology.",
      "Il siège avec le Conseil de la prestation des services du secteur public (CPSSP), en Conseils mixtes, dès qu’une question touche à la fois les services et les technologies.",
    ),
  ],
  mandate: [
    paragraph("The Council:", "Le Conseil\u00a0:"),
    item(
      "gives a common direction to the use of information and technology in services that cross jurisdictions;",
      "donne une orientation commune à l’emploi de l’information et des technologies dans les services qui débordent une seule administration;",
    ),
    item(
      "promotes standards by which systems and records of different governments can work together;",
      "favorise les normes grâce auxquelles les systèmes et les dossiers de gouvernements différents peuvent fonctionner ensemble;",
    ),
    item(
      "warns its members early of risks to security, to privacy and to the continuity of services.",
      "avertit tôt ses membres des risques pour la sécurité, la vie privée et la continuité des services.",
    ),
  ],
  responsibilities: [
    paragraph(
      "In carrying out its mandate, the Council:",
      "Dans l’exécution de son mandat, le Conseil\u00a0:",
    ),
    item(
      "sets up the groups it needs, alone or with PSSDC, and decides on their recommendations;",
      "met sur pied, seul ou avec le CPSSP, les groupes dont il a besoin et décide de leurs recommandations;",
    ),
    item(
      "adopts a work plan for each fiscal year, in which every line names its lead and its funding;",
      "adopte pour chaque exercice un plan de travail dont chaque ligne précise la personne responsable et le financement;",
    ),
    item(
      "sees that what its groups produce can be read and used by every jurisdiction.",
      "voit à ce que toutes les administrations puissent lire et utiliser ce que ses groupes produisent.",
    ),
  ],
  membership: [
    paragraph(
      "Members hold a position of authority over information and technology in their government or municipality.",
      "Les membres exercent des fonctions d’autorité en matière d’information et de technologies dans leur gouvernement ou leur municipalité.",
    ),
    item(
      "Federal: two seats, one for the Office of the Chief Information Officer of the Treasury Board of Canada Secretariat, one for Shared Services Canada.",
      "Fédéral\u00a0: deux sièges, l’un pour le Bureau du dirigeant principal de l’information du Secrétariat du Conseil du Trésor du Canada, l’autre pour Services partagés Canada.",
    ),
    item(
      "Provincial and territorial governments, counted each at its own level: one seat for each province, ten in all, and one for each territory, three in all.",
      "Gouvernements provinciaux et territoriaux, comptés chacun dans son ordre de gouvernement\u00a0: un siège par province, soit dix, et un siège par territoire, soit trois.",
    ),
    item(
      "Municipal: three seats, whose holders are named by the Municipal Information Systems Association (MISA).",
      "Municipal\u00a0: trois sièges, dont les titulaires sont désignés par l’Association des systèmes d’information municipale (ASIM).",
    ),
  ],
  "co-chairs": [
    paragraph(
      "The Council has two co-chairs, one of them federal, who serve for three years and may be named again.",
      "Le Conseil est coprésidé par deux membres, dont un du gouvernement fédéral, pour trois ans; leur désignation peut être renouvelée.",
    ),
    paragraph(
      "If one of them is silent for five business days, the approval of the other is enough.",
      "Si l’une des deux personnes garde le silence pendant cinq jours ouvrables, l’approbation de l’autre suffit.",
    ),
    paragraph(
      "They ask for a nomination wherever a level of government has no holder.",
      "Elles demandent une désignation partout où un ordre de gouvernement n’a pas de titulaire.",
    ),
  ],
  reporting: [
    paragraph(
      "The Council sends to the clerks and cabinet secretaries, each year, a summary of its results and of the matters that need their support.",
      "Le Conseil transmet chaque année aux greffières et greffiers et aux secrétaires du Cabinet un résumé de ses résultats et des questions qui requièrent leur appui.",
    ),
  ],
  "decision-making": [
    paragraph(
      "The Council seeks consensus and decides in its own right on activities, work plans, terms of reference and money, and on the conduct of its affairs.",
      "Le Conseil recherche le consensus et décide de plein droit des activités, des plans de travail, des cadres de référence et des fonds, ainsi que de la conduite de ses affaires.",
    ),
    paragraph(
      "Positions are counted by government: the two federal seats answer together, and so do the three seats of MISA.",
      "Les positions se comptent par gouvernement\u00a0: les deux sièges fédéraux répondent ensemble, tout comme les trois sièges de l’ASIM.",
    ),
    paragraph(
      "Quorum is 60% of the voices whose seat is filled, with three levels of government heard.",
      "Le quorum est de 60\u00a0% des voix dont le siège est pourvu, trois ordres de gouvernement ayant été entendus.",
    ),
    paragraph(
      "A recommendation is decided in a meeting or in writing. Only a motion may be approved by silence.",
      "Une recommandation se décide en réunion ou par écrit. Seule une motion peut être approuvée tacitement.",
    ),
  ],
  meetings: [
    paragraph(
      "Two regular meetings are held each year, in person with a link for those who take part from a distance. Others may be called by the co-chairs.",
      "Deux réunions ordinaires ont lieu chaque année, en personne, avec un lien pour qui participe à distance. La coprésidence peut en convoquer d’autres.",
    ),
    paragraph(
      "Members receive notice twenty business days ahead and papers seven business days ahead. The record follows within ten business days; ten more without a request for changes approve it.",
      "Les membres reçoivent l’avis vingt jours ouvrables à l’avance et les documents, sept jours ouvrables à l’avance. Le compte rendu suit dans les dix jours ouvrables; il est tenu pour approuvé dix jours ouvrables plus tard si personne ne demande de changement.",
    ),
    paragraph(
      "Working papers may stand in one language, provided that their title and summary are in both.",
      "Les documents de travail peuvent être dans une seule langue, pourvu que le titre et le résumé soient dans les deux.",
    ),
  ],
  funding: [
    paragraph(
      "Money is requested through the secretariat on the funding form, and no request is examined without its scope of work.",
      "Les fonds se demandent par l’intermédiaire du secrétariat, sur le formulaire de financement; aucune demande n’est examinée sans sa portée des travaux.",
    ),
    paragraph(
      "No member of the group that makes a request takes part in the decision on it.",
      "Aucun membre du groupe qui présente une demande ne prend part à la décision qui la concerne.",
    ),
    paragraph(
      "The cost of travel, meals and accommodation stays with members, save for what the Council approved before it was spent.",
      "Le coût des déplacements, des repas et de l’hébergement reste à la charge des membres, sauf ce que le Conseil a approuvé avant la dépense.",
    ),
  ],
};

export const informationOfficerTerms: DemonstrationTerms = {
  body: "PSCIOC",
  source: "en",
  adoptedOn: dayFrom("2016-09-29"),
  adoptedBy: { en: "PSCIOC", fr: "CDPISP" },
  sections,
  clauses: informationOfficerClauses,
  amendment: null,
};
