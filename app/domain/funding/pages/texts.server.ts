// The texts of the form and of the scope of work with both their sides, in the order of the form.
import { eq } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { fundingText, pair } from "../../../../db/schema";
import type { Id } from "../../actor";
import { isSpared, type Side } from "../../pairs/edit";
import { pairOf, type StoredPair } from "../../pairs/pairs.server";
import type { SideStanding } from "../../terms/pages/sections.server";
import { type TextPart, textParts } from "../parts";

export type TextRead = { part: TextPart; pair: StoredPair };

export function textsOf(db: Db, request: Id): TextRead[] {
  const rows = db
    .select({ part: fundingText.part, pair })
    .from(fundingText)
    .innerJoin(pair, eq(pair.id, fundingText.pairId))
    .where(eq(fundingText.requestId, request))
    .all();
  return textParts.flatMap((part) => {
    const row = rows.find((one) => one.part === part);
    return row ? [{ part, pair: pairOf(row.pair) }] : [];
  });
}

export const sideStanding = (side: Side): SideStanding => ({
  state: side.state,
  behindSince: side.behindSince,
  isSpared: isSpared(side),
});
