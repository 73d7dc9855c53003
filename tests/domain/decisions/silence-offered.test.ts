// D-8, B-2: the page of a matter leads a co-chair to silence only where the terms of their own council allow it.
import { expect, test } from "vitest";
import { actorOn } from "../../../app/domain/actor.server";
import { dayOf } from "../../../app/domain/dates";
import { matterStanding } from "../../../app/domain/decisions/matter-standing.server";
import { chairOf, termsBeforeBoth } from "../../support/deciding";
import { openHouse, type TestHouse } from "../../support/house";
import { aCompleteOne, askCouncil } from "../../support/recommending";

type Matter = { kind: "recommendation" | "terms"; matter: string };

function offered(house: TestHouse, person: string | null, at: Matter): [boolean, boolean] {
  const today = dayOf(house.now());
  const looking = { actor: actorOn(house.db, person ?? "", today), now: house.now(), today };
  const standing = matterStanding(house.house, looking, { ...at, isBefore: true });
  return [standing?.mayOpen ?? false, standing?.maySilence ?? false];
}

test("D-8 of two councils that were not asked, the one whose terms allow it; the secretariat proposes none", () => {
  const house = openHouse();
  const at: Matter = { kind: "recommendation", matter: aCompleteOne(house) };
  const of = (council: "PSSDC" | "PSCIOC") => offered(house, chairOf(house, council).person, at);
  expect(of("PSSDC")).toEqual([true, true]);
  expect(of("PSCIOC")).toEqual([true, false]);
  expect(offered(house, house.as("secretary").person, at)).toEqual([false, false]);
  askCouncil(house, at.matter, "PSSDC");
  expect(of("PSSDC")).toEqual([false, false]);
  expect(of("PSCIOC")).toEqual([true, false]);
});

test("D-8 terms are never offered to silence", () => {
  const house = openHouse();
  const { version } = termsBeforeBoth(house);
  expect(offered(house, chairOf(house, "PSSDC").person, { kind: "terms", matter: version })[1]).toBe(false);
});
