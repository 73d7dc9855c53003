// N-2: a form sent twice acts once. The key is made from time, chance and an HMAC over person and address;
// it is stored only when used, with the result, in the command's own transaction.
import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { type Db, prepared } from "../../db/connection";
import type { Id } from "./actor";
import type { Bilingual } from "./bilingual";
import type { Instant } from "./dates";
import { formMarksKept, periods } from "./periods";

export type FormOwner = { key: Buffer; person: Id | null; path: string };

const seal = (owner: FormOwner, made: string, chance: string) =>
  createHmac("sha256", owner.key)
    .update(JSON.stringify([made, chance, owner.person ?? "", owner.path]))
    .digest("base64url");

export function makeFormKey(owner: FormOwner, now: Instant): string {
  const made = now.toString(36);
  const chance = randomBytes(9).toString("base64url");
  return `${made}.${chance}.${seal(owner, made, chance)}`;
}

/** Whether a key was made here for this person at this address, and not too long ago. */
export function checkFormKey(owner: FormOwner, key: string, now: Instant): "good" | "too-old" | "not-ours" {
  const [made = "", chance = "", mac = "", ...more] = key.split(".");
  if (more.length > 0) return "not-ours";
  const expected = Buffer.from(seal(owner, made, chance));
  const given = Buffer.from(mac);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return "not-ours";
  return now - Number.parseInt(made, 36) > periods.formMark ? "too-old" : "good";
}

const digestOf = (key: string) => createHash("sha256").update(key).digest("hex");

const used = prepared((db: Db) =>
  db.$client.prepare<[string], string>("select result from form_key where digest = ?").pluck(),
);
const use = prepared((db: Db) =>
  db.$client.prepare("insert into form_key (digest, person_id, used_at, result) values (?, ?, ?, ?)"),
);
const forget = prepared((db: Db) =>
  db.$client.prepare(
    `delete from form_key where used_at < ? and rowid <= (select max(rowid) from form_key) - ${formMarksKept}`,
  ),
);

/** What was typed and kept for a day. */
const forgetTyped = prepared((db: Db) => db.$client.prepare("delete from kept_form where at < ?"));

export function resultOfForm(tx: Db, key: string): { result: unknown } | undefined {
  const kept = used(tx).get(digestOf(key));
  return kept === undefined ? undefined : { result: JSON.parse(kept) };
}

export function rememberForm(
  tx: Db,
  key: string,
  done: { person: Id | null; at: Instant; result: unknown },
): void {
  use(tx).run(digestOf(key), done.person, done.at, JSON.stringify(done.result));
}

/** Keys older than seven days are refused by their age alone, so their rows can go; so can what was typed and never asked for again. */
export function forgetOldForms(tx: Db, now: Instant): void {
  forget(tx).run(now - periods.formMark);
  forgetTyped(tx).run(now - periods.typed);
}

export type Answer = { to: string; said?: Bilingual };

const answered = prepared((db: Db) =>
  db.$client.prepare<[string], string | null>("select answer from form_key where digest = ?").pluck(),
);
const answer = prepared((db: Db) => db.$client.prepare("update form_key set answer = ? where digest = ?"));

/** Where a form that was sent already led; null where it was not, or its answer was lost with a crash. */
export function answerOfForm(db: Db, key: string): Answer | null {
  const kept = answered(db).get(digestOf(key));
  return kept ? (JSON.parse(kept) as Answer) : null;
}

/** The act stands already: that its answer could not be kept is reported, and denies nothing (N-4). */
export function rememberAnswer(db: Db, key: string, given: Answer): void {
  try {
    answer(db).run(JSON.stringify(given), digestOf(key));
  } catch (fault) {
    console.error("The answer to a form could not be kept:", fault);
  }
}
