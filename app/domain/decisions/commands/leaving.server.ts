// T-9: what was withdrawn is decided no more; the positions taken on it stay on record.
import { and, eq, inArray, sql } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { proceeding } from "../../../../db/schema";
import type { Id } from "../../actor";
import type { Instant } from "../../dates";
import type { MatterKind } from "../../terms/clauses";
import { proceedingMoves } from "../lifecycle";

/** In the transaction in which the matter is withdrawn, whose line says so. */
export function leaves(tx: Db, matter: { kind: MatterKind; id: Id }, now: Instant): void {
  const { from, to } = proceedingMoves.withdraw;
  tx.update(proceeding)
    .set({ state: to, endedAt: now, edition: sql`${proceeding.edition} + 1` })
    .where(
      and(
        eq(proceeding.kind, matter.kind),
        eq(proceeding.matterId, matter.id),
        inArray(proceeding.state, from),
      ),
    )
    .run();
}
