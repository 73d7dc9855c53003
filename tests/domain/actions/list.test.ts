// Desk 5: the list of actions, by body, by whose they are, by state and by age.
import { beforeEach, expect, test } from "vitest";
import { actionsFile } from "../../../app/domain/actions/actions-file";
import { cancelAction } from "../../../app/domain/actions/commands/keeping.server";
import { actionsForFile, actionsPage } from "../../../app/domain/actions/list.server";
import { actionFilter, actionQuery } from "../../../app/domain/actions/list-filter";
import { dayFrom, dayOf } from "../../../app/domain/dates";
import { anAction, ofKind, says } from "../../support/action";
import { openHouse, type Part, type TestHouse } from "../../support/house";

let house: TestHouse;
beforeEach(() => {
  house = openHouse();
});

const listed = (query: string, part: Part = "secretary") => {
  const filter = actionFilter(new URLSearchParams(query));
  return actionsPage(house.db, house.actor(part), { filter, page: 1, today: dayOf(house.now()) });
};
const titles = (query: string, part?: Part) =>
  listed(query, part)
    .lines.map(({ text }) => text.en)
    .filter((text) => text.startsWith("Test "));

test("M-16 actions are listed by body, person, state and age, and the file holds the same", () => {
  const at = (day: string) => ({ due: dayFrom(day) });
  const own = anAction(house, { textEn: "Test one", ...at("2026-06-10") });
  anAction(house, { textEn: "Test two", ...ofKind(house, "co-chairs"), ...at("2026-06-09") });
  const all = anAction(house, {
    textEn: "Test three",
    ...ofKind(house, "jurisdictions"),
    ...at("2026-06-11"),
  });
  const gone = anAction(house, { textEn: "Test four", ...at("2026-06-12") });
  cancelAction(house.as("chair"), gone, { why: "Not needed" });
  says(house, "member", own);
  const body = `body=${house.body("CCSWG")}`;

  expect(titles(`${body}&words=test`)).toEqual(["Test two", "Test three"]);
  expect(titles(`${body}&words=test&state=all`)).toEqual(["Test two", "Test one", "Test three", "Test four"]);
  expect(titles(`${body}&words=test&state=all&sort=-due`)).toEqual([
    "Test four",
    "Test three",
    "Test one",
    "Test two",
  ]);
  expect(titles(`${body}&words=test&state=done`)).toEqual(["Test one"]);
  expect(titles("words=test&state=cancelled")).toEqual(["Test four"]);
  expect(titles("words=test&who=co-chairs")).toEqual(["Test two"]);
  expect(titles("words=test&who=mine", "member")).toEqual(["Test three"]);
  expect(titles("words=test&who=mine", "chair")).toEqual(["Test two", "Test three"]);
  const seat = house.seat("CCSWG", "Service Alberta");
  expect(titles(`words=test&state=all&who=${seat}`)).toEqual(["Test one", "Test four"]);
  expect(titles("words=test&age=overdue")).toEqual([]);

  house.setClock("2026-07-20T10:00:00-04:00");
  expect(titles("words=test&age=overdue")).toEqual(["Test two", "Test three"]);
  expect(titles("words=test&age=30")).toEqual(["Test two", "Test three"]);
  expect(titles("words=test&age=90")).toEqual([]);
  expect(all).toBeTruthy();

  const filter = actionFilter(new URLSearchParams("words=test&state=all"));
  const file = actionsFile(
    actionsForFile(house.db, house.actor("secretary"), filter, dayOf(house.now())),
    "fr",
  );
  expect(file.rows.map(([, en]) => en)).toEqual(["Test two", "Test one", "Test three", "Test four"]);
  expect(file.headings).toHaveLength(file.rows[0]?.length ?? 0);
  expect(actionQuery(filter)).toEqual({ words: "test", state: "all" });
});

test("T-3 who does not see a body finds none of its actions", () => {
  anAction(house, { textEn: "Test one" });
  expect(titles("words=test", "observer")).toEqual(["Test one"]);
  expect(titles("words=test", "stranger")).toEqual([]);
  expect(titles("words=test", "reader")).toEqual([]);
});
