// T-h: that nobody is a witness yet is said to those who run the machine, on the page they meet first.
import { expect, test } from "vitest";
import { dayOf } from "../../../app/domain/dates";
import { homePage } from "../../../app/domain/overviews/home.server";
import { setupPage } from "../../../app/domain/overviews/setup.server";
import { addWitness } from "../../../app/domain/witnesses/commands.server";
import { openHouse, type Part } from "../../support/house";

test("T-h an administrator’s home and the page of setting up say it until somebody is named; others are not told", () => {
  const house = openHouse();
  house.db.$client.exec("delete from witness");
  const today = dayOf(house.now());
  const at = { now: house.now(), today, all: false };
  const said = (part: Part) => homePage(house.house, house.actor(part), at).noWitness;
  const setUp = () => setupPage(house.db, house.actor("secretary"), today).noWitness;
  expect([said("administrator"), said("secretary"), said("chair"), setUp()]).toEqual([
    true,
    false,
    false,
    true,
  ]);
  addWitness(house.as("administrator"), { email: "auditor@example.org", name: "Auditor", language: "fr" });
  expect([said("administrator"), setUp()]).toEqual([false, false]);
});
