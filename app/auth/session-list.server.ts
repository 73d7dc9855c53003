// The sessions of a person, as the page of the account lists them.
import { type Db, prepared } from "../../db/connection";
import type { Id } from "../domain/actor";
import { isTrustedOn } from "../domain/actor.server";
import { type Day, dayOf, type Instant } from "../domain/dates";
import type { House } from "../domain/house";
import { lastSeen } from "./last-seen.server";
import { endOf, type Held } from "./session-limits";
import type { Session } from "./sessions.server";

type Row = {
  digest: string;
  startedAt: Instant;
  seenAt: Instant;
  device: string;
  via: Held["via"];
  ownDevice: 0 | 1;
  isTrusted: 0 | 1;
};

const ofPerson = prepared((db: Db) =>
  db.$client.prepare<[{ person: Id; day: Day }], Row>(
    `select x.digest, x.created_at as startedAt, x.seen_at as seenAt, x.device, x.via, x.own_device as ownDevice,
       ${isTrustedOn("x.person_id")} as isTrusted from session x where x.person_id = :person order by x.created_at desc, x.digest limit 50`,
  ),
);

export type SessionLine = {
  /** Names the session in addresses; of no use without the token it was made from. */
  id: string;
  startedAt: Instant;
  seenAt: Instant;
  until: Instant;
  device: string;
  isHere: boolean;
};

const idOf = (digest: string): string => digest.slice(0, 16);

/** Those that are not over, the present one first. */
export function sessionsOf(house: House, { person, digest }: Session): SessionLine[] {
  const now = house.now();
  const isReal = house.kind === "real";
  return ofPerson(house.db)
    .all({ person: person.id, day: dayOf(now) })
    .map((row) => {
      const seenAt = lastSeen(house.db, row.digest, Math.max(row.seenAt, row.startedAt) as Instant);
      const facts = { ownDevice: row.ownDevice === 1, isTrusted: row.isTrusted === 1, isReal };
      const until = endOf({ ...row, ...facts, seenAt, hasFactor: false, factorAt: null });
      const { startedAt, device } = row;
      return { id: idOf(row.digest), startedAt, seenAt, until, device, isHere: row.digest === digest };
    })
    .filter(({ until }) => until > now)
    .sort((one, other) => Number(other.isHere) - Number(one.isHere));
}

/** Ends one session of the person; its next request finds nobody. */
export function endOneSession({ db }: House, person: Id, id: string): void {
  db.$client.prepare("delete from session where person_id = ? and substr(digest, 1, 16) = ?").run(person, id);
}
