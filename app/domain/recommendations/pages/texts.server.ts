// The four texts of the form with both their sides, in the order of the form.
import { eq } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { pair, recommendationText } from "../../../../db/schema";
import type { Id } from "../../actor";
import { isSpared, type Side } from "../../pairs/edit";
import { pairOf, type StoredPair } from "../../pairs/pairs.server";
import type { SideStanding } from "../../terms/pages/sections.server";
import { type TextPart, textParts } from "../parts";

export type TextRead = { part: TextPart; pair: StoredPair };

export function textsOf(db: Db, version: Id): TextRead[] {
  const rows = db
    .select({ part: recommendationText.part, pair })
    .from(recommendationText)
    .innerJoin(pair, eq(pair.id, recommendationText.pairId))
    .where(eq(recommendationText.versionId, version))
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
