// F-9, B-4: who bears an expense is asked of the terms that were in force when it was made.
import { expect, test } from "vitest";
import { dayFrom } from "../../../app/domain/dates";
import { declareOutcome } from "../../../app/domain/decisions/commands/declare.server";
import { recordPayment } from "../../../app/domain/funding/commands/paying.server";
import { writeClause } from "../../../app/domain/terms/commands/clauses.server";
import { startNextVersion } from "../../../app/domain/terms/commands/drafting.server";
import { putToCouncils } from "../../../app/domain/terms/commands/route.server";
import { anAmendment } from "../../support/amending";
import { approved, chairOf, openIn, othersAgree } from "../../support/deciding";
import { aCommittedOne } from "../../support/funding";
import { openHouse, type TestHouse } from "../../support/house";
import { refused } from "../../support/silent";

function councilsBear(house: TestHouse): void {
  const version = startNextVersion(house.as("chair"), house.body("CCSWG"));
  const clause = house.one<string>(
    "select id from clause where version_id = ? and kind = 'expenses'",
    version,
  );
  const edition = house.one<number>("select edition from clause where id = ?", clause);
  writeClause(
    house.as("chair"),
    { version, clause, edition },
    {
      ...{ bornBy: "councils", unlessApproved: false },
    },
  );
  putToCouncils(house.as("chair"), version);
  for (const council of ["PSSDC", "PSCIOC"]) {
    const proceeding = openIn(house, version, council);
    othersAgree(house, proceeding);
    declareOutcome(chairOf(house, council), proceeding, approved);
  }
}

test("F-9, B-4 terms that came later do not excuse an earlier expense; what they bear is paid, but not from a later amendment", () => {
  const house = openHouse();
  house.setClock("2026-06-10T15:00:00Z");
  councilsBear(house);
  house.setClock("2026-06-15T15:00:00Z");
  const id = aCommittedOne(house);
  house.setClock("2026-06-20T15:00:00Z");
  anAmendment(house, id, { lines: { travel: 200_000 } });
  const travel = (day: string, cents: number) =>
    recordPayment(house.as("finance"), id, {
      ...{ kind: "invoice", line: "travel", cents, payee: "Service BC", reference: "1", lastDay: null },
      ...{ firstDay: dayFrom(day), jurisdiction: null, decision: "", stored: [] },
    });
  expect(refused(() => travel("2026-06-09", 100))).toMatch(/on or before the day of the approval/);
  expect(refused(() => travel("2026-06-12", 600_001))).toMatch(
    /^Only \$6,000\.00 of this line was approved before the expense began/,
  );
  expect(travel("2026-06-12", 600_000)).toBeTruthy();
});
