import { createHash } from "node:crypto";
import { mkdir, open, rename } from "node:fs/promises";
import { join } from "node:path";
import { createTransport, type Transporter } from "nodemailer";
import { type Db, immediately, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import type { Instant } from "../dates";
import type { House } from "../house";
import { isParked } from "../parked.server";
import { letterOf } from "./letter-text";
import { goesAlone } from "./notices";
import { dueAt, mayStillSee, together, type Waiting } from "./waiting.server";

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

/** One calendar as the mail programmes expect it; several as files beside each other. */
function calendarsOf(mails: readonly Waiting[]) {
  const [one, ...more] = mails.flatMap(({ calendar }) => calendar ?? []);
  if (one === undefined) return {};
  if (more.length === 0) return { icalEvent: { method: "PUBLISH", filename: "calendar.ics", content: one } };
  const attachments = [one, ...more].map((content, at) => ({
    ...{
      filename: `calendar-${at + 1}.ics`,
      content,
      contentType: "text/calendar; charset=utf-8; method=PUBLISH",
    },
  }));
  return { attachments };
}

async function deliver(house: House, transport: Transporter | null, mails: Bundle): Promise<void> {
  const from = sender(house.publicUrl);
  const [mail] = mails;
  const choosesFrom = mail.personId && !goesAlone(mail.notice) ? house.publicUrl : null;
  const message = {
    from,
    to: mail.address,
    ...letterOf(mails, { isDaily: mail.isDaily === 1, publicUrl: choosesFrom }),
    ...calendarsOf(mails),
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

type Bundle = readonly [Waiting, ...Waiting[]];
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

/** What of it is ours to send, each counted as tried. */
function taken(db: Db, mails: readonly Waiting[], at: Instant): Waiting[] {
  return immediately(db, () =>
    mails.filter(({ id, attempts }) => {
      const next = at + waitAfter(attempts);
      return beginTry(db).run({ id, next, attempts }).changes === 1;
    }),
  );
}

function settleAll(db: Db, mails: readonly Waiting[], { outcome, at, error }: End): void {
  immediately(db, () => {
    for (const { id } of mails) settle(db).run({ id, outcome, at, error });
  });
}

/** Tries what goes together: what its reader may no longer see is left out of it. */
async function tryOne(
  house: House,
  transport: Transporter | null,
  mails: readonly Waiting[],
): Promise<End | null> {
  const { db } = house;
  const at = house.now();
  const own = taken(db, mails, at);
  const hidden = own.filter((mail) => !mayStillSee(db, mail, at));
  if (hidden.length > 0) settleAll(db, hidden, { outcome: "dropped", at, error: null });
  const [first, ...more] = own.filter((mail) => !hidden.includes(mail));
  if (!first) return null;
  const bundle: Bundle = [first, ...more];
  const end = await deliver(house, transport, bundle).then<End, End>(
    () => ({ outcome: "sent", at, error: null }),
    (error: Error) => ({
      outcome: "waiting",
      at: null,
      error: error.message,
      code: "code" in error ? String(error.code) : "unknown",
    }),
  );
  settleAll(db, bundle, end);
  return end;
}

/**
 * Sends what waits; a failure is tried again later, longer and longer. Returns how many mails were sent. `goesOn` is asked
 * before each mail, so that a house that closes begins no other.
 */
export async function sendOutbox(
  house: House,
  { goesOn = () => true, failed }: Sending = {},
): Promise<number> {
  if (isParked(house.dataDirectory)) return 0;
  const transport = house.smtpUrl ? createTransport({ url: house.smtpUrl, ...patience }) : null;
  const { mailPause: pause } = house;
  let sent = 0;
  for (const mails of together(dueAt(house.db, { now: house.now(), longest, pause }), pause)) {
    if (!goesOn()) return sent;
    const began = performance.now();
    const end = await tryOne(house, transport, mails);
    if (!end) continue;
    if (end.code)
      failed?.({ attempts: 1 + Math.max(...mails.map(({ attempts }) => attempts)), code: end.code });
    if (end.outcome === "sent") sent += 1;
    if (end.outcome === "waiting" && performance.now() - began > tooLong) return sent;
  }
  return sent;
}
