import { describe, expect, test } from "vitest";
import type { Id } from "../../../app/domain/actor";
import { actorOn } from "../../../app/domain/actor.server";
import type { Asker } from "../../../app/domain/command.server";
import { addDays, type Day, dayOf } from "../../../app/domain/dates";
import { awaiting } from "../../../app/domain/decisions/awaiting.server";
import { cedingWords } from "../../../app/domain/decisions/ceding-words";
import { cedeDays, cedeMatter, takeBack } from "../../../app/domain/decisions/commands/ceding.server";
import {
  confirmPrepared,
  preparePosition,
  takePosition,
} from "../../../app/domain/decisions/commands/positions.server";
import { proceedingPage } from "../../../app/domain/decisions/pages.server";
import { decisionReasons } from "../../../app/domain/decisions/reason-words";
import { Denied, Invalid, NotFound, NotPossible } from "../../../app/domain/refusals";
import { endHolding } from "../../../app/domain/seats/commands/end-holding.server";
import { closingDay, linesOf, says, termsBeforeBoth } from "../../support/deciding";
import { openHouse, type TestHouse } from "../../support/house";

/** Before both councils. Alberta has a principal, an alternate and a contact in PSSDC. */
function opened() {
  const house = openHouse();
  const { pssdc } = termsBeforeBoth(house);
  const of = (name: string): Asker & { person: Id } => ({
    house: house.house,
    person: house.one("select id from person where email = ?", `${name}@example.org`),
  });
  const line = () => {
    const found = linesOf(house, pssdc).find(({ voice }) => voice.name.en === "Alberta");
    if (!found) throw new Error("Alberta is heard");
    return found;
  };
  const today = dayOf(house.now());
  const looking = ({ person }: { person: Id }) => ({
    actor: actorOn(house.db, person, dayOf(house.now())),
    now: house.now(),
    today: dayOf(house.now()),
  });
  return {
    ...{ house, pssdc, line, today, principal: of("ab-service"), alternate: of("ab-registries"), of },
    /** So that what follows is after it. */
    later: () => house.setClock(new Date(house.now() + 60_000).toISOString()),
    on: (day: Day) => house.setClock(`${day}T15:00:00Z`),
    page: (who: { person: Id }) => proceedingPage(house.house, looking(who), pssdc),
    turns: (who: { person: Id }) =>
      awaiting(house.db, looking(who).actor, dayOf(house.now()))
        .filter(({ id }) => id === pssdc)
        .map(({ kind }) => kind),
    ceding: (): Id => house.one("select id from ceding order by rowid desc limit 1"),
  };
}

function reasonOf(act: () => void): string {
  try {
    act();
  } catch (refusal) {
    if (refusal instanceof Denied || refusal instanceof NotPossible)
      return `${refusal.reason.rule} ${refusal.reason.text.en}`;
    throw refusal;
  }
  throw new Error("nothing was refused");
}
const words = cedingWords.en;
const holdingOf = (house: TestHouse, person: Id): Id =>
  house.one(
    "select h.id from holding h join seat s on s.id = h.seat_id where h.person_id = ? and s.body_id = ? and h.state = 'confirmed'",
    person,
    house.body("PSSDC"),
  );

