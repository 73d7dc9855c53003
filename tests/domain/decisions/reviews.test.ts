// D-14: what was approved comes back by its day, to the co-chairs of its body; what the review found is kept with it.
import { describe, expect, test } from "vitest";
import type { Id } from "../../../app/domain/actor";
import { addDays, dayOf, startOfDay } from "../../../app/domain/dates";
import { declareOutcome } from "../../../app/domain/decisions/commands/declare.server";
import { reviewDecision } from "../../../app/domain/decisions/commands/reviewing.server";
import { confirmationsAwaiting } from "../../../app/domain/decisions/confirmations-awaiting.server";
import { type Declaring, problemsOf } from "../../../app/domain/decisions/declaring";
import { registerForFile } from "../../../app/domain/decisions/register.server";
import { registerFile } from "../../../app/domain/decisions/register-file";
import { registerFilter } from "../../../app/domain/decisions/register-filter";
import { reviewPage } from "../../../app/domain/decisions/review-pages.server";
import { reviewDaysAhead } from "../../../app/domain/decisions/review-policy";
import { Denied, Invalid, NotFound, NotPossible } from "../../../app/domain/refusals";
import { approved, chairOf, decided, othersAgree, termsBeforeBoth } from "../../support/deciding";
import { openHouse, type Part, type TestHouse } from "../../support/house";

const found = { en: "It still serves.", fr: "Elle sert encore." };

function declaredIn(more: Partial<Declaring> = {}) {
  const house = openHouse();
  const { pssdc } = termsBeforeBoth(house);
  othersAgree(house, pssdc);
  const due = addDays(dayOf(house.now()), 200);
  declareOutcome(chairOf(house, "PSSDC"), pssdc, { ...approved, reviewBy: due, ...more });
  const review = (typed: Partial<Parameters<typeof reviewDecision>[2]> = {}, part: Part = "councilChair") =>
    reviewDecision(house.as(part), pssdc, { found, next: null, ...typed });
  return { house, pssdc, due, review };
}

const looking = (house: TestHouse, part: Part) => ({
  ...{ actor: house.actor(part), now: house.now(), today: dayOf(house.now()) },
});
const asked = (house: TestHouse, part: Part) =>
  confirmationsAwaiting(house.db, house.actor(part), dayOf(house.now()))
    .filter(({ kind }) => kind === "decision-review")
    .map(({ verb, dueOn, since }) => ({ verb: verb.fr, dueOn, since }));
const inFile = (house: TestHouse, number: string) => {
  const listed = registerForFile(house.db, house.actor("reader"), registerFilter(new URLSearchParams()));
  const { headings, rows } = registerFile(listed, "en");
  return rows.find(([first]) => first === number)?.[headings.indexOf("Review by")];
};
const goTo = (house: TestHouse, day: string) => house.setClock(`${day}T15:00:00Z`);

describe("D-14 the day by which a decision is to be reviewed", () => {
  const today = dayOf(openHouse().now());
  const fieldsOf = (more: Partial<Declaring>) =>
    problemsOf({ ...approved, ...more }, { proposed: null, asked: null, today }).map(({ field }) => field);

  test("D-14 a day to come, of an approval alone", () => {
    expect(fieldsOf({ reviewBy: addDays(today, 1) })).toEqual([]);
    expect(fieldsOf({ reviewBy: today })).toEqual(["reviewBy"]);
    const reason = { en: "Too early.", fr: "Trop tôt." };
    expect(fieldsOf({ outcome: "declined", reason, reviewBy: addDays(today, 1) })).toEqual(["reviewBy"]);
  });

  test("D-14 it is kept with the decision and stands in the register's file; without one nothing comes back", () => {
    const { house, pssdc, due } = declaredIn();
    const { number, reviews } = decided(house, pssdc);
    expect(reviews).toMatchObject([{ due, at: null, by: null }]);
    expect(inFile(house, number)).toBe(due);
    const plain = declaredIn({ reviewBy: null });
    expect(decided(plain.house, plain.pssdc).reviews).toEqual([]);
    expect(() => reviewPage(plain.house.db, looking(plain.house, "councilChair"), plain.pssdc)).toThrow(
      NotFound,
    );
    expect(() => plain.review()).toThrow(NotFound);
  });

  test("D-14 the co-chairs of its body are asked from a month before, nobody else is, nor earlier", () => {
    const { house, due } = declaredIn();
    const from = addDays(due, -reviewDaysAhead);
    goTo(house, addDays(from, -1));
    expect(asked(house, "councilChair")).toEqual([]);
    goTo(house, from);
    const line = [{ verb: "Réexaminer", dueOn: due, since: startOfDay(from) }];
    expect([asked(house, "councilChair"), asked(house, "otherChair")]).toEqual([line, line]);
    for (const part of ["otherCouncilChair", "secretary", "member", "reader", "chair"] as const)
      expect(asked(house, part)).toEqual([]);
  });
});

