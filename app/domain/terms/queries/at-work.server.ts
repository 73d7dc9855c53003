// The versions of bodies that are being written: a body has one at a time.
import { type Db, prepared } from "../../../../db/connection";
import type { Actor, Id } from "../../actor";
import { keysOfActor, visibleSql } from "../../audiences.server";
import { type VersionState, workable } from "../lifecycle";

export type AtWork = { id: Id; body: Id; number: number; state: VersionState };

const columns = "v.id, v.body_id as body, v.number, v.state";
const states = workable.map((state) => `'${state}'`).join(", ");

const ofBody = prepared((db: Db) =>
  db.$client.prepare<[Id], AtWork>(
    `select ${columns} from terms_version v where v.body_id = ? and v.state in (${states}) order by v.number`,
  ),
);
const seen = prepared((db: Db) =>
  db.$client.prepare<[{ keys: string }], AtWork>(
    `select ${columns} from terms_version v where v.state in (${states}) and ${visibleSql("terms", "v.id")} order by v.number`,
  ),
);

/** Every version of a body that is being written, whoever sees it. */
export const atWorkOf = (db: Db, body: Id): AtWork[] => ofBody(db).all(body);

/** The versions being written that someone sees, of all bodies. */
export const atWorkSeenBy = (db: Db, actor: Actor): AtWork[] => seen(db).all({ keys: keysOfActor(actor) });
