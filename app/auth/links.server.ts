// T-d: a link that signs in once. Opening it spends nothing, since mail filters open links; pressing its button does.
import { createHash, randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { type Db, immediately } from "../../db/connection";
import { type Bilingual, inBoth } from "../domain/bilingual";
import type { Instant } from "../domain/dates";
import type { House } from "../domain/house";
import { notify } from "../domain/outbox/outbox.server";
import { periods } from "../domain/periods";
import { addresses } from "../site-map";
import { mustHaveFactorNow } from "./accounts.server";
import { linkWords } from "./link-words";
import { knock, letIn } from "./throttle.server";

export const tenMinutes = periods.link;
/** So many mails in ten minutes: whoever asks, and from wherever, floods nobody. */
export const mostMails = 3;
/** Longer than asking takes for a known address, so that the time of the answer says nothing. */
export const answerTakes = 150;

const digestOf = (token: string) => createHash("sha256").update(token).digest("hex");

export const inFull = ({ publicUrl }: House, link: Bilingual): Bilingual => ({
  en: `${publicUrl}${link.en}`,
  fr: `${publicUrl}${link.fr}`,
});

/** Writes the mail, with the link or with why there is none, in the caller's transaction. */
function mailTo(house: House, person: string, wanted: string): void {
  const { db } = house;
  const now = house.now();
  const sent = db.$client
    .prepare<[string, number], number>(
      "select count(*) from entry_link where person_id = ? and created_at > ?",
    )
    .pluck()
    .get(person, now - tenMinutes);
  if ((sent ?? 0) >= mostMails) return;
  const token = randomBytes(24).toString("base64url");
  const refused = mustHaveFactorNow(house, person);
  db.$client
    .prepare(
      "insert into entry_link (digest, person_id, wanted, created_at, expires_at, used_at) values (?, ?, ?, ?, ?, ?)",
    )
    .run(digestOf(token), person, wanted, now, now + tenMinutes, refused ? now : null);
  const link = refused ? addresses("sign-in") : addresses("sign-in-by-link", { token });
  const lines = refused
    ? [inBoth(linkWords, (words) => words.refusedLine)]
    : [inBoth(linkWords, (words) => words.mailLine), inBoth(linkWords, (words) => words.mailNotYou)];
  const subject = inBoth(linkWords, (words) => (refused ? words.refusedSubject : words.mailSubject));
  notify(db, { notice: "account", to: [person], subject, lines, link: inFull(house, link) }, now);
}

type Asked = { email: string; wanted: string; remoteAddress: string };

/** Sends a link to the address where somebody here has it. Seconds to wait, or 0: known and unknown alike. */
export async function askForLink(house: House, { email, wanted, remoteAddress }: Asked): Promise<number> {
  const { db } = house;
  const answered = pause(answerTakes);
  const wait = immediately(db, () => {
    const seconds = knock(house, { account: email, remoteAddress, what: "link" });
    if (seconds > 0) return seconds;
    const person = db.$client
      .prepare<[string], string>("select id from person where email = ?")
      .pluck()
      .get(email.trim().toLowerCase());
    if (person) mailTo(house, person, wanted);
    return 0;
  });
  await answered;
  return wait;
}

type Linked = { person: string; email: string; wanted: string };

/** Whom an unspent link signs in. One who has become a co-chair meanwhile signs in with the password. */
export function linkedBy(house: House, token: string): Linked | null {
  const found = house.db.$client
    .prepare<[string, number], Linked>(
      "select l.person_id as person, p.email, l.wanted from entry_link l join person p on p.id = l.person_id where l.digest = ? and l.used_at is null and l.expires_at > ?",
    )
    .get(digestOf(token), house.now());
  return found && !mustHaveFactorNow(house, found.person) ? found : null;
}

/** Spends the link, once; the account is known at this address from then on. */
export function spendLink(house: House, token: string, remoteAddress: string): Linked | null {
  const { db } = house;
  return immediately(db, () => {
    const linked = linkedBy(house, token);
    if (!linked) return null;
    db.$client
      .prepare("update entry_link set used_at = ? where digest = ?")
      .run(house.now(), digestOf(token));
    letIn(house, { account: linked.email, remoteAddress, what: "password" });
    return linked;
  });
}

/** What is over is forgotten by the tick. */
export function forgetOldLinks(tx: Db, now: Instant): void {
  tx.$client.prepare("delete from entry_link where expires_at <= ?").run(now);
}
