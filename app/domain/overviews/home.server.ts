// Home: what waits for me, gathered from every slice through one contract; at most seven lines in sight.
import { atOnce } from "../../../db/connection";
import type { Actor } from "../actor";
import type { Day } from "../dates";
import type { House } from "../house";
import type { Awaiting } from "../slice";

/** Everything that waits for a person, overdue first, then by due date, then the oldest first. */
export function awaitingMe(house: House, actor: Actor, today: Day): Awaiting[] {
  const far = "9999-12-31";
  return atOnce(house.db, () => house.slices.flatMap((slice) => slice.awaiting?.(house.db, actor, today) ?? [])).sort(
    (one, other) => (one.dueOn ?? far).localeCompare(other.dueOn ?? far) || one.since - other.since,
  );
}
