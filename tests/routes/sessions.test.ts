// T-d: sessions through the front door: what they are limited by, how they are listed and ended, and that it counts at
// the next request.
import { expect, test } from "vitest";
import { cookieIn, type Entrance, home, openEntrance, passphrase } from "../support/entering";
import { fieldIn, setUp, shown, signIn, takeOffice } from "../support/two-step";

const [member, other] = ["member@example.org", "other@example.org"];
const hour = 60 * 60;
const day = 24 * hour;

const isIn = async (door: Entrance, cookie: string): Promise<boolean> =>
  (await door.open("/en/bodies", cookie)).status === 200;
const own = { ownDevice: "yes" };

test("T-d a session lasts twelve hours; on one's own device thirty days, and so does its cookie", async () => {
  const door = await openEntrance([member]);
  const signedIn = await door.send("/en/sign-in", { email: member, password: passphrase });
  expect(signedIn.headers["set-cookie"]?.[0]).toContain(`Max-Age=${12 * hour}`);
  const kept = await door.send("/en/sign-in", { email: member, password: passphrase, ...own });
  expect(kept.headers["set-cookie"]?.[0]).toContain(`Max-Age=${30 * day}`);
  const [short, long] = [cookieIn(signedIn), cookieIn(kept)];
  door.seconds(12 * hour - 1);
  expect([await isIn(door, short), await isIn(door, long)]).toEqual([true, true]);
  door.seconds(1);
  expect([await isIn(door, short), await isIn(door, long)]).toEqual([false, true]);
  for (let weeks = 0; weeks < 4; weeks += 1) {
    door.seconds(7 * day);
    expect(await isIn(door, long)).toBe(true);
  }
  door.seconds(2 * day);
  expect(await isIn(door, long)).toBe(false);
});

test("T-d two weeks without a visit end it, and a visit is remembered without a page writing anything", async () => {
  const door = await openEntrance([member]);
  const cookie = await signIn(door, member, own);
  door.seconds(13 * day);
  door.house.statements();
  expect(await isIn(door, cookie)).toBe(true);
  expect(door.house.statements().filter((text) => /^\s*(insert|update|delete)/i.test(text))).toEqual([]);
  door.seconds(13 * day);
  expect(await isIn(door, cookie)).toBe(true);
  const idle = await openEntrance([member]);
  const forgotten = await signIn(idle, member, own);
  idle.seconds(14 * day);
  expect(await isIn(idle, forgotten)).toBe(false);
});

test("T-d who takes an office is under twelve hours at once, on whatever device", async () => {
  const door = await openEntrance([member]);
  const cookie = await signIn(door, member, own);
  door.seconds(13 * hour);
  expect(await isIn(door, cookie)).toBe(true);
  takeOffice(door, member);
  expect(await isIn(door, cookie)).toBe(false);
});

test("T-d sessions are listed with what they were opened with, never the address, and one is ended at its next page", async () => {
  const door = await openEntrance([member, other]);
  const [here, there, theirs] = [
    await signIn(door, member),
    await signIn(door, member, own),
    await signIn(door, other),
  ];
  const page = await door.open("/fr/compte", here);
  expect(shown(page.body)).toMatch(/Firefox sous Windows.*Celle-ci.*Firefox sous Windows/s);
  expect(JSON.stringify(door.house.db.$client.prepare("select * from session").all())).not.toContain(home);
  const end = /\/fr\/compte\/sessions\/[0-9a-f]{16}\/terminer/.exec(page.body.toString())?.[0] ?? "";
  expect((await door.open(end, theirs)).status).toBe(404);
  const _key = fieldIn((await door.open(end, here)).body, "_key");
  expect((await door.send(end, { _key }, home, here)).headers.location).toBe("/fr/compte");
  expect([await isIn(door, here), await isIn(door, there), await isIn(door, theirs)]).toEqual([
    true,
    false,
    true,
  ]);
});

test("T-d all others are ended at once, a download and a post as well, and nobody else’s", async () => {
  const door = await openEntrance([member, other]);
  const [here, there, theirs] = [
    await signIn(door, member),
    await signIn(door, member),
    await signIn(door, other),
  ];
  const path = "/en/account/sessions/end-others";
  const _key = fieldIn((await door.open(path, here)).body, "_key");
  expect((await door.send(path, { _key }, home, here)).status).toBe(302);
  expect((await door.open("/en/bodies.csv", there)).headers.location).toContain("/en/sign-in");
  expect((await door.send(path, { _key }, home, there)).status).toBe(401);
  expect([await isIn(door, here), await isIn(door, theirs)]).toEqual([true, true]);
});

test("T-d signing in again in the same browser takes the place of the session it had", async () => {
  const door = await openEntrance([member, other]);
  const first = await signIn(door, member);
  const second = cookieIn(
    await door.send("/en/sign-in", { email: other, password: passphrase }, home, first),
  );
  expect([await isIn(door, first), await isIn(door, second)]).toEqual([false, true]);
  expect(door.house.one("select count(*) from session")).toBe(1);
});

test("T-d a changed password ends the other sessions and is told by mail; twice sent, it is changed once", async () => {
  const door = await openEntrance([member]);
  const [here, there] = [await signIn(door, member), await signIn(door, member)];
  const path = "/fr/compte/mot-de-passe";
  const _key = fieldIn((await door.open(path, here)).body, "_key");
  const password = "la bouilloire chante à l’aube";
  const refused = await door.send(path, { _key, password, again: "autre chose" }, home, here);
  expect([refused.status, shown(refused.body).includes("ne sont pas identiques")]).toEqual([422, true]);
  const sent = { _key, password, again: password };
  expect((await door.send(path, sent, home, here)).headers.location).toBe("/fr/compte");
  expect((await door.send(path, sent, home, here)).headers.location).toBe("/fr/compte");
  expect([await isIn(door, here), await isIn(door, there)]).toEqual([true, false]);
  expect(door.house.mails().map(({ subject }) => subject)).toEqual(["Your password was changed"]);
  expect(cookieIn(await door.send("/en/sign-in", { email: member, password }))).not.toBe("");
});

test("N-5 a second factor of before is read after a restart with the same key, and not with another", async () => {
  const door = await openEntrance([member]);
  const { key, codes } = await setUp(door, await signIn(door, member));
  expect([key.length, codes.length]).toEqual([39, 10]);
  door.house.house.key = Buffer.alloc(32, 9);
  const cookie = await signIn(door, member);
  expect((await door.send("/en/sign-in/code", { code: codes[0] ?? "" }, home, cookie)).status).toBe(422);
});

test("T-d L-2 a password is not kept over a change of language, nor carried through a new sign-in", async () => {
  const door = await openEntrance([member]);
  const cookie = await signIn(door, member);
  const typed = { password: "seven blue herons over it", again: "seven blue herons over it" };
  const turned = await door.send(
    "/en/account/password",
    { ...typed, _keep: "/fr/compte/mot-de-passe" },
    home,
    cookie,
  );
  expect(turned.headers.location).toMatch(/^\/fr\/compte\/mot-de-passe\?kept=/);
  expect(door.house.one("select typed from kept_form")).toBe("{}");
  const ended = await door.send("/en/account/password", typed);
  expect([ended.status, ended.body.toString().includes("herons")]).toEqual([401, false]);
});
