import { describe, expect, test } from "vitest";
import { setAside } from "../../../app/domain/council-accounts/commands/provisions.server";
import { yearInAddress } from "../../../app/domain/council-accounts/year";
import { dayFrom, instantAt } from "../../../app/domain/dates";
import { declareOutcome } from "../../../app/domain/decisions/commands/declare.server";
import { decisionOf } from "../../../app/domain/decisions/decided.server";
import { outcomeSaid } from "../../../app/domain/decisions/outcome-said";
import { writeBudget } from "../../../app/domain/funding/commands/budgeting.server";
import { forwardRequest } from "../../../app/domain/funding/commands/checking.server";
import { confirmScope, fundRequest } from "../../../app/domain/funding/commands/confirming.server";
import { resumeRequest, submitRequest } from "../../../app/domain/funding/commands/submitting.server";
import { Invalid, NotPossible } from "../../../app/domain/refusals";
import { approved, chairOf } from "../../support/deciding";
import { aStandingOne } from "../../support/earlier";
import {
  aCommittedOne,
  aForwardedOne,
  anApprovedOne,
  askCouncil,
  aWholeDraft,
  decide,
  fill,
  freeIn,
  inPots,
  mayAgree,
  note,
  request,
  yearOf,
} from "../../support/funding";
import { openHouse } from "../../support/house";
import { deferred } from "../../support/recommending";
import { refused } from "../../support/silent";

const filled = (house: ReturnType<typeof openHouse>, pssdc: number, pscioc: number) => {
  fill(house, "PSSDC", pssdc);
  fill(house, "PSCIOC", pscioc, "QC");
};

