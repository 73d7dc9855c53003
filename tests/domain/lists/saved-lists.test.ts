// S-9: a saved list is a name and a rule, kept by the secretariat or the co-chairs of its body; changed, then retired.
import { expect, test } from "vitest";
import { changeList, retireList, saveList } from "../../../app/domain/lists/commands/saved-lists.server";
import { writePage } from "../../../app/domain/messages/pages.server";
import { Denied, NotFound, NotPossible } from "../../../app/domain/refusals";
import { cast, openHouse, type TestHouse } from "../../support/house";

const typed = (house: TestHouse) => ({
  ...{ nameEn: "West", nameFr: "Ouest", levels: [], jurisdictions: [], plus: [], minus: [] },
  take: [`members-${house.body("CCSWG")}`],
});

test("T-4 two change a rule at once: the second is shown what stands now, and overwrites nothing", () => {
  const house = openHouse();
  const list = saveList(house.as("chair"), typed(house));
  changeList(house.as("secretary"), list, {
    ...typed(house),
    levels: ["P"],
    minus: [cast.member],
    edition: 1,
  });
  let refusal: unknown;
  try {
    changeList(house.as("chair"), list, { ...typed(house), levels: ["F"], edition: 1 });
  } catch (thrown) {
    refusal = thrown;
  }
  expect(refusal).toBeInstanceOf(NotPossible);
  const { changed } = refusal as NotPossible;
  expect(changed?.edition).toBe(2);
  expect(changed?.fields).toEqual(
    expect.arrayContaining([
      { name: "levels", theirs: "P" },
      { name: "minus", theirs: cast.member },
    ]),
  );
  expect(house.one("select json_extract(rule, '$.levels[0]') from saved_list where id = ?", list)).toBe("P");
});

test("S-9 who keeps a list follows what its rule reaches; a member sees it and changes nothing", () => {
  const house = openHouse();
  const list = saveList(house.as("chair"), typed(house));
  expect(() => retireList(house.as("member"), list)).toThrow(Denied);
  changeList(house.as("secretary"), list, { ...typed(house), take: ["all-chairs"], edition: 1 });
  // It now reaches beyond the body: its co-chairs no longer find it.
  expect(() => retireList(house.as("chair"), list)).toThrow(NotFound);
  retireList(house.as("secretary"), list);
  expect(() => retireList(house.as("secretary"), list)).toThrow(NotPossible);
  expect(() => writePage(house.db, house.actor("secretary"), list)).toThrow(NotPossible);
});
