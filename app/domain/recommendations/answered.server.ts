// the earlier decision that a recommendation answers, by its number.
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { keysOfActor, visibleSql } from "../audiences.server";
import type { Recommended } from "./version.server";

type Cited = { id: Id; number: string; proceeding: Id };
const cited = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id; keys: string }], Cited>(
    `select x.id, x.number, x.proceeding_id as proceeding from decision x where x.id = :id and ${visibleSql("decision", "x.id")}`,
  ),
);

/** T-3: for those who see it. */
export const answeredSeen = (db: Db, actor: Actor, id: Id | null): Cited | undefined =>
  id === null ? undefined : cited(db).get({ id, keys: keysOfActor(actor) });

const numbered = prepared((db: Db) =>
  db.$client
    .prepare<[{ number: string; keys: string }], Id>(
      `select x.id from decision x where x.number = :number and ${visibleSql("decision", "x.id")}`,
    )
    .pluck(),
);

/**
 * The decision of that number, undefined where whoever writes sees none. What somebody else cited stays where whoever
 * writes now does not see it and names no other.
 */
export function answeredBy(
  db: Db,
  actor: Actor,
  { typed, subject }: { typed: string; subject: Pick<Recommended, "answers"> },
): Id | null | undefined {
  if (typed) return numbered(db).get({ number: typed.toUpperCase(), keys: keysOfActor(actor) });
  return answeredSeen(db, actor, subject.answers) ? null : subject.answers;
}
