// T-8, D-5, D-8: what the clock records at the expiry of silence, to the millisecond, whoever slept meanwhile.
import { describe, expect, test } from "vitest";
import type { Id } from "../../../app/domain/actor";
import type { Asker } from "../../../app/domain/command.server";
import type { Day, Instant } from "../../../app/domain/dates";
import { fileLate } from "../../../app/domain/decisions/commands/breaking.server";
import { declareOutcome } from "../../../app/domain/decisions/commands/declare.server";
import { breakSilence, takePosition } from "../../../app/domain/decisions/commands/positions.server";
import { confirmSilence } from "../../../app/domain/decisions/commands/silence.server";
import type { ExpiryTyped } from "../../../app/domain/decisions/silence";
import { faultsOf } from "../../../app/domain/ledger/ledger.server";
import { Denied, NotPossible } from "../../../app/domain/refusals";
import { approved, chairOf, decided, linesOf, othersAgree, principal, says } from "../../support/deciding";
import { openHouse, type TestHouse } from "../../support/house";
import { aCompleteOne, askCouncil } from "../../support/recommending";
import { at, coChairsOf, openSilence, proposeIn, settle, stateOf } from "../../support/silent";

const why = "Our act forbids it.";
const voiceIn = (house: TestHouse, proceeding: Id, name: string): Asker => {
  const line = linesOf(house, proceeding).find(({ voice }) => voice.name.en.includes(name));
  if (!line) throw new Error(`${name} is heard`);
  return principal(house, line);
};
const iso = (instant: number): string => new Date(instant).toISOString();
const closesAt = (house: TestHouse, proceeding: Id): number =>
  house.one("select closes_at from proceeding where id = ?", proceeding);
const numberOf = (house: TestHouse, proceeding: Id): string => decided(house, proceeding).number;
const objectsAt = (
  house: TestHouse,
  { proceeding, name, time }: { proceeding: Id; name: string; time: number },
) => {
  const asker = voiceIn(house, proceeding, name);
  house.setClock(iso(time));
  breakSilence(asker, proceeding, says("not-endorse", why));
};
const minute = 60_000;

describe("D-8 before the expiry is strict", () => {
  const places: [string, string, ExpiryTyped, string][] = [
    [
      "16:00 in St. John's",
      "2026-06-04T14:00:00Z",
      at("2026-06-19", "16:00", "America/St_Johns"),
      "2026-06-19T18:30:00.000Z",
    ],
    ["17:00 Eastern, daylight time", "2026-06-04T14:00:00Z", at("2026-06-18"), "2026-06-18T21:00:00.000Z"],
    [
      "after the clocks went back",
      "2026-10-15T14:00:00Z",
      at("2026-11-01", "02:30"),
      "2026-11-01T07:30:00.000Z",
    ],
    [
      "before the clocks went back",
      "2026-10-15T14:00:00Z",
      at("2026-11-01", "00:59"),
      "2026-11-01T04:59:00.000Z",
    ],
    [
      "after the clocks went forward",
      "2027-02-22T14:00:00Z",
      at("2027-03-14", "03:00"),
      "2027-03-14T07:00:00.000Z",
    ],
    [
      "before the clocks went forward",
      "2027-02-22T14:00:00Z",
      at("2027-03-14", "01:59"),
      "2027-03-14T06:59:00.000Z",
    ],
    [
      "in Regina, which keeps its time",
      "2027-02-22T14:00:00Z",
      at("2027-03-14", "02:30", "America/Regina"),
      "2027-03-14T08:30:00.000Z",
    ],
  ];

  test.each(places)(
    "D-8 %s: ten minutes or a millisecond before breaks it, at the instant it is late",
    (...[, opened, expiry, instant]) => {
      for (const early of [10 * minute, 1]) {
        const house = openHouse();
        house.setClock(opened);
        const proceeding = openSilence(house, { id: aCompleteOne(house) }, expiry);
        expect(iso(closesAt(house, proceeding))).toBe(instant);
        objectsAt(house, { proceeding, name: "Newfoundland", time: closesAt(house, proceeding) - early });
        expect(stateOf(house, proceeding)).toBe("broken");
      }
      const house = openHouse();
      house.setClock(opened);
      const proceeding = openSilence(house, { id: aCompleteOne(house) }, expiry);
      const time = closesAt(house, proceeding);
      expect(() => objectsAt(house, { proceeding, name: "Newfoundland", time })).toThrow(NotPossible);
      // The refusal rolled back with its transaction: the tick writes it down.
      settle(house);
      expect([stateOf(house, proceeding), iso(decided(house, proceeding).declaredAt)]).toEqual([
        "declared",
        instant,
      ]);
    },
  );

  test("T-8 an act whose transaction begins before the expiry counts, though the clock passes it meanwhile", () => {
    const house = openHouse();
    const proceeding = openSilence(house, { id: aCompleteOne(house) });
    const asker = voiceIn(house, proceeding, "Yukon");
    let next = closesAt(house, proceeding) - 1;
    // A clock that moves on by a millisecond whenever it is read.
    const moving = { ...house.house, now: () => next++ as Instant };
    breakSilence({ ...asker, house: moving }, proceeding, says("discuss", why));
    settle(house);
    expect(stateOf(house, proceeding)).toBe("broken");
  });

  test("T-8 whichever command comes first after the expiry settles it first, whoever else was quicker", () => {
    const house = openHouse();
    const [own, other] = [
      openSilence(house, { id: aCompleteOne(house) }),
      askCouncil(house, aCompleteOne(house, "In writing"), "PSSDC"),
    ];
    house.setClock(iso(closesAt(house, own)));
    takePosition(voiceIn(house, other, "Quebec"), other, says("agree"));
    expect(stateOf(house, own)).toBe("declared");
    expect(() => breakSilence(voiceIn(house, own, "Quebec"), own, says("discuss", why))).toThrow(NotPossible);
    expect(house.one("select count(*) from decision where agreed = 'tacit'")).toBe(1);
    settle(house);
    expect(house.one("select count(*) from decision where agreed = 'tacit'")).toBe(1);
  });
});

