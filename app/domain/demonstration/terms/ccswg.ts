import { dayFrom } from "../../dates";
import { clause, type DemonstrationTerms, item, paragraph, type Sections, seatClauses } from "./shape";

const sections: Sections = {
  context: [
    paragraph(
      "A birth, a move, a new job or a death in the family often brings a person before several governments at once. That person expects one coherent service, and seldom cares which program or which level of government provides it.",
      "Une naissance, un déménagement, un nouvel emploi ou un deuil amène souvent une personne à traiter avec plusieurs administrations à la fois. Elle s’attend à un service cohérent et se soucie peu du programme ou de l’ordre de gouvernement qui le lui rend.",
    ),
    paragraph(
      "No government can meet that expectation alone. On February\u00a012, 2018, the Public Sector Service Delivery Council (PSSDC) and the Public Sector Chief Information Officer Council (PSCIOC), sitting as the Joint Councils, therefore created the Client-Centric Service Working Group (CCSWG), where federal, provincial, territorial and municipal (FPTM) partners work on it together.",
      "Aucune administration ne peut répondre seule à cette attente. Le 12\u00a0février\u00a02018, le Conseil de la prestation des services du secteur public (CPSSP) et le Conseil des dirigeants principaux de l’information du secteur public (CDPISP), réunis en Conseils mixtes, ont donc créé le Groupe de travail sur les services axés sur les clients (GTSAC), où des partenaires fédéraux, provinciaux, territoriaux et municipaux (FPTM) y travaillent ensemble.",
    ),
  ],
  mandate: [
    paragraph("The Working Group:", "Le Groupe de travail\u00a0:"),
    item(
      "agrees on what a client-centric service is, in terms that hold from one jurisdiction to another;",
      "s’entend sur ce qu’est un service axé sur les clients, en des termes qui valent d’une administration à l’autre;",
    ),
    item(
      "helps each level of government to innovate in its services and to keep making them better;",
      "aide chaque ordre de gouvernement à innover dans ses services et à les améliorer sans relâche;",
    ),
    item(
      "builds a model with which partners can assess a service they share: what clients live through today, what eases or hinders joint work, and which enablers, from skills and processes to data, technology and policy, would carry it forward;",
      "conçoit un modèle qui permet aux partenaires d’évaluer un service qu’ils partagent\u00a0: ce que vivent les clients aujourd’hui, ce qui facilite ou freine le travail commun et les habilitants, des compétences et des processus aux données, aux technologies et aux politiques, qui le feraient progresser;",
    ),
    item(
      "tries that model on one service, or on a family of services, with the jurisdictions that volunteer.",
      "met ce modèle à l’épreuve sur un service ou une famille de services, avec les administrations volontaires.",
    ),
  ],
  responsibilities: [
    paragraph(
      "To carry out its mandate, the Working Group:",
      "Pour s’acquitter de son mandat, le Groupe de travail\u00a0:",
    ),
    item(
      "sets the deliverables of each project, and the measures by which its effects will be judged;",
      "fixe les produits livrables de chaque projet et les mesures qui permettront d’en juger les effets;",
    ),
    item(
      "eases joint work between the two councils, between the jurisdictions that take part, and inside each of them;",
      "facilite le travail commun entre les deux conseils, entre les administrations qui participent et à l’intérieur de chacune;",
    ),
    item(
      "keeps a record of its results and opens them to every jurisdiction, seated or not;",
      "consigne ses résultats et les ouvre à toutes les administrations, qu’elles aient ou non un siège;",
    ),
    item(
      "maintains a work plan that it submits to the Joint Councils, each line with the funding proposal it calls for;",
      "tient un plan de travail qu’il soumet aux Conseils mixtes, chaque ligne accompagnée de la proposition de financement qu’elle appelle;",
    ),
    item(
      "informs the Joint Councils, at regular intervals, of the progress made.",
      "informe les Conseils mixtes, à intervalles réguliers, des progrès accomplis.",
    ),
  ],
  membership: [
    paragraph(
      "Members are named by their government or, for municipalities, by an association.",
      "Les membres sont désignés par leur gouvernement ou, dans le cas des municipalités, par une association.",
    ),
    item(
      "Federal: Employment and Social Development Canada/Service Canada (ESDC), Indigenous Services Canada, and Immigration, Refugees and Citizenship Canada, one seat each.",
      "Fédéral\u00a0: Emploi et Développement social Canada/Service Canada (EDSC), Services aux Autochtones Canada ainsi qu’Immigration, Réfugiés et Citoyenneté Canada, un siège chacun.",
    ),
    item(
      "Provincial: Service Alberta, Service BC, Service Nova Scotia and Service NL, one seat each.",
      "Provincial\u00a0: Service Alberta, Service BC, Services Nouvelle-Écosse et Service NL, un siège chacun.",
    ),
    item(
      "Municipal: officials in charge of municipal services, named by Municipal Service Delivery Officials (MSDO).",
      "Municipal\u00a0: des responsables de services municipaux, que désignent les Responsables municipaux de la prestation de services (MSDO).",
    ),
  ],
  "co-chairs": [
    paragraph(
      "Service BC and ESDC/Service Canada share the chair of the Working Group. The co-chairs:",
      "Service BC et EDSC/Service Canada se partagent la présidence du Groupe de travail. La coprésidence\u00a0:",
    ),
    item(
      "give direction to the priority of client-centric services, and tie it to the program and the logic model of the Joint Councils;",
      "oriente la priorité que sont les services axés sur les clients et la rattache au programme et au modèle logique des Conseils mixtes;",
    ),
    item(
      "see that the four levels of government (FPTM) are represented in balance;",
      "veille à ce que les quatre ordres de gouvernement (FPTM) soient représentés de façon équilibrée;",
    ),
    item(
      "set the agenda, have the documents ready and chair the meetings;",
      "établit l’ordre du jour, fait préparer les documents et dirige les réunions;",
    ),
    item(
      "account for the work to the Joint Councils in periodic reports.",
      "rend compte des travaux aux Conseils mixtes au moyen de rapports périodiques.",
    ),
  ],
  reporting: [
    paragraph(
      "The Working Group answers to the Joint Councils, that is, to PSSDC and PSCIOC alike.",
      "Le Groupe de travail relève des Conseils mixtes, c’est-à-dire à la fois du CPSSP et du CDPISP.",
    ),
  ],
  "decision-making": [
    paragraph(
      "Where its activities and its work plan are concerned, the Working Group recommends; the final decision is for the Joint Councils to take.",
      "En ce qui touche ses activités et son plan de travail, le Groupe de travail recommande; il revient aux Conseils mixtes de trancher.",
    ),
    paragraph(
      "It settles its own affairs, such as its methods, its drafts and the records of its meetings, by consensus and in a spirit of collaboration.",
      "Il règle ses propres affaires, comme ses méthodes, ses ébauches et les comptes rendus de ses réunions, par consensus et dans un esprit de collaboration.",
    ),
  ],
  meetings: [
    paragraph(
      "The Working Group meets every month by teleconference. The co-chairs may call a further meeting when the work requires one.",
      "Le Groupe de travail se réunit tous les mois par téléconférence. La coprésidence peut convoquer une réunion supplémentaire lorsque les travaux l’exigent.",
    ),
  ],
  funding: [
    paragraph(
      "The activities of the Working Group are paid for as the Joint Councils arrange and approve at the time.",
      "Les activités du Groupe de travail sont payées selon ce que les Conseils mixtes prévoient et approuvent au moment voulu.",
    ),
    paragraph(
      "A request is made on the funding form, with a scope of work attached, and reaches the councils through the secretariat of the Institute for Citizen-Centred Service (ICCS). It is examined by council members, without whose approval nothing is paid.",
      "Toute demande se fait sur le formulaire de financement, portée des travaux à l’appui, et parvient aux conseils par le secrétariat de l’Institut des services axés sur les citoyens (ISAC). Les membres des conseils l’examinent, et rien n’est payé sans leur approbation.",
    ),
    paragraph(
      "Travel, meals and accommodation are at the members’ own expense, except where the Joint Councils have approved funding for them.",
      "Les déplacements, les repas et l’hébergement sont aux frais des membres, sauf si les Conseils mixtes en ont approuvé le financement.",
    ),
  ],
};

