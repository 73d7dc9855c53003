import type { Db } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { readsDraft } from "../agendas/audiences";
import { type ItemFound, itemSeen } from "../agendas/item.server";
import { isPlaced } from "../agendas/lifecycle";
import type { Day, Instant } from "../dates";

/** The item, for whoever makes the agenda it stands on. */
export function findItemMadeBy(
  db: Db,
  actor: Actor,
  at: { id: Id; now: Instant; today: Day },
): ItemFound | undefined {
  const found = itemSeen(db, actor, at);
  return found?.found && isPlaced(found.item) && readsDraft(actor, found.meeting) ? found : undefined;
}
