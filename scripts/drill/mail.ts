// N-6: the mail server is down for an hour in every way it can be; then all is sent, and nothing twice but what the
// protocol itself cannot know. The clock of the server under drill runs faster, its timers with it.
import { createHash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { subjectsIn } from "./acts";
import { disagreements } from "./agreement";
import { allOf, oneOf, within } from "./database";
import { aCount, type Drill } from "./drill";
import { fasterBy, noFaketime } from "./false-time";
import { type Manner, mailServer } from "./mail-server";
import { fetchReady, freePort, serveReady } from "./served";
import { acknowledged, writersAt } from "./writers";

const faster = 120;
const manners: readonly Manner[] = [
  "refuses",
  "hangs",
  "hangs in DATA",
  "drops in DATA",
  "takes and drops",
  "says 4xx",
];

const messageIdOf = (id: string): string => createHash("sha256").update(id).digest("hex").slice(0, 32);
const waiting = (dataDirectory: string): number =>
  within(dataDirectory, (db) => oneOf<number>(db, "select count(*) from outbox where outcome = 'waiting'"));

export const mail: Drill = {
  name: "mail",
  rules: "N-6",
  does: "the mail server refuses, hangs, drops and says 4xx for an hour, then works",
  async run({ quick, chance, world, say }) {
    const variables = fasterBy(faster);
    if (!variables) return { notRun: noFaketime };
    const count = aCount();
    const dataDirectory = world("mail");
    const [port, smtp] = [await freePort(), await freePort()];
    const post = mailServer(smtp);
    const starting = {
      dataDirectory,
      port,
      variables: { ...variables, MAIL_PAUSE: "0", SMTP_URL: `smtp://127.0.0.1:${smtp}` },
    };
    const sentBefore = "select id from outbox where outcome <> 'waiting'";
    const notOwed = new Set(within(dataDirectory, (db) => allOf<string>(db, sentBefore)));
    let server = await serveReady(starting);
    const subjects = subjectsIn(dataDirectory);
    const kinds = ["add", "nominate", "ask"] as const;
    const writers = await writersAt({ origin: server.origin, howMany: 4, kinds, subjects, chance });
    // An hour of its clock, in equal parts; half of each manner while people write.
    const each = (quick ? 20 * 60_000 : 60 * 60_000) / faster / manners.length;
    for (const manner of manners) {
      await post.behave(manner);
      const writing = writers.begin();
      await pause(each / 2);
      await writing.stop();
      await pause(each / 2);
      if (!(await fetchReady(server.origin))?.ok)
        count.lost.push(`With a mail server that ${manner}, it was not ready.`);
      count.faults += 1;
      count.rounds += 1;
    }
    const late = waiting(dataDirectory);
    await post.behave("works");
    await pause(400);
    // Once more in the midst of sending: one mail may have been taken, and not be marked.
    await server.kill();
    count.faults += 1;
    server = await serveReady(starting);
    const until = performance.now() + 170_000;
    while (waiting(dataDirectory) > 0 && performance.now() < until) await pause(250);
    await server.stop();
    await post.close();

    const ids = within(dataDirectory, (db) => allOf<string>(db, "select id from outbox")).filter(
      (id) => !notOwed.has(id),
    );
    const owed = new Map(ids.map((id) => [messageIdOf(id), id]));
    const times = new Map<string, number>();
    let doubted = 0;
    for (const { id, confirmed } of post.received) {
      const known = /^<([0-9a-f]{32})@/.exec(id)?.[1] ?? id;
      if (!owed.has(known)) count.lost.push(`A mail came with the number ${id}, which is no mail’s here.`);
      if (confirmed) times.set(known, (times.get(known) ?? 0) + 1);
      else doubted += 1;
    }
    const never = [...owed.keys()].filter((id) => !times.has(id));
    const twice = [...times.values()].filter((howOften) => howOften > 1).length;
    const still = waiting(dataDirectory);
    if (still > 0) count.lost.push(`${still} mails still wait.`);
    if (never.length > 0) count.lost.push(`${never.length} mails never came.`);
    if (twice > 1) count.lost.push(`${twice} mails were confirmed and came again.`);
    count.lost.push(...writers.troubles, ...disagreements(dataDirectory, writers.acts));
    say(`${post.conversations()} conversations`);
    return {
      ...count,
      acknowledged: acknowledged(writers.acts).length,
      notes: [
        `${ids.length} mails owed, ${late} of them waiting when the server came back; all came with their own stable numbers`,
        `${doubted} were taken without a word and so sent again under the same number; ${twice} came again after the one kill`,
      ],
    };
  },
};
