import { describe, expect, test } from "vitest";
import { addDays, dayOf } from "../../../app/domain/dates";
import { declareOutcome } from "../../../app/domain/decisions/commands/declare.server";
import { takePosition } from "../../../app/domain/decisions/commands/positions.server";
import { prolong } from "../../../app/domain/decisions/commands/proceeding.server";
import { confirmProvisional, meetCondition } from "../../../app/domain/decisions/commands/settling.server";
import type { ConditionTyped, Declaring } from "../../../app/domain/decisions/declaring";
import { type Outcome, outcomesIn } from "../../../app/domain/decisions/outcomes";
import { Denied, Invalid, NotPossible } from "../../../app/domain/refusals";
import {
  approved,
  chairOf,
  closingDay,
  decided,
  linesOf,
  othersAgree,
  principal,
  says,
  termsBeforeBoth,
} from "../../support/deciding";
import { openHouse, type Part, type TestHouse } from "../../support/house";

const reason = { en: "Name the municipal seats.", fr: "Nommer les sièges municipaux." };

/** Before both councils; everybody in the first has agreed, if asked. */
function opened(agreed = true) {
  const house = openHouse();
  const matter = termsBeforeBoth(house);
  if (agreed) othersAgree(house, matter.pssdc);
  const declare = (typed: Partial<Declaring> = {}) =>
    declareOutcome(chairOf(house, "PSSDC"), matter.pssdc, { ...approved, ...typed });
  return { house, ...matter, declare };
}

function refusalOf(act: () => unknown): unknown {
  try {
    act();
  } catch (refusal) {
    return refusal;
  }
  return null;
}
const ruleOf = (act: () => unknown) => {
  const refusal = refusalOf(act);
  return refusal instanceof NotPossible ? refusal.reason.rule : refusal;
};
const fieldsOf = (act: () => unknown) => {
  const refusal = refusalOf(act);
  return refusal instanceof Invalid ? refusal.problems.map(({ field }) => field) : refusal;
};

const afterClose = (house: TestHouse) => house.setClock(`${addDays(closingDay(house), 1)}T15:00:00Z`);

const condition = (house: TestHouse, more: Partial<ConditionTyped> = {}): ConditionTyped => ({
  text: { en: "Two seats are named.", fr: "Deux sièges sont nommés." },
  ...{ owner: "The co-chairs", due: addDays(dayOf(house.now()), 30), time: "before", ...more },
});
const blank: ConditionTyped = { text: { en: "", fr: "" }, owner: "", due: null, time: "before" };
const withConditions = { outcome: "approved-with-conditions" as const };

describe("D-5 who declares, and what", () => {
  test.each<Part>(["secretary", "finance", "chair", "member", "otherCouncilChair"])(
    "D-5 the %s does not declare for a council that another co-chairs",
    (part) => {
      const { house, pssdc } = opened();
      const before = house.ledger().length;
      expect(() => declareOutcome(house.as(part), pssdc, approved)).toThrow(Denied);
      expect(house.ledger()).toHaveLength(before);
    },
  );

  test.each<Part>(["councilChair", "otherChair"])(
    "D-5 the %s co-chairs that council, and declares",
    (part) => {
      const { house, pssdc } = opened();
      expect(declareOutcome(house.as(part), pssdc, approved)).toMatch(/^RD-PSSDC-2026-27-001$/);
      expect(decided(house, pssdc)).toMatchObject({
        agreed: "consensus",
        outcome: "approved",
        reason: approved.reason,
      });
    },
  );

  test("D-5 without consensus only what settles nothing; returned and declined need their reason", () => {
    const agreed = "no-consensus" as const;
    const possible = outcomesIn("terms", "council").filter((outcome) => {
      const { declare } = opened();
      return refusalOf(() => declare({ agreed, outcome, reason })) === null;
    });
    expect(possible).toEqual<Outcome[]>(["returned", "declined"]);
    const { declare } = opened();
    expect(ruleOf(() => declare({ agreed, outcome: "approved" }))).toBe("D-5");
    expect(fieldsOf(() => declare({ agreed, outcome: "declined" }))).toEqual(["reasonEn", "reasonFr"]);
    const english = { en: "No.", fr: "" };
    expect(fieldsOf(() => declare({ agreed, outcome: "declined", reason: english }))).toEqual(["reasonFr"]);
    expect(fieldsOf(() => declare({ reason: english }))).toEqual(["reasonFr"]);
  });

  test("D-5 a plain consensus is no place for a day, nor is a reservation left out", () => {
    const { house, pssdc, declare } = opened();
    declare({ until: addDays(dayOf(house.now()), 9) });
    expect(decided(house, pssdc)).toMatchObject({ until: null, state: "in-force" });
  });

  test("D-5 provisional without a day to come is refused at that field", () => {
    const { house, pssdc, declare } = opened(false);
    const [first] = linesOf(house, pssdc);
    if (!first) throw new Error("a voice at least");
    takePosition(principal(house, first), pssdc, says("pending", "", closingDay(house)));
    othersAgree(house, pssdc);
    expect(fieldsOf(() => declare({ agreed: "provisional" }))).toEqual(["until"]);
    expect(fieldsOf(() => declare({ agreed: "provisional", until: dayOf(house.now()) }))).toEqual(["until"]);
    expect(ruleOf(() => declare())).toBe("D-7");
  });
});

