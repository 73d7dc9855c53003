// N-6: how a person has their mail: their own choice, not on the record (T-1).
import { type Db, prepared } from "../../db/connection";
import type { Actor, Id } from "../domain/actor";
import type { Instant } from "../domain/dates";
import {
  choosable,
  type NoticeName,
  type NoticeWay,
  noticeNames,
  wayOf,
  waysOf,
} from "../domain/outbox/notices";
import { once } from "./own-account.server";
import type { Session } from "./sessions.server";

const chosen = prepared((db: Db) =>
  db.$client.prepare<[Id], { notice: string; way: string }>(
    "select notice, way from notice_choice where person_id = ?",
  ),
);
const forget = prepared((db: Db) =>
  db.$client.prepare<[Id]>("delete from notice_choice where person_id = ?"),
);
const keep = prepared((db: Db) =>
  db.$client.prepare<{ person: Id; notice: NoticeName; way: NoticeWay; now: Instant }>(
    "insert into notice_choice (person_id, notice, way, chosen_at) values (:person, :notice, :way, :now)",
  ),
);

export type NoticeLine = { name: NoticeName; way: NoticeWay; ways: readonly NoticeWay[] };

/** Every kind in the catalogue that comes to such a person, and how they have it. */
export function noticesPage(db: Db, actor: Actor): { notices: NoticeLine[] } {
  const person = actor.person ?? "";
  const keeps = actor.standings.some(({ as }) => as === "office");
  const known = new Map(
    chosen(db)
      .all(person)
      .map(({ notice, way }) => [notice, way]),
  );
  return {
    notices: noticeNames
      .filter((name) => keeps || name !== "keeping")
      .map((name) => ({
        ...{ name, way: wayOf(name, known.get(name) ?? null), ways: waysOf(name) },
      })),
  };
}

/** What is as it would be without a choice is not kept as one. */
export function chooseNotices(
  sent: Parameters<typeof once>[0] & { session: Session },
  ways: Readonly<Partial<Record<NoticeName, NoticeWay>>>,
): void {
  const { house, session } = sent;
  const person = session.person.id;
  once(sent, () => {
    forget(house.db).run(person);
    for (const notice of choosable) {
      const way = wayOf(notice, ways[notice] ?? null);
      if (way !== waysOf(notice)[0]) keep(house.db).run({ person, notice, way, now: house.now() });
    }
  });
}
