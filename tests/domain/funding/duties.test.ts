import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Id } from "../../../app/domain/actor";
import { dayOf } from "../../../app/domain/dates";
import { declareOutcome } from "../../../app/domain/decisions/commands/declare.server";
import { nameChair } from "../../../app/domain/decisions/commands/naming-chair.server";
import { takePosition } from "../../../app/domain/decisions/commands/positions.server";
import {
  areChairsTied,
  barOf,
  chairOfTheDay,
  type Duties,
  floorOf,
  heardAs,
  type SeatOfDay,
} from "../../../app/domain/decisions/duties";
import { proceedingPage } from "../../../app/domain/decisions/pages.server";
import { voicesOf } from "../../../app/domain/decisions/voices";
import { declareConflict } from "../../../app/domain/funding/commands/reviewing.server";
import { approved, chairOf, linesOf, needsIn, principal, says } from "../../support/deciding";
import { aForwardedOne, askCouncil, mayAgree, tieChairs } from "../../support/funding";
import { openHouse, type TestHouse } from "../../support/house";
import { refused } from "../../support/silent";

const seat = (id: string, owner: string, people: string[], more: Partial<SeatOfDay> = {}): SeatOfDay => ({
  ...{ seat: id, owner, people, level: "P", isFilled: true, quality: "member", coChair: false },
  ...{ seatName: { en: id, fr: id }, ownerName: { en: owner, fr: owner }, ...more },
});
const duties = (ties: Partial<Duties["ties"][number]>[], more: Partial<Duties> = {}): Duties => ({
  ties: ties.map((tie) => ({ why: "signed", person: null, jurisdiction: null, ...tie })),
  ...{ group: [], rule: "default", ...more },
});

describe("F-5 who takes no position, and who takes no part", () => {
  test("F-5 the untied seat of the same government speaks; with nobody left it is apart", () => {
    const seats = [
      seat("ESDC", "CA", ["signer"], { level: "F" }),
      seat("TBS", "CA", ["other"], { level: "F" }),
    ];
    const [voice] = voicesOf(seats, "jurisdiction");
    if (!voice) throw new Error("Canada is heard");
    const signed = duties([{ why: "signed", person: "signer" }]);
    expect(heardAs(voice, seats, signed)).toMatchObject({ voice: { lead: "TBS" }, apart: null });
    const both = duties([{ person: "signer" }, { why: "drafted", person: "other" }]);
    expect(heardAs(voice, seats, both)).toMatchObject({ apart: "tied" });
    const receiving = duties([{ why: "receives", jurisdiction: "CA" }]);
    expect(heardAs(voice, seats, receiving)).toMatchObject({ apart: "receives" });
  });

  test("F-5 others of the group may, unless the terms are stricter", () => {
    const group = { group: ["colleague"] };
    expect(barOf(duties([], group), "colleague")).toBe(null);
    expect(barOf(duties([], { ...group, rule: "stricter" }), "colleague")).toBe("of-group");
  });

  test("F-5 the floor is three jurisdictions of two levels; seats of one government count once", () => {
    const seats = [
      seat("a", "A", ["a"]),
      seat("b", "B", ["b"]),
      seat("c", "C", ["c"], { level: "T" }),
      seat("d", "C", ["d"], { level: "T" }),
    ];
    const heard = voicesOf(seats, "seat");
    expect(floorOf(heard, seats)).toEqual({ jurisdictions: 3, levels: 2, isMet: true });
    expect(floorOf(heard.slice(0, 2), seats).isMet).toBe(false);
    expect(floorOf(heard.slice(2), seats)).toEqual({ jurisdictions: 1, levels: 1, isMet: false });
  });

  test("F-5 whoever is tied counts neither as chair nor as one who names, in any constellation", () => {
    const people = ["p", "q", "r", "s"] as const;
    fc.assert(
      fc.property(
        fc.subarray([...people]),
        fc.array(fc.tuple(fc.constantFrom(...people), fc.constantFrom(...people)), { maxLength: 8 }),
        (tied, named) => {
          const seats = people.map((one, place) => seat(one, `owner-${one}`, [one], { coChair: place < 2 }));
          const own = duties(tied.map((person) => ({ person })));
          const namings = named.map(([by, of]) => ({ by, seat: of }));
          const chair = chairOfTheDay(namings, seats, own);
          const last = new Map(named);
          const votes = (of: string) =>
            people.filter((by) => !tied.includes(by) && last.get(by) === of).length;
          expect(areChairsTied(seats, own)).toBe(tied.includes("p") && tied.includes("q"));
          if (chair === null) return;
          expect([tied.includes("p"), tied.includes("q"), tied.includes(chair as "p")]).toEqual([
            true,
            true,
            false,
          ]);
          expect(votes(chair)).toBeGreaterThanOrEqual(2);
        },
      ),
    );
  });
});