describe("D-9 when it may be declared", () => {
  test("D-9 not before everyone has answered, unless replies are closed", () => {
    const { house, pssdc, declare } = opened(false);
    const [last, ...others] = linesOf(house, pssdc);
    for (const line of others) takePosition(principal(house, line), pssdc, says("agree"));
    expect(ruleOf(declare)).toBe("D-9");
    afterClose(house);
    expect(declare()).toMatch(/-001$/);
    const silent = decided(house, pssdc).voices.find(({ id }) => id === last?.voice.id);
    expect(silent).toMatchObject({ position: null, by: null, at: null });
  });

  test("D-9 without quorum nothing is declared, also after the close; replies are taken for longer", () => {
    const { house, pssdc, declare } = opened(false);
    const [first] = linesOf(house, pssdc);
    if (!first) throw new Error("a voice at least");
    takePosition(principal(house, first), pssdc, says("agree"));
    afterClose(house);
    const declined = { agreed: "no-consensus", outcome: "declined", reason } as const;
    expect([ruleOf(declare), ruleOf(() => declare(declined))]).toEqual(["D-9", "D-9"]);
    expect(() => othersAgree(house, pssdc)).toThrow(NotPossible);
    prolong(chairOf(house, "PSSDC"), pssdc, addDays(dayOf(house.now()), 7));
    othersAgree(house, pssdc);
    expect(declare()).toMatch(/-001$/);
  });
});

test("D-10 a number belongs to the fiscal year of its day: the next year begins at one", () => {
  const { house, pscioc, declare } = opened();
  expect(declare()).toBe("RD-PSSDC-2026-27-001");
  othersAgree(house, pscioc);
  house.setClock("2027-04-01T03:59:59Z");
  expect(declareOutcome(chairOf(house, "PSCIOC"), pscioc, { ...approved, outcome: "returned", reason })).toBe(
    "RD-PSCIOC-2026-27-001",
  );
  house.setClock("2027-04-01T04:00:00Z");
  const next = termsBeforeBoth(house);
  othersAgree(house, next.pssdc);
  expect(declareOutcome(chairOf(house, "PSSDC"), next.pssdc, approved)).toBe("RD-PSSDC-2027-28-001");
});

describe("D-11, D-16 what was declared stays", () => {
  test("D-11 the database refuses to change or to remove a decision, its positions and its conditions", () => {
    const { house, declare } = opened();
    declare({ ...withConditions, conditions: [condition(house)] });
    const attempts = [
      ...[
        "outcome = 'declined'",
        "number = 'RD-1'",
        "voices = '[]'",
        "reason_en = 'x'",
        "digest_fr = 'x'",
      ].map((change) => `update decision set ${change}`),
      ...["kind = 'discuss'", "person_id = 'x'", "at = 1"].map((change) => `update position set ${change}`),
      ...["text_fr = 'x'", "owner = 'x'", "due_day = '2030-01-01'", "time = 'after'"].map(
        (change) => `update decision_condition set ${change}`,
      ),
      ...["decision", "position", "decision_condition"].map((table) => `delete from ${table}`),
    ];
    const done = attempts.filter((text) => refusalOf(() => house.db.$client.exec(text)) === null);
    expect(done).toEqual([]);
    const { pssdc } = { pssdc: house.one<string>("select proceeding_id from decision") };
    expect(ruleOf(() => declareOutcome(chairOf(house, "PSSDC"), pssdc, approved))).toBe("D-11");
    const [line] = linesOf(house, pssdc);
    expect(ruleOf(() => line && takePosition(principal(house, line), pssdc, says("agree")))).toBe("D-9");
  });

  test("D-16 a holder who leaves after the declaration leaves what was frozen as it was", () => {
    const { house, pssdc, declare } = opened();
    declare();
    const frozen = decided(house, pssdc);
    const [line] = linesOf(house, pssdc);
    if (!line) throw new Error("a voice at least");
    const { person } = principal(house, line);
    const today = dayOf(house.now());
    house.setClock(`${addDays(today, 40)}T15:00:00Z`);
    house.db.$client
      .prepare("update holding set until_day = ? where person_id = ? and until_day is null")
      .run(addDays(today, 30), person);
    expect(linesOf(house, pssdc).map(({ voice }) => voice.lead)).not.toContain(line.voice.lead);
    expect(decided(house, pssdc)).toEqual(frozen);
    expect(frozen.voices.find(({ id }) => id === line.voice.id)).toMatchObject({
      position: "agree",
      standing: `seat:${line.voice.lead}`,
    });
  });
});

