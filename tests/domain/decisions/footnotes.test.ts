// D-7: what is printed for a voice that does not endorse, for as long as it does not.
import { expect, test } from "vitest";
import { addDays, dayOf } from "../../../app/domain/dates";
import { declareOutcome } from "../../../app/domain/decisions/commands/declare.server";
import { settleFootnote, standIn } from "../../../app/domain/decisions/commands/footnotes.server";
import { takePosition } from "../../../app/domain/decisions/commands/positions.server";
import { confirmProvisional } from "../../../app/domain/decisions/commands/settling.server";
import { Denied, Invalid, NotFound, NotPossible } from "../../../app/domain/refusals";
import {
  approved,
  chairOf,
  decided,
  linesOf,
  othersAgree,
  principal,
  says,
  termsBeforeBoth,
} from "../../support/deciding";
import { openHouse } from "../../support/house";

function opened() {
  const house = openHouse();
  const { pssdc } = termsBeforeBoth(house);
  const [line] = linesOf(house, pssdc);
  if (!line) throw new Error("a voice at least");
  const { voice } = line;
  const at = { id: pssdc, voice: voice.id };
  const note = () => linesOf(house, pssdc).find((one) => one.voice.id === voice.id)?.footnote;
  const say = (...said: Parameters<typeof says>) =>
    takePosition(principal(house, line), pssdc, says(...said));
  return { house, pssdc, at, note, say, standsIn: standIn(voice.name) };
}

test("D-7 a footnote is settled in both languages, by the secretariat or a co-chair of the council, of who does not endorse", () => {
  const { house, pssdc, at, note, say, standsIn } = opened();
  say("agree");
  expect(() => settleFootnote(house.as("secretary"), at, standsIn)).toThrow(NotPossible);
  say("not-endorse", "Our act forbids it.");
  expect(() => settleFootnote(house.as("secretary"), at, { ...standsIn, fr: "  " })).toThrow(Invalid);
  expect(() => settleFootnote(house.as("chair"), at, standsIn)).toThrow(Denied);
  const nobody = { ...at, voice: "0000000000000000" };
  expect(() => settleFootnote(house.as("secretary"), nobody, standsIn)).toThrow(NotFound);
  settleFootnote(house.as("secretary"), at, standsIn);
  settleFootnote(chairOf(house, "PSSDC"), at, { ...standsIn, en: "It does not endorse it." });
  expect(note()).toEqual({ ...standsIn, en: "It does not endorse it." });
  othersAgree(house, pssdc);
});

test("D-7 once the voice comes round nothing is printed; should it go back to that, its footnote stands again", () => {
  const { house, pssdc, at, note, say, standsIn } = opened();
  say("not-endorse", "Our act forbids it.");
  settleFootnote(house.as("secretary"), at, standsIn);
  say("agree");
  expect(note()).toBe(null);
  say("not-endorse", "It does after all.");
  expect(note()).toEqual(standsIn);
  say("agree");
  othersAgree(house, pssdc);
  declareOutcome(chairOf(house, "PSSDC"), pssdc, approved);
  expect(decided(house, pssdc).voices.find(({ id }) => id === at.voice)?.footnote).toBe(null);
  expect(() => settleFootnote(house.as("secretary"), at, standsIn)).toThrow(NotPossible);
});

test("D-5, D-7 what was pending turns out against a provisional decision: the footnote is settled, then it is confirmed", () => {
  const { house, pssdc, at, say, standsIn } = opened();
  const until = addDays(dayOf(house.now()), 60);
  say("pending", "", until);
  othersAgree(house, pssdc);
  declareOutcome(chairOf(house, "PSSDC"), pssdc, { ...approved, agreed: "provisional", until });
  say("not-endorse", "Our act forbids it.");
  const confirm = () => confirmProvisional(chairOf(house, "PSSDC"), pssdc);
  expect(confirm).toThrow(NotPossible);
  settleFootnote(house.as("secretary"), at, standsIn);
  confirm();
  expect(decided(house, pssdc).state).toBe("in-force");
});
