// D-11: a slip in a declared decision, corrected by both co-chairs in both languages; the decision never changes.
import { describe, expect, test } from "vitest";
import { dayOf } from "../../../app/domain/dates";
import {
  confirmCorrigendum,
  proposeCorrigendum,
  takeBackCorrigendum,
} from "../../../app/domain/decisions/commands/corrigenda.server";
import { declareOutcome } from "../../../app/domain/decisions/commands/declare.server";
import { confirmationsAwaiting } from "../../../app/domain/decisions/confirmations-awaiting.server";
import type { CorrigendumTyped } from "../../../app/domain/decisions/corrigenda";
import { proceedingPage } from "../../../app/domain/decisions/pages.server";
import { registerForFile } from "../../../app/domain/decisions/register.server";
import { registerFile } from "../../../app/domain/decisions/register-file";
import { registerFilter } from "../../../app/domain/decisions/register-filter";
import { Denied, Invalid, NotFound, NotPossible } from "../../../app/domain/refusals";
import { approved, chairOf, decided, othersAgree, termsBeforeBoth } from "../../support/deciding";
import { openHouse, type Part, type TestHouse } from "../../support/house";

const reason = { en: "Name the municpal seats.", fr: "Nommer les sièges municipaux." };
const slip: CorrigendumTyped = {
  part: "reason",
  says: { en: "municpal", fr: "les sièges municipaux" },
  should: { en: "municipal", fr: "les sièges municipaux" },
  why: { en: "A letter was missing.", fr: "Une lettre manquait." },
};

/** PSSDC has returned a version; the co-chair of New Brunswick and that of ESDC co-chair it. */
function returned() {
  const house = openHouse();
  const { pssdc, pscioc } = termsBeforeBoth(house);
  othersAgree(house, pssdc);
  const number = declareOutcome(chairOf(house, "PSSDC"), pssdc, { ...approved, outcome: "returned", reason });
  const propose = (typed: Partial<CorrigendumTyped> = {}, part: Part = "councilChair") =>
    proposeCorrigendum(house.as(part), pssdc, { ...slip, ...typed });
  return { house, pssdc, pscioc, number, propose };
}

function refusalOf(act: () => unknown): string[] {
  try {
    act();
  } catch (refusal) {
    if (refusal instanceof Invalid) return refusal.problems.map(({ field }) => field);
    if (refusal instanceof NotPossible) return [refusal.reason.text.en];
    throw refusal;
  }
  return [];
}
const pageFor = (house: TestHouse, part: Part, id: string) =>
  proceedingPage(house.house, { actor: house.actor(part), now: house.now(), today: dayOf(house.now()) }, id);
const rowOf = (house: TestHouse) => house.db.$client.prepare("select * from decision").get();
const fileFor = (house: TestHouse, part: Part) => {
  const listed = registerForFile(house.db, house.actor(part), registerFilter(new URLSearchParams()));
  const { headings, rows } = registerFile(listed, "fr");
  return rows[0]?.[headings.indexOf("Rectificatifs, en anglais")];
};

describe("D-11 who proposes, and what", () => {
  test.each<Part>(["secretary", "member", "chair", "otherCouncilChair", "administrator", "reader"])(
    "D-11 the %s proposes none for a council that others co-chair",
    (part) => {
      const { house, propose } = returned();
      const before = house.ledger().length;
      const refused = part === "administrator" ? NotFound : Denied;
      expect(() => propose({}, part)).toThrow(refused);
      expect([house.one("select count(*) from corrigendum"), house.ledger().length]).toEqual([0, before]);
    },
  );

  test("D-11 nothing is corrected of what is not decided yet", () => {
    const { house, pscioc } = returned();
    expect(() => proposeCorrigendum(house.as("otherCouncilChair"), pscioc, slip)).toThrow(NotFound);
  });

  test("D-11 each text in both languages, of words that are printed, and a change; each lack at its own field", () => {
    const { propose } = returned();
    expect(refusalOf(() => propose({ says: { en: " ", fr: "" }, why: { en: "x", fr: " " } }))).toEqual([
      ...["saysEn", "saysFr", "whyFr"],
    ]);
    expect(refusalOf(() => propose({ says: { en: "provincial", fr: "territoriaux" } }))).toEqual([
      ...["saysEn", "saysFr"],
    ]);
    expect(refusalOf(() => propose({ part: "title" }))).toEqual(["saysEn", "saysFr"]);
    expect(refusalOf(() => propose({ should: slip.says }))).toEqual(["shouldEn"]);
    // What was decided is a text of its own, in which the words stand.
    expect(refusalOf(() => propose({ part: "wording" }))).toEqual([]);
  });

  test("D-11 one at a time", () => {
    const { propose } = returned();
    propose();
    expect(refusalOf(() => propose({}, "otherChair"))[0]).toMatch(
      /^A corrigendum to this decision is proposed already/,
    );
  });
});

