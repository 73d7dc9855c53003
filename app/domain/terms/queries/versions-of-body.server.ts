import { type Db, prepared } from "../../../../db/connection";
import type { Actor, Id } from "../../actor";
import { keysOfActor, visibleSql } from "../../audiences.server";
import type { Day } from "../../dates";
import { type VersionState, versionMoves } from "../lifecycle";

export type VersionLine = {
  id: Id;
  number: number;
  state: VersionState;
  inForceFrom: Day | null;
  inForceUntil: Day | null;
  adoptedOn: Day | null;
  fromThePast: boolean;
};

const ofBody = prepared((db: Db) =>
  db.$client.prepare<
    [{ body: Id; keys: string }],
    Omit<VersionLine, "fromThePast"> & { fromThePast: 0 | 1 }
  >(`
    select v.id, v.number, v.state, v.in_force_from as inForceFrom, v.in_force_until as inForceUntil, v.adopted_on as adoptedOn,
      v.from_the_past as fromThePast
    from terms_version v where v.body_id = :body and ${visibleSql("terms", "v.id")} order by v.number desc`),
);

const onTheWay: readonly VersionState[] = [
  ...versionMoves.put.from,
  ...versionMoves.adopt.from,
  ...versionMoves.confirmPast.from,
];

/** The version in force on a day, and those that are on their way, among what the actor sees. */
export function versionsOf(
  db: Db,
  actor: Actor,
  at: { body: Id; day: Day },
): { inForce: VersionLine | null; next: VersionLine[] } {
  const all = ofBody(db)
    .all({ body: at.body, keys: keysOfActor(actor) })
    .map((row) => ({ ...row, fromThePast: row.fromThePast === 1 }));
  const covers = ({ inForceFrom, inForceUntil }: VersionLine) =>
    inForceFrom !== null && inForceFrom <= at.day && (inForceUntil === null || inForceUntil > at.day);
  return { inForce: all.find(covers) ?? null, next: all.filter(({ state }) => onTheWay.includes(state)) };
}
