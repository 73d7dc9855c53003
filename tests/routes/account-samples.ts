// F-10 to F-13: the account of the first council in each state that has a page of its own.
import type { Id } from "../../app/domain/actor";
import { cancelContribution } from "../../app/domain/council-accounts/commands/contributions.server";
import { enterOpening, withdrawOpening } from "../../app/domain/council-accounts/commands/openings.server";
import {
  endProvision,
  planLapse,
  withdrawLapse,
} from "../../app/domain/council-accounts/commands/provisions.server";
import { takeBackReceipt } from "../../app/domain/council-accounts/commands/receipts.server";
import { addDays, dayOf } from "../../app/domain/dates";
import {
  aCalled,
  accountOf,
  anInvoiced,
  aProvision,
  editionOfContribution,
  receive,
} from "../support/accounts";
import { aStandingOne } from "../support/earlier";
import type { TestHouse } from "../support/house";
import type { Samples } from "./samples";

export function accountSamples(house: TestHouse): Samples {
  const contributionReceived = anInvoiced(house, "NS");
  receive(house, contributionReceived, 1_250_000);
  const contributionPart = anInvoiced(house, "ON");
  receive(house, contributionPart, 500_000);
  receive(house, contributionPart, 100_000);
  const receipts = house.db.$client
    .prepare<[], number>("select number from posting where flow = 'receipt' order by number desc limit 2")
    .pluck()
    .all();
  const why = { why: "Entered twice" };
  takeBackReceipt(house.as("finance"), { contribution: contributionPart, number: receipts[0] ?? 0 }, why);
  const contributionCancelled = aCalled(house, "MB");
  const edition = editionOfContribution(house, contributionCancelled);
  cancelContribution(house.as("finance"), contributionCancelled, { why: "Called by mistake", edition });
  const provisionEnded = aProvision(house, 100_000);
  endProvision(house.as("finance"), provisionEnded, { why: "Not needed", edition: 1 });
  aStandingOne(house, { reference: "Minute 12" });
  const lapsing = { cents: 50_000, decision: "Minute 12" };
  const lapseWithdrawn = planLapse(house.as("finance"), accountOf(house), lapsing);
  withdrawLapse(house.as("finance"), lapseWithdrawn, { why: "The council thought again", edition: 1 });
  const money: Id = house.body("PSSDC");
  return {
    ...{ contributionReceived, contributionPart, contributionCancelled, provisionEnded, lapseWithdrawn },
    ...openingSamples(house, money),
    ...{ contributionCalled: aCalled(house, "BC"), contributionInvoiced: anInvoiced(house, "AB") },
    ...{ provisionStanding: aProvision(house, 250_000) },
    lapsePlanned: planLapse(house.as("finance"), accountOf(house), lapsing),
    ...{ receiptStands: String(receipts[1]), receiptTakenBack: String(receipts[0]) },
    ...{ money, noneYet: house.body("PSCIOC"), year: accountOf(house).year },
  };
}

/** B-3: one withdrawn and one that waits; where the world has its own that waits, that one is withdrawn and entered anew. */
function openingSamples(house: TestHouse, ownOf: Id): Samples {
  const known = house.db.$client
    .prepare<[], { id: Id; council: Id; edition: number }>(
      "select id, body_id as council, edition from opening_balance where state = 'to-confirm'",
    )
    .get();
  const council = known?.council ?? ownOf;
  const opening = {
    ...{ cents: 8_640_000, day: addDays(dayOf(house.house.now()), -200) },
    ...{ recordEn: "Books of the secretariat", recordFr: "" },
  };
  const enter = () => enterOpening(house.as("finance"), council, opening);
  const openingWithdrawn = known?.id ?? enter();
  withdrawOpening(house.as("finance"), openingWithdrawn, known?.edition ?? 1);
  return { openingWithdrawn, openingWaiting: enter() };
}