export const clientCentricServiceTerms: DemonstrationTerms = {
  body: "CCSWG",
  source: "fr",
  adoptedOn: dayFrom("2018-02-12"),
  adoptedBy: { en: "PSSDC and PSCIOC", fr: "CPSSP et CDPISP" },
  sections,
  clauses: [
    clause("results", { openTo: "jurisdictions" }, ["responsibilities", 3]),
    clause("work-plan", { required: true, withFunding: true }, ["responsibilities", 4]),
    ...seatClauses("CCSWG", { F: 1, P: 2, M: 3 }),
    clause("balance", { minimum: 1, ceilings: {}, effect: "informational" }, ["co-chairs", 2]),
    clause("reporting", { every: "periodically" }, ["co-chairs", 4]),
    clause("reports-to", { councils: ["PSSDC", "PSCIOC"] }, ["reporting", 0]),
    clause("authority", { "council-matters": "recommends", "own-affairs": "decides" }, [
      "decision-making",
      0,
    ]),
    clause("decision-mode", { mode: "consensus" }, ["decision-making", 1]),
    clause("cadence", { every: "month", by: "teleconference", atCall: true }, ["meetings", 0]),
    clause("funding-route", { throughSecretariat: true, scopeOfWork: true, approvedBy: "every-council" }, [
      "funding",
      1,
    ]),
    clause("expenses", { bornBy: "members", unlessApproved: true }, ["funding", 2]),
  ],
  amendment: null,
};
