import { describe, expect, test } from "vitest";
import { addDays, dayOf } from "../../../app/domain/dates";
import { declareOutcome } from "../../../app/domain/decisions/commands/declare.server";
import { settleFootnote, standIn } from "../../../app/domain/decisions/commands/footnotes.server";
import { takePosition } from "../../../app/domain/decisions/commands/positions.server";
import { confirmProvisional, meetCondition } from "../../../app/domain/decisions/commands/settling.server";
import { NotPossible } from "../../../app/domain/refusals";
import { withdrawVersion } from "../../../app/domain/terms/commands/route.server";
import { rulesOn } from "../../../app/domain/terms/queries/rules.server";
import {
  approved,
  chairOf,
  decided,
  linesOf,
  needsIn,
  openIn,
  othersAgree,
  principal,
  says,
  termsBeforeBoth,
} from "../../support/deciding";
import { openHouse } from "../../support/house";

const stateOf = (house: ReturnType<typeof openHouse>, version: string) =>
  house.one<string>("select state from terms_version where id = ?", version);

describe("B-3 terms are decided by the councils", () => {
  test("B-3, R-5 approved by one council nothing is in force; with the other the version is, and its rules count", () => {
    const house = openHouse();
    const { version, pssdc, pscioc } = termsBeforeBoth(house);
    const before = house.version("CCSWG");
    othersAgree(house, pssdc);
    expect(declareOutcome(chairOf(house, "PSSDC"), pssdc, approved)).toMatch(/^RD-PSSDC-\d{4}-\d\d-001$/);
    expect(stateOf(house, version)).toBe("put");
    othersAgree(house, pscioc);
    declareOutcome(chairOf(house, "PSCIOC"), pscioc, approved);
    expect(stateOf(house, version)).toBe("in-force");
    expect(stateOf(house, before)).toBe("superseded");
    const today = dayOf(house.now());
    const source = rulesOn(house.db, house.body("CCSWG"), today).get("cadence")?.source;
    expect(source).toMatchObject({ version });
    const yesterday = rulesOn(house.db, house.body("CCSWG"), addDays(today, -1)).get("cadence")?.source;
    expect(yesterday).toMatchObject({ version: before });
  });

  test("B-3, R-5 returned by one council the version goes back to those who draft, once both have declared", () => {
    const house = openHouse();
    const { version, pssdc, pscioc } = termsBeforeBoth(house);
    othersAgree(house, pssdc);
    othersAgree(house, pscioc);
    declareOutcome(chairOf(house, "PSSDC"), pssdc, approved);
    const reason = { en: "Name the municipal seats.", fr: "Nommer les sièges municipaux." };
    const returned = { ...approved, outcome: "returned" as const, reason };
    declareOutcome(chairOf(house, "PSCIOC"), pscioc, returned);
    expect(stateOf(house, version)).toBe("returned");
    expect(decided(house, pscioc)).toMatchObject({ outcome: "returned", reason });
  });

  test("T-9 withdrawn before both have declared, the matter takes no more positions; those taken stay", () => {
    const house = openHouse();
    const { version, pssdc } = termsBeforeBoth(house);
    const [first, second] = linesOf(house, pssdc);
    if (!first || !second) throw new Error("two voices at least");
    takePosition(principal(house, first), pssdc, says("agree"));
    withdrawVersion(house.as("chair"), version);
    expect(() => takePosition(principal(house, second), pssdc, says("agree"))).toThrow(NotPossible);
    expect(house.one("select count(*) from position where proceeding_id = ?", pssdc)).toBe(1);
  });
});

