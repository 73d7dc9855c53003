// the number of a recommendation, over whatever two groups submit, discard and withdraw.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Id } from "../../../app/domain/actor";
import type { Asker } from "../../../app/domain/command.server";
import { addDays, type Day, dayOf } from "../../../app/domain/dates";
import { declareOutcome } from "../../../app/domain/decisions/commands/declare.server";
import { openWritten } from "../../../app/domain/decisions/commands/proceeding.server";
import { fromPlain } from "../../../app/domain/plain-text";
import { returnIncomplete } from "../../../app/domain/recommendations/commands/checking.server";
import { discardRecommendation } from "../../../app/domain/recommendations/commands/discarding.server";
import { startRecommendation } from "../../../app/domain/recommendations/commands/drafting.server";
import {
  consultGroup,
  submitRecommendation,
  withdrawRecommendation,
} from "../../../app/domain/recommendations/commands/route.server";
import { writeText } from "../../../app/domain/recommendations/commands/texts.server";
import { textParts } from "../../../app/domain/recommendations/parts";
import { approved, closingDay, othersAgree } from "../../support/deciding";
import { openHouse, type TestHouse } from "../../support/house";

const groups = ["CCSWG", "DITT"] as const;
type Group = (typeof groups)[number];

const chairs: Record<Group, string> = {
  CCSWG: "bc-partnerships@example.org",
  DITT: "qc-identity@example.org",
};
const chairOf = (house: TestHouse, group: Group): Asker => ({
  house: house.house,
  person: house.one<Id>("select id from person where email = ?", chairs[group]),
});

function aDraft(house: TestHouse, group: Group): Id {
  const chair = chairOf(house, group);
  const id = startRecommendation(chair, house.body(group), { title: "One glossary", source: "en" });
  for (const part of textParts)
    writeText(
      chair,
      { version: id, part },
      {
        texts: { en: fromPlain(`What is said of the ${part}.`), fr: fromPlain("") },
        ...{ ready: { en: true, fr: false }, noEffect: false, edition: 1 },
      },
    );
  return id;
}

function agreed(house: TestHouse, group: Group, id: Id): void {
  const chair = chairOf(house, group);
  consultGroup(chair, id);
  const at = { kind: "recommendation" as const, id, body: house.body(group) };
  const proceeding = openWritten(chair, at, closingDay(house));
  othersAgree(house, proceeding);
  declareOutcome(chair, proceeding, approved);
}

/** Written from the rule, apart from the code: from April 1 on, the year in which it begins. */
function fiscalYear(day: Day): string {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < "04-01" ? 1 : 0);
  return `${year}-${String(year + 1).slice(2)}`;
}

type Deed = {
  verb: "submit" | "discard" | "withdraw" | "withdrawSubmitted" | "return" | "wait";
  group: Group;
  days: number;
};
const deed: fc.Arbitrary<Deed> = fc.record({
  verb: fc.oneof(
    { arbitrary: fc.constant("submit" as const), weight: 3 },
    {
      arbitrary: fc.constantFrom("discard", "withdraw", "withdrawSubmitted", "return", "wait"),
      weight: 3,
    },
  ),
  group: fc.constantFrom(...groups),
  days: fc.nat(200),
});

/** What each of them does; the number that was given, where one was. */
const does: Record<Deed["verb"], (house: TestHouse, one: Deed) => string | null> = {
  submit: (house, { group }) => {
    const id = aDraft(house, group);
    agreed(house, group, id);
    return submitRecommendation(chairOf(house, group), id);
  },
  discard: (house, { group }) => {
    discardRecommendation(chairOf(house, group), aDraft(house, group));
    return null;
  },
  withdraw: (house, { group }) => {
    const id = aDraft(house, group);
    consultGroup(chairOf(house, group), id);
    withdrawRecommendation(chairOf(house, group), id);
    return null;
  },
  withdrawSubmitted: (house, { group }) => {
    const id = aDraft(house, group);
    agreed(house, group, id);
    const number = submitRecommendation(chairOf(house, group), id);
    withdrawRecommendation(chairOf(house, group), id);
    return number;
  },
  return: (house, { group }) => {
    const id = aDraft(house, group);
    agreed(house, group, id);
    const number = submitRecommendation(chairOf(house, group), id);
    const what = { en: "Write the French.", fr: "Rédigez le français." };
    returnIncomplete(house.as("secretary"), id, { parts: ["wording"], what });
    expect(submitRecommendation(chairOf(house, group), id)).toBe(number);
    return number;
  },
  wait: (house, { days }) => {
    house.setClock(`${addDays(dayOf(house.now()), days)}T11:00:00-04:00`);
    return null;
  },
};

test("R-1 R-6 numbers run without gaps, once each, by group and fiscal year, whatever is discarded or withdrawn between", () => {
  fc.assert(
    fc.property(fc.array(deed, { minLength: 4, maxLength: 8, size: "max" }), (deeds) => {
      const house = openHouse();
      const given = new Map<string, number>();
      for (const one of deeds) {
        const number = does[one.verb](house, one);
        if (number === null) continue;
        const series = `REC-${one.group}-${fiscalYear(dayOf(house.now()))}`;
        const place = 1 + (given.get(series) ?? 0);
        given.set(series, place);
        expect(number).toBe(`${series}-${String(place).padStart(3, "0")}`);
      }
      const kept = house.one<number>("select count(number) from recommendation");
      expect(kept).toBe([...given.values()].reduce((sum, count) => sum + count, 0));
    }),
    { numRuns: 6, seed: 19 },
  );
}, 120_000);
