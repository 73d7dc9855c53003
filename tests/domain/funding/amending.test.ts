import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day, dayOf } from "../../../app/domain/dates";
import { declareOutcome } from "../../../app/domain/decisions/commands/declare.server";
import { approvedBefore, type Changing, changeOf } from "../../../app/domain/funding/amendment";
import { startAmendment } from "../../../app/domain/funding/commands/amending.server";
import { confirmScope, fundRequest } from "../../../app/domain/funding/commands/confirming.server";
import { writeDeliverables } from "../../../app/domain/funding/commands/delivering.server";
import {
  cancelRequest,
  completeRequest,
  reportRequest,
} from "../../../app/domain/funding/commands/ending.server";
import { dropPayment, recordPayment } from "../../../app/domain/funding/commands/paying.server";
import { discardRequest, withdrawRequest } from "../../../app/domain/funding/commands/submitting.server";
import type { LineKind } from "../../../app/domain/funding/parts";
import { linesLeft, paymentsOf } from "../../../app/domain/funding/payments.server";
import { history } from "../../../app/domain/ledger/history.server";
import {
  anAmendment,
  anAmendmentBefore,
  anAmendmentDraft,
  sendOn,
  writeChange,
} from "../../support/amending";
import { approved, chairOf } from "../../support/deciding";
import { aCommittedOne, askCouncil, decide, freeIn, inPots, mayAgree, request } from "../../support/funding";
import { openHouse, type TestHouse } from "../../support/house";
import { refused } from "../../support/silent";

const today = (house: TestHouse) => dayOf(house.now());
const left = (house: TestHouse, id: string, kind: LineKind) => {
  const own = linesLeft(request(house, id), paymentsOf(house.db, id)).find((line) => line.kind === kind);
  return own ? own.approved - own.used : 0;
};
const bill = (house: TestHouse, id: string, line: LineKind, cents: number, firstDay = today(house)) =>
  recordPayment(house.as("finance"), id, {
    ...{ kind: "invoice", line, cents, payee: "Écho", firstDay, jurisdiction: null, reference: "F-1" },
    ...{ decision: "", lastDay: null, stored: [] },
  });
/** A request that was approved, some days ago. */
function running() {
  const house = openHouse();
  const id = aCommittedOne(house);
  house.setClock("2026-06-20T15:00:00Z");
  return { house, id };
}
const notApproved = {
  ...approved,
  agreed: "no-consensus" as const,
  outcome: "declined" as const,
  reason: { en: "Not now.", fr: "Pas maintenant." },
};
const move = (cents: number) => ({ from: "professional-services" as const, to: "event" as const, cents });

