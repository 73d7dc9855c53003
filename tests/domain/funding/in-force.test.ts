// F-5, F-7: who puts a decision on money in force, and what commits nothing any more.
import { describe, expect, test } from "vitest";
import type { Id } from "../../../app/domain/actor";
import { actorOn } from "../../../app/domain/actor.server";
import { addDays, dayOf } from "../../../app/domain/dates";
import { declareOutcome } from "../../../app/domain/decisions/commands/declare.server";
import { meetCondition } from "../../../app/domain/decisions/commands/settling.server";
import { meetPage } from "../../../app/domain/decisions/declare-pages.server";
import type { Declaring } from "../../../app/domain/decisions/declaring";
import { confirmScope, fundRequest } from "../../../app/domain/funding/commands/confirming.server";
import { cancelRequest } from "../../../app/domain/funding/commands/ending.server";
import { declareConflict } from "../../../app/domain/funding/commands/reviewing.server";
import { withdrawRequest } from "../../../app/domain/funding/commands/submitting.server";
import { requestPage } from "../../../app/domain/funding/pages/request.server";
import { NotPossible } from "../../../app/domain/refusals";
import { approved, chairOf, decided } from "../../support/deciding";
import {
  aForwardedOne,
  anApprovedOne,
  askCouncil,
  decide,
  fill,
  inPots,
  mayAgree,
  request,
  shareOf,
} from "../../support/funding";
import { openHouse, type TestHouse } from "../../support/house";
import { refused } from "../../support/silent";

const filled = (house: TestHouse) => {
  fill(house, "PSSDC", 10_000_000);
  fill(house, "PSCIOC", 10_000_000, "QC");
};
const declare = (house: TestHouse, id: Id, council: string, typed: Partial<Declaring>): Id => {
  const proceeding = askCouncil(house, id, council);
  mayAgree(house, proceeding);
  declareOutcome(chairOf(house, council), proceeding, {
    ...{ ...approved, sum: shareOf(house, id, council), ...typed },
  });
  return proceeding;
};
const otherChair = (house: TestHouse, council: string) => {
  const { person } = chairOf(house, council);
  const other = house.one<Id>(
    `select h.person_id from seat s join holding h on h.seat_id = s.id join chair_role c on c.seat_id = s.id
     where s.body_id = ? and h.capacity = 'principal' and h.state = 'confirmed' and h.until_day is null and c.until_day is null
       and h.person_id <> ?`,
    house.body(council),
    person,
  );
  return { house: house.house, person: other };
};

describe("F-5 whoever is tied puts nothing in force", () => {
  test("F-5, D-13 a co-chair who is tied verifies no condition; the other does, and the money is committed", () => {
    const house = openHouse();
    filled(house);
    const id = aForwardedOne(house);
    decide(house, id, "PSCIOC");
    const condition = {
      text: { en: "A quote is there.", fr: "Une soumission est là." },
      ...{ owner: "CCSWG", due: addDays(dayOf(house.now()), 30), time: "before" as const },
    };
    const proceeding = declare(house, id, "PSSDC", {
      ...{ outcome: "approved-with-conditions", conditions: [condition] },
    });
    const [waiting] = decided(house, proceeding).conditions;
    const tied = chairOf(house, "PSSDC");
    declareConflict(tied, id, { kind: "real", text: "My sister owns the firm.", language: "en" });
    const at = { id: proceeding, condition: waiting?.id ?? "" };
    expect(refused(() => meetCondition(tied, at, { evidence: "Quote of June 5" }))).toMatch(
      /declares no outcome/,
    );
    expect([request(house, id).state, inPots(house, "committed", id)]).toEqual(["in-review", 0]);
    const other = otherChair(house, "PSSDC");
    const looking = {
      actor: actorOn(house.db, other.person, dayOf(house.now())),
      now: house.now(),
      today: dayOf(house.now()),
    };
    expect(meetPage(house.db, looking, { proceeding, condition: at.condition }).number).toMatch(/^RD-PSSDC/);
    meetCondition(other, at, { evidence: "Quote of June 5" });
    expect([request(house, id).state, inPots(house, "committed", id)]).toEqual(["committed", 4_800_000]);
  });
});

