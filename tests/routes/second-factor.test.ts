// T-d: the second factor through the front door of a real workspace.
import { expect, test } from "vitest";
import { cookieIn, home, openEntrance, passphrase } from "../support/entering";
import { codeAt, fieldIn, giveCode, setUp, shown, signIn, takeOffice } from "../support/two-step";

const [analyst, member] = ["analyst@example.org", "member@example.org"];

async function openStaff() {
  const door = await openEntrance([analyst, member]);
  takeOffice(door, analyst);
  return door;
}
const now = (door: Awaited<ReturnType<typeof openStaff>>) => door.house.house.now();

test("T-d after the password, staff set up a second factor before anything else, and see nothing but that and the way out", async () => {
  const door = await openStaff();
  const cookie = await signIn(door, analyst);
  for (const path of [
    "/en",
    "/en/people",
    "/en/bodies.csv",
    "/en/account",
    "/en/account/password",
    "/en/setup",
    "/en/people?q=a",
  ]) {
    const { status, headers } = await door.open(path, cookie);
    expect([status, headers.location]).toEqual([302, `/en/account/two-step?to=${encodeURIComponent(path)}`]);
  }
  const data = await door.open("/en/people?_data=en.people", cookie);
  expect([
    data.status,
    data.headers["x-remix-redirect"]?.toString().startsWith("/en/account/two-step"),
  ]).toEqual([204, true]);
  const posted = await door.send("/en/people/new", { email: "x@example.org", name: "X" }, home, cookie);
  expect([posted.status, posted.headers.location?.startsWith("/en/account/two-step?to=")]).toEqual([
    302,
    true,
  ]);
  expect(door.house.one("select count(*) from person")).toBe(2);
  const page = await door.open("/en/account/two-step", cookie);
  expect(page.body.toString()).not.toContain('href="/en/people"');
  expect(page.body.toString()).toContain('action="/en/sign-out"');
  expect((await door.send("/en/sign-out", {}, home, cookie)).status).toBe(302);
  expect((await door.open("/en/account/two-step", cookie)).headers.location).toContain("/en/sign-in");
});

test("T-d the first right code turns it on, shows ten codes once, tells the person and opens the workspace", async () => {
  const door = await openStaff();
  const [elsewhere, cookie] = [await signIn(door, analyst), await signIn(door, analyst)];
  const page = await door.open("/en/account/two-step", cookie);
  const offer = fieldIn(page.body, "offer");
  const wrong = await door.send("/en/account/two-step", { offer, code: "000000" }, home, cookie);
  expect([wrong.status, shown(wrong.body).includes("not the one expected now")]).toEqual([422, true]);
  const { key, codes, answer } = await setUp(door, cookie);
  expect([answer.status, codes.length, new Set(codes).size]).toEqual([200, 10, 10]);
  expect((await door.open("/en/people", cookie)).status).toBe(200);
  expect((await door.open("/en", elsewhere)).headers.location).toContain("/en/sign-in");
  expect(door.house.mails().map(({ to, subject }) => [to, subject])).toEqual([
    [analyst, "Two-step verification is on"],
  ]);
  const rows = JSON.stringify(
    door.house.db.$client.prepare("select * from second_factor, recovery_code").all(),
  );
  for (const clear of [key.replace(/\s/g, ""), ...codes]) expect(rows).not.toContain(clear);
  const again = await door.open("/en/account/two-step", cookie);
  expect(again.body.toString()).not.toContain(codes[0]);
});

test("N-2 the form that turns it on, sent twice, shows the same codes and changes nothing", async () => {
  const door = await openStaff();
  const cookie = await signIn(door, analyst);
  const { codes, offer, key } = await setUp(door, cookie);
  const twice = await door.send(
    "/en/account/two-step",
    { offer, code: codeAt(key, now(door)) },
    home,
    cookie,
  );
  expect(twice.status).toBe(200);
  for (const code of codes) expect(twice.body.toString()).toContain(code);
  expect(door.house.mails()).toHaveLength(1);
  const other = await signIn(door, member);
  const stolen = await door.send(
    "/en/account/two-step",
    { offer, code: codeAt(key, now(door)) },
    home,
    other,
  );
  expect(stolen.status).toBe(422);
  expect(door.house.one("select count(*) from second_factor")).toBe(1);
});

test("T-d from then on the password alone opens the page of the code; a code counts once, and leads where one wanted", async () => {
  const door = await openStaff();
  const { key } = await setUp(door, await signIn(door, analyst));
  const used = codeAt(key, now(door));
  const cookie = await signIn(door, analyst, { to: "/en/bodies" });
  expect((await door.open("/en/bodies", cookie)).headers.location).toBe("/en/sign-in/code?to=%2Fen%2Fbodies");
  expect((await door.open("/en/account/two-step", cookie)).headers.location).toContain("/en/sign-in/code");
  expect((await door.open("/en/account/confirm", cookie)).headers.location).toContain("/en/sign-in/code");
  expect((await giveCode(door, cookie, used)).status).toBe(422);
  door.seconds(30);
  const fresh = codeAt(key, now(door));
  const entered = await giveCode(door, cookie, `${fresh.slice(0, 3)} ${fresh.slice(3)}`);
  expect([entered.status, entered.headers.location]).toEqual([302, "/en/bodies"]);
  expect((await door.open("/en/people", cookie)).status).toBe(200);
  const next = await signIn(door, analyst);
  expect((await giveCode(door, next, fresh)).status).toBe(422);
});