describe("D-5, T-8 what the clock records", () => {
  test("D-5 for the two co-chairs who opened it, tacitly approved, the voices frozen, everyone told, the matter settled", () => {
    const house = openHouse();
    const id = aCompleteOne(house);
    house.db.$client
      .prepare(
        "delete from recommendation_addressee where recommendation_id = (select recommendation_id from recommendation_version where id = ?) and council_id = ?",
      )
      .run(id, house.body("PSCIOC"));
    const proceeding = openSilence(house, { id });
    takePosition(voiceIn(house, proceeding, "Quebec"), proceeding, says("reservation", "In French first."));
    house.setClock(iso(closesAt(house, proceeding)));
    settle(house);
    const [first, second] = coChairsOf(house, "PSSDC");
    const row = house.db.$client
      .prepare(
        "select agreed, outcome, state, declared_by, declared_with from decision where proceeding_id = ?",
      )
      .get(proceeding);
    expect(row).toEqual({
      ...{ agreed: "tacit", outcome: "approved", state: "in-force" },
      ...{ declared_by: first.person, declared_with: second.person },
    });
    const { voices } = decided(house, proceeding);
    expect(voices.filter(({ position }) => position !== null).map(({ words }) => words)).toEqual([
      "In French first.",
    ]);
    expect(house.one("select state from recommendation_version where id = ?", id)).toBe("approved");
    expect(
      house.mails().filter(({ subject }) => /^(Decision declared|Décision déclarée)/.test(subject)).length,
    ).toBeGreaterThan(5);
    expect(
      house.one("select standing from ledger where act = 'decisions.approveTacitly' order by number limit 1"),
    ).toBe("clock");
    expect(faultsOf(house.db)).toEqual([]);
  });

  test("T-8, D-10 a server that slept from March into April numbers by the expiry, in its order, in the old fiscal year", () => {
    const house = openHouse();
    house.setClock("2027-03-01T15:00:00Z");
    const open = (title: string, expiry: ExpiryTyped) =>
      openSilence(house, { id: aCompleteOne(house, title) }, expiry);
    const april = open("April", at("2027-04-01", "09:00"));
    const last = open("Last", at("2027-03-31"));
    const first = open("First", at("2027-03-30"));
    const west = open("In the west it is March still", at("2027-03-31", "21:30", "America/Vancouver"));
    house.setClock("2027-04-06T14:00:00Z");
    settle(house);
    expect([first, last, west, april].map((one) => numberOf(house, one))).toEqual([
      "RD-PSSDC-2026-27-001",
      "RD-PSSDC-2026-27-002",
      "RD-PSSDC-2027-28-001",
      "RD-PSSDC-2027-28-002",
    ]);
    const { declaredAt, recordedAt, inForceAt } = decided(house, last);
    expect([iso(declaredAt), iso(recordedAt), iso(inForceAt ?? 0)]).toEqual([
      ...["2027-03-31T21:00:00.000Z", "2027-04-06T14:00:00.000Z", "2027-03-31T21:00:00.000Z"],
    ]);
    expect(faultsOf(house.db)).toEqual([]);
  });

  test("D-16 those who could object are those of the day of the expiry, whoever sat when it was written down", () => {
    const house = openHouse();
    const proceeding = openSilence(house, { id: aCompleteOne(house) });
    const line = linesOf(house, proceeding).find(({ voice }) => voice.name.en === "Yukon");
    house.db.$client
      .prepare("update holding set state = 'ended', until_day = ? where seat_id = ? and state = 'confirmed'")
      .run("2026-07-15" as Day, line?.voice.lead);
    house.setClock("2026-08-03T14:00:00Z");
    settle(house);
    expect(decided(house, proceeding).voices.map(({ name }) => name.en)).toContain("Yukon");
    expect(linesOf(house, proceeding).map(({ voice }) => voice.name.en)).not.toContain("Yukon");
  });

  test.each(["silence first", "writing first"])(
    "R-5 one council by silence, the other in writing, %s",
    (order) => {
      const house = openHouse();
      const id = aCompleteOne(house);
      const silent = openSilence(house, { id });
      const written = askCouncil(house, id, "PSCIOC");
      othersAgree(house, written);
      const state = () => house.one("select state from recommendation_version where id = ?", id);
      const acts = [
        () => {
          house.setClock(iso(closesAt(house, silent)));
          settle(house);
        },
        () => declareOutcome(chairOf(house, "PSCIOC"), written, approved),
      ];
      const [one, other] = order === "silence first" ? acts : acts.reverse();
      one?.();
      expect(state()).toBe("under-decision");
      other?.();
      expect(state()).toBe("approved");
    },
  );

  test("D-8 the silence of nobody approves nothing", () => {
    const house = openHouse();
    const proceeding = openSilence(house, { id: aCompleteOne(house) });
    for (const line of linesOf(house, proceeding))
      takePosition(principal(house, line), proceeding, says("recused", "We are a party."));
    house.setClock(iso(closesAt(house, proceeding)));
    settle(house);
    expect(stateOf(house, proceeding)).toBe("broken");
    expect(house.one("select count(*) from decision where proceeding_id = ?", proceeding)).toBe(0);
  });

  test("D-8 a proposal that nobody confirmed expires into nothing", () => {
    const house = openHouse();
    const proceeding = proposeIn(house, { id: aCompleteOne(house) });
    house.setClock("2026-12-01T15:00:00Z");
    settle(house);
    expect(stateOf(house, proceeding)).toBe("proposed");
    expect(() => confirmSilence(coChairsOf(house, "PSSDC")[1], proceeding)).toThrow(NotPossible);
  });

  test("D-8 the tables refuse a tacit decision that silence did not make, and another on silence", () => {
    const house = openHouse();
    const proceeding = openSilence(house, { id: aCompleteOne(house) });
    const write = (agreed: string, instant: number) => () =>
      house.db.$client
        .prepare(
          `insert into decision (id, proceeding_id, body_id, series, fiscal_year, sequence, number, agreed, outcome, state, title_en, title_fr,
             digest_en, digest_fr, voices, declared_by, declared_with, declared_at, recorded_at, in_force_at)
           select 'x', p.id, p.body_id, 'open', 2026, 1, 'RD-1', ?, 'approved', 'in-force', '', '', '', '', '[]', s.proposed_by,
             iif(? = 'tacit', s.confirmed_by, null), ?, ?, ? from proceeding p join silence s on s.proceeding_id = p.id where p.id = ?`,
        )
        .run(agreed, agreed, instant, instant, instant, proceeding);
    expect(write("tacit", closesAt(house, proceeding) - 1)).toThrow(/only unbroken silence/);
    expect(write("consensus", closesAt(house, proceeding))).toThrow(/only unbroken silence/);
  });
});

