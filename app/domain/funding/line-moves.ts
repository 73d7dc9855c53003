// F-9: the rows in which an amendment moves what is left of a line to another one.
import { type Bilingual, inBoth, type Language } from "../bilingual";
import { amount } from "../format";
import type { Cents } from "../money";
import { moneyProblem, sumFrom } from "../typed-money";
import type { LineMove } from "./amendment";
import { type LineKind, lineKinds } from "./parts";
import { fundingReasons } from "./reason-words";

export const moveRows = [1, 2, 3, 4] as const;
export const moveField = (row: number, what: "from" | "to" | "sum"): string => `move-${what}-${row}`;

type Problem = { field: string; text: Bilingual };
const problem = (field: string, key: "moveUnfinished" | "moveSame" | "moveTwice"): Problem => ({
  field,
  text: inBoth(fundingReasons, (words) => words[key]),
});

type Sent = Record<string, unknown>;
const kindIn = (sent: Sent, field: string): LineKind | undefined =>
  lineKinds.find((kind) => kind === sent[field]);

type Read = { row: number; from?: LineKind; to?: LineKind; sum: Cents | null | Problem };

function rowIn(sent: Sent, row: number, language: Language): Read {
  const field = moveField(row, "sum");
  const typed = typeof sent[field] === "string" ? sent[field].trim().slice(0, 100) : "";
  const read = typed === "" ? null : sumFrom(typed, language);
  const sum = read === null || typeof read === "number" ? read : moneyProblem(field, read);
  const [from, to] = [kindIn(sent, moveField(row, "from")), kindIn(sent, moveField(row, "to"))];
  return { row, sum, ...(from && { from }), ...(to && { to }) };
}

/** What of a row is not finished, or cannot be; the first that stands in the way. */
function problemOf({ row, from, to, sum }: Read, others: readonly Read[]): Problem | null {
  if (sum !== null && typeof sum !== "number") return sum;
  if (!from) return problem(moveField(row, "from"), "moveUnfinished");
  if (!to) return problem(moveField(row, "to"), "moveUnfinished");
  if (sum === null) return problem(moveField(row, "sum"), "moveUnfinished");
  if (from === to) return problem(moveField(row, "to"), "moveSame");
  const isTwice = others.some((one) => one.row < row && one.from === from && one.to === to);
  return isTwice ? problem(moveField(row, "from"), "moveTwice") : null;
}

/** Every move, or every problem of the rows. */
export function movesIn(sent: Sent, language: Language): LineMove[] | Problem[] {
  const rows = moveRows
    .map((row) => rowIn(sent, row, language))
    .filter(({ from, to, sum }) => from || to || sum !== null);
  const problems = rows.flatMap((row) => problemOf(row, rows) ?? []);
  if (problems.length > 0) return problems;
  return rows.flatMap(({ from, to, sum }) =>
    from && to && typeof sum === "number" ? [{ from, to, cents: sum }] : [],
  );
}

export const areMoves = (read: LineMove[] | Problem[]): read is LineMove[] =>
  read.every((one) => "cents" in one);

/** What stands in the rows before anything is typed. */
export const movesStart = (moves: readonly LineMove[], language: Language): Record<string, string> =>
  Object.fromEntries(
    moves.flatMap(({ from, to, cents }, place) => [
      [moveField(place + 1, "from"), from],
      [moveField(place + 1, "to"), to],
      [moveField(place + 1, "sum"), amount(language, cents)],
    ]),
  );
