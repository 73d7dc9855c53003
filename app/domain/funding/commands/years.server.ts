// F-2: a request that moves to other fiscal years takes its lines, its split and its deliverables with it.
import { eq } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { fundingDeliverable, fundingLine, fundingShare } from "../../../../db/schema";
import type { Requested } from "../request.server";
import { daysOfRequest, laterBy } from "./drafting.server";

type Years = Pick<Requested, "firstYear" | "years">;
type Dated = Pick<Requested, "lines" | "shares" | "deliverables">;

/** As many years later as the request begins later. A provision is of one year: what drew on it draws on none. */
function movedTo({ firstYear, lines, shares, deliverables }: Requested, later: Years): Dated {
  const by = later.firstYear - firstYear;
  if (by === 0) return { lines, shares, deliverables };
  return {
    lines: lines.map((line) => ({ ...line, year: line.year + by })),
    shares: shares.map((share) => ({ ...share, year: share.year + by, provision: null })),
    deliverables: deliverables.map((one) => ({ ...one, due: laterBy(one.due, by) })),
  };
}

/** Whether money or a deliverable stands in a year in which the request would ask no more. */
export function leavesOut(subject: Requested, typed: Years): boolean {
  // What stays as it is leaves nothing out: an amendment may carry a deliverable whose day has passed.
  if (typed.firstYear === subject.firstYear && typed.years === subject.years) return false;
  const { lines, shares, deliverables } = movedTo(subject, typed);
  const isOutside = ({ year, cents }: { year: number; cents: number }) =>
    cents > 0 && (year < typed.firstYear || year >= typed.firstYear + typed.years);
  const { from, until } = daysOfRequest(typed);
  return [...lines, ...shares].some(isOutside) || deliverables.some(({ due }) => due < from || due > until);
}

export function moveToYears(tx: Db, subject: Requested, typed: Years): void {
  if (typed.firstYear === subject.firstYear) return;
  const { lines, shares, deliverables } = movedTo(subject, typed);
  tx.delete(fundingLine).where(eq(fundingLine.requestId, subject.id)).run();
  for (const { kind, year, cents } of lines)
    tx.insert(fundingLine).values({ requestId: subject.id, kind, year, cents }).run();
  tx.delete(fundingShare).where(eq(fundingShare.requestId, subject.id)).run();
  for (const { council, year, cents } of shares)
    tx.insert(fundingShare).values({ requestId: subject.id, councilId: council, year, cents }).run();
  for (const { id, due } of deliverables)
    tx.update(fundingDeliverable).set({ due }).where(eq(fundingDeliverable.id, id)).run();
}
