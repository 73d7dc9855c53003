// D-8: who opens a silence procedure, for how long, and of what.
import { describe, expect, test } from "vitest";
import { addDays, dayFrom, dayOf } from "../../../app/domain/dates";
import { declareOutcome } from "../../../app/domain/decisions/commands/declare.server";
import * as positions from "../../../app/domain/decisions/commands/positions.server";
import { openWritten, prolong } from "../../../app/domain/decisions/commands/proceeding.server";
import { remindSilent } from "../../../app/domain/decisions/commands/reminding.server";
import {
  confirmSilence,
  proposeSilence,
  takeBack,
} from "../../../app/domain/decisions/commands/silence.server";
import {
  consultGroup,
  withdrawRecommendation,
} from "../../../app/domain/recommendations/commands/route.server";
import { Denied, Invalid, NotFound, NotPossible } from "../../../app/domain/refusals";
import { startNextVersion } from "../../../app/domain/terms/commands/drafting.server";
import { putToCouncils } from "../../../app/domain/terms/commands/route.server";
import { approved, closingDay, linesOf, principal, says } from "../../support/deciding";
import { openHouse } from "../../support/house";
import { aCompleteOne, askTheGroup, aWholeDraft } from "../../support/recommending";
import {
  at,
  coChairsOf,
  mailsTo,
  openSilence,
  proposeIn,
  recommendationState,
  refused,
  settle,
  soonest,
  stateOf,
  voiceOf,
} from "../../support/silent";

/** The reason, in English. */
describe("D-8 opened by both co-chairs", () => {
  test("D-8 one proposes, the other opens it; nobody else is told or sees it before, everyone who speaks once after", () => {
    const house = openHouse();
    const id = aCompleteOne(house);
    const before = house.mails().length;
    const proceeding = proposeIn(house, { id });
    expect(stateOf(house, proceeding)).toBe("proposed");
    const other = coChairsOf(house, "PSSDC")[1].person;
    const told = (mails: { to: string }[]) => mails.map(({ to }) => to);
    expect(told(house.mails().slice(before))).toEqual([
      house.one("select email from person where id = ?", other),
    ]);
    expect(recommendationState(house, id)).toBe("complete");
    const speaker = principal(house, voiceOf(house, proceeding, "Quebec"));
    expect(() => positions.takePosition(speaker, proceeding, says("agree"))).toThrow(NotFound);
    confirmSilence(coChairsOf(house, "PSSDC")[1], proceeding);
    expect([stateOf(house, proceeding), recommendationState(house, id)]).toEqual(["open", "under-decision"]);
    const everyone = mailsTo(house, /^(Silence until a set time|Le silence jusqu’à)/);
    expect(everyone.length).toBeGreaterThanOrEqual(linesOf(house, proceeding).length);
    expect(new Set(told(everyone)).size).toBe(everyone.length);
    positions.takePosition(speaker, proceeding, says("agree"));
    expect(stateOf(house, proceeding)).toBe("open");
  });

  test("D-8 neither the same co-chair, nor the alternate of the same seat, opens it alone; twice is refused", () => {
    const house = openHouse();
    const proceeding = proposeIn(house, { id: aCompleteOne(house) });
    const [first, second] = coChairsOf(house, "PSSDC");
    expect(() => confirmSilence(first, proceeding)).toThrow(NotPossible);
    const seat = house.one<string>("select proposed_seat from silence where proceeding_id = ?", proceeding);
    const person = house.one<string>(
      "select person_id from holding where seat_id = ? and capacity = 'alternate' and state = 'confirmed'",
      seat,
    );
    expect(person).not.toBe(first.person);
    expect(() => confirmSilence({ ...first, person }, proceeding)).toThrow(NotPossible);
    confirmSilence(second, proceeding);
    expect(() => confirmSilence(second, proceeding)).toThrow(NotPossible);
  });

  test("D-8 nobody but a co-chair of the body proposes, confirms or takes back", () => {
    const house = openHouse();
    const id = aCompleteOne(house);
    const of = { kind: "recommendation" as const, id, body: house.body("PSSDC") };
    for (const part of ["member", "contact", "secretary", "otherCouncilChair", "chair"] as const)
      expect(() => proposeSilence(house.as(part), of, soonest(house))).toThrow(Denied);
    expect(() => proposeSilence(house.as("observer"), of, soonest(house))).toThrow(NotFound);
    const proceeding = proposeIn(house, { id });
    for (const part of ["secretary", "finance"] as const) {
      expect(() => confirmSilence(house.as(part), proceeding)).toThrow(Denied);
      expect(() => takeBack(house.as(part), proceeding)).toThrow(Denied);
    }
    for (const part of ["member", "contact", "observer", "otherCouncilChair"] as const)
      expect(() => confirmSilence(house.as(part), proceeding)).toThrow(NotFound);
    expect(() => takeBack(coChairsOf(house, "PSSDC")[1], proceeding)).toThrow(NotPossible);
    takeBack(coChairsOf(house, "PSSDC")[0], proceeding);
    expect(stateOf(house, proceeding)).toBe("taken-back");
    expect(() => confirmSilence(coChairsOf(house, "PSSDC")[1], proceeding)).toThrow(NotPossible);
    expect(stateOf(house, openSilence(house, { id }))).toBe("open");
  });

  test("D-8 a second procedure on the same matter is refused, in writing and by silence, proposed or open", () => {
    const house = openHouse();
    const id = aCompleteOne(house);
    const [first, second] = coChairsOf(house, "PSSDC");
    const proceeding = proposeIn(house, { id });
    const of = { kind: "recommendation" as const, id, body: house.body("PSSDC") };
    const both = () => {
      expect(() => proposeIn(house, { id })).toThrow(NotPossible);
      expect(() => openWritten(second, of, closingDay(house))).toThrow(NotPossible);
    };
    both();
    confirmSilence(second, proceeding);
    both();
    const other = aCompleteOne(house, "In writing");
    openWritten(first, { ...of, id: other }, closingDay(house));
    expect(() => proposeIn(house, { id: other })).toThrow(NotPossible);
  });

  test("T-9 a proposal, and an open one, end with the matter", () => {
    const house = openHouse();
    const [proposed, open] = [aCompleteOne(house), aCompleteOne(house, "Open")];
    const proceedings = [proposeIn(house, { id: proposed }), openSilence(house, { id: open })];
    withdrawRecommendation(house.as("chair"), proposed);
    withdrawRecommendation(house.as("chair"), open);
    expect(proceedings.map((one) => stateOf(house, one))).toEqual(["withdrawn", "withdrawn"]);
    expect(() => confirmSilence(coChairsOf(house, "PSSDC")[1], proceedings[0] ?? "")).toThrow(NotFound);
    house.setClock("2026-12-01T15:00:00Z");
    settle(house);
    expect(house.one("select count(*) from decision where agreed = 'tacit'")).toBe(0);
  });
});

