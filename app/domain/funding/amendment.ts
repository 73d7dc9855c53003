// F-9: what an amendment changes of the request that it amends: money in addition, and sums moved between its lines.
import type { Id } from "../actor";
import type { Bilingual } from "../bilingual";
import type { Day } from "../dates";
import type { Cents } from "../money";
import { type FundingState, isJoined } from "./lifecycle";
import type { LineKind } from "./parts";

export type LineMove = { from: LineKind; to: LineKind; cents: Cents };
type LineApproved = { kind: LineKind; approved: Cents | null };
type LineAdded = LineApproved & { cents: Cents };

export type Amendment = {
  id: Id;
  label: string | null;
  title: Bilingual;
  state: FundingState;
  /** The day on which the last of the councils approved it. */
  approvedOn: Day | null;
  lines: LineAdded[];
  moves: LineMove[];
  /** Whose money it has. */
  shares: { council: Id; acronym: Bilingual; approved: Cents | null }[];
};

/** What of it changes the lines. */
export type Changing = Omit<Amendment, "shares">;

/** Into a line, and out of it. */
const movedIn = (moves: readonly LineMove[], kind: LineKind): Cents =>
  moves.reduce(
    (sum, { from, to, cents }) => sum + (to === kind ? cents : 0) - (from === kind ? cents : 0),
    0,
  );

/** What it changes of one line; nothing before it is part of the request. */
export function changeOf({ state, lines, moves }: Changing, kind: LineKind): Cents {
  if (!isJoined(state)) return 0;
  const added = lines
    .filter((line) => line.kind === kind)
    .reduce((sum, { approved }) => sum + (approved ?? 0), 0);
  return added + movedIn(moves, kind);
}

export const kindsOf = ({ lines, moves }: Changing): LineKind[] => [
  ...lines.map(({ kind }) => kind),
  ...moves.flatMap(({ from, to }) => [from, to]),
];

/** What came to a request with its amendments. */
export const addedBy = (amendments: readonly Changing[]): Cents =>
  amendments
    .filter(({ state }) => isJoined(state))
    .flatMap(({ lines }) => lines)
    .reduce((sum, { approved }) => sum + (approved ?? 0), 0);

type Approved = { lines: readonly LineApproved[]; amendments: readonly Changing[]; approvedOn: Day | null };

/**
 * F-9: what of a line was approved before a day: by the request, and by the amendments that were approved by then. What
 * an amendment takes out of a line counts whenever it was approved.
 */
export function approvedBefore({ lines, amendments, approvedOn }: Approved, kind: LineKind, day: Day): Cents {
  const isBefore = (on: Day | null) => on !== null && on < day;
  const own = isBefore(approvedOn)
    ? lines.filter((line) => line.kind === kind).reduce((sum, { approved }) => sum + (approved ?? 0), 0)
    : 0;
  const changes = amendments.map((one) => {
    const change = changeOf(one, kind);
    return change < 0 || isBefore(one.approvedOn) ? change : 0;
  });
  return Math.max(
    0,
    changes.reduce((sum, change) => sum + change, own),
  );
}
