// what came back is answered, council by council, before it is submitted again.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Id } from "../../../app/domain/actor";
import { dayOf } from "../../../app/domain/dates";
import { declareOutcome } from "../../../app/domain/decisions/commands/declare.server";
import { noDeferral } from "../../../app/domain/decisions/declaring";
import { findComplete } from "../../../app/domain/recommendations/commands/checking.server";
import { describe as describeForm } from "../../../app/domain/recommendations/commands/describing.server";
import { startNextVersion } from "../../../app/domain/recommendations/commands/drafting.server";
import { replyToReason } from "../../../app/domain/recommendations/commands/replies.server";
import { submitRecommendation } from "../../../app/domain/recommendations/commands/route.server";
import { repliesPage, replyPage } from "../../../app/domain/recommendations/pages/replies.server";
import { NotFound, NotPossible } from "../../../app/domain/refusals";
import { approved, chairOf, othersAgree } from "../../support/deciding";
import { cast, openHouse, type TestHouse } from "../../support/house";
import {
  aCompleteOne,
  agreedByGroup,
  askCouncil,
  type Declares,
  deferred,
  facts,
  seenBySecretary,
} from "../../support/recommending";

const councils = ["PSSDC", "PSCIOC"] as const;
type Council = (typeof councils)[number];
const outcomes = ["approved", "noted", "deferred", "returned", "declined"] as const;
type Said = Record<Council, (typeof outcomes)[number]>;

const declares = (outcome: (typeof outcomes)[number]): Declares =>
  outcome === "approved" || outcome === "noted"
    ? { ...approved, outcome }
    : { ...deferred, outcome, deferral: outcome === "deferred" ? deferred.deferral : noDeferral };

/** Both councils say what they say; returns the decision of each. */
function bothSay(house: TestHouse, id: Id, said: Said): Record<Council, Id> {
  const decisionOf = (council: Council): Id => {
    const proceeding = askCouncil(house, id, council);
    othersAgree(house, proceeding);
    declareOutcome(chairOf(house, council), proceeding, declares(said[council]));
    return house.one("select id from decision where proceeding_id = ?", proceeding);
  };
  return { PSSDC: decisionOf("PSSDC"), PSCIOC: decisionOf("PSCIOC") };
}

function nextOf(house: TestHouse, id: Id): Id {
  const next = startNextVersion(house.as("member"), id);
  describeForm(house.as("member"), next, facts(house, next));
  return next;
}

const can = (act: () => unknown): boolean => {
  try {
    act();
    return true;
  } catch (refusal) {
    if (refusal instanceof NotPossible || refusal instanceof NotFound) return false;
    throw refusal;
  }
};

/** Written from the rules: who sent it back, and so whose reason waits for a reply. */
const sentItBack = (said: Said): Council[] =>
  councils.filter((council) => ["deferred", "returned", "declined"].includes(said[council]));
const comesBack = (said: Said): boolean => {
  const all = councils.map((council) => said[council]);
  return !all.includes("declined") && all.some((one) => one === "deferred" || one === "returned");
};

const halves = [
  { en: "They stand in section 3.", fr: "" },
  { en: "", fr: "Ils sont à la section 3." },
] as const;
const whole = { en: "They stand in section 3.", fr: "Ils sont à la section 3." };

test("R-6 R-7 whatever two councils say: each that did not approve is answered in both languages, before it is submitted again", () => {
  fc.assert(
    fc.property(
      fc.record({ PSSDC: fc.constantFrom(...outcomes), PSCIOC: fc.constantFrom(...outcomes) }),
      fc.shuffledSubarray([...councils], { minLength: 2 }),
      fc.nat(1),
      (said, order, half) => {
        const house = openHouse();
        const id = aCompleteOne(house);
        const decisions = bothSay(house, id, said);
        if (!comesBack(said)) {
          expect(can(() => startNextVersion(house.as("member"), id))).toBe(false);
          return;
        }
        const next = nextOf(house, id);
        agreedByGroup(house, next);
        const reply = (council: Council, text: { en: string; fr: string }) =>
          replyToReason(house.as("member"), { version: next, decision: decisions[council] }, text);
        const waiting = new Set(sentItBack(said));
        for (const council of order) {
          expect(seenBySecretary(house, next).unanswered).toBe(waiting.size);
          if (!waiting.has(council)) {
            expect(can(() => reply(council, whole))).toBe(false);
            continue;
          }
          expect(can(() => submitRecommendation(house.as("chair"), next))).toBe(false);
          reply(council, halves[half] ?? halves[0]);
          expect(can(() => submitRecommendation(house.as("chair"), next))).toBe(false);
          reply(council, whole);
          waiting.delete(council);
        }
        const page = repliesPage(house.db, house.actor("member"), {
          version: next,
          today: dayOf(house.now()),
        });
        expect(page.reasons.map(({ decision }) => decision).sort()).toEqual(
          sentItBack(said)
            .map((council) => decisions[council])
            .sort(),
        );
        submitRecommendation(house.as("chair"), next);
      },
    ),
    { numRuns: 14, seed: 61 },
  );
});

