// Clauses on deciding: who recommends and who decides, by consensus or not, in what balance, for how long a chair.
import type { Level } from "../../levels";
import type { ClauseValue } from "../clauses";
import { numberFrom, numberPattern } from "./numbers";
import { founding, inOrder, type Read } from "./reading";
import type { ProposedClause, RecognisedTerms } from "./recognised";

const recommends = /\brecommend|\brecommand|\badvi[cs]e|\bavis aux conseils|\bconseille/;
const finalDecision =
  /\bfinal (?:decisions?|approval|authority|say)\b|\bdecisions? finales?\b|\bapprobation finale\b/;
const decides =
  /\b(?:decisions?|approval)\b[^.]{0,60}\b(?:rests?|remains?|lies?) with\b|\bcouncils?\b[^.]{0,60}\b(?:decide|approve|make)|\bconseils?\b[^.]{0,60}\b(?:decid|approuv|prend)/;

/** A council settles its own matters; any other body settles only its own affairs. */
export function authority(reads: Read[], kind: RecognisedTerms["body"]["kind"]): ProposedClause[] {
  const sections = inOrder(reads, ["decision-making", "mandate", "responsibilities"], "only");
  const [first] = [recommends, finalDecision, decides].flatMap((pattern) => {
    const read = sections.find(
      ({ folded }) => pattern.test(folded) && (kind !== "council" || pattern !== recommends),
    );
    return read ? [read] : [];
  });
  if (!first) return [];
  const ofCouncils = kind === "council" ? "decides" : "recommends";
  return [
    {
      kind: "authority",
      value: { "council-matters": ofCouncils, "own-affairs": "decides" },
      ...founding(first),
    },
  ];
}

const withoutConsensus =
  /\b(?:without|not (?:require|need|seek)|rather than) (?:a |the )?consensus|\bsans (?:le |un )?consensus|\bplutot que (?:le |par )?consensus/;

export function decisionMode(reads: Read[]): ProposedClause[] {
  const read = inOrder(reads, ["decision-making"]).find(
    ({ folded }) => /\bconsensus\b|\bconsensuel/.test(folded) && !withoutConsensus.test(folded),
  );
  return read ? [{ kind: "decision-mode", value: { mode: "consensus" }, ...founding(read) }] : [];
}

const balanced =
  /\bbalanced?\b[^.]{0,60}\b(?:represent|fptm|levels?|membership)|\brepresent\S*[^.]{0,60}\bbalanced?\b|\bequilibr\S*[^.]{0,60}\b(?:represent|fptm|ordres)|\brepresent\S*[^.]{0,60}\bequilibr/;
const ceiling = new RegExp(
  `\\b(?:no more than|at most|(?:a )?maximum of|not exceed|au plus|au maximum|(?:un )?maximum de) (${numberPattern}) (?:(?:seats?|members?|representatives?|sieges?|membres?|representants?) )?(federa|provincia|territoria|municipa)`,
  "g",
);
const levelByStem: Record<string, Level> = { federa: "F", provincia: "P", territoria: "T", municipa: "M" };

function ceilingsIn(folded: string): ClauseValue<"balance">["ceilings"] {
  const stated = [...folded.matchAll(ceiling)].flatMap(([, number = "", stem = ""]) => {
    const level = levelByStem[stem];
    const seats = numberFrom(number);
    return level && seats >= 1 && seats <= 100 ? [[level, seats] as const] : [];
  });
  return Object.fromEntries(stated);
}

export function balance(reads: Read[]): ProposedClause[] {
  const read = inOrder(reads, ["membership", "co-chairs"]).find(
    ({ folded }) => balanced.test(folded) || folded.search(ceiling) !== -1,
  );
  if (!read) return [];
  const value = { minimum: 1, ceilings: ceilingsIn(read.folded), effect: "informational" as const };
  return [{ kind: "balance", value, ...founding(read) }];
}

const turn = /\brotat|\bin turn\b|\balternat|\ba tour de role\b|\bpar rotation\b|\ben alternance\b/;
const term = new RegExp(
  `\\b(${numberPattern})[- ](years?|months?)\\b[^.]{0,20}\\b(?:terms?|mandates?|period)\\b|\\bterms?\\b[^.]{0,20}\\b(${numberPattern}) (years?|months?)\\b|\\bmandat\\b[^.]{0,20}\\b(${numberPattern}) (ans?|mois)\\b|\\bfor (${numberPattern}) (years?|months?)\\b|\\bpour (${numberPattern}) (ans?|mois)\\b`,
);

function monthsIn(folded: string): number | null {
  const [number, unit] = (term.exec(folded) ?? []).slice(1).filter((group) => group !== undefined);
  if (!number || !unit) return null;
  const months = numberFrom(number) * (/^(?:year|an)/.test(unit) ? 12 : 1);
  return months >= 1 && months <= 120 ? months : null;
}

export function coChairTerm(reads: Read[]): ProposedClause[] {
  const read = inOrder(reads, ["co-chairs", "membership"], "only").find(
    ({ folded }) =>
      /\bco-?\s?(?:chair|presid)/.test(folded) && (turn.test(folded) || monthsIn(folded) !== null),
  );
  if (!read) return [];
  const value = { months: monthsIn(read.folded), inTurn: turn.test(read.folded) };
  return [{ kind: "co-chair-term", value, ...founding(read) }];
}