describe("D-13 conditions", () => {
  test("D-13 a condition that comes after keeps the decision in force, and is verified once", () => {
    const { house, pssdc, declare } = opened();
    declare({ ...withConditions, conditions: [blank, condition(house, { time: "after" }), blank] });
    const [kept, ...more] = decided(house, pssdc).conditions;
    expect([decided(house, pssdc).state, more.length]).toEqual(["in-force", 0]);
    const at = { id: pssdc, condition: kept?.id ?? "" };
    expect(fieldsOf(() => meetCondition(chairOf(house, "PSSDC"), at, { evidence: " " }))).toEqual([
      "evidence",
    ]);
    expect(() => meetCondition(house.as("secretary"), at, { evidence: "Letters." })).toThrow(Denied);
    meetCondition(chairOf(house, "PSSDC"), at, { evidence: "Letters." });
    expect(ruleOf(() => meetCondition(chairOf(house, "PSSDC"), at, { evidence: "Again." }))).toBe("D-13");
    expect(decided(house, pssdc).conditions[0]).toMatchObject({ evidence: "Letters." });
  });

  test("D-13 a row that is half filled is refused, each lack at its own field of its own row", () => {
    const { house, declare } = opened();
    const half = { text: { en: "Only English.", fr: "" }, owner: "", due: dayOf(house.now()) };
    const conditions = [condition(house), blank, condition(house, half)];
    expect(fieldsOf(() => declare({ ...withConditions, conditions }))).toEqual([
      "conditionFr3",
      "owner3",
      "due3",
    ]);
    expect(fieldsOf(() => declare({ ...withConditions, conditions: [blank, blank] }))).toEqual([
      "conditionEn1",
    ]);
    expect(fieldsOf(() => declare({ conditions: [blank, condition(house)] }))).toEqual(["conditionEn2"]);
  });

  test("D-13, D-5 a provisional decision waits for its conditions before it is confirmed", () => {
    const { house, pssdc, declare } = opened(false);
    const [first] = linesOf(house, pssdc);
    if (!first) throw new Error("a voice at least");
    const until = closingDay(house);
    takePosition(principal(house, first), pssdc, says("pending", "", until));
    othersAgree(house, pssdc);
    declare({ ...withConditions, agreed: "provisional", until, conditions: [condition(house)] });
    const confirm = () => confirmProvisional(chairOf(house, "PSSDC"), pssdc);
    expect(ruleOf(confirm)).toBe("D-7");
    takePosition(principal(house, first), pssdc, says("agree"));
    expect(ruleOf(confirm)).toBe("D-13");
    const at = { id: pssdc, condition: decided(house, pssdc).conditions[0]?.id ?? "" };
    meetCondition(chairOf(house, "PSSDC"), at, { evidence: "Letters." });
    expect(decided(house, pssdc).state).toBe("provisional");
    confirm();
    expect(decided(house, pssdc).state).toBe("in-force");
  });

  test("D-13, R-5 a condition is verified though the other council sent the matter back", () => {
    const { house, version, pssdc, pscioc, declare } = opened();
    declare({ ...withConditions, conditions: [condition(house)] });
    othersAgree(house, pscioc);
    declareOutcome(chairOf(house, "PSCIOC"), pscioc, { ...approved, outcome: "returned", reason });
    const at = { id: pssdc, condition: decided(house, pssdc).conditions[0]?.id ?? "" };
    meetCondition(chairOf(house, "PSSDC"), at, { evidence: "Letters." });
    expect(decided(house, pssdc).state).toBe("in-force");
    expect(house.one("select state from terms_version where id = ?", version)).toBe("returned");
  });
});