describe("F-7 each council decides its own share", () => {
  test("F-7 nothing is committed before all have approved; then on every account at once", () => {
    const house = openHouse();
    filled(house, 10_000_000, 10_000_000);
    const id = aForwardedOne(house);
    const proceeding = decide(house, id, "PSSDC");
    expect([request(house, id).state, inPots(house, "committed", id)]).toEqual(["in-review", 0]);
    const decision = decisionOf(house.db, proceeding);
    expect(decision && outcomeSaid("en", decision)).toBe("approved: $24,000.00");
    decide(house, id, "PSCIOC");
    expect([request(house, id).state, inPots(house, "committed", id)]).toEqual(["committed", 4_800_000]);
  });

  test("F-7 a council gives no more than is asked of it, and says which sum", () => {
    const house = openHouse();
    const id = aForwardedOne(house);
    const proceeding = askCouncil(house, id, "PSSDC");
    mayAgree(house, proceeding);
    const declare = (sum: number | null) => () =>
      declareOutcome(chairOf(house, "PSSDC"), proceeding, { ...approved, sum });
    expect(declare(2_400_001)).toThrow(Invalid);
    expect(refused(declare(null))).toMatch(/^Say which sum/);
  });

  test("F-7 in part: the group confirms the reduced scope, to the cent, and only that is committed", () => {
    const house = openHouse();
    filled(house, 10_000_000, 10_000_000);
    const id = anApprovedOne(house, { sums: { pscioc: 1_000_000 } });
    expect([request(house, id).state, inPots(house, "committed", id)]).toEqual(["to-confirm", 0]);
    const year = yearOf(house);
    const typed = (services: number, pscioc = 1_000_000) => ({
      lines: [
        { kind: "professional-services" as const, year, cents: services },
        { kind: "travel" as const, year, cents: 400_000 },
      ],
      shares: [
        { council: house.body("PSSDC"), year, cents: 2_400_000 },
        { council: house.body("PSCIOC"), year, cents: pscioc },
      ],
      edition: request(house, id).edition,
    });
    expect(refused(() => confirmScope(house.as("chair"), id, typed(2_999_999)))).toMatch(
      /\$33,999\.99.*\$34,000\.00/,
    );
    expect(refused(() => confirmScope(house.as("chair"), id, typed(3_000_000, 999_999)))).toMatch(
      /approved \$10,000\.00/,
    );
    confirmScope(house.as("chair"), id, typed(3_000_000));
    expect([request(house, id).state, inPots(house, "committed", id)]).toEqual(["committed", 3_400_000]);
    expect([freeIn(house, "PSSDC"), freeIn(house, "PSCIOC")]).toEqual([7_600_000, 9_000_000]);
  });

  test("F-7 of two approvals for the last dollars one is approved, unfunded; nothing of it moves on either account", () => {
    const house = openHouse();
    filled(house, 2_400_000, 10_000_000);
    const first = aForwardedOne(house, { title: "The first" });
    const second = aForwardedOne(house, { title: "The second" });
    decide(house, first, "PSCIOC");
    decide(house, second, "PSCIOC");
    decide(house, second, "PSSDC");
    decide(house, first, "PSSDC");
    expect([request(house, second).state, request(house, first).state]).toEqual(["committed", "unfunded"]);
    expect([freeIn(house, "PSSDC"), freeIn(house, "PSCIOC")]).toEqual([0, 7_600_000]);
    expect(inPots(house, "committed", first)).toBe(0);
    expect(() => fundRequest(house.as("finance"), first)).toThrow(NotPossible);
    fill(house, "PSSDC", 2_400_000, "AB");
    fundRequest(house.as("finance"), first);
    expect([request(house, first).state, freeIn(house, "PSSDC")]).toEqual(["committed", 0]);
  });

  test("R-5 one defers: nothing is committed; taken up again it keeps its number, and is decided anew", () => {
    const house = openHouse();
    filled(house, 10_000_000, 10_000_000);
    const id = aForwardedOne(house);
    decide(house, id, "PSSDC");
    const proceeding = askCouncil(house, id, "PSCIOC");
    mayAgree(house, proceeding);
    declareOutcome(chairOf(house, "PSCIOC"), proceeding, deferred);
    const { state, label } = request(house, id);
    expect([state, inPots(house, "committed", id)]).toEqual(["deferred", 0]);
    house.setClock("2026-06-10T15:00:00Z");
    resumeRequest(house.as("chair"), id);
    expect(submitRequest(house.as("chair"), id)).toBe(label);
    forwardRequest(house.as("finance"), id, { note, until: dayFrom("2026-06-30") });
    for (const council of ["PSSDC", "PSCIOC"]) decide(house, id, council);
    expect(inPots(house, "committed", id)).toBe(4_800_000);
  });

  test("F-13 what draws on a standing provision takes nothing from what is free", () => {
    const house = openHouse();
    filled(house, 5_000_000, 5_000_000);
    aStandingOne(house, { reference: "Minute 9" }, "PSSDC");
    const account = { body: house.body("PSSDC"), year: yearInAddress(yearOf(house)) };
    const purpose = { purposeEn: "Translation", purposeFr: "Traduction" };
    const provision = setAside(house.as("finance"), account, {
      ...purpose,
      cents: 3_000_000,
      decision: "Minute 9",
    });
    const id = aWholeDraft(house);
    const year = yearOf(house);
    writeBudget(house.as("chair"), id, {
      ...{
        lines: [{ kind: "translation", year, cents: 2_500_000 }],
        purposes: [],
        moves: [],
        otherCents: null,
        otherFrom: "",
      },
      shares: [{ council: house.body("PSSDC"), year, cents: 2_500_000, provision }],
      edition: request(house, id).edition,
    });
    submitRequest(house.as("chair"), id);
    forwardRequest(house.as("finance"), id, { note, until: dayFrom("2026-06-30") });
    decide(house, id, "PSSDC");
    decide(house, id, "PSCIOC", null);
    expect([request(house, id).state, freeIn(house, "PSSDC"), inPots(house, "provision", provision)]).toEqual(
      ["committed", 2_000_000, 500_000],
    );
  });

  test("F-10 on March 31 what is committed goes on with its commitment, and what is free carries over", () => {
    const house = openHouse();
    const id = aCommittedOne(house);
    house.house.settle(house.db, instantAt({ day: dayFrom("2027-04-02"), minutes: 600 }, "America/Toronto"));
    const next = house.db.$client
      .prepare<[string], { kind: string; cents: number }>(
        "select p.kind, p.cents from pot p join council_account c on c.id = p.account_id where c.body_id = ? and c.year = 2027 and p.kind in ('free', 'committed') order by p.kind",
      )
      .all(house.body("PSSDC"));
    expect(next).toEqual([
      { kind: "committed", cents: 2_400_000 },
      { kind: "free", cents: 7_600_000 },
    ]);
    expect(inPots(house, "committed", id)).toBe(4_800_000);
  });
});