describe("F-9 amendments are new decisions", () => {
  test("F-9, F-11 approved, what it adds is committed to the request, and what it moves changes no account", () => {
    const { house, id } = running();
    const before = freeIn(house, "PSSDC");
    const amendment = anAmendment(house, id, { lines: { travel: 200_001 }, moves: [move(500_000)] });
    expect(request(house, amendment).state).toBe("joined");
    expect(request(house, amendment).label).toMatch(/^FR-CCSWG-2026-27-\d{3}$/);
    expect([inPots(house, "committed", id), inPots(house, "committed", amendment)]).toEqual([5_000_001, 0]);
    expect(freeIn(house, "PSSDC")).toBe(before - 100_000);
    expect(
      ["professional-services", "travel", "event"].map((kind) => left(house, id, kind as LineKind)),
    ).toEqual([3_700_000, 800_001, 500_000]);
    const lines = history(house.db, "funding", id).map(({ says }) => says.en);
    expect(lines.filter((line) => line.startsWith("Amended by"))).toEqual([
      `Amended by ${request(house, amendment).label}; added: $2,000.01`,
    ]);
  });

  test("F-9, F-2 it may ask for no money at all; each council decides it all the same", () => {
    const { house, id } = running();
    const amendment = anAmendmentBefore(house, id, { moves: [move(100)] });
    expect(request(house, amendment).total).toBe(0);
    const postings = () => house.one<number>("select count(*) from posting");
    const before = postings();
    for (const council of ["PSSDC", "PSCIOC"]) {
      const proceeding = askCouncil(house, amendment, council);
      mayAgree(house, proceeding);
      declareOutcome(chairOf(house, council), proceeding, approved);
    }
    expect([request(house, amendment).state, postings()]).toEqual(["joined", before]);
    expect(left(house, id, "event")).toBe(100);
  });

  test("F-9 declined or withdrawn it changes nothing, and another may begin; one stands open at a time", () => {
    const { house, id } = running();
    const first = anAmendmentBefore(house, id, { lines: { travel: 1_000 } });
    expect(refused(() => startAmendment(house.as("chair"), id, { title: "Another" }))).toMatch(
      /^An amendment of this request is still open/,
    );
    expect(refused(() => cancelRequest(house.as("chair"), id, { why: "No" }))).toMatch(/still open/);
    for (const council of ["PSSDC", "PSCIOC"]) {
      const proceeding = askCouncil(house, first, council);
      mayAgree(house, proceeding);
      declareOutcome(chairOf(house, council), proceeding, notApproved);
    }
    expect([request(house, first).state, inPots(house, "committed", id)]).toEqual(["declined", 4_800_000]);
    const second = anAmendmentBefore(house, id, { lines: { travel: 1_000 } });
    withdrawRequest(house.as("chair"), second);
    anAmendmentDraft(house, id, { moves: [move(100)] });
    expect(refused(() => startAmendment(house.as("chair"), second, { title: "Of an amendment" }))).toMatch(
      /^Only a request that runs/,
    );
  });

  test("F-9 with an amendment open a request is not completed; the database says the same", () => {
    const { house, id } = running();
    const settled = request(house, id).deliverables.map((one) => ({
      ...{ id: one.id, state: "delivered" as const, note: { en: "", fr: "" } },
    }));
    reportRequest(house.as("chair"), id, { text: { en: "Done.", fr: "Fait." }, deliverables: settled });
    anAmendmentDraft(house, id, { moves: [move(100)] });
    expect(refused(() => completeRequest(house.as("chair"), id))).toMatch(/still open/);
    const run = (sql: string) => () => house.db.$client.prepare(sql).run(id);
    expect(run("update funding_request set state = 'completed' where id = ?")).toThrow(/still open/);
    expect(run("update funding_request set amends_id = null where amends_id = ?")).toThrow(
      /keeps the request/,
    );
  });

  test("F-7, F-9 approved in part, the group confirms what it adds", () => {
    const { house, id } = running();
    const amendment = anAmendment(house, id, { lines: { travel: 200_000 }, sums: { pscioc: 40_000 } });
    expect(request(house, amendment).state).toBe("to-confirm");
    expect(inPots(house, "committed", id)).toBe(4_800_000);
    const { lines, shares, edition } = request(house, amendment);
    confirmScope(house.as("chair"), amendment, {
      lines: lines.map((line) => ({ ...line, cents: 140_000 })),
      shares: shares.map((share, at) => ({ ...share, cents: at === 0 ? 100_000 : 40_000 })),
      edition,
    });
    expect([request(house, amendment).state, inPots(house, "committed", id)]).toEqual(["joined", 4_940_000]);
  });
});

