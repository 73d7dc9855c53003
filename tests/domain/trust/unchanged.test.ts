// P-2, T-1: what is kept until the record goes on is never older than the record, and nothing undone is kept.
import { expect, test } from "vitest";
import { dayFrom } from "../../../app/domain/dates";
import { addPerson } from "../../../app/domain/people/commands/accounts.server";
import { immediately } from "../../../db/connection";
import { keptUntilRecorded } from "../../../db/unchanged";
import { openHouse, type TestHouse } from "../../support/house";

/** How many have an address that begins so, and how often the database was asked. */
function counting(house: TestHouse, begins: string) {
  let asked = 0;
  const kept = keptUntilRecorded((db, _day: string) => {
    asked += 1;
    return db.$client
      .prepare<[string], number>("select count(*) from person where email like ? || '%'")
      .pluck()
      .get(begins);
  });
  return { count: () => kept(house.db, dayFrom("2026-06-04")), asked: () => asked };
}

test("P-2 it is asked once, and again after the next line of the ledger", () => {
  const house = openHouse();
  const { count, asked } = counting(house, "newcomer@");
  expect([count(), count(), count(), asked()]).toEqual([0, 0, 0, 1]);
  addPerson(house.as("secretary"), {
    ...{ email: "newcomer@example.org", name: "", titleEn: "Newcomer", titleFr: "", language: "en" },
    ...{ zone: "America/Toronto", jurisdiction: "", invite: false },
  });
  expect([count(), count(), asked()]).toEqual([1, 1, 2]);
});

test("T-1 within a transaction that writes it is asked anew and not kept: what is undone leaves no trace", () => {
  const house = openHouse();
  const { count } = counting(house, "undone@");
  expect(count()).toBe(0);
  const undone = () =>
    immediately(house.db, () => {
      house.db.$client
        .prepare("update person set email = 'undone@example.org' where id = ?")
        .run(house.person("reader"));
      expect(count()).toBe(1);
      throw new Error("undone");
    });
  expect(undone).toThrow("undone");
  expect(count()).toBe(0);
});
