// M-14, S-4: the stream beside an agenda: who hears it, what is heard, when it ends, how many there may be.
import { get, type IncomingMessage } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { arrangeAgenda } from "../../app/domain/agendas/commands/arranging.server";
import { howManyHere } from "../../app/domain/presence/presence.server";
import { loader } from "../../app/routes/agendas/alive";
import { anAgenda, anItem, asItStands } from "../support/agenda";
import { openDoor } from "../support/front-door";
import type { Part } from "../support/house";
import { serveHouse } from "./served";

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function until(holds: () => boolean, within = 5_000): Promise<number> {
  const began = performance.now();
  while (!holds()) {
    if (performance.now() - began > within) throw new Error("It did not come to pass in time.");
    await pause(10);
  }
  return performance.now() - began;
}

async function openAlive() {
  const served = serveHouse();
  const { house } = served;
  const meeting = anAgenda(house);
  const item = anItem(house, meeting);
  // The door itself, so that what it holds in memory can be counted.
  const front = await openDoor({
    handle: (request, { environment, ...facts }) =>
      loader({
        ...{ request, params: { meeting } },
        context: { ...facts, environment, house: house.house },
      }).catch((answer: unknown) => (answer instanceof Response ? answer : Promise.reject(answer))),
  });
  const path = `/en/meetings/${meeting}/agenda/alive`;
  /** A stream, as a browser opens it. */
  async function listen(part: Part, { at = path, cookie = "" } = {}) {
    const headers = { Accept: "text/event-stream", Cookie: cookie || (await served.cookieOf(part)) };
    const stream = { status: 0, heard: "", ended: false, answer: null as IncomingMessage | null };
    const sent = get({ host: "127.0.0.1", port: front.port, path: at, headers, agent: false }, (answer) => {
      Object.assign(stream, { status: answer.statusCode, answer });
      answer.on("data", (chunk: Buffer) => {
        stream.heard += chunk.toString();
      });
      answer.on("error", () => {});
      answer.on("close", () => {
        stream.ended = true;
      });
    });
    sent.on("error", () => {});
    const leave = () => void sent.destroy();
    onTestFinished(leave);
    await until(() => stream.status !== 0);
    return { ...{ leave, facts: stream }, says: (words: string) => stream.heard.includes(words) };
  }
  const arrange = (part: Part, minutes: number) => {
    const page = asItStands(house, meeting);
    arrangeAgenda(house.as(part), meeting, {
      ...page,
      minutes: page.minutes.map((one) => (one.id === item ? { ...one, typed: minutes } : one)),
    });
  };
  const open = () => howManyHere(house.db);
  return { ...served, front, meeting, path, listen, arrange, open };
}

test("M-14 who else is here is told to each, and no longer once they have gone; what is entered is told within two seconds", async () => {
  const { listen, arrange } = await openAlive();
  const chair = await listen("chair");
  expect([chair.facts.status, chair.facts.answer?.headers["content-type"]]).toEqual([
    200,
    "text/event-stream; charset=utf-8",
  ]);
  expect(chair.facts.answer?.headers["content-encoding"]).toBeUndefined();
  const other = await listen("otherChair");
  await until(() => chair.says("Here now: you, and ") && other.says("Here now: you, and "));
  arrange("otherChair", 25);
  expect(await until(() => chair.says("event: changed"))).toBeLessThan(2_000);
  expect(chair.facts.heard).toContain("The order or the minutes of the agenda have changed.");
  // Whoever did it is not told, but their other pages draw it.
  await until(() => other.says("event: changed"));
  expect(other.facts.heard).toMatch(/event: changed\nid: \d+\ndata: {"said":""}/);
  const before = chair.facts.heard.length;
  other.leave();
  await until(() => chair.facts.heard.slice(before).includes('event: here\ndata: {"said":""}'));
});

