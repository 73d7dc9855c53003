// The page of the matter itself, from the page of what stands before a body.
import type { Db } from "../../../db/connection";
import type { Actor } from "../actor";
import { isVisible } from "../audiences.server";
import type { Day } from "../dates";
import type { House } from "../house";
import type { Slice } from "../slice";
import type { Proceeding } from "./proceedings.server";

/** The matter's own page, where whoever looks may open it. */
export function matterPage(
  db: Db,
  slices: readonly Slice[],
  actor: Actor,
  proceeding: Proceeding,
  today: Day,
) {
  const { kind, matter } = proceeding;
  return isVisible(db, actor, kind, matter) ? hrefOf({ db, slices }, proceeding, today) : null;
}

export function hrefOf(
  { db, slices }: Pick<House, "db" | "slices">,
  { kind, matter }: Proceeding,
  today: Day,
) {
  const show = slices.map(({ shows }) => shows?.[kind]).find(Boolean);
  return show?.(db, matter, today)?.href ?? null;
}