test("T-d codes are throttled, at one address and for one account from many, and the throttle holds the right one too", async () => {
  const door = await openStaff();
  const { key } = await setUp(door, await signIn(door, analyst));
  const cookie = await signIn(door, analyst);
  const answers: number[] = [];
  for (let tries = 0; tries < 5; tries += 1) answers.push((await giveCode(door, cookie, "000000")).status);
  expect(answers).toEqual([422, 422, 422, 422, 429]);
  for (let place = 1; place < 8; place += 1)
    answers.push((await giveCode(door, cookie, "000000", `198.51.100.${place}`)).status);
  expect(answers.slice(-1)).toEqual([429]);
  const held = await giveCode(door, cookie, codeAt(key, now(door)), "192.0.2.77");
  expect([held.status, Number(held.headers["retry-after"]) > 0]).toEqual([429, true]);
  door.seconds(360);
  expect((await giveCode(door, cookie, codeAt(key, now(door)))).status).toBe(302);
});

test("T-d a recovery code opens once in place of the telephone, says how many are left, and is told by mail", async () => {
  const door = await openStaff();
  const { codes } = await setUp(door, await signIn(door, analyst));
  const entered = await giveCode(door, await signIn(door, analyst), codes[3] ?? "");
  expect([entered.status, cookieIn(entered)]).toEqual([302, ""]);
  expect(door.house.mails().at(-1)?.body).toContain("How many are left: 9");
  expect((await giveCode(door, await signIn(door, analyst), codes[3] ?? "")).status).toBe(422);
});

test("T-d a member may choose it, gives the code after a link too, and may turn it off again", async () => {
  const door = await openStaff();
  const cookie = await signIn(door, member);
  expect((await door.open("/en/bodies", cookie)).status).toBe(200);
  const { key } = await setUp(door, cookie);
  await door.send("/en/sign-in/link", { email: member, to: "/en/bodies" });
  const link = /\/en\/sign-in\/link\/[\w-]+/.exec(door.house.mails().at(-1)?.body ?? "")?.[0] ?? "";
  const linked = cookieIn(await door.send(link, {}));
  expect((await door.open("/en/bodies", linked)).headers.location).toBe("/en/sign-in/code?to=%2Fen%2Fbodies");
  door.seconds(30);
  expect((await giveCode(door, linked, codeAt(key, now(door)))).status).toBe(302);
  const off = "/en/account/two-step/turn-off";
  const _key = fieldIn((await door.open(off, linked)).body, "_key");
  expect((await door.send(off, { _key }, home, linked)).headers.location).toBe("/en/account");
  expect((await door.open("/en", cookie)).headers.location).toContain("/en/sign-in");
  expect((await door.open("/en/bodies", await signIn(door, member))).status).toBe(200);
  expect(door.house.mails().at(-1)?.subject).toBe("Two-step verification is off");
});

test("T-d who must have it cannot turn it off; who takes office within a session sets it up at the next page", async () => {
  const door = await openStaff();
  const cookie = await signIn(door, analyst);
  await setUp(door, cookie);
  expect((await door.open("/en/account/two-step/turn-off", cookie)).status).toBe(409);
  const other = await signIn(door, member);
  expect((await door.open("/en/bodies", other)).status).toBe(200);
  takeOffice(door, member);
  expect((await door.open("/en/bodies", other)).headers.location).toBe(
    "/en/account/two-step?to=%2Fen%2Fbodies",
  );
  expect((await setUp(door, other)).codes).toHaveLength(10);
  expect((await door.open("/en/people", other)).status).toBe(200);
});

test("T-d with a second factor twelve characters are enough; a short password keeps it on, and goes with a reset", async () => {
  const door = await openStaff();
  const cookie = await signIn(door, member);
  const path = "/en/account/password";
  const change = async (password: string) => {
    const _key = fieldIn((await door.open(path, cookie)).body, "_key");
    return door.send(path, { _key, password, again: password }, home, cookie);
  };
  const short = "geese leave!";
  expect((await change(short)).status).toBe(422);
  await setUp(door, cookie);
  expect((await change(short)).headers.location).toBe("/en/account");
  const off = await door.open("/en/account/two-step/turn-off", cookie);
  expect([off.status, shown(off.body).includes("fewer than fifteen characters")]).toEqual([409, true]);
  expect((await change(passphrase)).status).toBe(302);
  expect((await door.open("/en/account/two-step/turn-off", cookie)).status).toBe(200);
});

test("T-d new recovery codes take the place of those before, and are shown once", async () => {
  const door = await openStaff();
  const cookie = await signIn(door, analyst);
  const { codes } = await setUp(door, cookie);
  const path = "/fr/compte/verification-en-deux-etapes/codes";
  const offer = fieldIn((await door.open(path, cookie)).body, "offer");
  const renewed = await door.send(path, { offer }, home, cookie);
  const fresh = renewed.body.toString().match(/[a-z0-9]{5}-[a-z0-9]{5}(?=<\/li>)/g) ?? [];
  expect([renewed.status, fresh.length, shown(renewed.body).includes("Vos codes de secours")]).toEqual([
    200,
    10,
    true,
  ]);
  expect((await giveCode(door, await signIn(door, analyst), codes[0] ?? "")).status).toBe(422);
  expect((await giveCode(door, await signIn(door, analyst), fresh[0] ?? "")).status).toBe(302);
});
