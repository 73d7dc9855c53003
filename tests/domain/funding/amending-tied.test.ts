// F-5, F-7: who is tied to an amendment, and which councils decide it.
import { expect, test } from "vitest";
import type { Id } from "../../../app/domain/actor";
import { startAmendment } from "../../../app/domain/funding/commands/amending.server";
import { before } from "../../../app/domain/funding/commands/standing.server";
import { anAmendmentBefore, sendOn, writeChange } from "../../support/amending";
import { linesOf } from "../../support/deciding";
import { aCommittedOne, askCouncil, describe, request } from "../../support/funding";
import { openHouse } from "../../support/house";

const move = { from: "professional-services", to: "event", cents: 100 } as const;

test("F-5 who receives what the request pays takes no part in deciding its amendment, whatever that says", () => {
  const house = openHouse();
  const id = aCommittedOne(house, { receives: ["ON"] });
  const amendment = anAmendmentBefore(house, id, { lines: { "professional-services": 100_000 } });
  expect(request(house, amendment).beneficiaries).toEqual([]);
  const lines = linesOf(house, askCouncil(house, amendment, "PSSDC"));
  expect(lines.filter(({ apart }) => apart === "receives").map(({ voice }) => voice.name.en)).toEqual([
    "Ontario",
  ]);
});

test("F-5 who begins an amendment has drafted it", () => {
  const house = openHouse();
  const id = aCommittedOne(house);
  const amendment = startAmendment(house.as("member"), id, { title: "More words" });
  describe(house, amendment);
  writeChange(house, amendment, { moves: [move] });
  const tied = () =>
    house.db.$client
      .prepare<[Id], string>("select person_id from matter_tie where matter_id = ? and why = 'drafted'")
      .pluck()
      .all(amendment);
  sendOn(house, amendment);
  expect(tied()).toContain(house.person("member"));
});

test("F-7, F-9 where the owners of the accounts decide, those whose money the request holds decide every amendment of it", () => {
  const house = openHouse();
  const id = aCommittedOne(house);
  const amendment = anAmendmentBefore(house, id, { moves: [move] });
  house.db.$client.prepare("update funding_request set owners_decide = 1 where id = ?").run(amendment);
  const councils = ["PSSDC", "PSCIOC"].map((council) => house.body(council)).sort();
  const ids = before(house.db, amendment)?.councils.map((council) => council.id) ?? [];
  expect([...ids].sort()).toEqual(councils);
});
