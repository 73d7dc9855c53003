import { expect, test } from "vitest";
import { actorOn } from "../../../app/domain/actor.server";
import type { Asker } from "../../../app/domain/command.server";
import { addDays, dayOf } from "../../../app/domain/dates";
import { awaiting } from "../../../app/domain/decisions/awaiting.server";
import { declareOutcome } from "../../../app/domain/decisions/commands/declare.server";
import { preparePosition, takePosition } from "../../../app/domain/decisions/commands/positions.server";
import { confirmProvisional } from "../../../app/domain/decisions/commands/settling.server";
import { address } from "../../../app/site-map";
import {
  approved,
  chairOf,
  closingDay,
  linesOf,
  othersAgree,
  principal,
  says,
  termsBeforeBoth,
} from "../../support/deciding";
import { openHouse } from "../../support/house";

/** Alberta, and the association of the cities, wait for an approval; PSSDC has approved until another day. */
function provisional() {
  const house = openHouse();
  const { pssdc } = termsBeforeBoth(house);
  const lines = linesOf(house, pssdc);
  const alberta = lines.find(({ voice }) => voice.name.en === "Alberta");
  const cities = lines.find(({ voice }) => voice.level === "M");
  if (!alberta || !cities) throw new Error("Alberta and the cities are heard");
  const until = addDays(closingDay(house), 10);
  for (const line of [alberta, cities])
    takePosition(principal(house, line), pssdc, says("pending", "", until));
  othersAgree(house, pssdc);
  const turns = (who: Asker) => {
    const today = dayOf(house.now());
    return awaiting(house.db, actorOn(house.db, String(who.person), today), today)
      .filter(({ id }) => id === pssdc)
      .map(({ kind, verb, dueOn, href }) => [kind, verb.en, dueOn, href.en]);
  };
  const declare = () =>
    declareOutcome(chairOf(house, "PSSDC"), pssdc, {
      ...approved,
      agreed: "provisional",
      until: addDays(until, 20),
    });
  return {
    house,
    pssdc,
    until,
    declare,
    turns,
    alberta: principal(house, alberta),
    cities: principal(house, cities),
  };
}

test("D-5 whose approval a provisional decision awaits has a line on their home, with the day they named, until they answer", () => {
  const { house, pssdc, until, declare, turns, alberta, cities } = provisional();
  expect(turns(alberta)).toEqual([]);
  declare();
  const way = address("en", "position", { proceeding: pssdc });
  const line = ["decision-approve", "Say whether your government has approved", until, way];
  expect(turns(alberta)).toEqual([line]);
  expect(turns(cities)).toEqual([
    ["decision-approve", "Say whether your association has approved", until, way],
  ]);
  // S-3: the alternate is not asked for what the principal has said; whoever else sits in the council never.
  expect(turns(house.as("member"))).toEqual([]);
  for (const part of ["councilChair", "secretary"] as const) expect(turns(house.as(part))).toEqual([]);
  // S-7: the contact prepares it, once.
  expect(turns(house.as("contact"))).toEqual([
    [
      ...["decision-prepareApproval", "Prepare what your government has answered", until],
      address("en", "proceeding", { proceeding: pssdc }),
    ],
  ]);
  preparePosition(house.as("contact"), pssdc, says("agree"));
  expect(turns(house.as("contact"))).toEqual([]);
  expect(turns(alberta)).toEqual([line]);
  takePosition(alberta, pssdc, says("agree"));
  expect(turns(alberta)).toEqual([]);
});

test("D-5 once all have answered a co-chair confirms it, and nobody is asked once it is in force", () => {
  const { house, pssdc, declare, turns, alberta, cities } = provisional();
  declare();
  const chair = chairOf(house, "PSSDC");
  takePosition(alberta, pssdc, says("agree"));
  expect(turns(chair)).toEqual([]);
  takePosition(cities, pssdc, says("agree"));
  expect(turns(chair)).toEqual([
    [
      ...["decision-inForce", "Confirm that it is in force", null],
      address("en", "decision-confirm", { proceeding: pssdc }),
    ],
  ]);
  confirmProvisional(chair, pssdc);
  for (const who of [alberta, cities, chair]) expect(turns(who)).toEqual([]);
});

test("D-5 whoever is answered with a wish to discuss asks no co-chair to confirm: it is no consensus", () => {
  const { house, pssdc, declare, turns, alberta, cities } = provisional();
  declare();
  takePosition(alberta, pssdc, says("agree"));
  takePosition(cities, pssdc, says("discuss", "The mayors ask for a word."));
  expect(turns(chairOf(house, "PSSDC"))).toEqual([]);
});
