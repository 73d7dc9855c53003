// T-2, T-3, M-17: search finds exactly what opens, and nothing it says depends on what does not.
import { beforeAll, describe, expect, test } from "vitest";
import { dayOf } from "../../../app/domain/dates";
import { addPerson } from "../../../app/domain/people/commands/accounts.server";
import { fromPlain } from "../../../app/domain/plain-text";
import { candidates } from "../../../app/domain/search/find.server";
import { expressionOf, queryOf } from "../../../app/domain/search/query";
import { widening } from "../../../app/domain/search/synonyms";
import { startNextVersion } from "../../../app/domain/terms/commands/drafting.server";
import { editSection } from "../../../app/domain/terms/commands/texts.server";
import { address } from "../../../app/site-map";
import { makeSamples } from "../../routes/samples";
import { type Served, serveHouse } from "../../routes/served";
import { openHouse, type Part, parts, type TestHouse } from "../../support/house";
import { linesOf, search } from "../../support/searching";
import { testNow } from "../../support/test-parts";

type Entry = { row: number; kind: string; id: string; path: string; titleEn: string; titleFr: string };
const entriesOf = ({ db }: TestHouse) =>
  db.$client
    .prepare(
      "select row, kind, subject_id as id, path_en as path, title_en as titleEn, title_fr as titleFr from search_entry",
    )
    .all() as Entry[];

const plainly = widening([]);

/** Everything an actor finds of a kind: by the title of every entry there is. */
function foundBy(house: TestHouse, part: Part, entries: Entry[]): Set<string> {
  const titles = new Set(entries.map(({ kind, titleEn, titleFr }) => `${kind}\n${titleEn || titleFr}`));
  const idAt = new Map(entries.map(({ row, kind, id }) => [row, `${kind} ${id}`]));
  const found = new Set<string>();
  const actor = house.actor(part);
  for (const one of titles) {
    const [kind = "", title = ""] = one.split("\n");
    const looking = {
      kinds: house.finds,
      actor,
      day: dayOf(testNow),
      query: queryOf(title, plainly),
      narrowed: { kind, body: "" },
    };
    for (const hit of candidates(house.db, looking, "all").hits) found.add(idAt.get(hit.row) ?? "");
  }
  return found;
}

/** So that nothing is compared with nothing. */
const kindsExpected: Partial<Record<Part, string[]>> = {
  member: ["card", "body", "seat", "part", "message", "agenda-item", "paper"],
  contact: ["card", "list", "agenda-item", "paper"],
  observer: ["card", "part", "agenda-item"],
  chair: ["card", "list", "message", "part", "paper"],
  secretary: ["person", "list", "message", "part", "agenda-item", "paper"],
  administrator: ["person"],
  reader: ["jurisdiction", "terms"],
};

/** M-17: the page may open without the line that the address leads to. */
function shows(html: string, path: string): boolean {
  const [, line] = path.split("#");
  return line === undefined || html.includes(`id="${line}"`);
}