describe("D-14 what the review found", () => {
  test("D-14 in both languages; it is on record, is asked no more, and may come back by another day", () => {
    const { house, pssdc, due, review } = declaredIn();
    goTo(house, addDays(due, -3));
    const fields = (act: () => void): string[] => {
      try {
        act();
      } catch (refusal) {
        if (refusal instanceof Invalid) return refusal.problems.map(({ field }) => field);
        throw refusal;
      }
      return [];
    };
    expect(fields(() => review({ found: { en: "", fr: "" } }))).toEqual(["foundEn", "foundFr"]);
    expect(fields(() => review({ next: dayOf(house.now()) }))).toEqual(["next"]);
    expect(asked(house, "councilChair")).toHaveLength(1);
    const next = addDays(due, 365);
    review({ next });
    expect(asked(house, "councilChair")).toEqual([]);
    const { reviews, number, state } = decided(house, pssdc);
    expect(reviews).toMatchObject([
      { due, found },
      { due: next, at: null },
    ]);
    expect(reviews[0]?.at).toBe(house.now());
    expect([state, inFile(house, number)]).toEqual(["in-force", next]);
    expect(house.ledger().at(-1)).toBe("decisions.review");
    goTo(house, addDays(next, 40));
    expect(asked(house, "councilChair")).toMatchObject([{ dueOn: next }]);
    review();
    expect([asked(house, "councilChair"), inFile(house, number)]).toEqual([[], ""]);
    expect(() => review()).toThrow(NotPossible);
  });

  test("D-14 a co-chair of its body records it, nobody else", () => {
    const { house, pssdc, review } = declaredIn();
    for (const part of ["secretary", "member", "otherCouncilChair", "reader"] as const)
      expect(() => review({}, part)).toThrow(Denied);
    expect(() => reviewPage(house.db, looking(house, "secretary"), pssdc)).toThrow(Denied);
    expect(reviewPage(house.db, looking(house, "otherChair"), pssdc).number).toBe(
      decided(house, pssdc).number,
    );
    review({}, "otherChair");
    expect(decided(house, pssdc).reviews).toHaveLength(1);
  });

  test("D-14, D-13 while it waits for a condition, or once it was replaced, there is nothing to review", () => {
    const today = dayOf(openHouse().now());
    const condition = {
      text: { en: "Named.", fr: "Nommés." },
      ...{ owner: "ICCS", due: addDays(today, 300), time: "before" as const },
    };
    const waits = declaredIn({ outcome: "approved-with-conditions", conditions: [condition] });
    goTo(waits.house, waits.due);
    expect(() => waits.review()).toThrow(NotPossible);
    expect(asked(waits.house, "councilChair")).toEqual([]);
    const { house, pssdc, due, review } = declaredIn();
    house.db.$client.exec("drop trigger if exists decision_moves");
    const own: Id = decided(house, pssdc).id;
    house.db.$client.prepare("update decision set state = 'superseded' where id = ?").run(own);
    goTo(house, due);
    expect([asked(house, "councilChair"), inFile(house, decided(house, pssdc).number)]).toEqual([[], ""]);
    expect(() => review()).toThrow(NotPossible);
  });

  test("D-14 the database keeps it: no review of what was not approved, recorded once, never removed", () => {
    const { house, pssdc, review } = declaredIn();
    const run =
      (sql: string, ...values: string[]) =>
      () =>
        house.db.$client.prepare(sql).run(...values);
    const { id, reviews } = decided(house, pssdc);
    expect(run("delete from decision_review")).toThrow(/does not change/);
    expect(
      run("insert into decision_review (id, decision_id, due_day) values ('another', ?, '2030-01-01')", id),
    ).toThrow(/UNIQUE/);
    expect(run("update decision_review set due_day = '2031-01-01'")).toThrow(/recorded once/);
    review();
    expect(run("update decision_review set found_en = 'Otherwise'")).toThrow(/recorded once/);
    expect(reviews[0]?.id).toBe(decided(house, pssdc).reviews[0]?.id);
  });
});