describe("F-7 committed only while every council approves", () => {
  const rescind = (house: TestHouse, proceeding: Id) => {
    const { number } = decided(house, proceeding);
    const other = aForwardedOne(house, { title: "What is done instead" });
    declare(house, other, "PSSDC", { replaces: [{ kind: "rescinds", number }] });
    decide(house, other, "PSCIOC");
  };

  test("F-7, D-2 an approval in part that is rescinded is confirmed no more; the group cancels the request", () => {
    const house = openHouse();
    filled(house);
    const id = aForwardedOne(house);
    const proceeding = decide(house, id, "PSSDC");
    decide(house, id, "PSCIOC", 1_000_000);
    const { lines, shares } = request(house, id);
    rescind(house, proceeding);
    expect(request(house, id).state).toBe("to-confirm");
    const typed = {
      lines: lines.map((line, at) => ({ ...line, cents: at === 0 ? 1_000_000 : 0 })),
      shares: shares.map((share, at) => ({ ...share, cents: at === 0 ? 0 : 1_000_000 })),
    };
    const confirm = () =>
      confirmScope(house.as("chair"), id, { ...typed, edition: request(house, id).edition });
    expect(refused(confirm)).toMatch(/^The approval of PSSDC is no longer in force: nothing is committed/);
    expect(inPots(house, "committed", id)).toBe(0);
    cancelRequest(house.as("chair"), id, { why: "PSSDC rescinded it" });
    expect(request(house, id).state).toBe("cancelled");
  });

  test("F-7, D-2 what was approved and unfunded is not funded once an approval is rescinded", () => {
    const house = openHouse();
    fill(house, "PSCIOC", 10_000_000, "QC");
    const id = aForwardedOne(house);
    const proceeding = decide(house, id, "PSSDC");
    decide(house, id, "PSCIOC");
    expect(request(house, id).state).toBe("unfunded");
    rescind(house, proceeding);
    fill(house, "PSSDC", 10_000_000);
    expect(refused(() => fundRequest(house.as("finance"), id))).toMatch(/no longer in force/);
    expect(inPots(house, "committed", id)).toBe(0);
  });
});

test("F-6 earlier decisions are those that were declared before its own, also once it is decided", () => {
  const house = openHouse();
  filled(house);
  const [first, second] = [aForwardedOne(house), aForwardedOne(house, { title: "Another" })];
  const earlier = (id: Id) =>
    requestPage(house.db, house.actor("member"), { request: id, today: dayOf(house.now()) }).earlier.length;
  expect([earlier(first), earlier(second)]).toEqual([0, 0]);
  for (const [day, council] of [
    ["08", "PSSDC"],
    ["09", "PSCIOC"],
  ] as const) {
    house.setClock(`2026-06-${day}T15:00:00Z`);
    decide(house, first, council);
  }
  expect([earlier(first), earlier(second)]).toEqual([0, 2]);
  house.setClock("2026-06-10T15:00:00Z");
  decide(house, second, "PSSDC");
  expect([earlier(first), earlier(second)]).toEqual([0, 2]);
});

describe("F-1 withdrawn until it is decided", () => {
  test("F-1 also where one council has approved and another has still to; what stands open there ends", () => {
    const house = openHouse();
    filled(house);
    const id = aForwardedOne(house);
    decide(house, id, "PSSDC");
    const open = askCouncil(house, id, "PSCIOC");
    withdrawRequest(house.as("chair"), id);
    expect([request(house, id).state, inPots(house, "committed", id)]).toEqual(["withdrawn", 0]);
    expect(house.one("select state from proceeding where id = ?", open)).toBe("withdrawn");
    const whole = anApprovedOne(house, { title: "Decided by both" });
    expect(() => withdrawRequest(house.as("chair"), whole)).toThrow(NotPossible);
  });
});
