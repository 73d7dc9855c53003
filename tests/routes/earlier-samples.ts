// B-3: decisions of the first council from before the workspace, by what its co-chair may do of them.
import {
  confirmEarlier,
  sendBackEarlier,
  withdrawEarlier,
} from "../../app/domain/earlier-decisions/commands/settling.server";
import { anEarlierOne } from "../support/earlier";
import type { TestHouse } from "../support/house";
import type { Samples } from "./samples";

export function earlierSamples(house: TestHouse): Samples {
  const one = (reference: string) => anEarlierOne(house, { reference, titleEn: reference, titleFr: "" });
  const earlierWaiting = one("Item to confirm");
  const earlierSentBack = one("Item sent back");
  sendBackEarlier(house.as("councilChair"), earlierSentBack, { note: "Another day.", edition: 1 });
  const earlierStanding = one("Item that stands");
  confirmEarlier(house.as("councilChair"), earlierStanding, 1);
  const earlierWithdrawn = one("Item withdrawn");
  withdrawEarlier(house.as("secretary"), earlierWithdrawn, 1);
  return {
    ...{ earlierWaiting, earlierSentBack, earlierStanding, earlierWithdrawn },
    "earlier-decision": earlierStanding,
  };
}
