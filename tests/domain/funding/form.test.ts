import { describe, expect, test } from "vitest";
import { dayFrom, dayOf } from "../../../app/domain/dates";
import { budgetIn } from "../../../app/domain/funding/budget";
import { writeBudget } from "../../../app/domain/funding/commands/budgeting.server";
import { writeDeliverables } from "../../../app/domain/funding/commands/delivering.server";
import { startRequest } from "../../../app/domain/funding/commands/drafting.server";
import { discardRequest, submitRequest } from "../../../app/domain/funding/commands/submitting.server";
import { lackSaid } from "../../../app/domain/funding/lacks";
import { formPage } from "../../../app/domain/funding/pages/form.server";
import { scopeParts } from "../../../app/domain/funding/parts";
import { supplierKeyOf } from "../../../app/domain/funding/supplier";
import { Denied, Invalid, NotPossible } from "../../../app/domain/refusals";
import {
  aDraft,
  aSubmittedOne,
  aWholeDraft,
  budget,
  deliverables,
  request,
  writePart,
  yearOf,
} from "../../support/funding";
import { openHouse } from "../../support/house";
import { refused } from "../../support/silent";

const ledgerOf = (house: ReturnType<typeof openHouse>) => house.one<number>("select count(*) from ledger");

describe("F-3 without a scope of work", () => {
  test("F-3 a request is refused with the whole list, and nothing is recorded", () => {
    const house = openHouse();
    const id = aDraft(house);
    const before = ledgerOf(house);
    const why = refused(() => submitRequest(house.as("chair"), id));
    for (const word of ["background", "objective", "activities", "deliverables", "roles", "acceptance"])
      expect(why).toContain(word);
    for (const word of ["languages", "ownership and licence", "procurement route"])
      expect(why).toContain(word);
    expect([ledgerOf(house), request(house, id).label]).toEqual([before, null]);
  });

  test.each(scopeParts)("F-3 nobody overrides %s, not even in the database", (part) => {
    const house = openHouse();
    const id = aDraft(house);
    for (const one of scopeParts)
      if (one !== "deliverables" && one !== part) writePart(house, id, one, ["en"]);
    if (part !== "deliverables") deliverables(house, id);
    expect(() => submitRequest(house.as("chair"), id)).toThrow(NotPossible);
    expect(() =>
      house.db.$client
        .prepare("update funding_request set state = 'submitted', submitted_at = 1 where id = ?")
        .run(id),
    ).toThrow("no request is submitted without a scope of work");
  });

  test("F-2 with the scope in one language it arrives, marked with all that lacks, and gets its number", () => {
    const house = openHouse();
    const id = aDraft(house);
    for (const part of scopeParts) if (part !== "deliverables") writePart(house, id, part, ["en"]);
    deliverables(house, id);
    const year = yearOf(house);
    expect(submitRequest(house.as("chair"), id)).toBe(`FR-CCSWG-${year}-${String(year + 1).slice(2)}-001`);
    const { lacks, state } = request(house, id);
    const said = lacks.map((lack) => lackSaid(lack, "en"));
    expect(state).toBe("submitted");
    expect(said).toContain("the title (French)");
    expect(said).toContain("the background (French)");
    expect(said).toContain("the split between the accounts");
  });

  test("F-3 who submits signs, and a member who is no co-chair may not", () => {
    const house = openHouse();
    const id = aWholeDraft(house);
    expect(() => submitRequest(house.as("member"), id)).toThrow(Denied);
    submitRequest(house.as("chair"), id);
    expect(house.one("select person_id from funding_signature where request_id = ?", id)).toBe(
      house.person("chair"),
    );
  });
});