const personIn = (house: TestHouse, proceeding: Id, voice: string) => {
  const line = linesOf(house, proceeding).find((one) => one.voice.name.en.includes(voice));
  if (!line) throw new Error(`${voice} is heard`);
  return { line, asker: principal(house, line) };
};

describe("F-5 before a council", () => {
  test("F-5 a jurisdiction that would be paid leaves both sides of the quorum, visibly, and its people are told why", () => {
    const house = openHouse();
    const id = aForwardedOne(house, { receives: ["ON"] });
    const proceeding = askCouncil(house, id, "PSSDC");
    const { line, asker } = personIn(house, proceeding, "Ontario");
    expect(line.apart).toBe("receives");
    expect(refused(() => takePosition(asker, proceeding, says("agree")))).toMatch(/would receive money/);
    expect(needsIn(house, proceeding).quorum.counting).toBe(linesOf(house, proceeding).length - 1);
    const looking = { actor: house.actor("secretary"), now: house.now(), today: dayOf(house.now()) };
    const page = proceedingPage(house.house, looking, proceeding);
    expect(page.voices.find(({ id: voice }) => voice === line.voice.id)?.apart).toBe("receives");
    mayAgree(house, proceeding);
    declareOutcome(chairOf(house, "PSSDC"), proceeding, { ...approved, sum: 2_400_000 });
    const frozen = proceedingPage(house.house, looking, proceeding);
    expect(frozen.voices.find(({ id: voice }) => voice === line.voice.id)?.apart).toBe("receives");
  });

  test("F-5 a real conflict bars from a position, also from one taken before; taken back, it counts again", () => {
    const house = openHouse();
    const id = aForwardedOne(house);
    const proceeding = askCouncil(house, id, "PSSDC");
    const { asker } = personIn(house, proceeding, "Quebec");
    const said = () => personIn(house, proceeding, "Quebec").line.said?.kind ?? null;
    takePosition(asker, proceeding, says("agree"));
    expect(said()).toBe("agree");
    declareConflict(asker, id, { kind: "real", text: "My sister owns the firm.", language: "en" });
    expect(said()).toBe(null);
    expect(refused(() => takePosition(asker, proceeding, says("agree")))).toMatch(/You declared a conflict/);
    declareConflict(asker, id, { kind: "potential", text: "A cousin works there.", language: "en" });
    expect(said()).toBe("agree");
    expect(house.one("select count(*) from conflict_declaration where request_id = ?", id)).toBe(2);
  });

  test("F-5 who signed declares nothing; with both co-chairs tied two untied members name who presides", () => {
    const house = openHouse();
    const id = aForwardedOne(house);
    const proceeding = askCouncil(house, id, "PSSDC");
    mayAgree(house, proceeding);
    tieChairs(house, id, "PSSDC");
    expect(
      refused(() => declareOutcome(chairOf(house, "PSSDC"), proceeding, { ...approved, sum: 2_400_000 })),
    ).toMatch(/declares no outcome/);
    const first = personIn(house, proceeding, "Ontario");
    const second = personIn(house, proceeding, "Quebec");
    const chosen = { seat: first.line.voice.lead };
    nameChair(first.asker, proceeding, chosen);
    expect(() => declareOutcome(first.asker, proceeding, { ...approved, sum: 2_400_000 })).toThrow();
    nameChair(second.asker, proceeding, chosen);
    mayAgree(house, proceeding);
    expect(declareOutcome(first.asker, proceeding, { ...approved, sum: 2_400_000 })).toMatch(/^RD-PSSDC-/);
  });

  test("F-5 where a co-chair is untied nobody names a chair of the day", () => {
    const house = openHouse();
    const proceeding = askCouncil(house, aForwardedOne(house), "PSSDC");
    const { asker, line } = personIn(house, proceeding, "Ontario");
    expect(refused(() => nameChair(asker, proceeding, { seat: line.voice.lead }))).toMatch(
      /no chair of the day is needed/,
    );
  });
});
