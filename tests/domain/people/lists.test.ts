import { expect, test } from "vitest";
import { dayOf } from "../../../app/domain/dates";
import { jurisdictionsAsked } from "../../../app/domain/overviews/jurisdictions.server";
import { jurisdictionsFile } from "../../../app/domain/overviews/jurisdictions-file";
import { jurisdictionsFilter, jurisdictionsQuery } from "../../../app/domain/overviews/jurisdictions-filter";
import { peopleFilter, peopleForFile, peopleList } from "../../../app/domain/overviews/people-list.server";
import { openHouse, type Part, type TestHouse } from "../../support/house";

function asked(house: TestHouse, query: string, part: Part = "secretary", language: "en" | "fr" = "en") {
  const filter = jurisdictionsFilter(new URLSearchParams(query));
  const today = dayOf(house.house.now());
  return jurisdictionsAsked(house.db, house.actor(part), { filter, today, language });
}

test("desk 5 jurisdictions narrow by level, by body and by how their seats stand, all in the address", () => {
  const house = openHouse();
  expect(asked(house, "")).toHaveLength(16);
  expect(asked(house, "level=T").map(({ name }) => name.en)).toEqual([
    "Northwest Territories",
    "Yukon",
    "Nunavut",
  ]);
  const inGroup = asked(house, `body=${house.body("CCSWG")}`);
  expect(inGroup.length).toBeLessThan(16);
  expect(inGroup.every(({ seats, bodies }) => seats > 0 && bodies === 1)).toBe(true);
  expect(asked(house, "standing=vacant").every(({ seats, filled }) => filled < seats)).toBe(true);
  expect(asked(house, "standing=held").every(({ seats, filled }) => seats > 0 && filled === seats)).toBe(
    true,
  );
  const said = { level: "M", body: house.body("CCSWG"), standing: "none", sort: "-held" };
  expect(jurisdictionsQuery(jurisdictionsFilter(new URLSearchParams(said)))).toEqual(said);
});

test("desk 5 they sort by name in the reader's language, by seats held and by vacancies; the file keeps the order", () => {
  const house = openHouse();
  const french = asked(house, "sort=name", "secretary", "fr").map(({ name }) => name.fr);
  expect(french.indexOf("Île-du-Prince-Édouard")).toBeLessThan(french.indexOf("Manitoba"));
  const vacant = asked(house, "sort=-vacant").map(({ seats, filled }) => seats - filled);
  expect(vacant).toEqual([...vacant].sort((one, other) => other - one));
  const lines = asked(house, "sort=-held&level=P");
  const { headings, rows } = jurisdictionsFile(lines, "fr");
  expect(rows.map(([en]) => en)).toEqual(lines.map(({ name }) => name.en));
  expect(headings).toHaveLength(rows[0]?.length ?? 0);
});

test("T-2 a body that is hidden from the reader neither counts nor narrows", () => {
  const house = openHouse();
  expect(asked(house, `body=${house.body("CCSWG")}`, "stranger")).toEqual([]);
  expect(asked(house, "", "reader").every(({ seats }) => seats === 0)).toBe(true);
});

test("desk 5 people narrow by level and by account, and the file holds the whole list under the same filter", () => {
  const house = openHouse();
  const viewing = {
    ...{ actor: house.actor("secretary"), day: dayOf(house.house.now()) },
    ...{ now: house.house.now(), language: "en" as const },
  };
  const under = (query: string) => peopleFilter(new URL(`http://localhost/en/people?${query}`));
  const territorial = peopleForFile(house.db, viewing, under("level=T"));
  expect(territorial.length).toBeGreaterThan(0);
  const territories = ["Yukon", "Northwest Territories", "Nunavut"];
  expect(territorial.every(({ jurisdiction }) => territories.includes(jurisdiction?.en ?? ""))).toBe(true);
  expect(peopleForFile(house.db, viewing, under("account=open&level=T"))).toEqual(
    territorial.filter(({ account }) => account === "open"),
  );
  const list = peopleList(house.db, viewing, { filter: under("account=none"), page: 1 });
  expect(list.lines.length).toBe(Math.min(25, list.total));
  expect(peopleForFile(house.db, viewing, under("account=none"))).toHaveLength(list.total);
});
