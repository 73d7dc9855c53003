import { createHash } from "node:crypto";
import { mkdir, open, rename } from "node:fs/promises";
import { join } from "node:path";
import { createTransport, type Transporter } from "nodemailer";
import { type Db, immediately } from "../../../db/connection";
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
  aboutKind: string | null;
  aboutId: Id | null;
  attempts: number;
};

const sender = (publicUrl: string) =>
  `no-reply@${new URL(publicUrl).hostname.replace(/^[[\d.:\]]+$/, "workspace.example.org")}`;
const fiveMinutes = 5 * 60 * 1000;

/** What is due to be sent; a person who no longer sees the matter gets nothing. */
function due(db: Db, now: Instant): Waiting[] {
  return db.$client
    .prepare<[number], Waiting>(
      `select id, person_id as personId, address, subject, body, about_kind as aboutKind, about_id as aboutId, attempts
       from outbox where outcome = 'waiting' and next_at <= ? order by created_at limit 50`,
    )
    .all(now);
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

/** Sends what waits; a failure is tried again later, longer and longer. Returns how many were sent. */
export async function sendOutbox(house: House): Promise<number> {
  if (isParked(house.dataDirectory)) return 0;
  const transport = house.smtpUrl ? createTransport(house.smtpUrl) : null;
  // What was sent or dropped keeps no text: it may hold a link that works once (T-d).
  const settled = house.db.$client.prepare(
    `update outbox set outcome = :outcome, sent_at = :at, attempts = attempts + 1, next_at = :next, last_error = :error,
       body = case :outcome when 'waiting' then body else '' end where id = :id`,
  );
  let sent = 0;
  for (const mail of due(house.db, house.now())) {
    const at = house.now();
    if (!mayStillSee(house.db, mail, at)) {
      immediately(house.db, () =>
        settled.run({ id: mail.id, outcome: "dropped", at, next: at, error: null }),
      );
      continue;
    }
    const failure = await deliver(house, transport, mail).then(
      () => null,
      (error: Error) => error.message,
    );
    const next = at + fiveMinutes * 2 ** Math.min(mail.attempts, 6);
    immediately(house.db, () =>
      settled.run({
        id: mail.id,
        outcome: failure ? "waiting" : "sent",
        at: failure ? null : at,
        next,
        error: failure,
      }),
    );
    if (!failure) sent += 1;
  }
  return sent;
}
