// The index is whatever the record says: after any acts, in any order, it equals the one made anew from nothing.
// (After every test of the house the same is asked: tests/support/index-kept.ts.)
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Id } from "../../../app/domain/actor";
import { dayFrom } from "../../../app/domain/dates";
import { addPerson } from "../../../app/domain/people/commands/accounts.server";
import { editCard } from "../../../app/domain/people/commands/edit-card.server";
import { fromPlain } from "../../../app/domain/plain-text";
import { Denied, Invalid, NotFound, NotPossible } from "../../../app/domain/refusals";
import { openIndex } from "../../../app/domain/search/anew.server";
import { nominate, withdrawNomination } from "../../../app/domain/seats/commands/nominations.server";
import { seatHolder } from "../../../app/domain/seats/commands/seat-holder.server";
import { confirmClauses, setClauseAside } from "../../../app/domain/terms/commands/clauses.server";
import { startNextVersion } from "../../../app/domain/terms/commands/drafting.server";
import {
  consultMembers,
  discardDraft,
  putToCouncils,
  reviseDraft,
} from "../../../app/domain/terms/commands/route.server";
import { editSection } from "../../../app/domain/terms/commands/texts.server";
import { openHouse, type TestHouse } from "../../support/house";
import { expectKeptUp, keptAndAnew } from "../../support/index-of";

test("T-1 the index of the demonstration, kept up by its own acts, is the one made anew", () => {
  const { kept, anew } = keptAndAnew(openHouse());
  expect(kept.entries.length).toBeGreaterThan(400);
  expect(kept.words.length).toBeGreaterThan(1000);
  expect(kept).toEqual(anew);
});

const parts = ["chair", "chair", "secretary", "secretary", "member", "administrator"] as const;
const verbs = [
  ...["start", "consult", "revise", "put", "discard", "aside", "confirm", "write"],
  ...["card", "add", "hold", "nominate", "withdraw"],
] as const;
type Attempt = { by: (typeof parts)[number]; verb: (typeof verbs)[number]; on: number; text: string };

/** So that each verb is done at least once, whatever chance brings. */
const inTheUsualOrder = (
  ["consult", "revise", "write", "aside", "confirm", "put", "start", "discard"] as const
).map((verb): Attempt => ({ by: "chair", verb, on: 1, text: "A mandate" }));

const idsOf = (house: TestHouse, statement: string) =>
  house.db.$client.prepare(statement).pluck().all() as Id[];
const ofGroup = "join body b on b.id = v.body_id where b.acronym_en = 'CCSWG' order by v.number";

function attempt(house: TestHouse, { by, verb, on, text }: Attempt): void {
  const asker = house.as(by);
  const pick = (ids: Id[]) => ids[on % Math.max(1, ids.length)] ?? "";
  const versions = idsOf(house, `select v.id from terms_version v ${ofGroup}`);
  const version = on % 4 === 0 ? pick(versions) : (versions.at(-1) ?? "");
  const clause = pick(idsOf(house, `select id from clause where version_id = '${version}' order by place`));
  const seat = pick(idsOf(house, "select id from seat where state = 'open' order by place, id"));
  const holding = pick(idsOf(house, "select id from holding where state = 'nominated' order by id"));
  const person = pick(idsOf(house, "select id from person order by id"));
  const edition = (table: string, id: Id) =>
    house.one<number>(`select edition from ${table} where id = ?`, id);
  const someone = {
    ...{ email: `who-${on}@example.org`, name: text.trim(), titleEn: `Officer ${on}`, titleFr: "" },
    ...({ language: "fr", capacity: "principal", from: dayFrom("2026-06-20"), letter: "Letter" } as const),
  };
  const card = { phone: "", mobile: "", language: "en", zone: "America/Toronto" } as const;
  const pair = () =>
    house.one<Id>("select pair_id from terms_section where version_id = ? and key = 'mandate'", version);
  const written = (words: string) =>
    editSection(
      asker,
      { version, section: "mandate" },
      {
        texts: { en: fromPlain(words), fr: fromPlain(`${words} français`) },
        ready: { en: true, fr: false },
        noEffect: false,
        edition: edition("pair", pair()),
      },
    );
  const acts: Record<Attempt["verb"], () => void> = {
    start: () => startNextVersion(asker, house.body("CCSWG")),
    consult: () => consultMembers(asker, version),
    revise: () => reviseDraft(asker, version),
    put: () => putToCouncils(asker, version),
    discard: () => discardDraft(asker, version),
    aside: () => setClauseAside(asker, version, clause),
    confirm: () => confirmClauses(asker, version, [clause]),
    write: () => written(text),
    card: () =>
      editCard(asker, person, {
        ...someone,
        ...card,
        titleEn: text.trim() || "Officer",
        edition: edition("person", person),
      }),
    add: () => addPerson(asker, { ...someone, ...card, language: "fr", jurisdiction: "", invite: false }),
    hold: () => seatHolder(asker, seat, someone),
    nominate: () => nominate(asker, seat, someone),
    withdraw: () => withdrawNomination(asker, holding),
  };
  acts[verb]();
}

const isRefusal = (fault: unknown) =>
  [Denied, Invalid, NotFound, NotPossible].some((refusal) => fault instanceof refusal);

test("T-1 whatever people do, in whatever order, refused or not: the index stays what the record says", () => {
  const done = new Set<string>();
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          by: fc.constantFrom(...parts),
          verb: fc.constantFrom(...verbs),
          on: fc.nat(40),
          text: fc.string({ maxLength: 30 }),
        }),
        { minLength: 5, maxLength: 25 },
      ),
      (attempts) => {
        const house = openHouse();
        startNextVersion(house.as("chair"), house.body("CCSWG"));
        for (const one of attempts) {
          try {
            attempt(house, one);
            done.add(one.verb);
          } catch (fault) {
            if (!isRefusal(fault)) throw fault;
          }
        }
        expectKeptUp(house);
      },
    ),
    { numRuns: 20, examples: [[inTheUsualOrder]] },
  );
  expect([...verbs].filter((verb) => !done.has(verb))).toEqual([]);
});

describe("the opening of a workspace", () => {
  test("T-1 an index that is not there, or was made by other rules, is made anew", () => {
    const house = openHouse();
    const { kept } = keptAndAnew(house);
    house.db.$client.exec(
      "delete from search_entry; insert into search_words (search_words) values ('delete-all'); delete from search_index",
    );
    openIndex(house.db, house.finds);
    expect(keptAndAnew(house).kept.entries).toEqual(kept.entries);
    house.db.$client.exec(
      "update search_entry set title_en = 'As an older program called it' where kind = 'section'",
    );
    openIndex(house.db, house.finds);
    expect(house.one("select count(*) from search_entry where title_en like 'As an older%'")).toBe(0);
  });

  test("P-5 an index that stands is only looked at", () => {
    const house = openHouse();
    openIndex(house.db, house.finds);
    const before = house.one("select max(row) from search_entry");
    house.statements();
    openIndex(house.db, house.finds);
    expect(house.statements().filter((statement) => /^(insert|delete|update)/i.test(statement))).toEqual([]);
    expect(house.one("select max(row) from search_entry")).toBe(before);
  });
});

test("T-2 a row written in a transaction that is undone leaves no trace in the index", () => {
  const house = openHouse();
  const { kept } = keptAndAnew(house);
  expect(() =>
    house.db.$client.transaction(() => {
      house.db.$client.exec("update body set name_en = 'Undone'");
      throw new Error("undone");
    })(),
  ).toThrow("undone");
  expectKeptUp(house);
  expect(keptAndAnew(house).kept.entries).toEqual(kept.entries);
});
