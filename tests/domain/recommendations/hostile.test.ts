// what the author who leaves on Friday would try; each is refused in words, and nothing is half-written.
import { describe, expect, test } from "vitest";
import type { Id } from "../../../app/domain/actor";
import { dayOf } from "../../../app/domain/dates";
import { describe as describeForm } from "../../../app/domain/recommendations/commands/describing.server";
import { startRecommendation } from "../../../app/domain/recommendations/commands/drafting.server";
import { addPaper } from "../../../app/domain/recommendations/commands/papers.server";
import { nextSteps } from "../../../app/domain/recommendations/next-steps";
import { versionSeen } from "../../../app/domain/recommendations/version.server";
import { Invalid, NotFound, NotPossible } from "../../../app/domain/refusals";
import { openHouse, type TestHouse } from "../../support/house";
import { aDraft, facts, seenBySecretary } from "../../support/recommending";

const start = (house: TestHouse, body: Id, title: string) => () =>
  startRecommendation(house.as("secretary"), body, { title, source: "fr" });

test("R-1 a recommendation begins in a group only, with a title of 200 characters at most", () => {
  const house = openHouse();
  const group = house.body("CCSWG");
  expect(start(house, house.body("PSSDC"), "Ours")).toThrow(NotPossible);
  expect(start(house, "0000000000000009", "Ours")).toThrow(NotFound);
  expect(start(house, group, "  ")).toThrow(Invalid);
  expect(start(house, group, "a".repeat(201))).toThrow(Invalid);
  expect(house.one("select count(*) from recommendation")).toBe(0);
  expect(start(house, group, "a".repeat(200))).not.toThrow();
});

describe("R-3 the facts", () => {
  type Facts = Parameters<typeof describeForm>[2];
  const faults = (house: TestHouse, id: Id, typed: Partial<Facts>): string[] => {
    try {
      describeForm(house.as("member"), id, { ...facts(house, id), ...typed });
    } catch (refusal) {
      if (refusal instanceof Invalid) return refusal.problems.map(({ field }) => field);
      throw refusal;
    }
    return [];
  };

  test("R-3 what cannot be is refused beside its field, and the record stays as it was", () => {
    const house = openHouse();
    const id = aDraft(house);
    const cases: [Partial<Facts>, string[]][] = [
      [{ cost: "funding", costCents: 0 }, ["amount"]],
      [{ cost: "funding", costCents: Number.NaN }, ["amount"]],
      [{ champion: house.seat("PSSDC", "Service New Brunswick") }, ["champion"]],
      [{ champion: "0000000000000009" }, ["champion"]],
      [{ everywhere: false, affected: ["0000000000000009"] }, ["affected"]],
      [{ addressed: [house.body("CCSWG")] }, ["addressed"]],
      [{ addressed: [] }, ["addressed"]],
      [{ answers: "' or 1=1 --" }, ["answers"]],
      [{ title: { en: "", fr: "x".repeat(201) } }, ["titleEn", "titleFr"]],
    ];
    const lines = house.ledger().length;
    for (const [typed, fields] of cases) expect(faults(house, id, typed), fields.join()).toEqual(fields);
    expect([house.ledger().length, seenBySecretary(house, id).edition]).toEqual([lines, 1]);
    expect(house.one("select count(*) from recommendation_affects")).toBe(0);
    // An amount typed for a request that is not made is not kept.
    expect(faults(house, id, { cost: "none", costCents: 100 })).toEqual([]);
    expect(seenBySecretary(house, id)).toMatchObject({ cost: "none", costCents: null });
  });

  test("R-3 a jurisdiction named twice is affected once", () => {
    const house = openHouse();
    const id = aDraft(house);
    const alberta = house.one<Id>("select id from jurisdiction where code = 'AB'");
    expect(faults(house, id, { everywhere: false, affected: [alberta, alberta] })).toEqual([]);
    expect(seenBySecretary(house, id).affected).toBe(1);
  });

  test("T-4 a stale edition is refused with who wrote meanwhile and every field as it stands", () => {
    const house = openHouse();
    const id = aDraft(house);
    const opened = facts(house, id);
    describeForm(house.as("chair"), id, { ...opened, planLine: "Line 7" });
    const late = () => describeForm(house.as("member"), id, { ...opened, planLine: "Line 4" });
    expect(late).toThrow(NotPossible);
    try {
      late();
    } catch (refusal) {
      const { changed } = refusal as NotPossible;
      expect(changed?.by.fr).toMatch(/^Direction|^Directeur|^Directrice/);
      expect(changed?.edition).toBe(2);
      expect(changed?.fields).toContainEqual({ name: "planLine", theirs: "Line 7" });
      expect(changed?.fields.map(({ name }) => name)).toContain("wantedBy");
    }
    expect(seenBySecretary(house, id).planLine).toBe("Line 7");
  });
});

test("R-3 a paper needs its title in both languages, and no file is left of one that is refused", () => {
  const house = openHouse();
  const id = aDraft(house);
  const typed = { title: { en: "The study", fr: "" }, language: "en", stored: [] } as const;
  expect(() => addPaper(house.as("member"), id, typed)).toThrow(Invalid);
  expect(() => addPaper(house.as("stranger"), id, typed)).toThrow(NotFound);
  expect(house.one("select count(*) from recommendation_paper")).toBe(0);
});

test("desk 6 what comes next: the texts first, then the group, then what the secretariat returned", () => {
  const house = openHouse();
  const version = versionSeen(house.db, house.actor("member"), aDraft(house), dayOf(house.now()));
  const may = { may: true } as const;
  const form = {
    ...{ lacks: version?.lacks ?? [], unwritten: version?.unwritten ?? [], marked: [] },
    ...{ write: may, consult: null, submit: null },
  };
  expect(nextSteps({ ...form, state: "draft" })).toEqual([{ key: "write", part: "problem" }]);
  const whole = { ...form, unwritten: [], lacks: [{ part: "title", language: "fr" } as const] };
  expect(nextSteps({ ...whole, state: "draft", consult: may })).toEqual([
    { key: "consult" },
    { key: "write", part: "title" },
  ]);
  const returned = { ...whole, lacks: [], marked: ["papers"] as const, submit: may };
  expect(nextSteps({ ...returned, state: "incomplete" })).toEqual([
    { key: "write", part: "papers" },
    { key: "submit" },
  ]);
  // while it is checked only texts are written.
  expect(nextSteps({ ...whole, state: "submitted" })).toEqual([]);
  expect(nextSteps({ ...form, state: "complete", write: null })).toEqual([]);
});
