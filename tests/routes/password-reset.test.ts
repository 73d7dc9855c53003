// T-d: "I forgot my password", through the front door.
import { expect, test } from "vitest";
import { cookieIn, type Entrance, home, openEntrance } from "../support/entering";
import { codeAt, giveCode, setUp, shown, signIn, takeOffice } from "../support/two-step";

const member = "member@example.org";
const fresh = "seven blue herons over the lake";

const ask = (door: Entrance, email = member, from = home) =>
  door.send("/en/sign-in/forgotten", { email }, from);
const linkIn = (text = ""): string =>
  /\/(?:en\/sign-in\/new-password|fr\/connexion\/nouveau-mot-de-passe)\/[\w-]+/.exec(text)?.[0] ?? "";
const linkOf = (door: Entrance): string => linkIn(door.house.mails().at(-1)?.body);
const choose = (door: Entrance, link: string, password = fresh) =>
  door.send(link, { password, again: password });

test("T-d a link by mail lets one choose a new password, once, ends all sessions, and tells the person", async () => {
  const door = await openEntrance([member]);
  const before = await signIn(door, member);
  expect((await ask(door)).status).toBe(200);
  const link = linkOf(door);
  for (let times = 0; times < 3; times += 1) expect(shown((await door.open(link)).body)).toContain(member);
  expect((await choose(door, link, "short")).status).toBe(422);
  const entered = await choose(door, link);
  expect([entered.status, entered.headers.location]).toEqual([302, "/en"]);
  expect((await door.open("/en/bodies", cookieIn(entered))).status).toBe(200);
  expect((await door.open("/en/bodies", before)).headers.location).toContain("/en/sign-in");
  expect(door.house.mails().at(-1)).toMatchObject({ to: member, subject: "Your password was changed" });
  const again = await choose(door, link);
  expect([again.status, shown(again.body).includes("has been used or has expired")]).toEqual([409, true]);
  expect(cookieIn(await door.send("/en/sign-in", { email: member, password: fresh }))).not.toBe("");
  expect(await signIn(door, member)).toBe("");
  const rows = JSON.stringify(door.house.db.$client.prepare("select * from password_reset").all());
  expect(rows).not.toContain(link.split("/").at(-1));
});

test("T-d the link works for thirty minutes, the newest spends the others, and what is over is forgotten", async () => {
  const door = await openEntrance([member]);
  await ask(door);
  const first = linkOf(door);
  await ask(door);
  const second = linkOf(door);
  door.seconds(30 * 60 - 1);
  expect((await choose(door, first)).status).toBe(302);
  expect((await choose(door, second)).status).toBe(409);
  await ask(door);
  const third = linkOf(door);
  door.seconds(30 * 60);
  expect((await choose(door, third)).status).toBe(409);
  door.house.settle(door.house.db, door.house.now());
  expect(door.house.one("select count(*) from password_reset")).toBe(0);
});

test("T-d known and unknown addresses get one answer in one time; too many wait, and no mailbox is flooded", async () => {
  const door = await openEntrance([member]);
  const answers: string[] = [];
  const times: number[] = [];
  for (const email of [member, "nobody@example.org", member, "nobody@example.org"]) {
    const begun = performance.now();
    const { status, body } = await ask(door, email);
    times.push(performance.now() - begun);
    answers.push(`${status} ${shown(body)}`);
  }
  expect(new Set(answers).size).toBe(1);
  expect(Math.min(...times)).toBeGreaterThan(140);
  const waits: number[] = [];
  for (let tries = 0; tries < 5; tries += 1) waits.push((await ask(door, "other@example.org")).status);
  expect(waits).toEqual([200, 200, 200, 200, 429]);
  for (let place = 1; place < 6; place += 1) await ask(door, member, `198.51.100.${place}`);
  expect(door.house.mails()).toHaveLength(3);
});

test("T-d the second factor is still asked after it", async () => {
  const door = await openEntrance([member]);
  takeOffice(door, member);
  const { key } = await setUp(door, await signIn(door, member));
  await ask(door);
  const cookie = cookieIn(await choose(door, linkOf(door), "geese leave!"));
  expect((await door.open("/en/people", cookie)).headers.location).toContain("/en/sign-in/code");
  door.seconds(30);
  expect((await giveCode(door, cookie, codeAt(key, door.house.now()))).status).toBe(302);
  expect((await door.open("/en/people", cookie)).status).toBe(200);
});

test("T-d who must have a second factor and has none gets no link: a mailbox alone never opens such an account", async () => {
  const door = await openEntrance([member], "fr");
  await ask(door);
  const sent = linkOf(door);
  takeOffice(door, member);
  expect((await choose(door, sent)).status).toBe(409);
  expect(shown((await ask(door)).body)).toContain("a message is on its way");
  const mail = door.house.mails().at(-1);
  expect([linkIn(mail?.body), mail?.body.includes("de vous inviter de nouveau")]).toEqual(["", true]);
});

test("T-d a wrong address is said beside its field", async () => {
  const door = await openEntrance([member]);
  const { status, body } = await door.send("/fr/connexion/mot-de-passe-oublie", { email: "member" });
  expect([status, shown(body).includes("adresse électronique est incomplète")]).toEqual([422, true]);
});