describe("T-2 hits are the pages that open", () => {
  let served: Served;
  beforeAll(async () => {
    served = serveHouse();
    await makeSamples(served.house);
  }, 60_000);

  test.each(parts.filter((part) => part !== "otherCouncilChair"))("T-2 as %s", async (part) => {
    const entries = entriesOf(served.house);
    const opens = new Map<string, boolean>();
    for (const page of new Set(entries.map(({ path }) => path.replace(/#.*/, "")))) {
      const answer = await served.ask(part, page);
      const html = answer.status === 200 ? await answer.text() : null;
      for (const { path } of entries)
        if (path === page || path.startsWith(`${page}#`)) opens.set(path, html !== null && shows(html, path));
    }
    // Whoever may open both the person and the card finds the person.
    const isPerson = ({ kind, id }: Entry) =>
      kind === "card" && opens.get(address("en", "person", { person: id })) === true;
    const expected = entries.filter((entry) => opens.get(entry.path) && !isPerson(entry));
    for (const kind of kindsExpected[part] ?? []) expect(expected.map((entry) => entry.kind)).toContain(kind);
    expect([...foundBy(served.house, part, entries)].sort()).toEqual(
      expected.map(({ kind, id }) => `${kind} ${id}`).sort(),
    );
  });
});

/** A draft that only those who draft see, full of words that others look for, and of one that nobody else writes. */
function hide(house: TestHouse): void {
  for (let times = 0; times < 3; times += 1) {
    const version = startNextVersion(house.as("chair"), house.body("CCSWG"));
    for (const section of ["funding", "mandate"] as const) {
      const words = "Funding, travel, CCSWG, Alberta, quorum and the xylophone. ".repeat(20);
      editSection(
        house.as("chair"),
        { version, section },
        {
          texts: { en: fromPlain(words), fr: fromPlain(words) },
          ready: { en: true, fr: true },
          noEffect: false,
          edition: 1,
        },
      );
    }
  }
}

const everyQuery = [
  "xylophone",
  "funding",
  "travel quorum",
  "CCSWG",
  "xylophone funding",
  "terms of reference",
  "a",
  "quor",
  "Alberta xylophone",
];

describe("M-17 what is hidden changes nothing", () => {
  test.each(["member", "observer", "reader", "stranger", "councilChair", "administrator"] as const)(
    "M-17 a %s finds the same, counted and ordered the same, whether or not a hidden draft says so too",
    (part) => {
      const house = openHouse();
      const found = () =>
        everyQuery.flatMap((words) =>
          ["", "section", "clause"].map((kind) => search(house, part, words, { kind })),
        );
      const before = found();
      hide(house);
      expect(found()).toEqual(before);
    },
  );

  test.each(["member", "contact", "observer", "councilChair", "reader", "stranger"] as const)(
    "M-17 a %s finds the same whether or not people are known who take no part",
    (part) => {
      const house = openHouse();
      const found = () =>
        everyQuery.flatMap((words) => ["", "card"].map((kind) => search(house, part, words, { kind })));
      const before = found();
      for (let count = 0; count < 5; count += 1)
        addPerson(house.as("secretary"), {
          ...{ email: `known-${count}@example.org`, name: "", titleEn: `Funding and travel ${count}` },
          ...({ titleFr: "Alberta, xylophone et quorum du CCSWG", language: "fr", invite: false } as const),
          ...{ zone: "America/Toronto", jurisdiction: house.one<string>("select id from jurisdiction") },
        });
      expect(found()).toEqual(before);
      expect(search(house, "secretary", "funding", { kind: "person" }).groups[0]?.hits).toHaveLength(5);
    },
  );

  test("M-17 those who draft do find it", () => {
    const house = openHouse();
    hide(house);
    expect(linesOf(search(house, "chair", "xylophone"))).toContain("section: Funding");
    expect(search(house, "chair", "xylophone").groups[0]).toMatchObject({ kind: "section", count: 6 });
  });

  test("M-17 what is hidden is passed over by the index itself, before a row of it is read", () => {
    const house = openHouse();
    hide(house);
    const query = queryOf("xylophone", plainly);
    const marks = house.actor("member").keys.map((key) => `a${key.replace(/[^a-z0-9]/gi, "").toLowerCase()}`);
    const rows = (match: string) =>
      house.one<number>("select count(*) from search_words where search_words match ?", match);
    const words = expressionOf(query, "all", "anywhere");
    expect(rows(words)).toBe(6);
    expect(rows(`(${words}) AND marks : (${marks.join(" OR ")})`)).toBe(0);
  });
});

test("T-2 the audiences decide at the moment of the search, whatever the index says", () => {
  const house = openHouse();
  expect(search(house, "member", "CCSWG").groups.map(({ kind }) => kind)).toContain("body");
  house.db.$client
    .prepare("delete from audience where kind = 'body' and subject_id = ?")
    .run(house.body("CCSWG"));
  const after = search(house, "member", "CCSWG");
  expect(after.groups.map(({ kind }) => kind)).not.toContain("body");
  expect(after.bodies.map(({ id }) => id)).not.toContain(house.body("CCSWG"));
});

test("S-4 a holding that ended finds nothing on the next request", () => {
  const house = openHouse();
  const seen = () => search(house, "member", "client-centric").groups.map(({ kind }) => kind);
  expect(seen()).toContain("body");
  house.db.$client
    .prepare(
      "update holding set state = 'ended', until_day = '2026-06-04' where person_id = ? and state = 'confirmed'",
    )
    .run(house.person("member"));
  expect(seen()).not.toContain("body");
});
