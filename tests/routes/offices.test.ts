// S-1, S-4, T-d: an office given and ended through its pages counts at the next request of a session that goes on.
import { expect, test } from "vitest";
import { addDays, dayOf } from "../../app/domain/dates";
import { home, openEntrance } from "../support/entering";
import { codeAt, fieldIn, setUp, signIn, takeOffice } from "../support/two-step";
import { serveHouse } from "./served";

const keyAt = async (served: ReturnType<typeof serveHouse>, path: string) =>
  fieldIn(Buffer.from(await (await served.ask("administrator", path)).text()), "_key");

test("S-4 a departing analyst finds nothing from the next request on, in the session that was open", async () => {
  const served = serveHouse();
  const { house, ask, post } = served;
  const id = house.one("select id from office where person_id = ?", house.person("secretary"));
  const path = `/en/offices/${id}/end`;
  expect((await ask("secretary", "/en/people")).status).toBe(200);
  const _key = await keyAt(served, path);
  const answer = await post("administrator", path, { _key });
  expect(answer.headers.get("Location")).toBe(`/en/people/${house.person("secretary")}`);
  expect((await ask("secretary", "/en/people")).status).toBe(404);
  expect((await ask("secretary", "/en/people.csv")).status).toBe(404);
  expect((await ask("secretary", "/en")).status).toBe(200);
  // Sent twice it acts once (T-4).
  expect((await post("administrator", path, { _key })).status).toBe(302);
  expect(house.one("select count(*) from ledger where act = 'people.endOffice'")).toBe(1);
});

test("S-1 a reader who is given an office opens the people at the next request, in the same session", async () => {
  const served = serveHouse();
  const { house, ask, post } = served;
  const path = `/fr/personnes/${house.person("reader")}/fonctions/ajouter`;
  expect((await ask("reader", "/en/people")).status).toBe(404);
  const empty = await post("administrator", path, { _key: await keyAt(served, path) });
  expect(empty.status).toBe(422);
  expect(await empty.text()).toContain("Choisissez une des options.");
  const sent = await post("administrator", path, { kind: "analyst", _key: await keyAt(served, path) });
  expect(sent.headers.get("Location")).toBe(`/fr/personnes/${house.person("reader")}`);
  expect((await ask("reader", "/en/people")).status).toBe(200);
  const list = await (await ask("reader", "/fr/personnes/fonctions")).text();
  expect(list).toContain("Fonctions du secrétariat");
  // The secretariat reads who holds what, and is offered no end of it.
  expect(list).not.toContain("/terminer");
});

test("S-1 the last administrator: the page says why not, and the form ends nothing", async () => {
  const { house, ask, post } = serveHouse();
  const id = house.one("select id from office where kind = 'administrator'");
  const page = await ask("administrator", `/en/offices/${id}/end`);
  expect(page.status).toBe(409);
  expect(await page.text()).toContain("This is the last administrator");
  expect((await post("administrator", `/en/offices/${id}/end`, {})).status).toBe(409);
  expect(house.one("select until_day from office where id = ?", id)).toBeNull();
});

test("S-1 the lists lead to the end of an office where it can end, and say why not where it cannot", async () => {
  const { house, ask } = serveHouse();
  const own = house.one("select id from office where kind = 'administrator'");
  const other = house.one("select id from office where person_id = ?", house.person("secretary"));
  for (const path of ["/en/people/offices", `/en/people/${house.person("administrator")}`]) {
    const page = await (await ask("administrator", path)).text();
    expect(page).toContain("This is the last administrator");
    expect(page).not.toContain(`/en/offices/${own}/end`);
  }
  for (const path of ["/en/people/offices", `/en/people/${house.person("secretary")}`])
    expect(await (await ask("administrator", path)).text()).toContain(`/en/offices/${other}/end`);
});

test("T-d an office given makes the limits of a session follow: twelve hours, and a second factor; its end gives back the days", async () => {
  const [admin, member] = ["admin@example.org", "member@example.org"];
  const door = await openEntrance([admin, member]);
  takeOffice(door, admin, "administrator");
  const cookie = await signIn(door, admin);
  const { key } = await setUp(door, cookie);

  const person = door.house.one<string>("select id from person where email = ?", member);
  const give = `/en/people/${person}/offices/new`;
  door.seconds(16 * 60);
  const stale = fieldIn((await door.open(give, cookie)).body, "_key");
  const asked = await door.send(give, { kind: "analyst", _key: stale }, home, cookie);
  expect(asked.headers.location).toMatch(/^\/en\/account\/confirm\?to=/);
  expect(door.house.one("select count(*) from office")).toBe(1);
  const confirm = asked.headers.location ?? "";
  const to = fieldIn((await door.open(confirm, cookie)).body, "to");
  await door.send("/en/account/confirm", { to, code: codeAt(key, door.house.house.now()) }, home, cookie);
  const filled = await door.open(to, cookie);
  expect(filled.body.toString()).toMatch(/value="analyst"[^>]*checked|checked[^>]*value="analyst"/);
  const theirs = await signIn(door, member, { ownDevice: "yes" });
  expect((await door.open("/en/my-seats", theirs)).status).toBe(200);
  const _key = fieldIn(filled.body, "_key");
  expect((await door.send(give, { kind: "analyst", _key }, home, cookie)).status).toBe(302);

  // The very next request of the member leads to setting up a second factor.
  const next = await door.open("/en/my-seats", theirs);
  expect([next.status, next.headers.location]).toEqual([
    302,
    expect.stringContaining("/en/account/two-step"),
  ]);
  await setUp(door, theirs);
  expect((await door.open("/en/people", theirs)).status).toBe(200);

  const office = door.house.one<string>("select id from office where person_id = ?", person);
  door.house.db.$client.prepare("update office set from_day = '2026-01-01' where id = ?").run(office);
  const end = `/en/offices/${office}/end`;
  const endKey = fieldIn((await door.open(end, cookie)).body, "_key");
  expect((await door.send(end, { _key: endKey }, home, cookie)).status).toBe(302);
  expect((await door.open("/en/people", theirs)).status).toBe(404);
  expect(door.house.one("select until_day from office where id = ?", office)).toBe(
    addDays(dayOf(door.house.house.now()), 0),
  );
  // A member's own device: the session outlives twelve hours again.
  door.seconds(13 * 3600);
  expect((await door.open("/en/my-seats", theirs)).status).toBe(200);
});