test("M-14 what was entered between the page and its stream, or while it was broken, is told when it opens", async () => {
  const { listen, arrange, path, house, meeting } = await openAlive();
  const since = house.one("select max(number) from ledger where subject_id = ?", meeting);
  arrange("otherChair", 25);
  const late = await listen("chair", { at: `${path}?since=${since}` });
  await until(() => late.says("event: changed"));
  const now = await listen("chair", { at: `${path}?since=nonsense` });
  await until(() => now.says("event: here"));
  await pause(700);
  expect(now.says("event: changed")).toBe(false);
});

test("M-17, T-3 for whoever does not read the draft there is no stream; as a page it leads to the agenda", async () => {
  const { ask, path, open } = await openAlive();
  const headers = { Accept: "text/event-stream" };
  for (const part of ["member", "observer", "reader", "stranger", "administrator"] as const)
    expect([part, (await ask(part, path, { headers })).status]).toEqual([part, 404]);
  expect((await ask("nobody", path, { headers })).headers.get("Location")).toMatch(/^\/en\/sign-in/);
  expect((await ask("chair", path)).headers.get("Location")).toBe(path.replace("/alive", ""));
  const head = await ask("chair", path, { method: "HEAD", headers });
  expect([head.status, open()]).toEqual([302, 0]);
});

test("S-4 a stream ends within seconds of the seat, and of the session", async () => {
  const { listen, arrange, house, open, cookieOf } = await openAlive();
  const chair = await listen("chair");
  const secretary = await listen("secretary");
  const analyst = house.db.$client.prepare("delete from session where person_id = ?");
  expect(await cookieOf("secretary")).toContain("session=");
  analyst.run(house.person("secretary"));
  expect(await until(() => secretary.facts.ended)).toBeLessThan(4_000);
  expect(secretary.facts.heard).toContain("event: over");
  house.db.$client.exec("drop trigger if exists holding_kept");
  house.db.$client
    .prepare("update holding set until_day = '2026-06-01' where person_id = ?")
    .run(house.person("chair"));
  arrange("otherChair", 30);
  expect(await until(() => chair.facts.ended)).toBeLessThan(4_000);
  expect([chair.says("event: changed"), open()]).toEqual([false, 0]);
});

test("T-d a person has four streams at most, and is told to wait; one that closes makes room", async () => {
  const { listen, open } = await openAlive();
  const four = [];
  for (let at = 0; at < 4; at += 1) four.push(await listen("chair"));
  const fifth = await listen("chair");
  expect([fifth.facts.status, fifth.facts.answer?.headers["retry-after"]]).toEqual([429, "10"]);
  expect((await listen("otherChair")).facts.status).toBe(200);
  four[0]?.leave();
  await until(() => open() === 4);
  expect((await listen("chair")).facts.status).toBe(200);
});

test("M-14 fifty streams opened and closed leave nothing behind, those left before they were answered included", async () => {
  const { listen, open, front, path, cookieOf } = await openAlive();
  for (let at = 0; at < 50; at += 1) {
    const stream = await listen(at % 2 ? "chair" : "otherChair");
    expect([stream.facts.status, open()]).toEqual([200, 1]);
    stream.leave();
    await until(() => open() === 0);
  }
  const headers = { Accept: "text/event-stream", Cookie: await cookieOf("chair") };
  for (let at = 0; at < 50; at += 1) {
    const sent = get({ host: "127.0.0.1", port: front.port, path, headers, agent: false });
    sent.on("error", () => {});
    await pause(at % 5);
    sent.destroy();
  }
  await pause(300);
  expect(open()).toBe(0);
}, 60_000);

test("N-7 the house stops at once with streams open", async () => {
  const { listen, open, front } = await openAlive();
  const streams = [await listen("chair"), await listen("otherChair"), await listen("secretary")];
  expect(open()).toBe(3);
  const began = performance.now();
  await front.served.stop();
  expect(performance.now() - began).toBeLessThan(2_000);
  await until(() => streams.every(({ facts }) => facts.ended));
  expect(open()).toBe(0);
});