describe("D-8 of what, and in which languages", () => {
  test("D-8 never terms; not where the terms of the body do not allow it", () => {
    const house = openHouse();
    const version = startNextVersion(house.as("chair"), house.body("CCSWG"));
    putToCouncils(house.as("chair"), version);
    expect(refused(() => proposeIn(house, { id: version, kind: "terms" }))).toMatch(
      /never approved by silence/,
    );
    const id = aCompleteOne(house);
    // As terms would have it that were adopted so.
    house.db.$client.exec("drop trigger clause_decided_update");
    house.db.$client
      .prepare(
        "update clause set value = ? where kind = 'channels' and version_id = (select id from terms_version where body_id = ? and state = 'in-force')",
      )
      .run(JSON.stringify({ recommendation: ["meeting", "written"] }), house.body("PSSDC"));
    expect(refused(() => proposeIn(house, { id }))).toMatch(/do not let this kind of matter/);
  });

  test.each(["funding", "terms", "work-plan"])(
    "D-8 the table refuses silence on %s, whatever asks",
    (kind) => {
      const house = openHouse();
      expect(() =>
        house.db.$client
          .prepare(
            `insert into proceeding (id, kind, matter_id, body_id, since, title_en, title_fr, channel, state, opened_by, opened_at, closes_at)
           values ('x', ?, 'm', ?, 1, 'a', 'b', 'silence', 'proposed', ?, 1, 2)`,
          )
          .run(kind, house.body("PSSDC"), house.person("councilChair")),
      ).toThrow(/proceeding_silence/);
    },
  );

  test("L-1 refused while a text is not ready in both languages, at the proposal and at the confirmation", () => {
    const house = openHouse();
    const id = aCompleteOne(house);
    const unready = () =>
      house.db.$client
        .prepare(
          "update pair set fr_state = 'draft' where id = (select pair_id from recommendation_text where version_id = ? and part = 'consequences')",
        )
        .run(id);
    const proceeding = proposeIn(house, { id });
    unready();
    expect(refused(() => confirmSilence(coChairsOf(house, "PSSDC")[1], proceeding))).toMatch(
      /ready in both languages/,
    );
    takeBack(coChairsOf(house, "PSSDC")[0], proceeding);
    expect(refused(() => proposeIn(house, { id }))).toMatch(/ready in both languages/);
  });

  test("D-8, D-17 a group lets silence decide what is its own, under its own co-chairs and its own number", () => {
    const house = openHouse();
    const asked = aWholeDraft(house, "In writing");
    askTheGroup(house, asked);
    expect(() => proposeIn(house, { id: asked, body: "CCSWG" })).toThrow(NotPossible);
    const id = aWholeDraft(house);
    consultGroup(house.as("chair"), id);
    const proceeding = openSilence(house, { id, body: "CCSWG" });
    expect(() => proposeIn(house, { id })).toThrow(NotFound);
    house.setClock("2026-12-01T15:00:00Z");
    settle(house);
    expect(house.one<string>("select number from decision where proceeding_id = ?", proceeding)).toMatch(
      /^GD-CCSWG/,
    );
    expect(recommendationState(house, id)).toBe("agreed");
  });
});

