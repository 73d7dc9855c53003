// Desk 1, P-2: home does not grow with the bodies; the page of the bodies has them all.
import { expect, test } from "vitest";
import { proposeBody } from "../../../app/domain/bodies/commands.server";
import { addDays, dayFrom, dayOf } from "../../../app/domain/dates";
import { awaitingMe, homePage } from "../../../app/domain/overviews/home.server";
import { nominate } from "../../../app/domain/seats/commands/nominations.server";
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

test("desk 1, P-2 all that waits stands on pages of a list, each line once, in its order; seven of it in sight", () => {
  const house = openHouse();
  for (const [seat] of house.db.$client
    .prepare<[], [string]>("select id from seat where state = 'open'")
    .raw()
    .all())
    nominate(house.as("secretary"), seat, {
      ...{ email: `n-${seat}@example.org`, name: "", titleEn: "Director", titleFr: "", language: "en" },
      ...{ capacity: "alternate", from: addDays(dayOf(house.now()), 30), letter: "A letter" },
    });
  const actor = house.actor("secretary");
  const today = dayOf(house.now());
  const at = (page: number) => homePage(house.house, actor, { now: house.now(), today, all: true, page });
  const all = awaitingMe(house.house, actor, today).map(({ href }) => href.en);
  expect(all.length).toBeGreaterThan(60);
  const pages = at(1).part?.pages ?? 0;
  const shown = Array.from({ length: pages }, (_, number) => at(number + 1).lines.map(({ href }) => href.en));
  expect(shown.flat()).toEqual(all);
  expect(at(99).part?.page).toBe(pages);
  const home = homePage(house.house, actor, { now: house.now(), today, all: false });
  expect([home.lines.length, home.part, home.total]).toEqual([7, null, all.length]);
});
