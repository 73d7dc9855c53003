// N-6: mail waits while its server is down and goes out after; what was sent keeps no text.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Instant } from "../../../app/domain/dates";
import { sendOutbox } from "../../../app/domain/outbox/delivery.server";
import { aWorkspaceFolder, valueIn } from "../../support/workspace-folder";

const anHour = 60 * 60 * 1000;
/** Nothing listens there: port 1 of the machine itself. */
const noServer = "smtp://127.0.0.1:1";

test("N-6 with its server down no mail is lost and each keeps its text; once sent, none is kept (T-d)", async () => {
  const { dataDirectory, house, write } = aWorkspaceFolder();
  write();
  const count = (where: string) => valueIn(dataDirectory, `select count(*) from outbox where ${where}`);
  const waiting = Number(count("outcome = 'waiting'"));
  expect(waiting).toBeGreaterThan(0);

  expect(await sendOutbox({ ...house, smtpUrl: noServer })).toBe(0);
  expect(count("outcome = 'waiting' and body <> '' and attempts = 1 and last_error <> ''")).toBe(waiting);
  expect(await sendOutbox(house)).toBe(0);

  const later = (house.now() + anHour) as Instant;
  expect(await sendOutbox({ ...house, now: () => later })).toBe(waiting);
  expect(readdirSync(join(dataDirectory, "mail"))).toHaveLength(waiting);
  expect(count("outcome = 'sent' and body = '' and sent_at is not null")).toBe(waiting);
});

test("N-6 a try is written down before it is made: a mail that cannot be marked is not sent over and over", async () => {
  const { dataDirectory, house, write } = aWorkspaceFolder();
  house.db.$client.exec("update outbox set outcome = 'dropped', body = ''");
  for (let mails = 0; mails < 2; mails += 1) write();
  house.db.$client.exec(
    "create trigger no_mark before update on outbox when new.outcome = 'sent' begin select raise(abort, 'disk full'); end",
  );
  await expect(sendOutbox(house)).rejects.toThrow("disk full");
  await expect(sendOutbox(house)).rejects.toThrow("disk full");
  expect(await sendOutbox(house)).toBe(0);
  const sent = readdirSync(join(dataDirectory, "mail"));
  const tried = Number(valueIn(dataDirectory, "select count(*) from outbox where attempts = 1"));
  expect(sent).toHaveLength(2);
  expect(tried).toBe(2);
});

test("T-8 a mail that seems to wait for a day, since the clock was set back, is sent", async () => {
  const { dataDirectory, house, write } = aWorkspaceFolder();
  write();
  const aDay = 24 * anHour;
  house.db.$client.prepare("update outbox set next_at = next_at + ?").run(aDay);
  expect(await sendOutbox(house)).toBeGreaterThan(0);
  expect(
    valueIn(dataDirectory, "select count(*) from outbox where outcome = 'waiting' and attempts > 0"),
  ).toBe(0);
});
