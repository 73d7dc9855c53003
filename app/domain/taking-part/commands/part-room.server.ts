// S-10: one way a day: what was stated before ends where the new begins; days that are taken are refused.
import { and, eq, ne } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { takingPart } from "../../../../db/schema";
import type { Id } from "../../actor";
import { type Bilingual, inBoth } from "../../bilingual";
import type { Deed } from "../../command.server";
import { addMonths, type Day } from "../../dates";
import { longDate } from "../../format";
import { follow } from "../../lifecycle";
import { Invalid } from "../../refusals";
import type { CorrectTyped } from "../forms";
import { partMoves } from "../lifecycle";
import { partWords } from "../words";

type Row = typeof takingPart.$inferSelect;
export type Of = { body: Id; jurisdiction: Id };

export const refused = (field: string, text: Bilingual) => new Invalid([{ field, text }]);
const onDay = (key: "later-stated" | "stated-until" | "overlaps", day: Day, field = "from") =>
  refused(field, {
    en: partWords.en[key](longDate("en", day)),
    fr: partWords.fr[key](longDate("fr", day)),
  });

/** What holds for its days; what was corrected holds for none. */
const holding = (tx: Db, { body, jurisdiction: of }: Of): Row[] =>
  tx
    .select()
    .from(takingPart)
    .where(
      and(
        eq(takingPart.bodyId, body),
        eq(takingPart.jurisdictionId, of),
        ne(takingPart.state, partMoves.correct.to),
      ),
    )
    .all();

export function refuseFarAhead(from: Day, today: Day): void {
  if (from > addMonths(today, 12))
    throw refused(
      "from",
      inBoth(partWords, (words) => words["too-far-ahead"]),
    );
}

/** What was stated before ends the day the new statement begins; a day that is taken is refused. */
export function makeRoom(tx: Db, of: Of, from: Day): Row | null {
  const rows = holding(tx, of);
  const later = rows.find((row) => row.from >= from);
  if (later) throw onDay("later-stated", later.from);
  const settled = rows.find((row) => row.until !== null && row.until > from);
  if (settled?.until) throw onDay("stated-until", settled.until);
  const current = rows.find((row) => row.until === null);
  if (!current) return null;
  tx.update(takingPart)
    .set({ state: follow(partMoves.end, current.state), until: from, edition: current.edition + 1 })
    .where(eq(takingPart.id, current.id))
    .run();
  return current;
}

/** In the history of the body and of the jurisdiction alike. */
export function recordIn(
  { record }: Deed<unknown>,
  of: Of,
  says: Bilingual,
  change: { before?: unknown; after?: unknown },
): void {
  record({ kind: "body", id: of.body }, says, change);
  record({ kind: "jurisdiction", id: of.jurisdiction }, says, change);
}

export function refuseOverlap(tx: Db, of: Of, { from, until }: Pick<CorrectTyped, "from" | "until">): void {
  const far = "9999-12-31";
  const other = holding(tx, of).find((row) => row.from < (until ?? far) && from < (row.until ?? far));
  if (other) throw onDay("overlaps", other.from);
}
