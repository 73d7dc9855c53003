// S-10: a jurisdiction is a member, an observer or takes no part, one way a day; only members count.
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type Day, dayFrom } from "../../../app/domain/dates";
import { bodyPage } from "../../../app/domain/overviews/body-page.server";
import { jurisdictionsAsked } from "../../../app/domain/overviews/jurisdictions.server";
import { jurisdictionsFilter } from "../../../app/domain/overviews/jurisdictions-filter";
import { Denied, Invalid, NotPossible } from "../../../app/domain/refusals";
import { askForNomination } from "../../../app/domain/seats/nominations.server";
import { correctPart, endPart, statePart } from "../../../app/domain/taking-part/commands/taking-part.server";
import { type PartQuality, partQualities } from "../../../app/domain/taking-part/lifecycle";
import { partOn } from "../../../app/domain/taking-part/queries.server";
import { openHouse, type TestHouse } from "../../support/house";

const today = dayFrom("2026-06-04");
const of = (house: TestHouse, code: string): string =>
  house.one("select id from jurisdiction where code = ?", code);
const typed = (house: TestHouse, code: string, from: Day, quality: PartQuality = "observer") => ({
  ...{ jurisdiction: of(house, code), quality, from, noteEn: "", noteFr: "", reference: "Letter of May 4" },
});
const balance = (house: TestHouse, on: Day = today) =>
  bodyPage(house.db, house.actor("secretary"), { body: house.body("CCSWG"), today, on, now: house.now() }).own
    ?.balance;

test("S-10 an observer's seat stays, and no longer counts, from its first day and not before", () => {
  const house = openHouse();
  const before = balance(house);
  statePart(house.as("secretary"), house.body("CCSWG"), typed(house, "AB", today));
  const after = balance(house);
  expect([before?.levels.P.filled, after?.levels.P.filled]).toEqual([4, 3]);
  expect(after?.total.seats).toBe((before?.total.seats ?? 0) - 1);
  expect(balance(house, dayFrom("2026-06-03"))?.levels.P.filled).toBe(4);
  expect(house.one("select state from seat where id = ?", house.seat("CCSWG", "Service Alberta"))).toBe(
    "open",
  );
});

test("S-10 only the secretariat states it, with the word it rests on", () => {
  const house = openHouse();
  const body = house.body("CCSWG");
  expect(() => statePart(house.as("member"), body, typed(house, "AB", today))).toThrow(Denied);
  expect(() => statePart(house.as("chair"), body, typed(house, "AB", today))).toThrow(Denied);
  expect(house.ledger()).toEqual([]);
});

test("S-10 a joint body takes none: each of its councils does", () => {
  const house = openHouse();
  const joint = house.one<string>("select id from body where kind = 'joint'");
  expect(() => statePart(house.as("secretary"), joint, typed(house, "AB", today))).toThrow(NotPossible);
});

test("S-10 who takes no part is not asked for a nomination, nor counted among vacancies", () => {
  const house = openHouse();
  const body = house.body("PSSDC");
  const vacancies = () =>
    jurisdictionsAsked(house.db, house.actor("secretary"), {
      ...{ filter: jurisdictionsFilter(new URLSearchParams()), today, language: "en" },
    }).find(({ id }) => id === of(house, "MB"));
  const before = vacancies();
  expect((before?.seats ?? 0) - (before?.filled ?? 0)).toBeGreaterThan(0);
  statePart(house.as("secretary"), body, typed(house, "MB", today, "out"));
  const after = vacancies();
  expect((after?.seats ?? 0) - (after?.filled ?? 0)).toBe((before?.seats ?? 0) - (before?.filled ?? 0) - 1);
  const asking = () =>
    askForNomination(house.as("secretary"), body, {
      ...{ level: "P", seat: "", of: of(house, "MB") },
    });
  expect(asking).toThrow(NotPossible);
});

