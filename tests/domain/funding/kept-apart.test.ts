// What is signed was read, what was hidden stays hidden, and what adds up to a figure stands beneath it.
import { expect, test } from "vitest";
import type { Id } from "../../../app/domain/actor";
import type { figures } from "../../../app/domain/council-accounts/figures";
import { flows } from "../../../app/domain/council-accounts/flows";
import { accountPage } from "../../../app/domain/council-accounts/pages.server";
import { yearInAddress } from "../../../app/domain/council-accounts/year";
import { addDays, dayOf } from "../../../app/domain/dates";
import { declareOutcome } from "../../../app/domain/decisions/commands/declare.server";
import { writeBudget } from "../../../app/domain/funding/commands/budgeting.server";
import { forwardRequest } from "../../../app/domain/funding/commands/checking.server";
import { describeRequest } from "../../../app/domain/funding/commands/describing.server";
import { markPaid, recordPayment, takeBackPayment } from "../../../app/domain/funding/commands/paying.server";
import {
  discardRequest,
  submitRequest,
  withdrawRequest,
} from "../../../app/domain/funding/commands/submitting.server";
import { uploadPayment } from "../../../app/domain/funding/commands/uploading.server";
import { paymentFields } from "../../../app/domain/funding/forms";
import { requestPage } from "../../../app/domain/funding/pages/request.server";
import { requestSeen } from "../../../app/domain/funding/request.server";
import { askedByYear } from "../../../app/domain/funding/supplier";
import { history } from "../../../app/domain/ledger/history.server";
import { chairOf } from "../../support/deciding";
import {
  aCommittedOne,
  aDraft,
  aForwardedOne,
  askCouncil,
  aWholeDraft,
  budget,
  fill,
  mayAgree,
  note,
  request,
  yearOf,
} from "../../support/funding";
import { openHouse, type TestHouse } from "../../support/house";
import { deferred } from "../../support/recommending";

const today = (house: TestHouse) => dayOf(house.now());

test("T-4 nobody signs a sum that was written since they read it, and the secretariat forwards none", () => {
  const house = openHouse();
  const id = aWholeDraft(house);
  const read = request(house, id).edition;
  budget(house, id, { lines: { "professional-services": 9_900_000 } });
  expect(() => submitRequest(house.as("chair"), id, { edition: read })).toThrow();
  expect(request(house, id).state).toBe("draft");
  const { edition } = request(house, id);
  submitRequest(house.as("chair"), id, { edition });
  const until = addDays(today(house), 7);
  expect(() => forwardRequest(house.as("finance"), id, { note, until, edition })).toThrow();
  expect(request(house, id).state).toBe("submitted");
  forwardRequest(house.as("finance"), id, { note, until, edition: request(house, id).edition });
  expect(request(house, id).state).toBe("declaring");
});

test("T-3, T-9 the history of a group says that a draft was discarded, and not what it was called", () => {
  const house = openHouse();
  discardRequest(house.as("chair"), aDraft(house, "A contract with Écho"));
  const [last] = history(house.db, "body", house.body("CCSWG"));
  expect(last?.says.en).toBe("A draft of a funding request was discarded");
  expect(JSON.stringify(last)).not.toContain("Écho");
});

test("F-3, R-6 a council that deferred a request still finds it once its group has withdrawn it", () => {
  const house = openHouse();
  const id = aForwardedOne(house);
  for (const council of ["PSSDC", "PSCIOC"]) {
    const proceeding = askCouncil(house, id, council);
    mayAgree(house, proceeding);
    declareOutcome(chairOf(house, council), proceeding, deferred);
  }
  expect(request(house, id).state).toBe("deferred");
  withdrawRequest(house.as("chair"), id);
  expect(requestSeen(house.db, house.actor("councilChair"), id, today(house))?.state).toBe("withdrawn");
});

