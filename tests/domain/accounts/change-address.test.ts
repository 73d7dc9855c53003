// T-d: the address is the sign-in. Who changes whose, who is told, and what of the former one opens nothing any more.
import { expect, test } from "vitest";
import { startSession } from "../../../app/auth/sessions.server";
import { addressPage } from "../../../app/domain/people/address.server";
import { changeAddress } from "../../../app/domain/people/commands/change-address.server";
import { giveOffice } from "../../../app/domain/people/commands/offices.server";
import { Denied, Invalid, NotFound, NotPossible } from "../../../app/domain/refusals";
import { openHouse, type Part, type TestHouse } from "../../support/house";
import { openWithTwoAdministrators } from "../../support/offices";

const email = "moved@example.org";
const editionOf = (house: TestHouse, id: string) =>
  house.one<number>("select edition from person where id = ?", id);
const moveOf = (house: TestHouse, by: Part, id: string, to = email) =>
  changeAddress(house.as(by), id, { email: to, edition: editionOf(house, id) });
const move = (house: TestHouse, by: Part, whose: Part, to?: string) =>
  moveOf(house, by, house.person(whose), to);
const addressOf = (house: TestHouse, id: string) => house.one("select email from person where id = ?", id);

test("T-d the secretariat changes a member’s: both addresses are told, sessions and what was sent before end", async () => {
  const house = openHouse();
  const id = house.person("member");
  house.db.$client.exec(
    `insert or replace into credential (person_id, password, changed_at) values ('${id}', 'x', 0);
     insert into invitation (id, digest, person_id, created_at, expires_at) values ('i', 'd', '${id}', 0, 9e15)`,
  );
  await startSession(house.house, id, { via: "password", ownDevice: false, device: "" });
  move(house, "secretary", "member");
  const told = house.db.$client
    .prepare("select address from outbox where outcome = 'waiting' and person_id = ? order by address")
    .pluck()
    .all(id);
  expect(told).toEqual(["ab-registries@example.org", email]);
  expect(house.one("select count(*) from invitation where used_at is null and person_id = ?", id)).toBe(0);
  expect(house.one("select count(*) from session where person_id = ?", id)).toBe(0);
  expect(house.ledger()).toEqual(["people.changeAddress"]);
  const detail = house.one<string>("select detail from ledger_detail order by number desc limit 1");
  expect(JSON.parse(detail)).toMatchObject({
    before: { email: "ab-registries@example.org" },
    after: { email },
  });
});

test.each(["chair", "otherChair", "councilChair", "finance"] as const)(
  "T-d the secretariat does not change that of somebody who co-chairs or holds an office: %s",
  (whose) => {
    const house = openHouse();
    const id = house.person(whose);
    const before = addressOf(house, id);
    expect(() => move(house, "secretary", whose)).toThrow(Denied);
    const asking = { actor: house.actor("secretary"), now: house.house.now() };
    expect(() => addressPage(house.db, asking, id)).toThrow(Denied);
    expect([addressOf(house, id), house.ledger(), house.mails()]).toEqual([before, [], []]);
    move(house, "administrator", whose);
    expect(addressOf(house, id)).toBe(email);
    expect(house.ledger()).toEqual(["people.changeAddressInOffice"]);
  },
);

test("T-d a seat, an office or a role to come counts from today on; one that is over counts no more", () => {
  const house = openHouse();
  const id = house.person("member");
  const seat = house.seat("CCSWG", "Service Alberta");
  const role = house.db.$client.prepare(
    "insert into chair_role (id, seat_id, from_day, until_day) values (?, ?, ?, ?)",
  );
  role.run("rolebefore000000", seat, "2020-01-01", "2021-01-01");
  move(house, "secretary", "member");
  role.run("roletocome000000", seat, "2030-01-01", null);
  expect(() => moveOf(house, "secretary", id, "again@example.org")).toThrow(Denied);
  house.db.$client.exec("delete from chair_role where id = 'roletocome000000'");
  giveOffice(house.as("administrator"), id, { kind: "analyst", from: "2030-01-01" as never });
  expect(() => moveOf(house, "secretary", id, "again@example.org")).toThrow(Denied);
});

test("T-d the other administrators are told when the address of a co-chair moves, in the language of each", () => {
  const house = openWithTwoAdministrators();
  const other = house.person("reader");
  house.db.$client.prepare("update person set language = 'fr' where id = ?").run(other);
  move(house, "administrator", "chair");
  const notice = house.one<string>("select body from outbox where person_id = ?", other);
  expect(notice).toContain("Adresse de connexion changée");
  expect(house.mails().map(({ to }) => to)).not.toContain("workspace-administrator@example.org");
});

test("T-d nobody changes their own, by this path or as an administrator; who is not of the secretariat finds nothing", () => {
  const house = openHouse();
  expect(() => move(house, "administrator", "administrator")).toThrow(NotPossible);
  expect(() => move(house, "secretary", "secretary")).toThrow(Denied);
  for (const part of ["member", "chair", "contact", "reader", "stranger"] as const)
    expect(() => move(house, part, part)).toThrow(NotFound);
  expect(house.ledger()).toEqual([]);
});

test("T-d an address in use, or the one that stands, is refused at its field; a stale page is told what stands", () => {
  const house = openHouse();
  expect(() => move(house, "secretary", "member", "bc-partnerships@example.org")).toThrow(Invalid);
  expect(() => move(house, "secretary", "member", "ab-registries@example.org")).toThrow(Invalid);
  const stale = { email, edition: editionOf(house, house.person("member")) - 1 };
  expect(() => changeAddress(house.as("secretary"), house.person("member"), stale)).toThrow(NotPossible);
  expect(house.ledger()).toEqual([]);
});