describe("D-5, D-7 what stands in the way of a declaration", () => {
  test("D-7 a voice that does not endorse needs its footnote; settled in both languages it is frozen with the decision", () => {
    const house = openHouse();
    const { pssdc } = termsBeforeBoth(house);
    const [first] = linesOf(house, pssdc);
    if (!first) throw new Error("a voice at least");
    takePosition(principal(house, first), pssdc, says("not-endorse", "Our act forbids it."));
    othersAgree(house, pssdc);
    const withReservations = { ...approved, agreed: "consensus-with-reservations" as const };
    const declare = () => declareOutcome(chairOf(house, "PSSDC"), pssdc, withReservations);
    expect(declare).toThrow(NotPossible);
    settleFootnote(house.as("secretary"), { id: pssdc, voice: first.voice.id }, standIn(first.voice.name));
    declare();
    const frozen = decided(house, pssdc).voices.find(({ id }) => id === first.voice.id);
    expect(frozen).toMatchObject({ position: "not-endorse", words: "Our act forbids it." });
    expect(frozen?.footnote).toEqual(standIn(first.voice.name));
  });

  test("D-7 somebody who asks to discuss keeps the outcome from being declared until they are content", () => {
    const house = openHouse();
    const { pssdc } = termsBeforeBoth(house);
    const [first] = linesOf(house, pssdc);
    if (!first) throw new Error("a voice at least");
    takePosition(principal(house, first), pssdc, says("discuss", "Two questions first."));
    othersAgree(house, pssdc);
    expect(() => declareOutcome(chairOf(house, "PSSDC"), pssdc, approved)).toThrow(NotPossible);
    expect(needsIn(house, pssdc).discuss.map(({ id }) => id)).toEqual([first.voice.id]);
    takePosition(principal(house, first), pssdc, says("agree"));
    declareOutcome(chairOf(house, "PSSDC"), pssdc, approved);
  });

  test("D-5 provisional is not in force, also after its date; confirmed once the approval has come, it is", () => {
    const house = openHouse();
    const { version, pssdc, pscioc } = termsBeforeBoth(house);
    const until = addDays(dayOf(house.now()), 60);
    const [first] = linesOf(house, pssdc);
    if (!first) throw new Error("a voice at least");
    takePosition(principal(house, first), pssdc, says("pending", "", until));
    othersAgree(house, pssdc);
    othersAgree(house, pscioc);
    declareOutcome(chairOf(house, "PSCIOC"), pscioc, approved);
    declareOutcome(chairOf(house, "PSSDC"), pssdc, { ...approved, agreed: "provisional", until });
    expect([decided(house, pssdc).state, stateOf(house, version)]).toEqual(["provisional", "put"]);
    house.setClock(`${addDays(until, 9)}T15:00:00Z`);
    expect(() => confirmProvisional(chairOf(house, "PSSDC"), pssdc)).toThrow(NotPossible);
    takePosition(principal(house, first), pssdc, says("agree"));
    confirmProvisional(chairOf(house, "PSSDC"), pssdc);
    expect([decided(house, pssdc).state, stateOf(house, version)]).toEqual(["in-force", "in-force"]);
  });

  test("D-13 a condition that comes before keeps the decision from being in force until it is verified", () => {
    const house = openHouse();
    const { version, pssdc, pscioc } = termsBeforeBoth(house);
    othersAgree(house, pssdc);
    othersAgree(house, pscioc);
    declareOutcome(chairOf(house, "PSCIOC"), pscioc, approved);
    const due = addDays(dayOf(house.now()), 30);
    const text = { en: "Two territorial seats are named.", fr: "Deux sièges territoriaux sont nommés." };
    const condition = { text, owner: "The co-chairs", due, time: "before" as const };
    const outcome = "approved-with-conditions" as const;
    declareOutcome(chairOf(house, "PSSDC"), pssdc, { ...approved, outcome, conditions: [condition] });
    const [kept] = decided(house, pssdc).conditions;
    expect([decided(house, pssdc).state, stateOf(house, version)]).toEqual(["not-in-force", "put"]);
    meetCondition(
      chairOf(house, "PSSDC"),
      { id: pssdc, condition: kept?.id ?? "" },
      { evidence: "Letters." },
    );
    expect([decided(house, pssdc).state, stateOf(house, version)]).toEqual(["in-force", "in-force"]);
  });

  test("D-10 numbers follow each other in each council, whichever matter they belong to", () => {
    const house = openHouse();
    const { version, pssdc } = termsBeforeBoth(house);
    othersAgree(house, pssdc);
    const reason = { en: "Not now.", fr: "Pas maintenant." };
    declareOutcome(chairOf(house, "PSSDC"), pssdc, { ...approved, outcome: "declined", reason });
    withdrawVersion(house.as("chair"), version);
    const next = termsBeforeBoth(house);
    othersAgree(house, next.pssdc);
    expect(declareOutcome(chairOf(house, "PSSDC"), next.pssdc, approved)).toMatch(/-002$/);
    expect(() => openIn(house, next.version, "PSSDC")).toThrow(NotPossible);
  });
});
