import { describe, expect, test } from "vitest";
import { dayOf } from "../../../app/domain/dates";
import { endLimit, setLimit } from "../../../app/domain/funding/commands/limiting.server";
import { checkPage } from "../../../app/domain/funding/pages/acting.server";
import { slatePage } from "../../../app/domain/funding/pages/list.server";
import { requestPage } from "../../../app/domain/funding/pages/request.server";
import { history } from "../../../app/domain/ledger/history.server";
import { NotFound } from "../../../app/domain/refusals";
import { aStandingOne } from "../../support/earlier";
import { aForwardedOne, aSubmittedOne, yearOf } from "../../support/funding";
import { openHouse, type TestHouse } from "../../support/house";
import { refused } from "../../support/silent";

const supplier = "Écho Conseil inc.";
const record = (house: TestHouse, cents: number, decision = "Minute 9", council = "PSSDC") =>
  setLimit(house.as("finance"), house.body(council), { cents, decision });
const slate = (house: TestHouse, part: "member" | "finance" | "reader", council = "PSSDC") =>
  slatePage(house.db, house.actor(part), { council: house.body(council), today: dayOf(house.now()) });

describe("F-8 a limit is set by a decision", () => {
  test("F-8 with no decision setting a limit there is none; one that is not in force sets none", () => {
    const house = openHouse();
    expect(slate(house, "member").limit.limit).toBe(null);
    expect(refused(() => record(house, 2_500_000, "Minute 99"))).toMatch(/^The register has no decision/);
    aStandingOne(house, { reference: "Minute 9" }, "PSCIOC");
    expect(refused(() => record(house, 2_500_000))).toMatch(/^The register has no decision of this council/);
    expect(house.one("select count(*) from spending_limit")).toBe(0);
  });

  test("F-8 one stands at a time, with its decision; ended with a reason, another may be recorded, and both stay on record", () => {
    const house = openHouse();
    aStandingOne(house, { reference: "Minute 9" });
    record(house, 2_500_000);
    const { limit } = slate(house, "member").limit;
    expect(limit).toMatchObject({
      cents: 2_500_000,
      allowed: { kind: "earlier-decision", number: "Minute 9" },
    });
    expect(refused(() => record(house, 3_000_000))).toMatch(/^A limit stands/);
    const council = house.body("PSSDC");
    endLimit(house.as("finance"), council, { why: "Raised", edition: limit?.edition ?? 0 });
    expect(refused(() => endLimit(house.as("finance"), council, { why: "Again", edition: 2 }))).toMatch(
      /has ended already/,
    );
    record(house, 3_000_000);
    expect(slate(house, "member").limit.limit?.cents).toBe(3_000_000);
    const says = history(house.db, "body", council).map((line) => line.says.en);
    expect(says.filter((line) => line.includes("limit"))).toEqual([
      "A limit for one supplier was recorded",
      "The limit for one supplier ended",
      "A limit for one supplier was recorded",
    ]);
    const run = (sql: string) => () => house.db.$client.exec(sql);
    expect(run("delete from spending_limit")).toThrow(/stays on record/);
    expect(run("update spending_limit set cents = 1")).toThrow(/as its decision set it/);
  });

  test("F-8, T-3 members see it and change nothing; whoever sees no account finds none", () => {
    const house = openHouse();
    aStandingOne(house, { reference: "Minute 9" });
    expect(slate(house, "member").limit.act).toBe(null);
    expect(slate(house, "finance").limit.act).toEqual({ may: true });
    expect(() => slate(house, "reader")).toThrow(NotFound);
    const asMember = () =>
      setLimit(house.as("member"), house.body("PSSDC"), { cents: 1, decision: "Minute 9" });
    expect(asMember).toThrow();
  });
});

test("F-8 what one group asks of one supplier in one fiscal year is summed, and stands beside every limit before anybody decides", () => {
  const house = openHouse();
  aStandingOne(house, { reference: "Minute 9" });
  aStandingOne(house, { reference: "Minute 10" }, "PSCIOC");
  record(house, 2_500_000);
  record(house, 9_000_000, "Minute 10", "PSCIOC");
  const lines = { "professional-services": 1_500_000 };
  const first = aForwardedOne(house, { title: "The first", supplier, lines });
  const second = aSubmittedOne(house, { title: "The second", supplier: "  écho CONSEIL Inc", lines });
  const at = (request: string) => ({ request, today: dayOf(house.now()) });
  const check = checkPage(house.db, house.actor("finance"), at(second));
  expect(check.alike.map(({ id, years }) => [id, years])).toEqual([
    [first, [{ year: yearOf(house), cents: 1_500_000 }]],
  ]);
  expect(check.limits.map(({ cents }) => cents)).toEqual([2_500_000, 9_000_000]);
  const seen = requestPage(house.db, house.actor("member"), at(first));
  expect(seen.limits.map(({ allowed }) => allowed?.number)).toEqual(["Minute 9", "Minute 10"]);
});