describe("S-3 a principal cedes a matter", () => {
  test("S-3 the alternate, a contact, the secretariat and a co-chair cede nothing; nor does a principal without alternate", () => {
    const { house, pssdc, alternate } = opened();
    expect(reasonOf(() => cedeMatter(alternate, pssdc))).toBe(`S-3 ${words.onlyPrincipal}`);
    for (const part of ["contact", "secretary"] as const)
      expect(() => cedeMatter(house.as(part), pssdc)).toThrow(Denied);
    for (const part of ["stranger", "reader"] as const)
      expect(() => cedeMatter(house.as(part), pssdc)).toThrow(NotFound);
    expect(reasonOf(() => cedeMatter(house.as("councilChair"), pssdc))).toBe(`S-3 ${words.noAlternate}`);
    expect(house.ledger().filter((act) => act.includes("cede"))).toEqual([]);
  });

  test("S-3 then the alternate’s position counts, though the principal had spoken, and the principal’s replaces it no more", () => {
    const { house, pssdc, line, principal, alternate, later } = opened();
    takePosition(principal, pssdc, says("agree"));
    expect(reasonOf(() => takePosition(alternate, pssdc, says("discuss", "Why?")))).toBe(
      `S-3 ${decisionReasons.en.principalSpoke}`,
    );
    cedeMatter(principal, pssdc);
    later();
    takePosition(alternate, pssdc, says("discuss", "Why?"));
    expect(line().said?.kind).toBe("discuss");
    expect(reasonOf(() => takePosition(principal, pssdc, says("agree")))).toBe(
      `S-3 ${decisionReasons.en.ceded}`,
    );
    expect([line().said?.kind, line().ceded?.hasSpoken]).toEqual(["discuss", true]);
    expect(reasonOf(() => cedeMatter(principal, pssdc))).toBe(`S-3 ${words.alreadyCeded}`);
    takePosition(alternate, pssdc, says("agree"));
    expect(house.ledger().filter((act) => /cede|take/.test(act))).toEqual([
      "decisions.take",
      "decisions.cede",
      "decisions.take",
      "decisions.take",
    ]);
  });

  test("S-3 it is taken back until the alternate has spoken under it; by nobody else, and once", () => {
    const { house, pssdc, line, principal, alternate, later, ceding } = opened();
    takePosition(alternate, pssdc, says("reservation", "Cost it."));
    later();
    cedeMatter(principal, pssdc);
    const first = ceding();
    for (const other of [alternate, house.as("secretary"), house.as("councilChair")])
      expect(() => takeBack(other, first)).toThrow(NotFound);
    takeBack(principal, first);
    expect(reasonOf(() => takeBack(principal, first))).toBe(`S-3 ${words.over}`);
    expect(line().ceded).toBeNull();
    takePosition(principal, pssdc, says("agree"));
    cedeMatter(principal, pssdc);
    later();
    takePosition(alternate, pssdc, says("agree"));
    expect(reasonOf(() => takeBack(principal, ceding()))).toBe(`S-3 ${words.spoken}`);
    const byHand = house.db.$client.prepare(
      "update ceding set taken_back_at = at + 100000 where taken_back_at is null",
    );
    expect(() => byHand.run()).toThrow("what was ceded stays ceded");
    expect(() => house.db.$client.prepare("delete from ceding").run()).toThrow("kept as it was");
  });

  test("S-3, S-4 with the alternate gone nothing is ceded any more: the principal speaks", () => {
    const { house, pssdc, line, today, principal, alternate, later, on } = opened();
    cedeMatter(principal, pssdc);
    later();
    takePosition(alternate, pssdc, says("agree"));
    const leaves = (who: { person: Id }) =>
      endHolding(house.as("secretary"), holdingOf(house, who.person), {
        until: addDays(today, 1),
        letter: "Letter of June 4",
      });
    leaves(alternate);
    on(addDays(today, 1));
    expect(line().ceded).toBeNull();
    takePosition(principal, pssdc, says("reservation", "Cost it."));
    expect(line().said?.kind).toBe("reservation");
  });

  test("S-3 the page says so to the two who hold the seat, with the way back to the one; each is asked in turn", () => {
    const { house, pssdc, principal, alternate, later, page, turns } = opened();
    preparePosition(house.as("contact"), pssdc, says("agree"));
    expect([turns(principal), turns(alternate)]).toEqual([["decision-confirm"], ["decision-confirm"]]);
    cedeMatter(principal, pssdc);
    expect([turns(principal), turns(alternate)]).toEqual([[], ["decision-confirm"]]);
    expect(page(principal).ceded).toMatchObject({ isOwn: true, hasSpoken: false });
    expect(page(principal).acts.take).toMatchObject({ may: false, reason: { en: decisionReasons.en.ceded } });
    expect(page(alternate).ceded).toMatchObject({ isOwn: false });
    expect(page({ person: house.person("councilChair") }).ceded).toBeNull();
    later();
    confirmPrepared(alternate, pssdc, house.one("select id from position where entry = 'prepared'"));
    expect(page(principal).ceded).toMatchObject({ isOwn: true, hasSpoken: true });
    expect(page(principal).history.map(({ says: said }) => said.en)).toContain(
      "Alberta: the principal cedes the matter to the alternate.",
    );
  });

  test("D-9 not once replies are closed; the alternate is told, and what mail says names no position", () => {
    const { house, pssdc, principal, on } = opened();
    cedeMatter(principal, pssdc);
    const told = house.mails().filter(({ subject }) => /[Cc]ed[eé]/.test(subject));
    expect(told.map(({ to }) => to)).toEqual(["ab-registries@example.org"]);
    takeBack(principal, house.one("select id from ceding"));
    on(addDays(closingDay(house), 1));
    expect(reasonOf(() => cedeMatter(principal, pssdc))).toBe(`D-9 ${decisionReasons.en.closed}`);
  });
});

