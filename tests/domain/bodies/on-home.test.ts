// Desk 1, P-2: home does not grow with the bodies; the page of the bodies has them all.
import { expect, test } from "vitest";
import { proposeBody } from "../../../app/domain/bodies/commands.server";
import { dayFrom, dayOf } from "../../../app/domain/dates";
import { homePage } from "../../../app/domain/overviews/home.server";
import { openHouse } from "../../support/house";

test("desk 1 the secretariat's home shows the councils and the first groups, and says how many more there are", () => {
  const house = openHouse();
  const at = { now: house.now(), today: dayOf(house.now()), all: false };
  const home = () => homePage(house.house, house.actor("secretary"), at);
  const before = home().bodies.length;
  expect([home().moreBodies, before > 4]).toEqual([0, true]);
  for (let number = before; number < 15; number += 1) {
    proposeBody(house.as("secretary"), {
      ...{ kind: "working-group", nameEn: `Zonal Group ${number}`, nameFr: `Zone, groupe ${number}` },
      ...{ acronymEn: `ZG${number}`, acronymFr: `GZ${number}`, priorityEn: "", priorityFr: "" },
      ...{ createdOn: dayFrom("2026-01-05"), parents: [house.body("PSSDC")] },
    });
  }
  const { bodies, moreBodies } = home();
  expect([bodies.length, moreBodies]).toEqual([12, 3]);
  expect(
    bodies
      .slice(0, 2)
      .map(({ id }) => id)
      .sort(),
  ).toEqual([house.body("PSSDC"), house.body("PSCIOC")].sort());
});
