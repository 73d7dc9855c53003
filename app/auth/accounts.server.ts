// What is asked about a person's account, whoever asks: what it must have, and what it has.
import { type Db, prepared } from "../../db/connection";
import type { Id } from "../domain/actor";
import { isTrustedOn } from "../domain/actor.server";
import { type Day, dayOf, type Instant } from "../domain/dates";
import type { House } from "../domain/house";
import { passwordLengths } from "./password-rules";

const trusted = prepared((db: Db) =>
  db.$client.prepare<[{ person: Id; day: Day }], 0 | 1>(`select ${isTrustedOn(":person")}`).pluck(),
);

/** The secretariat, administrators and co-chairs of a real workspace come in with more than a mailbox (T-d). */
export const mustHaveFactorNow = (house: House, person: Id): boolean =>
  house.kind === "real" && trusted(house.db).get({ person, day: dayOf(house.now()) }) === 1;

export type Account = { email: string; password: string | null; isLong: 0 | 1 | null; hasFactor: 0 | 1 };

const account = prepared((db: Db) =>
  db.$client.prepare<[Id], Account>(
    `select p.email, c.password, c.is_long as isLong, exists (select 1 from second_factor f where f.person_id = p.id) as hasFactor
     from person p left join credential c on c.person_id = p.id where p.id = ?`,
  ),
);

export const accountOf = (db: Db, person: Id): Account | undefined => account(db).get(person);

/** How many characters a password of this person needs: fewer beside a second factor. */
export const leastOf = (db: Db, person: Id): number =>
  accountOf(db, person)?.hasFactor ? passwordLengths.withFactor : passwordLengths.alone;

/** A password takes the place of the one before, if any. Within the caller's transaction. */
export function keepPassword(
  tx: Db,
  person: Id,
  given: { hash: string; isLong: boolean; at: Instant },
): void {
  tx.$client
    .prepare(
      `insert into credential (person_id, password, is_long, changed_at) values (:person, :hash, :isLong, :at)
       on conflict (person_id) do update set password = excluded.password, is_long = excluded.is_long, changed_at = excluded.changed_at`,
    )
    .run({ person, ...given, isLong: given.isLong ? 1 : 0 });
}

/** A password too short to stand alone goes with the second factor that carried it. Within the caller's transaction. */
export const dropShortPassword = (tx: Db, person: Id): boolean =>
  tx.$client.prepare("delete from credential where person_id = ? and is_long = 0").run(person).changes === 1;
