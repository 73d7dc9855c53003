import { clause, type DemonstrationClause, seatClauses } from "./shape";

export const serviceDeliveryClauses: readonly DemonstrationClause[] = [
  clause("work-plan", { required: true, withFunding: true }, ["responsibilities", 2]),
  clause("results", { openTo: "jurisdictions" }, ["responsibilities", 3]),
  ...seatClauses("PSSDC", { F: 1, P: 2, T: 3, M: 4 }),
  clause("co-chair-term", { months: 24, inTurn: true }, ["co-chairs", 0]),
  clause("co-chair-silence", { days: 3 }, ["co-chairs", 1]),
  clause("balance", { minimum: 1, ceilings: {}, effect: "informational" }, ["co-chairs", 2]),
  clause("reporting", { every: "year" }, ["reporting", 0]),
  clause("authority", { "council-matters": "decides", "own-affairs": "decides" }, ["decision-making", 0]),
  clause("decision-mode", { mode: "consensus" }, ["decision-making", 0]),
  clause("unit-of-position", { unit: "jurisdiction" }, ["decision-making", 1]),
  clause("quorum", { share: 50, levels: 2 }, ["decision-making", 2]),
  clause(
    "channels",
    {
      recommendation: ["meeting", "written", "silence"],
      "work-plan": ["meeting", "written"],
      terms: ["meeting", "written"],
      funding: ["meeting", "written"],
      motion: ["meeting", "written", "silence"],
    },
    ["decision-making", 3],
  ),
  clause("cadence", { every: "half-year", by: "in-person", atCall: true }, ["meetings", 0]),
  clause("deadlines", { notice: 15, papers: 5, record: 15, approval: 10 }, ["meetings", 1]),
  clause("working-papers", { oneLanguage: true }, ["meetings", 2]),
  clause("funding-route", { throughSecretariat: true, scopeOfWork: true, approvedBy: "every-council" }, [
    "funding",
    0,
  ]),
  clause("separation-of-duties", { rule: "default" }, ["funding", 1]),
  clause("expenses", { bornBy: "members", unlessApproved: true }, ["funding", 2]),
];
