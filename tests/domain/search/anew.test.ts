// P-5: after an upgrade the index is made anew piece by piece, while the one before answers; nothing waits for it.
import { describe, expect, test } from "vitest";
import { startOfDay } from "../../../app/domain/dates";
import { addPerson } from "../../../app/domain/people/commands/accounts.server";
import { isBeingMade, makeAnew, makeSlice, openIndex, rebuild } from "../../../app/domain/search/anew.server";
import { openHouse, type TestHouse } from "../../support/house";
import { expectKeptUp } from "../../support/index-of";
import { linesOf, search } from "../../support/searching";

const card = { titleEn: "Director", titleFr: "", language: "en", zone: "America/Toronto" } as const;
const group = "body: Client-Centric Service Working Group (CCSWG)";
const add = (house: TestHouse, name: string) =>
  addPerson(house.as("secretary"), {
    ...{ ...card, name, email: `${name.toLowerCase()}@example.org`, jurisdiction: "", invite: false },
  });
const firstOf = (house: TestHouse, words: string) => linesOf(search(house, "secretary", words))[0];

function withIndex(): TestHouse {
  const house = openHouse();
  rebuild(house.db, house.finds);
  return house;
}

/** As an older program of the same rules left it: a kind that is no more, another that is new, a name said otherwise. */
function asBefore(house: TestHouse): void {
  house.db.$client.exec(`
    update search_index set version = substr(version, 1, instr(version, ' ')) || 'gone person';
    update search_entry set title_en = 'Said before' where kind = 'seat';
    delete from search_words where rowid in (select row from search_entry where kind = 'terms');
    delete from search_entry where kind = 'terms';
    update search_entry set kind = 'gone' where row = (select max(row) from search_entry where kind = 'clause')`);
}

/** Larger than what is made at the opening itself. */
const openLarge = (house: TestHouse) => openIndex(house.db, house.finds, 0);

describe("P-5 a large index is made anew after the opening", () => {
  test("P-5 the one before answers meanwhile, acts go on, and in the end it is what the record says", () => {
    const house = withIndex();
    asBefore(house);
    openLarge(house);
    expect(isBeingMade(house.db)).toBe(true);
    expect(search(house, "chair", "CCSWG").isBeingMade).toBe(true);
    let slices = 0;
    while (isBeingMade(house.db)) {
      expect(firstOf(house, "CCSWG")).toBe(group);
      if (slices < 12) {
        add(house, `Zebulon${slices}`);
        expect(firstOf(house, `Zebulon${slices}`)).toBe(`person: Zebulon${slices}`);
      }
      makeSlice(house.db, house.finds);
      slices += 1;
    }
    expect(slices).toBeGreaterThan(house.finds.length);
    expect(search(house, "chair", "CCSWG").isBeingMade).toBe(false);
    expect(
      house.one("select count(*) from search_entry where kind = 'gone' or title_en = 'Said before'"),
    ).toBe(0);
    expectKeptUp(house);
    openLarge(house);
    expect(isBeingMade(house.db)).toBe(false);
  });

  test("P-5 the newest stand last, as in one that is made at once", () => {
    const house = withIndex();
    const order = () =>
      house.db.$client.prepare("select changed_at from search_entry order by row").pluck().all() as number[];
    asBefore(house);
    openLarge(house);
    while (isBeingMade(house.db)) makeSlice(house.db, house.finds);
    const inSlices = order();
    expect(inSlices).toEqual([...inSlices].sort((one, other) => one - other));
    rebuild(house.db, house.finds);
    expect(order()).toEqual(inSlices);
  });

  test("P-5 one that was left unfinished is begun again at the next opening", () => {
    const house = withIndex();
    asBefore(house);
    openLarge(house);
    for (let slice = 0; slice <= house.finds.length; slice += 1) makeSlice(house.db, house.finds);
    openIndex(house.db, house.finds);
    expect(isBeingMade(house.db)).toBe(false);
    expect(house.one("select version from search_index")).toContain("jurisdiction");
    expectKeptUp(house);
  });

  test.each([
    "update search_index set version = '0 person'",
    "delete from search_words where rowid = (select max(row) from search_entry)",
  ])("P-5 one that cannot answer is emptied first: %s", (otherwise) => {
    const house = withIndex();
    house.db.$client.exec(otherwise);
    openLarge(house);
    expect(house.one("select count(*) from search_entry")).toBe(0);
    expect(search(house, "chair", "CCSWG")).toMatchObject({ isBeingMade: true });
    while (isBeingMade(house.db)) makeSlice(house.db, house.finds);
    expect(firstOf(house, "CCSWG")).toBe(group);
    expectKeptUp(house);
  });

  test("P-5 a slice that fails is reported; nothing of it stays, and the rest is made later", async () => {
    const house = withIndex();
    asBefore(house);
    openLarge(house);
    house.db.$client.pragma("query_only = ON");
    const faults: unknown[] = [];
    await makeAnew(
      house.house,
      {
        goesOn: () => faults.length === 0,
        failed: (fault) => void faults.push(fault),
      },
      0,
    );
    expect(String(faults[0])).toContain("readonly");
    expect(isBeingMade(house.db)).toBe(true);
    house.db.$client.pragma("query_only = OFF");
    await makeAnew(house.house, { goesOn: () => true, failed: (fault) => expect.unreachable(String(fault)) });
    expect(isBeingMade(house.db)).toBe(false);
    expectKeptUp(house);
  });
});

test("P-5 each kind lists all that it finds, by the instant that its entries bear", () => {
  const house = openHouse();
  for (const { kind, all, entries } of house.finds) {
    const listed = house.db.$client.prepare(all).all() as { id: string; at: number | string }[];
    const at = (when: number | string) =>
      typeof when === "string" ? startOfDay(when as Parameters<typeof startOfDay>[0]) : when;
    expect(listed.map((one) => `${one.id} ${at(one.at)}`).sort(), kind).toEqual(
      entries(house.db, null)
        .map(({ id, changedAt }) => `${id} ${changedAt}`)
        .sort(),
    );
  }
});
