// T-d: the second factor of a person, in an application on the telephone, and ten codes for the day it is lost.
import { type Db, immediately, prepared } from "../../db/connection";
import type { Id } from "../domain/actor";
import type { Instant } from "../domain/dates";
import type { House } from "../domain/house";
import { plainCode } from "./recovery-codes.server";
import { keyedDigest, seal, unseal } from "./sealing.server";
import { acceptedStep } from "./time-codes";

export type Factor = { since: Instant; codesLeft: number };

const factor = prepared((db: Db) =>
  db.$client.prepare<[Id], Factor>(
    "select f.since, (select count(*) from recovery_code c where c.person_id = f.person_id and c.used_at is null) as codesLeft from second_factor f where f.person_id = ?",
  ),
);
const kept = prepared((db: Db) =>
  db.$client.prepare<[Id], { secret: string; lastStep: number }>(
    "select secret, last_step as lastStep from second_factor where person_id = ?",
  ),
);

/** Since when a person has one, and how many recovery codes are left. */
export const factorOf = (db: Db, person: Id): Factor | undefined => factor(db).get(person);

const forSecret = (key: Buffer, about: Id) => ({ key, purpose: "second factor", about }) as const;
const digestOf = (key: Buffer, about: Id, code: string): string =>
  keyedDigest({ key, purpose: "recovery codes", about }, plainCode(code));

/** The secret of a person; null where there is none, or where it was sealed with the key of another folder. */
export function secretOf({ db, key }: House, person: Id): Uint8Array | null {
  const row = kept(db).get(person);
  return row ? unseal(forSecret(key, person), row.secret) : null;
}

/** Ten new codes take the place of whatever was left. Within the caller's transaction. */
export function keepCodes({ db, key }: House, person: Id, codes: readonly string[]): void {
  db.$client.prepare("delete from recovery_code where person_id = ?").run(person);
  const insert = db.$client.prepare("insert into recovery_code (digest, person_id) values (?, ?)");
  for (const code of codes) insert.run(digestOf(key, person, code), person);
}

/** Whether these are the codes that stand, so that a form sent twice shows them again and changes nothing. */
export const areTheCodes = ({ db, key }: House, person: Id, [first = ""]: readonly string[]): boolean =>
  db.$client.prepare("select 1 from recovery_code where digest = ?").get(digestOf(key, person, first)) !==
  undefined;

type Enrolled = { secret: Uint8Array; codes: readonly string[]; step: number };

/** The factor stands from now on; the step of the code that proved it is used up. Within the caller's transaction. */
export function keepFactor(house: House, person: Id, { secret, codes, step }: Enrolled): void {
  const { db, key } = house;
  db.$client
    .prepare("insert into second_factor (person_id, secret, since, last_step) values (?, ?, ?, ?)")
    .run(person, seal(forSecret(key, person), secret), house.now(), step);
  keepCodes(house, person, codes);
}

/** Without it, and without its codes. Within the caller's transaction. */
export function dropFactor(tx: Db, person: Id): void {
  tx.$client.prepare("delete from second_factor where person_id = ?").run(person);
}

export type Given = { by: "application" } | { by: "recovery"; left: number };

/** Takes a code of the application or a recovery code, once each; null when it is none. */
export function takeCode(house: House, person: Id, typed: string): Given | null {
  return immediately(
    house.db,
    () => takeTimeCode(house, person, typed) ?? takeRecovery(house, person, typed),
  );
}

function takeTimeCode(house: House, person: Id, typed: string): Given | null {
  const secret = secretOf(house, person);
  const row = kept(house.db).get(person);
  if (!secret || !row) return null;
  const step = acceptedStep(secret, typed.replace(/\s/g, ""), { now: house.now(), after: row.lastStep });
  if (step === null) return null;
  house.db.$client.prepare("update second_factor set last_step = ? where person_id = ?").run(step, person);
  return { by: "application" };
}

function takeRecovery(house: House, person: Id, typed: string): Given | null {
  const { db, key } = house;
  const { changes } = db.$client
    .prepare("update recovery_code set used_at = ? where digest = ? and person_id = ? and used_at is null")
    .run(house.now(), digestOf(key, person, typed), person);
  return changes === 1 ? { by: "recovery", left: factorOf(db, person)?.codesLeft ?? 0 } : null;
}
