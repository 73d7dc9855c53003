// T-d: a link sent to the address signs in once, by its button, and leads where the person wanted to go.
import { expect, test } from "vitest";
import { spendInvitations } from "../../app/auth/invitations.server";
import { cookieIn, type Entrance, openEntrance } from "../support/entering";
import { cast } from "../support/house";
import { serveHouse } from "./served";

const member = "member@example.org";
const unknown = "nobody@example.org";

const ask = (door: Entrance, email = member, to = "/en/bodies?level=F", from?: string) =>
  door.send("/en/sign-in/link", { email, to }, from);
const linkIn = (text = ""): string =>
  /\/(?:en\/sign-in\/link|fr\/connexion\/lien)\/[\w-]+/.exec(text)?.[0] ?? "";
const linkOf = (door: Entrance, which = 0): string => linkIn(door.house.mails()[which]?.body);
const shown = (body: Buffer) => /<main.*<\/main>/s.exec(body.toString())?.[0] ?? "";

test("T-d the mail's link opens a page that spends nothing; its button signs in once and leads where one wanted", async () => {
  const door = await openEntrance([member]);
  expect((await ask(door)).status).toBe(200);
  const link = linkOf(door);
  expect(door.house.mails()[0]?.to).toBe(member);
  for (let times = 0; times < 3; times += 1) {
    const page = await door.open(link);
    expect([page.status, cookieIn(page)]).toEqual([200, ""]);
    expect(shown(page.body)).toContain(member);
  }
  const entered = await door.send(link, {});
  expect([entered.status, entered.headers.location]).toEqual([302, "/en/bodies?level=F"]);
  expect((await door.open("/en/my-seats", cookieIn(entered))).status).toBe(200);
  const again = await door.send(link, {});
  expect([again.status, cookieIn(again)]).toEqual([409, ""]);
  expect(shown(again.body)).toContain("This link has been used or has expired");
  const rows = JSON.stringify(door.house.db.$client.prepare("select * from entry_link").all());
  expect(rows).not.toContain(link.split("/").at(-1));
});

test("T-d a link works for ten minutes, then is forgotten", async () => {
  const door = await openEntrance([member]);
  await ask(door);
  await ask(door);
  door.seconds(599);
  expect((await door.send(linkOf(door), {})).status).toBe(302);
  door.seconds(1);
  expect((await door.send(linkOf(door, 1), {})).status).toBe(409);
  door.house.settle(door.house.db, door.house.now());
  expect(door.house.one("select count(*) from entry_link")).toBe(0);
});

test("T-d whether an address is known changes neither the answer nor its time", async () => {
  const door = await openEntrance([member]);
  const answers: string[] = [];
  const times: number[] = [];
  for (const email of [member, unknown, member, unknown]) {
    const begun = performance.now();
    const { status, headers, body } = await ask(door, email);
    times.push(performance.now() - begun);
    const { date: _, "content-security-policy": __, ...rest } = headers;
    answers.push(`${status} ${JSON.stringify(rest)} ${shown(body)}`);
  }
  expect(new Set(answers).size).toBe(1);
  expect(Math.min(...times)).toBeGreaterThan(140);
  expect(door.house.mails().map(({ to }) => to)).toEqual([member, member]);
});

test("T-d asking again and again waits as signing in does, and nobody's mailbox is flooded from many places", async () => {
  const door = await openEntrance([member]);
  const here: number[] = [];
  for (let times = 0; times < 5; times += 1) here.push((await ask(door, unknown)).status);
  expect(here).toEqual([200, 200, 200, 200, 429]);
  for (let place = 1; place < 6; place += 1)
    expect((await ask(door, member, "/en", `198.51.100.${place}`)).status).toBe(200);
  expect(door.house.mails()).toHaveLength(3);
});

test.each(["https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example", "/api", ""])(
  "T-d a link never leads elsewhere: %s",
  async (to) => {
    const door = await openEntrance([member]);
    await ask(door, member, to);
    expect((await door.send(linkOf(door), {})).headers.location).toBe("/en");
  },
);

test("T-d staff of a real workspace get a mail that says to use the password; who takes office meanwhile, no entry", async () => {
  const door = await openEntrance([member], "fr");
  const { house } = door;
  await ask(door);
  const link = linkOf(door);
  house.db.$client.exec(
    "insert into office (id, person_id, kind, from_day) select 'office0000000001', id, 'administrator', '2026-01-01' from person",
  );
  expect((await door.send(link, {})).status).toBe(409);
  const refused = await ask(door);
  expect(shown(refused.body)).toContain("a message is on its way");
  const mail = house.mails()[1];
  expect(mail?.body).toContain("se connectent avec leur mot de passe");
  expect([linkIn(mail?.body), mail?.body.includes("/fr/connexion")]).toEqual(["", true]);
});

test("T-d a link sent to an address that is no longer the person's opens nothing", async () => {
  const door = await openEntrance([member]);
  await ask(door);
  spendInvitations(door.house.db, door.house.one("select id from person"), door.house.now());
  expect((await door.send(linkOf(door), {})).status).toBe(409);
});

test("T-d an address that is none is said beside its field, in both languages", async () => {
  const door = await openEntrance([member]);
  const { status, body } = await door.send("/fr/connexion/lien", { email: "member" });
  expect([status, shown(body).includes("adresse électronique est incomplète")]).toEqual([422, true]);
});

test("T-d a member, a contact and a reader get a link; a co-chair, the secretariat and an administrator get none", async () => {
  const { house, post } = serveHouse();
  Object.assign(house.house, { kind: "real" });
  for (const part of [
    "member",
    "contact",
    "reader",
    "chair",
    "councilChair",
    "secretary",
    "administrator",
  ] as const)
    expect((await post("nobody", "/en/sign-in/link", { email: cast[part] })).status).toBe(200);
  const living =
    "select p.email from entry_link l join person p on p.id = l.person_id where l.used_at is null";
  const sent = house.db.$client.prepare(living).pluck().all();
  expect(sent.sort()).toEqual([cast.contact, cast.member, cast.reader].sort());
});