describe("D-8 a late objection is filed and changes nothing", () => {
  const late = { kind: "not-endorse" as const, words: why, wordsLanguage: "en" as const };

  test("D-8 by whoever speaks, after the expiry only; the decision, its voices and the matter stay", () => {
    const house = openHouse();
    const proceeding = openSilence(house, { id: aCompleteOne(house) });
    const asker = voiceIn(house, proceeding, "Yukon");
    expect(() => fileLate(asker, proceeding, late)).toThrow(NotPossible);
    house.setClock(iso(closesAt(house, proceeding)));
    const asItStands = () => JSON.stringify([decided(house, proceeding), stateOf(house, proceeding)]);
    settle(house);
    const was = asItStands();
    fileLate(asker, proceeding, late);
    expect(asItStands()).toBe(was);
    expect(house.one("select words from late_statement where proceeding_id = ?", proceeding)).toBe(why);
    expect(() => fileLate(house.as("secretary"), proceeding, late)).toThrow(Denied);
    expect(() => house.db.$client.prepare("update late_statement set words = 'x'").run()).toThrow(
      /stays as it was/,
    );
  });

  test("D-8 not where silence was broken, nor in writing", () => {
    const house = openHouse();
    const proceeding = openSilence(house, { id: aCompleteOne(house) });
    breakSilence(voiceIn(house, proceeding, "Yukon"), proceeding, says("discuss", why));
    expect(() => fileLate(voiceIn(house, proceeding, "Quebec"), proceeding, late)).toThrow(NotPossible);
    const written = askCouncil(house, aCompleteOne(house, "Other"), "PSSDC");
    expect(() => fileLate(voiceIn(house, written, "Quebec"), written, late)).toThrow(NotPossible);
    expect(() => breakSilence(voiceIn(house, written, "Quebec"), written, says("discuss", why))).toThrow(
      NotPossible,
    );
  });
});
