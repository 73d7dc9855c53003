// T-d: a link to choose a new password. Opening it spends nothing; the button of its page does, once.
import { createHash, randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { type Db, immediately } from "../../db/connection";
import type { Id } from "../domain/actor";
import { inBoth } from "../domain/bilingual";
import type { Instant } from "../domain/dates";
import type { House } from "../domain/house";
import { notify } from "../domain/outbox/outbox.server";
import { periods } from "../domain/periods";
import { addresses } from "../site-map";
import { accountOf, keepPassword, mustHaveFactorNow } from "./accounts.server";
import { answerTakes, inFull, mostMails, tenMinutes } from "./links.server";
import { resetWords } from "./reset-words";
import { endSessions } from "./sessions.server";
import { knock, letIn } from "./throttle.server";

const { reset: halfAnHour } = periods;
const digestOf = (token: string) => createHash("sha256").update(token).digest("hex");

/** One who must have a second factor and has none yet would come in by the mailbox alone: an invitation it takes. */
const isRefused = (house: House, person: Id): boolean =>
  mustHaveFactorNow(house, person) && !accountOf(house.db, person)?.hasFactor;

/** Writes the mail, with the link or with why there is none, in the caller's transaction. */
function mailTo(house: House, person: Id): void {
  const { db } = house;
  const now = house.now();
  const sent = db.$client
    .prepare<[Id, number], number>(
      "select count(*) from password_reset where person_id = ? and created_at > ?",
    )
    .pluck()
    .get(person, now - tenMinutes);
  if ((sent ?? 0) >= mostMails) return;
  const token = randomBytes(24).toString("base64url");
  const refused = isRefused(house, person);
  db.$client
    .prepare(
      "insert into password_reset (digest, person_id, created_at, expires_at, used_at) values (?, ?, ?, ?, ?)",
    )
    .run(digestOf(token), person, now, now + halfAnHour, refused ? now : null);
  const link = refused ? addresses("sign-in") : addresses("password-reset", { token });
  const lines = refused
    ? [inBoth(resetWords, (words) => words.refusedLine)]
    : [inBoth(resetWords, (words) => words.mailLine), inBoth(resetWords, (words) => words.mailNotYou)];
  const subject = inBoth(resetWords, (words) => words.mailSubject);
  notify(db, { notice: "account", to: [person], subject, lines, link: inFull(house, link) }, now);
}

/** Sends a link to the address where somebody here has it. Seconds to wait, or 0: known and unknown alike. */
export async function askForReset(
  house: House,
  asked: { email: string; remoteAddress: string },
): Promise<number> {
  const { db } = house;
  const answered = pause(answerTakes);
  const wait = immediately(db, () => {
    const seconds = knock(house, { account: asked.email, remoteAddress: asked.remoteAddress, what: "reset" });
    if (seconds > 0) return seconds;
    const person = db.$client
      .prepare<[string], Id>("select id from person where email = ?")
      .pluck()
      .get(asked.email.trim().toLowerCase());
    if (person) mailTo(house, person);
    return 0;
  });
  await answered;
  return wait;
}

export type Resetting = { person: Id; email: string };

/** Whose password an unspent link changes. */
export function resettingBy(house: House, token: string): Resetting | null {
  const found = house.db.$client
    .prepare<[string, number], Resetting>(
      "select r.person_id as person, p.email from password_reset r join person p on p.id = r.person_id where r.digest = ? and r.used_at is null and r.expires_at > ?",
    )
    .get(digestOf(token), house.now());
  return found && !isRefused(house, found.person) ? found : null;
}

type Chosen = { hash: string; isLong: boolean; remoteAddress: string };

/** Spends the link and every other, sets the password, ends all sessions, and tells the person. */
export function resetPassword(house: House, token: string, chosen: Chosen): Id | null {
  const { db } = house;
  return immediately(db, () => {
    const found = resettingBy(house, token);
    if (!found) return null;
    const { person, email } = found;
    db.$client
      .prepare("update password_reset set used_at = ? where person_id = ? and used_at is null")
      .run(house.now(), person);
    const { hash, isLong, remoteAddress } = chosen;
    keepPassword(db, person, { hash, isLong, at: house.now() });
    endSessions(db, person);
    tellPasswordChanged(house, person);
    letIn(house, { account: email, remoteAddress, what: "password" });
    return person;
  });
}

/** Who did not do it themselves learns of it here. In the caller's transaction. */
export function tellPasswordChanged(house: House, person: Id): void {
  notify(
    house.db,
    {
      notice: "account",
      to: [person],
      subject: inBoth(resetWords, (words) => words.changedSubject),
      lines: [inBoth(resetWords, (words) => words.changedLine)],
      link: inFull(house, addresses("password-forgotten")),
    },
    house.now(),
  );
}

/** What is over is forgotten by the tick. */
export function forgetOldResets(tx: Db, now: Instant): void {
  tx.$client.prepare("delete from password_reset where expires_at <= ?").run(now);
}
