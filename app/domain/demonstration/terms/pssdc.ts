import { dayFrom } from "../../dates";
import { serviceDeliveryClauses } from "./pssdc-clauses";
import { type DemonstrationTerms, item, paragraph, type Sections } from "./shape";

const sections: Sections = {
  context: [
    paragraph(
      "Since 1998, the Public Sector Service Delivery Council (PSSDC) has brought together those who answer for the delivery of public services in Canada, at every level of government: federal, provincial, territorial and municipal (FPTM).",
      "Depuis 1998, le Conseil de la prestation des services du secteur public (CPSSP) réunit les personnes qui répondent de la prestation des services publics au Canada, à tous les ordres de gouvernement\u00a0: fédéral, provincial, territorial et municipal (FPTM).",
    ),
    paragraph(
      "With the Public Sector Chief Information Officer Council (PSCIOC) it forms the Joint Councils. Each council keeps its own members, its own accounts and its own decisions.",
      "Avec le Conseil des dirigeants principaux de l’information du secteur public (CDPISP), il forme les Conseils mixtes. Chaque conseil conserve ses membres, ses comptes et ses décisions.",
    ),
  ],
  mandate: [
    paragraph("The Council:", "Le Conseil\u00a0:"),
    item(
      "sets the priorities that its members pursue together in the delivery of services;",
      "fixe les priorités que ses membres poursuivent ensemble en matière de prestation de services;",
    ),
    item(
      "shares what each jurisdiction learns, so that a good practice in one place need not be invented again in another;",
      "met en commun ce que chaque administration apprend, afin qu’une bonne pratique n’ait pas à être inventée de nouveau ailleurs;",
    ),
    item(
      "pools funds for research, measurement and tools that no jurisdiction would build alone.",
      "réunit des fonds pour la recherche, la mesure et les outils qu’aucune administration ne réaliserait seule.",
    ),
  ],
  responsibilities: [
    paragraph("To that end, the Council:", "À cette fin, le Conseil\u00a0:"),
    item(
      "creates sub-committees, working groups and task teams, adopts their terms of reference and decides on what they recommend;",
      "crée des sous-comités, des groupes de travail et des équipes de travail, adopte leur cadre de référence et décide de ce qu’ils recommandent;",
    ),
    item(
      "approves each year its work plan and that of each of its groups, with the funding they call for;",
      "approuve chaque année son plan de travail et celui de chacun de ses groupes, avec le financement qu’ils appellent;",
    ),
    item(
      "makes its results available to all jurisdictions in both official languages.",
      "met ses résultats à la disposition de toutes les administrations, dans les deux langues officielles.",
    ),
  ],
  membership: [
    paragraph(
      "Each seat has one principal, and may have one alternate, named in writing by the government or the association concerned.",
      "Chaque siège compte un membre en titre et peut compter un substitut ou une substitute, que le gouvernement ou l’association en cause désigne par écrit.",
    ),
    item(
      "Federal: four seats, held by the Treasury Board of Canada Secretariat, Employment and Social Development Canada/Service Canada, the Canada Revenue Agency, and Immigration, Refugees and Citizenship Canada.",
      "Fédéral\u00a0: quatre sièges, occupés par le Secrétariat du Conseil du Trésor du Canada, Emploi et Développement social Canada/Service Canada, l’Agence du revenu du Canada ainsi qu’Immigration, Réfugiés et Citoyenneté Canada.",
    ),
    item(
      "Provincial: ten seats, one for each province, held by the organization in charge of service delivery.",
      "Provincial\u00a0: dix sièges, un par province, occupés par l’organisation chargée de la prestation des services.",
    ),
    item(
      "Territorial: three seats, one for each territory.",
      "Territorial\u00a0: trois sièges, un par territoire.",
    ),
    item(
      "Municipal: two seats, whose holders are named by Municipal Service Delivery Officials (MSDO).",
      "Municipal\u00a0: deux sièges, dont les titulaires sont désignés par les Responsables municipaux de la prestation de services (MSDO).",
    ),
  ],
  "co-chairs": [
    paragraph(
      "Two co-chairs, from different levels of government, lead the Council for two years; the role then passes in turn to another seat of the same level.",
      "Deux membres d’ordres de gouvernement différents assurent la coprésidence du Conseil pendant deux ans; le rôle revient ensuite, à tour de rôle, à un autre siège du même ordre.",
    ),
    paragraph(
      "What must be approved by both co-chairs may be approved by one, if the other has not answered within three business days.",
      "Ce qui requiert l’approbation des deux titulaires de la coprésidence peut être approuvé par une seule personne si l’autre n’a pas répondu dans les trois jours ouvrables.",
    ),
    paragraph(
      "The co-chairs watch over the balance of the four levels of government, in the Council and in the groups that report to it.",
      "La coprésidence veille à l’équilibre des quatre ordres de gouvernement, au sein du Conseil et des groupes qui en relèvent.",
    ),
  ],
  reporting: [
    paragraph(
      "Once a year, the Council reports on its work to the deputy ministers responsible for service delivery, and marks the decisions that are to be routed up to them.",
      "Une fois l’an, le Conseil rend compte de ses travaux aux sous-ministres responsables de la prestation des services et signale les décisions à leur transmettre.",
    ),
  ],
  "decision-making": [
    paragraph(
      "The Council decides by consensus on activities, on work plans, on terms of reference and on funding, as well as on its own affairs.",
      "Le Conseil décide par consensus des activités, des plans de travail, des cadres de référence et du financement, de même que de ses propres affaires.",
    ),
    paragraph(
      "Each government speaks with one voice, whatever the number of its seats, and so does the association.",
      "Chaque gouvernement s’exprime d’une seule voix, quel que soit le nombre de ses sièges; il en va de même de l’association.",
    ),
    paragraph(
      "A decision requires the presence or the reply of half of the voices whose seat is filled, from at least two levels of government.",
      "Une décision exige la présence ou la réponse de la moitié des voix dont le siège est pourvu, issues d’au moins deux ordres de gouvernement.",
    ),
    paragraph(
      "Between meetings, the Council may decide in writing. Silence may stand for approval of recommendations and motions, never of a work plan, of terms of reference or of funding.",
      "Entre les réunions, le Conseil peut décider par écrit. Le silence peut valoir approbation d’une recommandation ou d’une motion, jamais d’un plan de travail, d’un cadre de référence ou d’un financement.",
    ),
  ],
  meetings: [
    paragraph(
      "The Council meets in person twice a year, and by teleconference at the call of the co-chairs in between.",
      "Le Conseil se réunit en personne deux fois l’an et, dans l’intervalle, par téléconférence à la demande de la coprésidence.",
    ),
    paragraph(
      "Notice is given fifteen business days before a meeting and papers reach members five business days before it. The record is circulated within fifteen business days, and stands as approved ten business days later unless a member asks otherwise.",
      "L’avis est donné quinze jours ouvrables avant la réunion, et les documents parviennent aux membres cinq jours ouvrables avant celle-ci. Le compte rendu est diffusé dans les quinze jours ouvrables et tenu pour approuvé dix jours ouvrables plus tard, à moins qu’un membre ne s’y oppose.",
    ),
    paragraph(
      "A working paper may be submitted in the language of its author, with its title and a summary in both.",
      "Un document de travail peut être présenté dans la langue de son auteur ou de son autrice, avec un titre et un résumé dans les deux langues.",
    ),
  ],
  funding: [
    paragraph(
      "A request for funding goes through the secretariat with a scope of work. When it is made by a group that reports to both councils, each of them decides on its own share.",
      "Une demande de financement passe par le secrétariat, avec une portée des travaux. Lorsqu’elle vient d’un groupe qui relève des deux conseils, chacun décide de sa propre part.",
    ),
    paragraph(
      "A member who signed or drafted a request takes no position on it; no jurisdiction decides on money that it would receive.",
      "Un membre qui a signé ou rédigé une demande ne prend pas position à son sujet; aucune administration ne décide d’une somme qu’elle recevrait.",
    ),
    paragraph(
      "Members pay for their own travel, meals and accommodation, unless the Council has approved the expense beforehand.",
      "Les membres paient leurs déplacements, leurs repas et leur hébergement, à moins que le Conseil n’ait approuvé la dépense au préalable.",
    ),
  ],
};

export const serviceDeliveryTerms: DemonstrationTerms = {
  body: "PSSDC",
  source: "en",
  adoptedOn: dayFrom("2016-09-28"),
  adoptedBy: { en: "PSSDC", fr: "CPSSP" },
  sections,
  clauses: serviceDeliveryClauses,
  amendment: null,
};
