import { createHash } from "node:crypto";
import { mkdir, open, rename } from "node:fs/promises";
import { join } from "node:path";
import { createTransport, type Transporter } from "nodemailer";
import { type Db, immediately, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import { actorOn } from "../actor.server";
import { isVisible } from "../audiences.server";
import { dayOf, type Instant } from "../dates";
import type { House } from "../house";
import { isParked } from "../parked.server";

type Waiting = {
  id: Id;
  personId: Id | null;
  address: string;
  subject: string;
  body: string;
  calendar: string | null;
  aboutKind: string | null;
  aboutId: Id | null;
  attempts: number;
};

const sender = (publicUrl: string) =>
  `no-reply@${new URL(publicUrl).hostname.replace(/^[[\d.:\]]+$/, "workspace.example.org")}`;
const fiveMinutes = 5 * 60 * 1000;
const waitAfter = (attempts: number): number => fiveMinutes * 2 ** Math.min(attempts, 6);
/** No mail waits longer: one that seems to was written before the clock was set back (T-8). */
const longest = waitAfter(6);
/** How long a mail server may keep us waiting: for the line, for its greeting, and in the midst of a mail. */
const patience = { connectionTimeout: 20_000, greetingTimeout: 30_000, socketTimeout: 60_000 };
/** One that took so long and failed is not asked for another mail in this round. */
const tooLong = 8_000;

/** What is due to be sent; a person who no longer sees the matter gets nothing. */
function due(db: Db, now: Instant): Waiting[] {
  return db.$client
    .prepare<{ now: number; longest: number }, Waiting>(
      `select id, person_id as personId, address, subject, body, calendar, about_kind as aboutKind, about_id as aboutId, attempts
       from outbox where outcome = 'waiting' and (next_at <= :now or next_at > :now + :longest) order by created_at limit 50`,
    )
    .all({ now, longest });
}

function mayStillSee(db: Db, mail: Waiting, now: Instant): boolean {
  if (!mail.personId || !mail.aboutKind || !mail.aboutId) return true;
  return isVisible(db, actorOn(db, mail.personId, dayOf(now)), mail.aboutKind, mail.aboutId);
}

/** Without SMTP_URL each mail becomes one .eml file in `mail/`, written whole or not at all. */
async function writeFile(folder: string, id: Id, message: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true });
  const draft = join(folder, `.${id}`);
  const handle = await open(draft, "w");
  await handle.writeFile(message);
  await handle.sync();
  await handle.close();
  await rename(draft, join(folder, `${id}.eml`));
}

async function deliver(house: House, transport: Transporter | null, mail: Waiting): Promise<void> {
  const from = sender(house.publicUrl);
  const message = {
    from,
    to: mail.address,
    subject: mail.subject,
    text: mail.body,
    ...(mail.calendar
      ? { icalEvent: { method: "PUBLISH", filename: "calendar.ics", content: mail.calendar } }
      : {}),
    messageId: `<${createHash("sha256").update(mail.id).digest("hex").slice(0, 32)}@${from.split("@")[1]}>`,
  };
  if (transport) {
    await transport.sendMail(message);
    return;
  }
  const built = await createTransport({ streamTransport: true, buffer: true }).sendMail(message);
  if (Buffer.isBuffer(built.message))
    await writeFile(join(house.dataDirectory, "mail"), mail.id, built.message);
}

/** A try is counted before it is made: what cannot be written down is not sent either, over and over (N-4). */
const beginTry = prepared((db: Db) =>
  db.$client.prepare(
    "update outbox set attempts = attempts + 1, next_at = :next where id = :id and outcome = 'waiting' and attempts = :attempts",
  ),
);

type End = {
  outcome: "waiting" | "sent" | "dropped";
  at: Instant | null;
  error: string | null;
  code?: string;
};

/** What is said of a mail that failed: never to whom, nor what the server answered. */
type Failed = { attempts: number; code: string };
type Sending = { goesOn?: () => boolean; failed?: (mail: Failed) => void };

// What was sent or dropped keeps no text: it may hold a link that works once (T-d).
const settle = prepared((db: Db) =>
  db.$client.prepare(
    `update outbox set outcome = :outcome, sent_at = :at, last_error = :error,
       body = case :outcome when 'waiting' then body else '' end,
       calendar = case :outcome when 'waiting' then calendar end where id = :id`,
  ),
);

/** Tries one mail: who may still see its matter, is it ours to send, and how it went. */
async function tryOne(house: House, transport: Transporter | null, mail: Waiting): Promise<End | null> {
  const { db } = house;
  const at = house.now();
  const next = at + waitAfter(mail.attempts);
  const { id, attempts } = mail;
  if (immediately(db, () => beginTry(db).run({ id, next, attempts }).changes) === 0) return null;
  if (!mayStillSee(db, mail, at)) return { outcome: "dropped", at, error: null };
  return deliver(house, transport, mail).then(
    () => ({ outcome: "sent", at, error: null }),
    (error: Error) => ({
      outcome: "waiting",
      at: null,
      error: error.message,
      code: "code" in error ? String(error.code) : "unknown",
    }),
  );
}

/**
 * Sends what waits; a failure is tried again later, longer and longer. Returns how many were sent. `goesOn` is asked
 * before each mail, so that a house that closes begins no other.
 */
export async function sendOutbox(
  house: House,
  { goesOn = () => true, failed }: Sending = {},
): Promise<number> {
  if (isParked(house.dataDirectory)) return 0;
  const transport = house.smtpUrl ? createTransport({ url: house.smtpUrl, ...patience }) : null;
  let sent = 0;
  for (const mail of due(house.db, house.now())) {
    if (!goesOn()) return sent;
    const began = performance.now();
    const end = await tryOne(house, transport, mail);
    if (!end) continue;
    const { code, ...ending } = end;
    immediately(house.db, () => settle(house.db).run({ id: mail.id, ...ending }));
    if (code) failed?.({ attempts: mail.attempts + 1, code });
    if (end.outcome === "sent") sent += 1;
    if (end.outcome === "waiting" && performance.now() - began > tooLong) return sent;
  }
  return sent;
}