describe("D-8 ten business days at least, to an exact instant", () => {
  test("D-8 holidays and weekends do not count; the tenth business day ends at 17:00 Eastern Time", () => {
    const house = openHouse();
    // December 25 and 28 (Boxing Day, a Saturday) and January 1 are holidays: the tenth is January 4.
    house.setClock("2026-12-16T15:00:00Z");
    const id = aCompleteOne(house);
    expect(() => proposeIn(house, { id }, at("2027-01-04", "16:59"))).toThrow(Invalid);
    expect(() => proposeIn(house, { id }, at("2026-12-30"))).toThrow(Invalid);
    expect(stateOf(house, proposeIn(house, { id }, at("2027-01-04", "17:00")))).toBe("proposed");
    // 16:00 in St. John's is 14:30 in the East: before the end of the tenth day.
    const other = aCompleteOne(house, "Another");
    expect(() => proposeIn(house, { id: other }, at("2027-01-04", "16:00", "America/St_Johns"))).toThrow(
      Invalid,
    );
  });

  test("D-8 the ten days are counted anew from the confirmation, which says what to do", () => {
    const house = openHouse();
    const id = aCompleteOne(house);
    const proceeding = proposeIn(house, { id });
    house.setClock(`${addDays(dayOf(house.now()), 1)}T14:00:00Z`);
    expect(refused(() => confirmSilence(coChairsOf(house, "PSSDC")[1], proceeding))).toMatch(
      /taken back, and propose/,
    );
    takeBack(coChairsOf(house, "PSSDC")[0], proceeding);
    expect(stateOf(house, openSilence(house, { id }))).toBe("open");
  });

  test("D-8 a time that the clocks skip, or show twice, is no exact instant; the same night otherwise is", () => {
    const house = openHouse();
    const id = aCompleteOne(house);
    expect(refused(() => proposeIn(house, { id }, at("2027-03-14", "02:30")))).toMatch(/change that night/);
    expect(refused(() => proposeIn(house, { id }, at("2026-11-01", "01:30")))).toMatch(/change that night/);
    expect(refused(() => proposeIn(house, { id }, at("2026-11-01", "01:30", "America/St_Johns")))).toMatch(
      /change/,
    );
    const closes = (proceeding: string) =>
      new Date(house.one<number>("select closes_at from proceeding where id = ?", proceeding)).toISOString();
    // Saskatchewan keeps its time; in the East the night's later hours come once.
    expect(closes(proposeIn(house, { id }, at("2026-11-01", "01:30", "America/Regina")))).toBe(
      "2026-11-01T07:30:00.000Z",
    );
    const spring = aCompleteOne(house, "Spring");
    expect(closes(proposeIn(house, { id: spring }, at("2027-03-14", "03:00")))).toBe(
      "2027-03-14T07:00:00.000Z",
    );
    const autumn = aCompleteOne(house, "Autumn");
    expect(closes(proposeIn(house, { id: autumn }, at("2026-11-01", "02:00")))).toBe(
      "2026-11-01T07:00:00.000Z",
    );
  });

  test("D-8 the expiry stays as it was set: nobody prolongs it, declares before it or reminds", () => {
    const house = openHouse();
    const proceeding = openSilence(house, { id: aCompleteOne(house) });
    const [first] = coChairsOf(house, "PSSDC");
    expect(() => prolong(first, proceeding, dayFrom("2027-01-29"))).toThrow(NotPossible);
    expect(() => declareOutcome(first, proceeding, approved)).toThrow(NotPossible);
    expect(() => remindSilent(first, proceeding)).toThrow(NotPossible);
    expect(() =>
      house.db.$client
        .prepare("update proceeding set closes_at = closes_at + 1 where id = ?")
        .run(proceeding),
    ).toThrow(/the expiry of silence stays/);
  });
});
