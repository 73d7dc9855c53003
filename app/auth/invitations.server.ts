// A one-time invitation: the address in the mail opens a page; pressing its button spends it, opening it does not.
import { createHash, randomBytes } from "node:crypto";
import { type Db, immediately } from "../../db/connection";
import type { Instant } from "../domain/dates";
import { newId } from "../domain/id";
import { periods } from "../domain/periods";
import { keepPassword } from "./accounts.server";
import { endSessions } from "./sessions.server";

const digestOf = (token: string) => createHash("sha256").update(token).digest("hex");

/** What was sent to an address that is no longer the person's opens nothing more. */
export function spendInvitations(tx: Db, person: string, now: Instant): void {
  for (const sent of ["invitation", "entry_link", "password_reset"])
    tx.$client
      .prepare(`update ${sent} set used_at = ? where person_id = ? and used_at is null`)
      .run(now, person);
}

/** Makes an invitation within the caller's transaction; only its digest is stored. */
export function makeInvitation(tx: Db, person: string, now: Instant): string {
  const token = randomBytes(24).toString("base64url");
  spendInvitations(tx, person, now);
  tx.$client
    .prepare("insert into invitation (id, digest, person_id, created_at, expires_at) values (?, ?, ?, ?, ?)")
    .run(newId(), digestOf(token), person, now, now + periods.invitation);
  return token;
}

export type Invited = { person: string; email: string };

/** Whom an unspent, unexpired invitation is for. */
export function invitedBy(db: Db, token: string, now: Instant): Invited | null {
  const found = db.$client
    .prepare<[string, number], Invited>(
      "select i.person_id as person, p.email from invitation i join person p on p.id = i.person_id where i.digest = ? and i.used_at is null and i.expires_at > ?",
    )
    .get(digestOf(token), now);
  return found ?? null;
}

/** Spends the invitation and sets the password, once; says whom it was for, or nobody when it was spent meanwhile. */
export function acceptInvitation(
  db: Db,
  token: string,
  given: { hash: string; isLong: boolean; at: Instant },
): string | null {
  return immediately(db, () => {
    const invited = invitedBy(db, token, given.at);
    if (!invited) return null;
    db.$client.prepare("update invitation set used_at = ? where digest = ?").run(given.at, digestOf(token));
    keepPassword(db, invited.person, given);
    endSessions(db, invited.person);
    return invited.person;
  });
}