describe("F-9 what an amendment moves and adds", () => {
  test("F-9 travel that began before the amendment was approved is paid from what stood before", () => {
    const { house, id } = running();
    anAmendment(house, id, { lines: { travel: 200_000 } });
    const day = addDays(today(house), -2);
    expect(refused(() => bill(house, id, "travel", 600_001, day))).toMatch(
      /^Only \$6,000\.00 of this line was approved before the expense began/,
    );
    bill(house, id, "travel", 500_000, day);
    house.setClock("2026-06-24T15:00:00Z");
    expect(refused(() => bill(house, id, "travel", 300_001))).toBe(
      "Only $3,000.00 is left of this line. Write that amount or less.",
    );
    bill(house, id, "travel", 300_000);
    expect(left(house, id, "travel")).toBe(0);
  });

  test("F-9 no more is moved than is left; what was billed since makes it approved and unfunded", () => {
    const { house, id } = running();
    const amendment = anAmendmentDraft(house, id, { moves: [move(4_200_000)] });
    expect(refused(() => writeChange(house, amendment, { moves: [move(4_200_001)] }))).toBe(
      "Only $42,000.00 is left of this line. Write that amount or less.",
    );
    writeChange(house, amendment, { moves: [] });
    discardRequest(house.as("chair"), amendment);
    const other = anAmendmentBefore(house, id, { moves: [move(4_000_000)] });
    const billed = bill(house, id, "professional-services", 300_000);
    for (const council of ["PSSDC", "PSCIOC"]) {
      const proceeding = askCouncil(house, other, council);
      mayAgree(house, proceeding);
      declareOutcome(chairOf(house, council), proceeding, approved);
    }
    expect(request(house, other).state).toBe("unfunded");
    expect(refused(() => fundRequest(house.as("finance"), other))).toMatch(
      /the line “Professional services” no longer has/,
    );
    dropPayment(house.as("finance"), { request: id, payment: billed }, { why: "Billed twice" });
    fundRequest(house.as("finance"), other);
    expect([request(house, other).state, left(house, id, "event")]).toEqual(["joined", 4_000_000]);
  });

  test("F-9 what it adds to a line may be moved out of the same line, whatever was billed meanwhile", () => {
    const { house, id } = running();
    const change = { lines: { "professional-services": 200_000 }, moves: [move(4_200_000)] };
    const amendment = anAmendmentBefore(house, id, change);
    bill(house, id, "professional-services", 200_000);
    decide(house, amendment, "PSSDC");
    decide(house, amendment, "PSCIOC");
    expect([request(house, amendment).state, left(house, id, "professional-services")]).toEqual([
      "joined",
      0,
    ]);
  });

  test("F-3, F-9 its deliverables stand in the place of those still planned; what was delivered stays", () => {
    const { house, id } = running();
    const draft = anAmendmentDraft(house, id, { moves: [move(100)] });
    const due = addDays(today(house), 90);
    expect(request(house, draft).deliverables.map(({ name }) => name.en)).toEqual(["Report"]);
    const names = [
      { en: "Report", fr: "Rapport" },
      { en: "Plan", fr: "Plan d’essai" },
    ];
    writeDeliverables(house.as("chair"), draft, {
      rows: names.map((name, at) => ({ row: at + 1, name, lead: "ESDC", due })),
      edition: request(house, draft).edition,
    });
    discardRequest(house.as("chair"), draft);
    const other = anAmendmentDraft(house, id, { moves: [move(100)] });
    writeDeliverables(house.as("chair"), other, {
      rows: [{ row: 1, name: names[1] ?? { en: "", fr: "" }, lead: "ESDC", due }],
      edition: request(house, other).edition,
    });
    sendOn(house, other);
    decide(house, other, "PSSDC");
    decide(house, other, "PSCIOC");
    expect(request(house, id).deliverables.map(({ name, state }) => [name.en, state])).toEqual([
      ["Report", "dropped"],
      ["Plan", "planned"],
    ]);
  });

  test("F-9 what was delivered while it was on its way is not planned once more", () => {
    const { house, id } = running();
    const amendment = anAmendmentBefore(house, id, { moves: [move(100)] });
    reportRequest(house.as("chair"), id, {
      text: { en: "Done.", fr: "Fait." },
      deliverables: request(house, id).deliverables.map((one) => ({
        ...{ id: one.id, state: "delivered" as const, note: { en: "", fr: "" } },
      })),
    });
    decide(house, amendment, "PSSDC");
    decide(house, amendment, "PSCIOC");
    expect(request(house, id).deliverables.map(({ state }) => state)).toEqual(["delivered"]);
  });

  test("F-10 in a later fiscal year it asks for money of the year that runs", () => {
    const house = openHouse();
    const id = aCommittedOne(house);
    const { firstYear } = request(house, id);
    house.setClock("2027-06-04T15:00:00Z");
    house.house.settle(house.db, house.house.now());
    const amendment = anAmendment(house, id, { lines: { travel: 100_000 } });
    expect([request(house, amendment).firstYear, request(house, amendment).state]).toEqual([
      firstYear + 1,
      "joined",
    ]);
    expect(inPots(house, "committed", id)).toBe(4_900_000);
  });
});

const kinds = ["travel", "event"] as const;
const amendments = fc.array(
  fc.record({
    adds: fc.integer({ min: 0, max: 500 }),
    moves: fc.integer({ min: 0, max: 100 }),
    day: fc.integer({ min: 1, max: 28 }),
    isJoined: fc.boolean(),
  }),
  { maxLength: 5 },
);
const dayNumber = (day: number) => `2026-06-${String(day).padStart(2, "0")}` as Day;

test("F-9, F-11 what was approved before a day never falls as days go on, and comes to the whole in the end", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1_000, max: 9_000 }), amendments, (own, changes) => {
      const all = changes.map(
        ({ adds, moves, day, isJoined }, at): Changing => ({
          ...{ id: String(at), label: null, title: { en: "", fr: "" }, approvedOn: dayNumber(day) },
          ...{ state: isJoined ? "joined" : "in-review" },
          lines: [{ kind: "travel", cents: adds, approved: adds }],
          moves: moves > 0 ? [{ from: "travel", to: "event", cents: moves }] : [],
        }),
      );
      const lines = [{ kind: "travel" as const, approved: own }];
      const of = { lines, amendments: all, approvedOn: dayNumber(1) };
      for (const kind of kinds) {
        const days = Array.from({ length: 29 }, (_, at) => approvedBefore(of, kind, dayNumber(at + 1)));
        expect(days.toSorted((one, other) => one - other)).toEqual(days);
        const whole = all.reduce((sum, one) => sum + changeOf(one, kind), kind === "travel" ? own : 0);
        expect(days.at(-1)).toBe(whole);
      }
      // What is moved comes out of one line and into the other: nothing is made of it, and nothing lost.
      const total = kinds.reduce((sum, kind) => sum + approvedBefore(of, kind, dayNumber(29)), 0);
      const added = changes.reduce((sum, { adds, isJoined }) => sum + (isJoined ? adds : 0), 0);
      expect(total).toBe(own + added);
    }),
  );
});
