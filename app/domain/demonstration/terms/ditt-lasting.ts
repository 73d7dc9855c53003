// What stays the same from version 1 to version 2 of the Digital Identity Task Team.
import { clause, type DemonstrationClause, item, seatClauses } from "./shape";

export const federal = item(
  "Federal: the Office of the Chief Information Officer, Employment and Social Development Canada/Service Canada, and the Canada Revenue Agency.",
  "Fédéral\u00a0: le Bureau du dirigeant principal de l’information, Emploi et Développement social Canada/Service Canada et l’Agence du revenu du Canada.",
);

export const provincial = item(
  "Provincial: Ontario, Quebec, New Brunswick, British Columbia, Saskatchewan and Alberta.",
  "Provincial\u00a0: l’Ontario, le Québec, le Nouveau-Brunswick, la Colombie-Britannique, la Saskatchewan et l’Alberta.",
);

export const municipal = item(
  "Municipal: two seats, one named by MISA and one by MSDO.",
  "Municipal\u00a0: deux sièges, l’un pourvu sur désignation de l’ASIM, l’autre, des MSDO.",
);

export const lastingClauses: readonly DemonstrationClause[] = [
  clause("work-plan", { required: true, withFunding: true }, ["responsibilities", 1]),
  clause("results", { openTo: "jurisdictions" }, ["responsibilities", 3]),
  ...seatClauses("DITT", { F: 1, P: 2, T: 3, M: 4 }),
  clause("balance", { minimum: 1, ceilings: {}, effect: "blocking" }, ["co-chairs", 1]),
  clause("reports-to", { councils: ["PSCIOC", "PSSDC"] }, ["reporting", 0]),
  clause("reporting", { every: "quarter" }, ["reporting", 0]),
  clause("authority", { "council-matters": "recommends", "own-affairs": "decides" }, ["decision-making", 0]),
  clause("decision-mode", { mode: "consensus" }, ["decision-making", 0]),
  clause("funding-route", { throughSecretariat: true, scopeOfWork: true, approvedBy: "every-council" }, [
    "funding",
    0,
  ]),
  clause("expenses", { bornBy: "members", unlessApproved: true }, ["funding", 1]),
];