test("F-11 the lines beneath a figure add up to it, also once something was paid and taken back", () => {
  const house = openHouse();
  const id = aCommittedOne(house);
  const pay = (cents: number) => {
    const payment = recordPayment(house.as("finance"), id, {
      ...{ kind: "invoice", line: "professional-services", cents, payee: "Écho", firstDay: today(house) },
      ...{ lastDay: null, jurisdiction: null, reference: "F-1", decision: "", stored: [] },
    });
    markPaid(house.as("finance"), { request: id, payment }, { paidOn: today(house) });
    return payment;
  };
  pay(700_001);
  takeBackPayment(house.as("finance"), { request: id, payment: pay(300_000) }, { why: "Twice" });
  const of = (figure: keyof typeof figures | null) =>
    accountPage(house.db, house.actor("finance"), {
      ...{ body: house.body("PSSDC"), year: yearInAddress(yearOf(house)), today: today(house), figure },
    });
  for (const figure of ["committed", "spent"] as const) {
    const sum = of(figure).statement.lines.reduce(
      (total, { flow, cents }) => total + (flows[flow].to === figure ? cents : -cents),
      0,
    );
    expect([figure, sum]).toEqual([figure, of(null).sums[figure]]);
    expect(sum).toBeGreaterThan(0);
  }
});

test("F-9 what an invoice lacks is said at once, each beside its field", () => {
  const typed = { kind: "invoice", line: "", cents: "12,34,5", payee: " ", reference: "" };
  const lacking = paymentFields("en")
    .safeParse(typed)
    .error?.issues.map(({ path }) => path[0]);
  expect(lacking).toEqual(["line", "cents", "firstDay", "payee", "reference"]);
});

test("F-9, T-e an e-mail is no evidence: its parts would come apart; nothing of it is kept", async () => {
  const house = openHouse();
  const id = aCommittedOne(house);
  const file = new File(["From: a@example.org\r\nSubject: Receipts\r\n\r\nTwo.\r\n"], "receipts.eml");
  const claim = {
    ...{
      kind: "claim" as const,
      line: "professional-services" as const,
      cents: 100,
      payee: "Écho",
      reference: "1",
    },
    ...{ firstDay: today(house), lastDay: null, jurisdiction: null, decision: "" },
  };
  await expect(uploadPayment(house.as("finance"), id, { ...claim, file })).rejects.toMatchObject({
    problems: [expect.objectContaining({ field: "file" })],
  });
  expect(house.one("select count(*) from funding_payment")).toBe(0);
});

test("F-8 what requests ask of one supplier is summed in each fiscal year that they share, and in no other", () => {
  const house = openHouse();
  fill(house, "PSSDC", 100);
  const year = yearOf(house);
  const write = (title: string, of: { firstYear: number; years: number }, cents: Record<number, number>) => {
    const id = aWholeDraft(house, { title });
    const own = request(house, id);
    describeRequest(house.as("chair"), id, {
      ...{ title: own.title, planLine: "2.3", nobodyReceives: true, beneficiaries: [], recommendation: "" },
      ...{ ...of, supplier: "Echo conseil inc.", edition: own.edition },
    });
    const sums = Object.entries(cents).map(([of, sum]) => ({ year: Number(of), cents: sum }));
    writeBudget(house.as("chair"), id, {
      lines: sums.map((one) => ({ ...one, kind: "professional-services" as const })),
      shares: sums.map((one) => ({ ...one, council: house.body("PSSDC"), provision: null })),
      ...{ purposes: [], moves: [], otherCents: null, otherFrom: "", edition: request(house, id).edition },
    });
    submitRequest(house.as("chair"), id);
    return id;
  };
  const both = write("Both years", { firstYear: year, years: 2 }, { [year]: 1_000, [year + 1]: 20 });
  const later = write("A year later", { firstYear: year + 1, years: 1 }, { [year + 1]: 300 });
  const first = write("The first year", { firstYear: year, years: 1 }, { [year]: 4 });
  const asked = (id: Id) => {
    const page = requestPage(house.db, house.actor("finance"), { request: id, today: today(house) });
    return [page.alike.map((one) => one.id).sort(), askedByYear(page.lines, page.alike)];
  };
  const both2 = [
    { year, cents: 1_004 },
    { year: year + 1, cents: 320 },
  ];
  expect(asked(both)).toEqual([[later, first].sort(), both2]);
  expect(asked(later)).toEqual([[both], [both2[1]]]);
  expect(asked(first)).toEqual([[both], [both2[0]]]);
});