describe("S-3 a principal cedes days", () => {
  const seatOf = (house: TestHouse) =>
    house.one<Id>(
      "select seat_id from holding where id = ?",
      holdingOf(house, house.one("select id from person where email = 'ab-service@example.org'")),
    );

  test("S-3 neither past days nor none, nor the same twice; nor somebody else’s", () => {
    const { house, today, principal, alternate } = opened();
    const seat = seatOf(house);
    const days = { from: addDays(today, 2), until: addDays(today, 5) };
    for (const wrong of [
      { from: addDays(today, -1), until: today },
      { from: today, until: today },
    ])
      expect(() => cedeDays(principal, seat, wrong)).toThrow(Invalid);
    expect(reasonOf(() => cedeDays(alternate, seat, days))).toBe(`S-3 ${words.onlyPrincipal}`);
    for (const part of ["secretary", "councilChair", "contact"] as const)
      expect(() => cedeDays(house.as(part), seat, days)).toThrow(Denied);
    expect(() => cedeDays(house.as("stranger"), seat, days)).toThrow(NotFound);
    cedeDays(principal, seat, days);
    expect(
      reasonOf(() => cedeDays(principal, seat, { from: addDays(today, 4), until: addDays(today, 9) })),
    ).toBe(`S-3 ${words.daysCeded}`);
    cedeDays(principal, seat, { from: addDays(today, 5), until: addDays(today, 9) });
    expect(house.one("select count(*) from ceding")).toBe(2);
  });

  test("S-3 from the first day to the last the alternate speaks; what they said then stands after it, the rest is the principal’s", () => {
    const { house, pssdc, line, today, principal, alternate, on } = opened();
    takePosition(principal, pssdc, says("agree"));
    cedeDays(principal, seatOf(house), { from: addDays(today, 2), until: addDays(today, 4) });
    on(addDays(today, 1));
    expect(reasonOf(() => takePosition(alternate, pssdc, says("agree")))).toBe(
      `S-3 ${decisionReasons.en.principalSpoke}`,
    );
    on(addDays(today, 2));
    expect(reasonOf(() => takePosition(principal, pssdc, says("agree")))).toBe(
      `S-3 ${decisionReasons.en.ceded}`,
    );
    on(addDays(today, 4));
    expect(line().ceded).toBeNull();
    takePosition(principal, pssdc, says("no-position"));
    on(addDays(today, 5));
    cedeDays(principal, seatOf(house), { from: addDays(today, 5), until: addDays(today, 6) });
    on(addDays(today, 5));
    takePosition(alternate, pssdc, says("reservation", "Cost it."));
    on(addDays(today, 7));
    expect(reasonOf(() => takePosition(principal, pssdc, says("agree")))).toBe(
      `S-3 ${decisionReasons.en.ceded}`,
    );
    takePosition(alternate, pssdc, says("agree"));
    expect(line().said?.kind).toBe("agree");
  });

  test("S-3 days are taken back: on a matter without the alternate’s word the principal speaks again", () => {
    const { house, pssdc, line, today, principal, alternate, later } = opened();
    const own = cedeDays(principal, seatOf(house), { from: today, until: addDays(today, 4) });
    expect(line().ceded).toMatchObject({ until: addDays(today, 4), hasSpoken: false });
    later();
    takeBack(principal, own);
    later();
    takePosition(principal, pssdc, says("agree"));
    expect(reasonOf(() => takePosition(alternate, pssdc, says("agree")))).toBe(
      `S-3 ${decisionReasons.en.principalSpoke}`,
    );
    expect(house.ledger().filter((act) => /cede|Back/.test(act))).toEqual([
      "decisions.cedeDays",
      "decisions.takeBack",
    ]);
  });
});
