// T-d: the wait grows, the same for accounts that are known and unknown; strangers lock nobody out.
import { expect, test } from "vitest";
import { cookieIn, type Entrance, openEntrance, passphrase } from "../support/entering";

const [member, other] = ["member@example.org", "other@example.org"];
const home = "203.0.113.5";
const elsewhere = "198.51.100.7";

const wrongly = (door: Entrance, email = member, from = home) =>
  door.send("/en/sign-in", { email, password: "not the right one at all" }, from);
const rightly = (door: Entrance, email = member, from = home) =>
  door.send("/en/sign-in", { email, password: passphrase }, from);

const shown = (body: Buffer) => /<main.*<\/main>/s.exec(body.toString())?.[0] ?? "";

test("T-d three tries cost no wait, then it doubles up to five minutes, told in a sentence and in Retry-After", async () => {
  const door = await openEntrance([member]);
  for (let tries = 0; tries < 4; tries += 1) expect((await wrongly(door)).status).toBe(422);
  const waits: number[] = [];
  for (let tries = 0; tries < 9; tries += 1) {
    const refused = await wrongly(door);
    expect(refused.status).toBe(429);
    waits.push(Number(refused.headers["retry-after"]));
    if (tries === 0) expect(shown(refused.body)).toContain("Too many tries from here. Wait 2 seconds");
    door.seconds(waits.at(-1) ?? 0);
    expect((await wrongly(door)).status).toBe(422);
  }
  expect(waits).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 300]);
  const french = await door.send("/fr/connexion", { email: member, password: "x" });
  expect(shown(french.body)).toContain("Attendez 5\u00a0minutes, puis réessayez.");
});

test("T-d who waits is not heard, even with the right password, and waiting is enough", async () => {
  const door = await openEntrance([member]);
  for (let tries = 0; tries < 4; tries += 1) await wrongly(door);
  expect((await rightly(door)).status).toBe(429);
  door.seconds(2);
  const entered = await rightly(door);
  expect([entered.status, cookieIn(entered) !== ""]).toEqual([302, true]);
});

test("T-d an unknown account answers, waits and reads as a known one", async () => {
  const answers: string[][] = [];
  for (const email of [member, "nobody@example.org"]) {
    const door = await openEntrance([member]);
    const told: string[] = [];
    for (let tries = 0; tries < 6; tries += 1) {
      const { status, headers, body } = await wrongly(door, email);
      told.push(`${status} ${headers["retry-after"]} ${shown(body).replaceAll(email, "")}`);
    }
    answers.push(told);
  }
  expect(answers[0]).toEqual(answers[1]);
});

test("T-d twenty tries at once are not twenty tries: each counts before it is compared", async () => {
  const door = await openEntrance([member]);
  const answers = await Promise.all(Array.from({ length: 20 }, () => wrongly(door)));
  expect(answers.filter(({ status }) => status === 422)).toHaveLength(4);
});

test("T-d strangers elsewhere hold nobody up; strangers at one's own address neither, once it is known", async () => {
  const door = await openEntrance([member, other]);
  for (let tries = 0; tries < 8; tries += 1) await wrongly(door, member, elsewhere);
  expect((await rightly(door)).status).toBe(302);
  for (let tries = 0; tries < 14; tries += 1) await wrongly(door, `someone-${tries}@example.org`);
  expect((await rightly(door, other)).status).toBe(429);
  expect((await rightly(door)).status).toBe(302);
});

test("T-d one account after another from one address waits too, whichever of an IPv6 network it is", async () => {
  const door = await openEntrance([member]);
  const answers: number[] = [];
  for (let tries = 0; tries < 12; tries += 1)
    answers.push((await wrongly(door, `a${tries}@example.org`, `2001:db8:0:7::${tries + 1}`)).status);
  expect(answers.slice(-2)).toEqual([422, 429]);
  expect((await wrongly(door, member, "2001:db8:0:8::1")).status).toBe(422);
});

test("T-d who tried stands nowhere in the table, and the tick forgets what holds nobody up", async () => {
  const door = await openEntrance([member]);
  await wrongly(door);
  const { house } = door;
  const rows = JSON.stringify(house.db.$client.prepare("select * from entry_tally").all());
  expect(rows).not.toContain("member");
  expect(rows).not.toContain("203.0");
  await rightly(door);
  door.seconds(5 * 60 * 60);
  house.settle(house.db, house.now());
  expect(house.one("select count(*) from entry_tally")).toBe(1);
  door.seconds(401 * 24 * 60 * 60);
  house.settle(house.db, house.now());
  expect(house.one("select count(*) from entry_tally")).toBe(0);
});