describe("F-11 a budget adds up, or nothing of it is kept", () => {
  const typed = (house: ReturnType<typeof openHouse>, sums: [number, number]) => ({
    ...{ purposes: [], moves: [], otherCents: null, otherFrom: "" },
    lines: [{ kind: "travel" as const, year: yearOf(house), cents: 100_00 }],
    shares: ["PSSDC", "PSCIOC"].map((council, place) => ({
      ...{ council: house.body(council), year: yearOf(house), cents: sums[place] ?? 0, provision: null },
    })),
  });

  test("F-11 a split that comes to another sum is refused with both sums", () => {
    const house = openHouse();
    const id = aDraft(house);
    const { edition } = request(house, id);
    expect(() => writeBudget(house.as("chair"), id, { ...typed(house, [50_00, 49_99]), edition })).toThrow(
      Invalid,
    );
    expect(
      refused(() => writeBudget(house.as("chair"), id, { ...typed(house, [50_00, 49_99]), edition })),
    ).toMatch(/The lines come to \$100\.00, the split to \$99\.99/);
    expect(request(house, id).lines).toEqual([]);
    writeBudget(house.as("chair"), id, { ...typed(house, [50_00, 50_00]), edition });
    expect([request(house, id).total, request(house, id).split]).toEqual([100_00, 100_00]);
  });

  test("T-4 two who write one budget: the second is told", () => {
    const house = openHouse();
    const id = aDraft(house);
    const { edition } = request(house, id);
    writeBudget(house.as("chair"), id, { ...typed(house, [50_00, 50_00]), edition });
    expect(() => writeBudget(house.as("otherChair"), id, { ...typed(house, [100_00, 0]), edition })).toThrow(
      NotPossible,
    );
  });

  test.each([
    ["12,34,5", "Write an amount in dollars and cents"],
    ["0", "above zero"],
    ["-5", "above zero"],
    ["1e308", "Write an amount in dollars and cents"],
    ["12.345", "two digits at most"],
    ["99999999999999", "one billion"],
  ])("F-11 %s is no sum, said beside its field", (sum, sentence) => {
    const read = budgetIn(
      { "line-travel-2026": sum },
      { years: [2026], councils: [], isAmendment: false },
      "en",
    );
    expect(read).toMatchObject([
      { field: "line-travel-2026", text: { en: expect.stringContaining(sentence) } },
    ]);
  });

  test.each([
    ["en", "$ 1,250.50 "],
    ["fr", "1\u00a0250,50\u00a0$"],
  ] as const)("F-11 in %s, pasted with spaces and signs", (language, sum) => {
    const read = budgetIn(
      { "line-travel-2026": sum },
      { years: [2026], councils: [], isAmendment: false },
      language,
    );
    expect(read).toMatchObject({ lines: [{ kind: "travel", year: 2026, cents: 125_050 }] });
  });

  test("F-4 once it is submitted no amount is edited, by nobody and by no statement", () => {
    const house = openHouse();
    const id = aSubmittedOne(house);
    expect(() => budget(house, id)).toThrow(NotPossible);
    const run = (sql: string) => () => house.db.$client.prepare(sql).run(id);
    for (const sql of [
      "update funding_line set cents = 1 where request_id = ?",
      "delete from funding_line where request_id = ?",
      "delete from funding_share where request_id = ?",
      "update funding_share set cents = 1 where request_id = ?",
      "update funding_request set supplier = 'x' where id = ?",
      "delete from funding_request where id = ?",
    ])
      expect(run(sql), sql).toThrow();
  });
});

describe("F-2 the rest of the form", () => {
  test("F-3 a deliverable is due within the fiscal years of the request", () => {
    const house = openHouse();
    const id = aDraft(house);
    const row = { row: 1, name: { en: "Report", fr: "" }, lead: "" };
    const due = dayFrom(`${yearOf(house) + 1}-04-01`);
    const edition = request(house, id).edition;
    expect(
      refused(() => writeDeliverables(house.as("chair"), id, { rows: [{ ...row, due }], edition })),
    ).toMatch(/^Choose a day within the fiscal years/);
    expect(
      refused(() => writeDeliverables(house.as("chair"), id, { rows: [{ ...row, due: null }], edition })),
    ).toBe("Give the day on which it is due.");
  });

  test("F-2 from an earlier request its texts, sums and deliverables are copied, never its number", () => {
    const house = openHouse();
    const from = aSubmittedOne(house);
    const id = startRequest(house.as("chair"), house.body("CCSWG"), { title: "Again", source: "en", from });
    const copied = request(house, id);
    expect([copied.label, copied.total, copied.deliverables.length]).toEqual([null, 4_800_000, 1]);
    expect(copied.scopeLacks).toEqual([]);
    expect(
      formPage(house.db, house.actor("chair"), { request: id, today: dayOf(house.now()) }).submit?.may,
    ).toBe(true);
  });

  test("T-9 a draft is discarded with all that hangs on it; what was submitted stays", () => {
    const house = openHouse();
    const id = aWholeDraft(house);
    discardRequest(house.as("chair"), id);
    expect(house.one("select count(*) from funding_text where request_id = ?", id)).toBe(0);
    const kept = aSubmittedOne(house);
    expect(() => discardRequest(house.as("chair"), kept)).toThrow(NotPossible);
  });

  test("F-8 one supplier, however its name is written", () => {
    const key = supplierKeyOf("Écho Conseil Inc.");
    for (const name of ["ECHO CONSEIL", "écho  conseil, inc", "Echo-Conseil Ltd."])
      expect(supplierKeyOf(name)).toBe(key);
    expect(supplierKeyOf("Echo Consulting")).not.toBe(key);
    expect(supplierKeyOf("Inc.")).toBe("inc");
  });
});
