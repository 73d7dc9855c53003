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
