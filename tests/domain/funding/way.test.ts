import { expect, test } from "vitest";
import { dayOf } from "../../../app/domain/dates";
import { requestPage } from "../../../app/domain/funding/pages/request.server";
import { aCommittedOne, freeIn, inPots, request } from "../../support/funding";
import { openHouse } from "../../support/house";

test("F-1, F-7 from a draft through both councils the money is committed, half on each account, and shown to a member", () => {
  const house = openHouse();
  const id = aCommittedOne(house);
  expect(request(house, id).state).toBe("committed");
  expect(inPots(house, "committed", id)).toBe(4_800_000);
  expect([freeIn(house, "PSSDC"), freeIn(house, "PSCIOC")]).toEqual([7_600_000, 7_600_000]);
  const page = requestPage(house.db, house.actor("councilChair"), {
    request: id,
    today: dayOf(house.house.now()),
  });
  expect(page.head.approved).toBe(4_800_000);
});