describe("D-11 the other co-chair confirms", () => {
  test("D-11 whoever proposed it does not; the other does, and then it is printed; the decision's row is as it was", () => {
    const { house, pssdc, number, propose } = returned();
    const row = rowOf(house);
    const at = { id: pssdc, corrigendum: propose() };
    expect(refusalOf(() => confirmCorrigendum(house.as("councilChair"), at))[0]).toMatch(
      /^You have proposed it/,
    );
    expect(() => confirmCorrigendum(house.as("secretary"), at)).toThrow(Denied);
    expect(() => confirmCorrigendum(house.as("member"), at)).toThrow(NotFound);
    expect(fileFor(house, "reader")).toBe("");
    house.setClock("2026-06-09T15:00:00Z");
    confirmCorrigendum(house.as("otherChair"), at);
    const [shown] = pageFor(house, "reader", pssdc).corrigenda;
    expect(shown).toMatchObject({
      ...slip,
      state: "standing",
      settledAt: house.now(),
      confirm: null,
      takeBack: null,
    });
    expect(fileFor(house, "reader")).toBe("Reason: where it says “municpal”, it should say “municipal”.");
    expect(rowOf(house)).toEqual(row);
    expect(house.ledger().slice(-2)).toEqual([
      "decisions.proposeCorrigendum",
      "decisions.confirmCorrigendum",
    ]);
    expect(pageFor(house, "member", pssdc).history[0]?.says.en).toBe(
      `A corrigendum to ${number} stands, confirmed by the other co-chair.`,
    );
    expect(refusalOf(() => takeBackCorrigendum(house.as("councilChair"), at))[0]).toMatch(/settled/);
  });

  test("D-11 while it waits only the co-chairs and the secretariat see it, and the other co-chair alone is asked", () => {
    const { house, pssdc, propose } = returned();
    propose();
    const seen = (part: Part) => pageFor(house, part, pssdc).corrigenda.length;
    expect(
      (["councilChair", "otherChair", "secretary", "member", "reader", "contact", "chair"] as const).map(
        seen,
      ),
    ).toEqual([1, 1, 1, 0, 0, 0, 0]);
    for (const part of ["member", "reader"] as const)
      expect(JSON.stringify(pageFor(house, part, pssdc))).not.toContain("A letter was missing.");
    const asked = (part: Part) =>
      confirmationsAwaiting(house.db, house.actor(part), dayOf(house.now())).map(({ verb }) => verb.en);
    expect([asked("otherChair"), asked("councilChair"), asked("otherCouncilChair"), asked("member")]).toEqual(
      [...[["Confirm a corrigendum"], [], [], []]],
    );
    expect(
      house
        .mails()
        .filter(({ subject }) => /corrigendum/i.test(subject))
        .map(({ to }) => to),
    ).toEqual(["esdc-strategy@example.org"]);
  });

  test("D-11 whoever proposed it may take it back, the other may not; then another may be proposed", () => {
    const { house, pssdc, propose } = returned();
    const at = { id: pssdc, corrigendum: propose() };
    expect(refusalOf(() => takeBackCorrigendum(house.as("otherChair"), at))[0]).toMatch(
      /^Only the co-chair who/,
    );
    takeBackCorrigendum(house.as("councilChair"), at);
    expect(pageFor(house, "councilChair", pssdc).corrigenda).toEqual([]);
    expect(() => confirmCorrigendum(house.as("otherChair"), at)).toThrow(NotFound);
    expect(house.one("select state from corrigendum")).toBe("taken-back");
    const second = propose({}, "otherChair");
    confirmCorrigendum(house.as("councilChair"), { id: pssdc, corrigendum: second });
    expect(pageFor(house, "reader", pssdc).corrigenda).toHaveLength(1);
  });

  test("D-11 with one co-chair in office it waits, and says so; an alternate in the same seat is not the other", () => {
    const { house, pssdc, propose } = returned();
    const at = { id: pssdc, corrigendum: propose() };
    const of = (part: Part, seat: string) =>
      house.one<string>(
        `select h.${seat} from holding h join chair_role c on c.seat_id = h.seat_id join seat s on s.id = h.seat_id
         where s.body_id = ? and h.person_id = ?`,
        house.body("PSSDC"),
        house.person(part),
      );
    const other = of("otherChair", "seat_id");
    const end = "update chair_role set until_day = ? where seat_id = ? and until_day is null";
    house.setClock("2026-07-02T15:00:00Z");
    house.db.$client.prepare(end).run("2026-07-01", other);
    const alone = /^Only one co-chair of this body is in office/;
    expect(refusalOf(() => confirmCorrigendum(house.as("councilChair"), at))[0]).toMatch(alone);
    expect(pageFor(house, "councilChair", pssdc).corrigenda[0]?.confirm).toMatchObject({ may: false });
    const own = of("councilChair", "seat_id");
    house.db.$client
      .prepare(
        `insert into holding (id, seat_id, person_id, capacity, state, from_day, nominated_at, confirmed_at)
         values ('alternate0000000', ?, ?, 'alternate', 'confirmed', '2026-07-01', 0, 0)`,
      )
      .run(own, house.person("stranger"));
    expect(refusalOf(() => confirmCorrigendum(house.as("stranger"), at))[0]).toMatch(alone);
    house.db.$client
      .prepare(
        "insert into chair_role (id, seat_id, from_day, until_day) values ('again00000000000', ?, '2026-07-02', null)",
      )
      .run(other);
    expect(refusalOf(() => confirmCorrigendum(house.as("stranger"), at))[0]).toMatch(/^You have proposed it/);
    confirmCorrigendum(house.as("otherChair"), at);
    expect(pageFor(house, "reader", pssdc).corrigenda).toHaveLength(1);
  });

  test("D-11 once the seat that proposed it no longer co-chairs, another co-chair may set it aside", () => {
    const { house, pssdc, propose } = returned();
    const at = { id: pssdc, corrigendum: propose() };
    house.setClock("2026-07-02T15:00:00Z");
    house.db.$client
      .prepare(
        `update chair_role set until_day = '2026-07-01' where until_day is null and seat_id = (select proposed_in from corrigendum)`,
      )
      .run();
    takeBackCorrigendum(house.as("otherChair"), at);
    expect(house.one("select state from corrigendum")).toBe("taken-back");
  });
});