test("T-9 a slip is corrected: it stays in the history, and its days are free again", () => {
  const house = openHouse();
  const body = house.body("CCSWG");
  const slip = statePart(house.as("secretary"), body, typed(house, "AB", today, "out"));
  const correction = { ...typed(house, "AB", today), until: null, edition: 1 };
  correctPart(house.as("secretary"), slip, correction);
  expect(partOn(house.db, { body, jurisdiction: of(house, "AB"), day: today })).toEqual({
    ...{ quality: "observer", isStated: true },
  });
  expect(house.one("select count(*) from taking_part where jurisdiction_id = ?", of(house, "AB"))).toBe(2);
  expect(() => correctPart(house.as("secretary"), slip, correction)).toThrow(NotPossible);
  const [line] = house.db.$client
    .prepare("select id, edition from taking_part where state = 'stated' and jurisdiction_id = ?")
    .all(of(house, "AB")) as { id: string; edition: number }[];
  correctPart(house.as("secretary"), line?.id ?? "", {
    ...{ ...typed(house, "AB", today), quality: "taken-back", until: null, edition: line?.edition ?? 0 },
  });
  expect(partOn(house.db, { body, jurisdiction: of(house, "AB"), day: today }).isStated).toBe(false);
});

test("S-10 with nothing stated: a member by its seat, an observer by whom it sent to observe, else no part", () => {
  const house = openHouse();
  const body = house.body("CCSWG");
  const part = (code: string) => partOn(house.db, { body, jurisdiction: of(house, code), day: today });
  expect(part("AB")).toEqual({ quality: "member", isStated: false });
  expect(part("YT")).toEqual({ quality: "observer", isStated: false });
  expect(part("NU")).toEqual({ quality: "out", isStated: false });
});

type Act =
  | { verb: "state"; quality: PartQuality; at: number }
  | { verb: "end"; which: number; at: number }
  | { verb: "correct"; which: number; at: number; until: number | null; quality: PartQuality | "taken-back" };

const at = fc.integer({ min: -40, max: 40 });
const quality = fc.constantFrom(...partQualities);
const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof(
    fc.record({ verb: fc.constant("state" as const), quality, at }),
    fc.record({ verb: fc.constant("end" as const), which: fc.nat(5), at }),
    fc.record({
      verb: fc.constant("correct" as const),
      which: fc.nat(5),
      at,
      until: fc.option(at, { nil: null }),
      quality: fc.oneof(quality, fc.constant("taken-back" as const)),
    }),
  ),
  { maxLength: 12 },
);

test("S-10 whatever is stated, ended and corrected: one way a day, an answer on any day, corrections never lost", () => {
  const house = openHouse();
  const body = house.body("CCSWG");
  const jurisdiction = of(house, "AB");
  const secretary = house.as("secretary");
  const rows = () =>
    house.db.$client
      .prepare(
        'select id, state, quality, from_day as "from", until_day as until, edition from taking_part order by stated_at, rowid',
      )
      .all() as {
      id: string;
      state: string;
      quality: string;
      from: Day;
      until: Day | null;
      edition: number;
    }[];
  const tried = (act: () => void) => {
    try {
      act();
    } catch (refusal) {
      if (!(refusal instanceof Invalid) && !(refusal instanceof NotPossible)) throw refusal;
    }
  };
  fc.assert(
    fc.property(acts, (wanted) => {
      house.db.$client.prepare("delete from taking_part").run();
      let most = 0;
      for (const act of wanted) {
        const one = act.verb === "state" ? undefined : rows()[act.which];
        const day = addDays(today, act.at);
        tried(() => {
          if (act.verb === "state") statePart(secretary, body, typed(house, "AB", day, act.quality));
          else if (act.verb === "end" && one) endPart(secretary, one.id, day);
          else if (act.verb === "correct" && one && !(act.until !== null && act.until <= act.at)) {
            const until = act.until === null ? null : addDays(today, act.until);
            const correction = {
              ...typed(house, "AB", day),
              quality: act.quality,
              until,
              edition: one.edition,
            };
            correctPart(secretary, one.id, correction);
          }
        });
        const kept = rows();
        expect(kept.length).toBeGreaterThanOrEqual(most);
        most = kept.length;
      }
      const holding = rows().filter(({ state }) => state !== "corrected");
      for (let offset = -45; offset <= 45; offset += 1) {
        const day = addDays(today, offset);
        const covering = holding.filter(({ from, until }) => from <= day && (until === null || day < until));
        expect(covering.length).toBeLessThanOrEqual(1);
        const [stated] = covering;
        expect(partOn(house.db, { body, jurisdiction, day })).toEqual(
          stated ? { quality: stated.quality, isStated: true } : { quality: "member", isStated: false },
        );
      }
    }),
    { numRuns: 40 },
  );
});