/** As often as told, deferred by both councils and brought back. */
function deferredTimes(house: TestHouse, times: number): Id {
  let id = aCompleteOne(house);
  for (let time = 1; time <= times; time += 1) {
    if (time > 1) {
      const before = id;
      id = nextOf(house, before);
      agreedByGroup(house, id);
      for (const { decision } of repliesPage(house.db, house.actor("member"), at(house, id)).reasons)
        replyToReason(house.as("member"), { version: id, decision }, whole);
      submitRecommendation(house.as("chair"), id);
      findComplete(house.as("secretary"), id);
    }
    bothSay(house, id, { PSSDC: "deferred", PSCIOC: "deferred" });
  }
  return id;
}
const at = (house: TestHouse, version: Id) => ({ version, today: dayOf(house.now()) });
const told = (house: TestHouse, subject: RegExp): string[] => [
  ...new Set(
    house
      .mails()
      .filter((mail) => subject.test(mail.subject))
      .map((mail) => mail.to),
  ),
];
const third = /third time|troisième fois/;

describe("R-6 deferred again and again", () => {
  test("R-6 the first and the second deferral are the group's to know", () => {
    const house = openHouse();
    deferredTimes(house, 2);
    expect(told(house, third)).toEqual([]);
    const group = [cast.chair, cast.otherChair];
    expect(told(house, /was decided|est tranchée/)).toEqual(expect.arrayContaining(group));
    expect(told(house, /was decided|est tranchée/)).not.toContain(cast.councilChair);
  });

  test("R-6 the third tells both co-chairs of each council and of the group, once", () => {
    const house = openHouse();
    const id = deferredTimes(house, 3);
    const chairs = house.db.$client
      .prepare<string[], string>(
        `select distinct p.email from chair_role c join seat s on s.id = c.seat_id join body b on b.id = s.body_id
         join holding h on h.seat_id = s.id and h.state = 'confirmed' join person p on p.id = h.person_id
         where b.acronym_en in (?, ?, ?) and c.until_day is null and h.until_day is null`,
      )
      .pluck()
      .all("PSSDC", "PSCIOC", "CCSWG");
    expect(told(house, third).sort()).toEqual(chairs.sort());
    expect(chairs).toEqual(
      expect.arrayContaining([cast.chair, cast.otherChair, cast.councilChair, cast.otherCouncilChair]),
    );
    const next = nextOf(house, id);
    expect(seenBySecretary(house, next)).toMatchObject({ number: 4, label: "REC-CCSWG-2026-27-001" });
  });
});

describe("R-6 the page of a reply", () => {
  test("R-6 T-3 only a reason of the version before has a page; none of another one, and none of version 1", () => {
    const house = openHouse();
    const id = aCompleteOne(house);
    const decisions = bothSay(house, id, { PSSDC: "approved", PSCIOC: "deferred" });
    const next = nextOf(house, id);
    const page = (version: Id, decision: Id) => () =>
      replyPage(house.db, house.actor("member"), { ...at(house, version), decision });
    expect(page(next, decisions.PSCIOC)().reason.reason).toEqual(deferred.reason);
    expect(page(next, decisions.PSSDC)).toThrow(NotFound);
    expect(page(id, decisions.PSCIOC)).toThrow(NotFound);
    expect(() => repliesPage(house.db, house.actor("member"), at(house, id))).toThrow(NotFound);
    expect(() => repliesPage(house.db, house.actor("councilChair"), at(house, next))).toThrow(NotFound);
  });

  test("R-6 T-4 of two who reply at once, the second is shown what the first wrote, and nothing is overwritten", () => {
    const house = openHouse();
    const id = aCompleteOne(house);
    const { PSCIOC: decision } = bothSay(house, id, { PSSDC: "approved", PSCIOC: "deferred" });
    const version = nextOf(house, id);
    replyToReason(house.as("member"), { version, decision, edition: 0 }, whole);
    const again = { en: "Another one.", fr: "" };
    try {
      replyToReason(house.as("chair"), { version, decision, edition: 0 }, again);
      expect.unreachable();
    } catch (refusal) {
      if (!(refusal instanceof NotPossible)) throw refusal;
      expect(refusal.changed?.fields).toEqual([
        { name: "en", theirs: whole.en },
        { name: "fr", theirs: whole.fr },
      ]);
    }
    expect(house.one("select en from recommendation_reply")).toBe(whole.en);
    replyToReason(house.as("chair"), { version, decision, edition: house.now() }, again);
    expect(house.one("select en from recommendation_reply")).toBe(again.en);
  });
});
