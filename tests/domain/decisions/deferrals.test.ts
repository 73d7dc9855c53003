// deferred, until a day or on a condition, and who acts: required, kept, shown and never changed.
import { describe, expect, test } from "vitest";
import { addDays, dayOf } from "../../../app/domain/dates";
import { declareOutcome } from "../../../app/domain/decisions/commands/declare.server";
import { declareFields, declareStart } from "../../../app/domain/decisions/declare-forms";
import { type DeferralTyped, noDeferral, problemsOf } from "../../../app/domain/decisions/declaring";
import { registerForFile } from "../../../app/domain/decisions/register.server";
import { registerFile } from "../../../app/domain/decisions/register-file";
import { registerFilter } from "../../../app/domain/decisions/register-filter";
import { Invalid } from "../../../app/domain/refusals";
import { mattersOf, standingBefore } from "../../support/any-matter";
import { approved, chairOf, decided } from "../../support/deciding";
import { openHouse } from "../../support/house";

const today = dayOf(openHouse().now());
const later = addDays(today, 30);
const reason = { en: "The cost is not known.", fr: "Le coût n’est pas connu." };
const condition = { en: "The cost is known.", fr: "Le coût est connu." };
const fieldsOf = (
  deferral: Partial<DeferralTyped>,
  outcome: "deferred" | "returned" | "approved" = "deferred",
) =>
  problemsOf(
    { ...approved, outcome, reason, deferral: { ...noDeferral, ...deferral } },
    { proposed: null, asked: null, today },
  ).map(({ field }) => field);

describe("R-6 what a deferral says", () => {
  test.each<[string, Partial<DeferralTyped>, string[]]>([
    ["nothing", {}, ["deferredUntil", "deferredActs"]],
    ["nobody who acts", { until: later }, ["deferredActs"]],
    ["today", { until: today, acts: "CCSWG" }, ["deferredUntil"]],
    ["half a condition", { condition: { ...condition, fr: "" }, acts: "CCSWG" }, ["deferredFr"]],
    ["the other half", { condition: { ...condition, en: "" }, acts: "CCSWG" }, ["deferredEn"]],
    ["a day and a condition", { until: later, condition, acts: "CCSWG" }, ["deferredUntil"]],
    ["a day and who acts", { until: later, acts: "CCSWG" }, []],
    ["a condition and who acts", { condition, acts: "CCSWG" }, []],
  ])("R-6 %s", (_, typed, refused) => {
    expect(fieldsOf(typed)).toEqual(refused);
  });

  test("R-6 under another outcome nothing of it is taken, nor lost unsaid", () => {
    expect([fieldsOf({ acts: "CCSWG" }, "returned"), fieldsOf({ until: later }, "approved")]).toEqual([
      ["deferredUntil"],
      ["deferredUntil"],
    ]);
    expect(fieldsOf({}, "returned")).toEqual([]);
  });

  test("R-6, D-2 the form: three fields of a day, both languages, who acts; numbers as they are printed", () => {
    const typed = declareFields("en").parse({
      ...declareStart({ wording: null, asked: null }, { language: "en" }),
      ...{ agreed: "no-consensus", outcome: "deferred", reasonEn: "No.", reasonFr: "Non." },
      ...{ deferredUntil: { day: "30", month: "4", year: "2027" }, deferredActs: " CCSWG " },
      ...{ supersedes: " rd\u2013pssdc\u20112026\u201127-001 ", rescinds: " " },
    });
    expect(typed).toMatchObject({
      deferral: { until: "2027-04-30", condition: { en: "", fr: "" }, acts: "CCSWG" },
      replaces: [{ kind: "supersedes", number: "RD-PSSDC-2026-27-001" }],
    });
  });
});

function deferredIn(deferral: DeferralTyped) {
  const house = openHouse();
  const kind = "recommendation" as const;
  const { proceedings } = standingBefore(house, mattersOf(house, kind), { kind, councils: ["PSSDC"] });
  const [proceeding = ""] = proceedings;
  const declare = (more: Partial<DeferralTyped> = {}) =>
    declareOutcome(chairOf(house, "PSSDC"), proceeding, {
      ...{ ...approved, agreed: "no-consensus", outcome: "deferred", reason },
      deferral: { ...deferral, ...more },
    });
  return { house, proceeding, declare };
}

describe("R-6 a recommendation is deferred", () => {
  test("R-6 without who acts nothing is declared; with it the page and the register's file say all of it", () => {
    const { house, proceeding, declare } = deferredIn({ ...noDeferral, until: later, acts: "CCSWG" });
    expect(() => declare({ acts: "" })).toThrow(Invalid);
    expect(house.one("select count(*) from decision where number like 'RD-%'")).toBe(0);
    declare();
    const deferral = { until: later, condition: { en: "", fr: "" }, acts: "CCSWG" };
    expect(decided(house, proceeding)).toMatchObject({ outcome: "deferred", deferral });
    const listed = registerForFile(house.db, house.actor("reader"), registerFilter(new URLSearchParams()));
    expect(listed.lines[0]?.deferral).toEqual(deferral);
    const { headings, rows } = registerFile(listed, "fr");
    expect(rows[0]?.[headings.indexOf("Reportée jusqu’au, ou à quelle condition")]).toBe(later);
    expect(rows[0]?.[headings.indexOf("Qui agit d’ici là")]).toBe("CCSWG");
  });

  test("R-6 on a condition, in both languages", () => {
    const { house, proceeding, declare } = deferredIn({ until: null, condition, acts: "CCSWG" });
    declare();
    expect(decided(house, proceeding).deferral).toEqual({ until: null, condition, acts: "CCSWG" });
    const listed = registerForFile(house.db, house.actor("member"), registerFilter(new URLSearchParams()));
    const { headings, rows } = registerFile(listed, "fr");
    expect(rows[0]?.[headings.indexOf("Reportée jusqu’au, ou à quelle condition")]).toBe(condition.fr);
  });

  test("R-6, D-11 the database keeps a deferral as it was declared, and takes none for what is not deferred", () => {
    const { house, declare } = deferredIn({ ...noDeferral, until: later, acts: "CCSWG" });
    declare();
    const { matters, settled } = mattersOf(house, "motion");
    const other = standingBefore(house, { matters, settled }, { kind: "motion", councils: ["PSSDC"] });
    declareOutcome(chairOf(house, "PSSDC"), other.proceedings[0] ?? "", approved);
    const run = (sql: string) => house.db.$client.exec(sql);
    expect(() => run("update decision_deferral set acts = 'x'")).toThrow("does not change");
    expect(() => run("delete from decision_deferral")).toThrow("does not change");
    const plain = house.one<string>("select id from decision where outcome = 'approved'");
    const values = (more: string) =>
      `insert into decision_deferral (decision_id, until_day, condition_en, condition_fr, acts) values ('${plain}', ${more})`;
    expect(() => run(values("'2027-01-01', '', '', 'x'"))).toThrow("only what is deferred");
  });
});
