import { expect, test } from "vitest";
import { addDays, dayOf } from "../../../app/domain/dates";
import { declareOutcome } from "../../../app/domain/decisions/commands/declare.server";
import {
  enterPosition,
  preparePosition,
  takePosition,
} from "../../../app/domain/decisions/commands/positions.server";
import { confirmProvisional } from "../../../app/domain/decisions/commands/settling.server";
import { proceedingPage } from "../../../app/domain/decisions/pages.server";
import {
  approved,
  chairOf,
  closingDay,
  decided,
  linesOf,
  othersAgree,
  principal,
  says,
  termsBeforeBoth,
} from "../../support/deciding";
import { openHouse } from "../../support/house";

test("D-5, D-16 confirmed, the voices stand as they were frozen, and beside each that was pending what it said since, with its day", () => {
  const house = openHouse();
  const { pssdc } = termsBeforeBoth(house);
  const named = (name: string) => {
    const line = linesOf(house, pssdc).find(({ voice }) => voice.name.en === name);
    if (!line) throw new Error(`${name} is heard`);
    return line;
  };
  const [alberta, ontario, yukon] = [named("Alberta"), named("Ontario"), named("Yukon")];
  const until = addDays(closingDay(house), 10);
  for (const line of [alberta, ontario])
    takePosition(principal(house, line), pssdc, says("pending", "Cabinet.", until));
  takePosition(principal(house, yukon), pssdc, says("reservation", "Cost it."));
  othersAgree(house, pssdc);
  declareOutcome(chairOf(house, "PSSDC"), pssdc, { ...approved, agreed: "provisional", until });
  const frozen = JSON.stringify(decided(house, pssdc).voices);

  house.setClock(`${addDays(dayOf(house.now()), 3)}T15:00:00Z`);
  const day = house.now();
  takePosition(principal(house, alberta), pssdc, says("pending", "Cabinet, still.", addDays(until, 5)));
  preparePosition(house.as("contact"), pssdc, says("not-endorse", "Only prepared."));
  takePosition(principal(house, alberta), pssdc, says("reservation", "In two years."));
  const source = { source: "A call of June 7" };
  enterPosition(
    house.as("secretary"),
    { id: pssdc, voice: ontario.voice.id },
    { ...says("agree"), ...source },
  );
  confirmProvisional(chairOf(house, "PSSDC"), pssdc);

  const looking = { actor: house.actor("reader"), now: house.now(), today: dayOf(house.now()) };
  const { voices } = proceedingPage(house.house, looking, pssdc);
  const of = (id: string) => voices.find((voice) => voice.id === id);
  expect(of(alberta.voice.id)).toMatchObject({
    ...{ position: "pending", words: "Cabinet.", until },
    since: { position: "reservation", words: "In two years.", until: null, entry: "taken", at: day },
  });
  expect(of(ontario.voice.id)).toMatchObject({
    position: "pending",
    since: { position: "agree", entry: "entered", at: day },
  });
  expect(of(yukon.voice.id)).toMatchObject({ position: "reservation", since: null });
  expect(voices.filter(({ since }) => since !== null).length).toBe(2);
  expect(JSON.stringify(decided(house, pssdc).voices)).toBe(frozen);
});