test("D-11 a slip in what a corrigendum says is corrected by another, of its own words", () => {
  const { house, pssdc, propose } = returned();
  const wrong = { ...slip, should: { en: "municipial", fr: "les sièges municipaux" } };
  confirmCorrigendum(house.as("otherChair"), { id: pssdc, corrigendum: propose(wrong) });
  const again = {
    says: { en: "municipial", fr: "les sièges" },
    should: { en: "municipal", fr: "les sièges" },
  };
  confirmCorrigendum(house.as("otherChair"), { id: pssdc, corrigendum: propose(again) });
  expect(pageFor(house, "reader", pssdc).corrigenda.map(({ should }) => should.en)).toEqual([
    "municipial",
    "municipal",
  ]);
});

test("D-11 the database keeps a corrigendum as it was proposed, and lets it be settled once, by another", () => {
  const { house, pssdc, propose } = returned();
  const id = propose();
  const attempt = (sql: string) => () => house.db.$client.exec(sql);
  const settled = (state: string, by: string) =>
    `update corrigendum set state = '${state}', settled_by = ${by}, settled_at = 9`;
  const texts = ["says_en", "says_fr", "should_en", "should_fr", "why_en", "why_fr"];
  for (const text of texts) expect(attempt(`update corrigendum set ${text} = 'x'`)).toThrow("settled once");
  expect(attempt(settled("standing", "proposed_by"))).toThrow("corrigendum_by_both");
  expect(attempt("delete from corrigendum")).toThrow("stands, or was taken back");
  confirmCorrigendum(house.as("otherChair"), { id: pssdc, corrigendum: id });
  expect(attempt(settled("taken-back", "proposed_by"))).toThrow("settled once");
  const copy =
    "id, decision_id, part, says_en, says_fr, should_en, should_fr, why_en, why_fr, state, proposed_by, proposed_in, proposed_at, settled_by, settled_at";
  expect(
    attempt(
      `insert into corrigendum (${copy}) select '${copy.slice(0, 2)}', ${copy.slice(4)} from corrigendum`,
    ),
  ).toThrow("proposed first");
  expect(decided(house, pssdc).corrigenda.map(({ state }) => state)).toEqual(["standing"]);
});
