import { clause, type DemonstrationClause, seatClauses } from "./shape";

export const informationOfficerClauses: readonly DemonstrationClause[] = [
  clause("work-plan", { required: true, withFunding: true }, ["responsibilities", 2]),
  clause("results", { openTo: "jurisdictions" }, ["responsibilities", 3]),
  ...seatClauses("PSCIOC", { F: 1, P: 2, T: 2, M: 3 }),
  clause("co-chair-term", { months: 36, inTurn: false }, ["co-chairs", 0]),
  clause("co-chair-silence", { days: 5 }, ["co-chairs", 1]),
  clause("balance", { minimum: 1, ceilings: {}, effect: "informational" }, ["co-chairs", 2]),
  clause("reporting", { every: "year" }, ["reporting", 0]),
  clause("authority", { "council-matters": "decides", "own-affairs": "decides" }, ["decision-making", 0]),
  clause("decision-mode", { mode: "consensus" }, ["decision-making", 0]),
  clause("unit-of-position", { unit: "jurisdiction" }, ["decision-making", 1]),
  clause("quorum", { share: 60, levels: 3 }, ["decision-making", 2]),
  clause(
    "channels",
    {
      recommendation: ["meeting", "written"],
      "work-plan": ["meeting", "written"],
      terms: ["meeting", "written"],
      funding: ["meeting", "written"],
      motion: ["meeting", "written", "silence"],
    },
    ["decision-making", 3],
  ),
  clause("cadence", { every: "half-year", by: "hybrid", atCall: true }, ["meetings", 0]),
  clause("deadlines", { notice: 20, papers: 7, record: 10, approval: 10 }, ["meetings", 1]),
  clause("working-papers", { oneLanguage: true }, ["meetings", 2]),
  clause("funding-route", { throughSecretariat: true, scopeOfWork: true, approvedBy: "every-council" }, [
    "funding",
    0,
  ]),
  clause("separation-of-duties", { rule: "stricter" }, ["funding", 1]),
  clause("expenses", { bornBy: "members", unlessApproved: true }, ["funding", 2]),
];
