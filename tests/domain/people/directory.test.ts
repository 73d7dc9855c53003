// S-9, T-2: who is who, for those who take part today; page, list and file agree for everyone.
import { expect, test } from "vitest";
import { addDays, dayFrom } from "../../../app/domain/dates";
import {
  directoryCard,
  directoryForFile,
  directoryPage,
} from "../../../app/domain/overviews/directory.server";
import { directoryFilter } from "../../../app/domain/overviews/directory-filter";
import { jurisdictionPage } from "../../../app/domain/overviews/jurisdiction-page.server";
import { nameReader } from "../../../app/domain/people/commands/accounts.server";
import { endReader } from "../../../app/domain/people/commands/end-reader.server";
import { NotFound } from "../../../app/domain/refusals";
import { endHolding } from "../../../app/domain/seats/commands/end-holding.server";
import { cast, openHouse, type Part, parts, type TestHouse } from "../../support/house";

const day = dayFrom("2026-06-04");
const viewing = (house: TestHouse, part: Part, on = day) =>
  ({ actor: house.actor(part, on), day: on, language: "en" }) as const;
const filter = (asked: Record<string, string> = {}) => directoryFilter(new URLSearchParams(asked));
const opens = (read: () => unknown): boolean => {
  try {
    read();
    return true;
  } catch (refusal) {
    if (refusal instanceof NotFound) return false;
    throw refusal;
  }
};

test("T-2 for each kind of person: whose card opens is on the list and in the file, and nobody else", () => {
  const house = openHouse();
  const everyone = house.db.$client.prepare("select id from person").pluck().all() as string[];
  const open: string[] = [];
  for (const part of parts) {
    const seen = viewing(house, part);
    const cards = everyone.filter((person) => opens(() => directoryCard(house.db, seen, person)));
    const isOpen = opens(() => directoryPage(house.db, seen, { filter: filter(), page: 1 }));
    if (!isOpen) {
      expect(cards, part).toEqual([]);
      expect(opens(() => directoryForFile(house.db, seen, filter()))).toBe(false);
      continue;
    }
    open.push(part);
    const file = directoryForFile(house.db, seen, filter()).map(({ id }) => id);
    expect([...file].sort(), part).toEqual(cards.sort());
    expect(directoryPage(house.db, seen, { filter: filter(), page: 1 }).total).toBe(file.length);
  }
  expect(parts.filter((part) => !open.includes(part))).toEqual(["reader", "stranger"]);
});

test("S-4 the day a holding ends, its person leaves the directory for all but the secretariat, and finds it no more", () => {
  const house = openHouse();
  const member = house.person("member");
  const held = house.db.$client
    .prepare("select id from holding where person_id = ? and state = 'confirmed' and until_day is null")
    .pluck()
    .all(member) as string[];
  for (const holding of held)
    endHolding(house.as("secretary"), holding, { until: addDays(day, 2), letter: "" });
  const on = addDays(day, 2);
  expect(opens(() => directoryCard(house.db, viewing(house, "chair"), member))).toBe(true);
  expect(opens(() => directoryCard(house.db, viewing(house, "chair", on), member))).toBe(false);
  expect(opens(() => directoryCard(house.db, viewing(house, "secretary", on), member))).toBe(true);
  expect(
    opens(() => directoryPage(house.db, viewing(house, "member", on), { filter: filter(), page: 1 })),
  ).toBe(false);
});

test("desk 5 the directory narrows by body, level, jurisdiction, role, language and words, together", () => {
  const house = openHouse();
  const found = (asked: Record<string, string>) =>
    directoryForFile(house.db, viewing(house, "chair"), filter(asked)).map(({ email }) => email);
  const body = house.body("CCSWG");
  expect(found({ body, role: "co-chair" }).sort()).toEqual(
    expect.arrayContaining([cast.chair, cast.otherChair]),
  );
  expect(found({ body, role: "co-chair" })).not.toContain(cast.member);
  expect(found({ role: "secretariat" })).toContain(cast.secretary);
  expect(found({ role: "secretariat" })).not.toContain(cast.administrator);
  expect(found({ body, role: "observer" })).toEqual([cast.observer]);
  expect(found({ body, level: "P", role: "member", words: "registries" })).toEqual([cast.member]);
  expect(found({ words: "nobody of this title" })).toEqual([]);
  const french = found({ language: "fr" });
  expect(french.length).toBeGreaterThan(0);
  expect(french).not.toContain(cast.chair);
});

test("T-2 of a body that is not open to the viewer, a card tells that it is one, and not which", () => {
  const house = openHouse();
  const card = directoryCard(house.db, viewing(house, "observer"), house.person("councilChair"));
  expect(card.line.places.length).toBeGreaterThan(0);
  expect(JSON.stringify(card)).not.toContain(house.body("PSSDC"));
  const filtered = directoryForFile(
    house.db,
    viewing(house, "observer"),
    filter({ body: house.body("PSSDC") }),
  );
  expect(filtered).toEqual([]);
});

test("S-11 a reader ends by those who could name one: today at once; one who begins today is taken back", () => {
  const house = openHouse();
  const alberta = house.one<string>("select id from jurisdiction where code = 'AB'");
  const someone = { name: "", titleEn: "Advisor", titleFr: "", language: "en" } as const;
  for (const [email, from] of [
    ["a@example.org", "2026-06-01"],
    ["b@example.org", "2026-06-04"],
  ] as const)
    nameReader(house.as("member"), alberta, { ...someone, email, from: dayFrom(from), until: null });
  const readers = () =>
    jurisdictionPage(house.db, house.actor("member"), { id: alberta, day, today: day, page: 1 }).readers ??
    [];
  expect(readers()).toHaveLength(2);
  for (const { id } of readers()) {
    expect(() => endReader(house.as("chair"), id, null)).toThrow(NotFound);
    endReader(house.as("contact"), id, null);
  }
  expect(readers()).toEqual([]);
  expect(house.ledger().filter((act) => act === "people.endReader")).toHaveLength(2);
});
