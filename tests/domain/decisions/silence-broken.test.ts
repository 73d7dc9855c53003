// D-8: who breaks silence, with what, and what becomes of the matter.
import { describe, expect, test } from "vitest";
import type { Asker } from "../../../app/domain/command.server";
import { dayFrom } from "../../../app/domain/dates";
import * as positions from "../../../app/domain/decisions/commands/positions.server";
import { openWritten } from "../../../app/domain/decisions/commands/proceeding.server";
import { positionKinds } from "../../../app/domain/decisions/positions";
import { Denied, Invalid, NotPossible } from "../../../app/domain/refusals";
import { nameContact } from "../../../app/domain/seats/commands/contacts.server";
import { closingDay, principal, says } from "../../support/deciding";
import { openHouse } from "../../support/house";
import { aCompleteOne } from "../../support/recommending";
import {
  coChairsOf,
  mailsTo,
  openSilence,
  recommendationState,
  refused,
  settle,
  stateOf,
  voiceOf,
} from "../../support/silent";

/** The reason, in English. */
const why = "Our act forbids it.";

describe("D-8 who breaks it", () => {
  const breakers = ["not-endorse", "discuss", "pending"];

  test.each(positionKinds)("D-8 %s breaks it at once, or is recorded and does not", (kind) => {
    const house = openHouse();
    const id = aCompleteOne(house);
    const proceeding = openSilence(house, { id });
    const until = kind === "pending" ? closingDay(house) : null;
    const breaks = breakers.includes(kind);
    const quebec = principal(house, voiceOf(house, proceeding, "Quebec"));
    positions.takePosition(quebec, proceeding, says(kind, why, until));
    expect(stateOf(house, proceeding)).toBe(breaks ? "broken" : "open");
    const other = principal(house, voiceOf(house, proceeding, "Yukon"));
    const answer = () => positions.takePosition(other, proceeding, says("agree"));
    if (breaks) expect(refused(answer)).toMatch(/Silence is broken/);
    else answer();
    expect(voiceOf(house, proceeding, "Quebec").said?.kind).toBe(kind);
    expect(mailsTo(house, /^(Silence is broken|Le silence est rompu)/).length > 0).toBe(breaks);
    house.setClock("2026-12-01T15:00:00Z");
    settle(house);
    expect(stateOf(house, proceeding)).toBe(breaks ? "broken" : "declared");
  });

  test("D-8 the matter stands before the body again: in writing, or by silence anew", () => {
    const house = openHouse();
    const id = aCompleteOne(house);
    const proceeding = openSilence(house, { id });
    positions.breakSilence(
      principal(house, voiceOf(house, proceeding, "Yukon")),
      proceeding,
      says("discuss", why),
    );
    expect(recommendationState(house, id)).toBe("under-decision");
    const again = openSilence(house, { id });
    positions.breakSilence(principal(house, voiceOf(house, again, "Yukon")), again, says("discuss", why));
    const written = openWritten(
      coChairsOf(house, "PSSDC")[0],
      { kind: "recommendation", id, body: house.body("PSSDC") },
      closingDay(house),
    );
    expect([proceeding, again, written].map((one) => stateOf(house, one))).toEqual([
      "broken",
      "broken",
      "open",
    ]);
  });

  test("D-8, S-7 a contact only prepares: it breaks once the holder confirms it; nobody is spoken for", () => {
    const house = openHouse();
    const proceeding = openSilence(house, { id: aCompleteOne(house) });
    nameContact(house.as("councilChair"), house.seat("PSSDC", "Service New Brunswick"), {
      ...{ email: "prepares@example.org", name: "", titleEn: "Advisor", titleFr: "", language: "en" },
      from: dayFrom("2026-06-01"),
    });
    const contact: Asker = {
      house: house.house,
      person: house.one("select id from person where email = 'prepares@example.org'"),
    };
    const line = voiceOf(house, proceeding, "New Brunswick");
    const objects = says("not-endorse", why);
    expect(() => positions.breakSilence(contact, proceeding, objects)).toThrow(Denied);
    expect(() => positions.breakSilence(house.as("secretary"), proceeding, objects)).toThrow(Denied);
    const source = { ...objects, source: "A call" };
    for (const asker of [contact, house.as("secretary")])
      expect(() => positions.enterPosition(asker, { id: proceeding, voice: line.voice.id }, source)).toThrow(
        NotPossible,
      );
    positions.preparePosition(contact, proceeding, objects);
    expect(stateOf(house, proceeding)).toBe("open");
    const prepared = house.one<string>("select id from position where entry = 'prepared'");
    positions.confirmPrepared(house.as("councilChair"), proceeding, prepared);
    expect(stateOf(house, proceeding)).toBe("broken");
  });

  test("S-3 an alternate breaks it while the principal has not spoken, and not after", () => {
    const house = openHouse();
    const [one, other] = [
      openSilence(house, { id: aCompleteOne(house) }),
      openSilence(house, { id: aCompleteOne(house, "Other") }),
    ];
    positions.breakSilence(house.as("member"), one, says("discuss", why));
    expect(stateOf(house, one)).toBe("broken");
    positions.takePosition(principal(house, voiceOf(house, other, "Alberta")), other, says("agree"));
    expect(() => positions.breakSilence(house.as("member"), other, says("discuss", why))).toThrow(
      NotPossible,
    );
    expect(stateOf(house, other)).toBe("open");
  });

  test("D-8 an objection needs its own words", () => {
    const house = openHouse();
    const proceeding = openSilence(house, { id: aCompleteOne(house) });
    const yukon = principal(house, voiceOf(house, proceeding, "Yukon"));
    expect(() => positions.breakSilence(yukon, proceeding, says("discuss", "  "))).toThrow(Invalid);
    expect(stateOf(house, proceeding)).toBe("open");
  });
});
