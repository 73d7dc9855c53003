import { expect, test } from "vitest";
import { faultsOf } from "../../../app/domain/ledger/ledger.server";
import { endHolding } from "../../../app/domain/seats/commands/end-holding.server";
import { openHouse } from "../../support/house";

const withoutTriggers = (db: ReturnType<typeof openHouse>["db"]) =>
  db.$client.exec("drop trigger ledger_kept_update; drop trigger ledger_kept_delete;");

test("T-h the chain of the demonstration world is whole", () => {
  expect(faultsOf(openHouse().db)).toEqual([]);
});

test("T-1 the database itself refuses to change or remove a line", () => {
  const { db } = openHouse();
  expect(() => db.$client.exec("update ledger set act = 'x' where number = 3")).toThrow("append-only");
  expect(() => db.$client.exec("delete from ledger where number = 3")).toThrow("append-only");
});

test("T-h a line that is altered, dropped, swapped or inserted is found and named", () => {
  const tamperings: [string, string, number][] = [
    ["altered", "update ledger set act = 'seats.end' where number = 40", 40],
    ["dropped", "pragma foreign_keys = off; delete from ledger where number = 41", 41],
    ["moved in time", "update ledger set at = at + 1 where number = 42", 42],
    ["given another detail", "update ledger_detail set detail = '{}' where number = 43", 43],
    ["given another person", "update ledger set person_id = 'somebody' where number = 44", 44],
  ];
  for (const [name, tampering, number] of tamperings) {
    const { db } = openHouse();
    withoutTriggers(db);
    db.$client.exec(tampering);
    expect(
      faultsOf(db).map((fault) => fault.number),
      name,
    ).toContain(number);
  }
});

test("T-h two lines swapped are both named", () => {
  const { db } = openHouse();
  withoutTriggers(db);
  db.$client.exec(`
    pragma foreign_keys = off;
    update ledger set number = -1 where number = 50; update ledger set number = 50 where number = 51; update ledger set number = 51 where number = -1;`);
  const named = faultsOf(db).map((fault) => fault.number);
  expect(named).toContain(50);
  expect(named).toContain(51);
});

test("T-h what a line says is not taken away in silence: only an act on the record erases words", () => {
  const { db } = openHouse();
  db.$client.exec("delete from ledger_detail where number = 60");
  expect(faultsOf(db)).toEqual([{ number: 60, fault: "detail" }]);
});

test("T-h if the line cannot be written, the change does not happen", () => {
  const house = openHouse();
  const held = house.one<string>("select id from holding where state = 'confirmed' limit 1");
  house.db.$client.exec(
    "create trigger no_room before insert on ledger begin select raise(abort, 'disk full'); end;",
  );
  expect(() => endHolding(house.as("secretary"), held, { until: house.one("select '2026-07-01'") })).toThrow(
    "disk full",
  );
  expect(house.one("select state from holding where id = ?", held)).toBe("confirmed");
});
