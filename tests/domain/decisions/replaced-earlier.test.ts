// B-3, D-2: a decision supersedes or rescinds one that its council took before the workspace, once it is in force.
import { describe, expect, test } from "vitest";
import { openTo } from "../../../app/domain/audiences.server";
import { dayOf } from "../../../app/domain/dates";
import { declareOutcome } from "../../../app/domain/decisions/commands/declare.server";
import { takePosition } from "../../../app/domain/decisions/commands/positions.server";
import { confirmProvisional } from "../../../app/domain/decisions/commands/settling.server";
import { declareFields } from "../../../app/domain/decisions/declare-forms";
import type { Declaring } from "../../../app/domain/decisions/declaring";
import { proceedingPage } from "../../../app/domain/decisions/pages.server";
import { registerPage } from "../../../app/domain/decisions/register.server";
import { registerFile } from "../../../app/domain/decisions/register-file";
import { registerFilter } from "../../../app/domain/decisions/register-filter";
import { withdrawEarlier } from "../../../app/domain/earlier-decisions/commands/settling.server";
import { earlierPage } from "../../../app/domain/earlier-decisions/pages.server";
import { Invalid } from "../../../app/domain/refusals";
import { mattersOf, standingBefore } from "../../support/any-matter";
import { approved, chairOf, closingDay, decided, linesOf, principal, says } from "../../support/deciding";
import { anEarlierOne, aStandingOne, stateOf } from "../../support/earlier";
import { openHouse, type Part, type TestHouse } from "../../support/house";

const kind = "recommendation" as const;
const reference = "Minute 4, item 2";

function opened() {
  const house = openHouse();
  const matters = mattersOf(house, kind);
  const next = () => standingBefore(house, matters, { kind, councils: ["PSSDC"] }).proceedings[0] ?? "";
  const declare = (proceeding: string, typed: Partial<Declaring> = {}) =>
    declareOutcome(chairOf(house, "PSSDC"), proceeding, { ...approved, ...typed });
  return { house, next, declare };
}
const by = (kind: "supersedes" | "rescinds", number = reference) => ({ replaces: [{ kind, number }] });
const looking = (house: TestHouse, part: Part) => ({
  ...{ actor: house.actor(part), now: house.now(), today: dayOf(house.now()) },
});
const pageOf = (house: TestHouse, part: Part, id: string) =>
  proceedingPage(house.house, looking(house, part), id);
const earlierOf = (house: TestHouse, part: Part, id: string) => earlierPage(house.db, house.actor(part), id);
const register = (house: TestHouse, part: Part = "reader") =>
  registerPage(house.db, house.actor(part), { filter: registerFilter(new URLSearchParams()), page: 1 });
function problemOf(act: () => unknown): string[] {
  try {
    act();
  } catch (refusal) {
    if (refusal instanceof Invalid) return refusal.problems.map(({ field, text }) => `${field}: ${text.en}`);
    throw refusal;
  }
  return [];
}

describe("B-3, D-2 superseded and rescinded", () => {
  test.each([
    ["superseded", "supersedes"],
    ["rescinded", "rescinds"],
  ] as const)("D-2 %s at once; both pages, the register and the file lead to each other", (state, kind) => {
    const { house, next, declare } = opened();
    const earlier = aStandingOne(house);
    const proceeding = next();
    const later = declare(proceeding, by(kind));
    expect(stateOf(house, earlier)).toBe(state);
    const replaced = [{ kind, number: later, proceeding, since: house.now() }];
    expect(earlierOf(house, "reader", earlier).earlier.replacedBy).toEqual(replaced);
    expect(pageOf(house, "reader", proceeding).decision?.replacesBefore).toEqual([
      { kind, number: reference, id: earlier, since: house.now(), keys: [] },
    ]);
    const { lines, earlier: listed, earlierFirst } = register(house);
    expect(lines).toMatchObject([
      { number: later, replacesBefore: [{ kind, number: reference, id: earlier }] },
    ]);
    expect(listed).toMatchObject([{ reference, state, replacedBy: [{ kind, number: later, proceeding }] }]);
    const { headings, rows } = registerFile({ lines, earlier: listed, earlierFirst }, "en");
    const column = (heading: string) => rows.map((row) => row[headings.indexOf(heading)]);
    const [does, isDone] =
      kind === "supersedes" ? ["Supersedes", "Superseded by"] : ["Rescinds", "Rescinded by"];
    expect([column(does), column(isDone)]).toEqual([
      [reference, ""],
      ["", later],
    ]);
    expect(earlierOf(house, "member", earlier).history[0]?.says.en).toBe(`${later} ${kind} ${reference}.`);
    expect(pageOf(house, "member", proceeding).history.map(({ says }) => says.en)).toContain(
      `${later} ${kind} ${reference}.`,
    );
  });

  test("D-5 later, when what was provisional is confirmed; until then it stands, and both pages say what comes", () => {
    const { house, next, declare } = opened();
    const earlier = aStandingOne(house);
    const proceeding = next();
    const [line] = linesOf(house, proceeding);
    if (!line) throw new Error("a voice at least");
    const until = closingDay(house);
    takePosition(principal(house, line), proceeding, says("pending", "", until));
    const later = declare(proceeding, { ...by("rescinds"), agreed: "provisional", until });
    expect(stateOf(house, earlier)).toBe("standing");
    expect(earlierOf(house, "reader", earlier).earlier.replacedBy).toMatchObject([
      { number: later, since: null },
    ]);
    expect(register(house).earlier).toMatchObject([{ state: "standing", replacedBy: [] }]);
    expect(pageOf(house, "member", proceeding).history.map(({ says }) => says.en)).toContain(
      `${later} rescinds ${reference} once it is in force and the matter is settled.`,
    );
    takePosition(principal(house, line), proceeding, says("agree"));
    confirmProvisional(chairOf(house, "PSSDC"), proceeding);
    expect(stateOf(house, earlier)).toBe("rescinded");
  });

  test("D-2 named as the form sends it: in capitals, whatever was typed", () => {
    const { house, next, declare } = opened();
    const earlier = aStandingOne(house, { reference: "Procès-verbal\u00a012, point 3" });
    const typed = declareFields("en").parse({
      ...{ agreed: "consensus", outcome: "approved", supersedes: "procès\u2010verbal 12, point 3" },
    });
    declare(next(), { replaces: typed.replaces });
    expect(stateOf(house, earlier)).toBe("superseded");
  });

  test("D-2 what waits, was withdrawn, is another council's or was ended already is refused with its sentence", () => {
    const { house, next, declare } = opened();
    const unknown = ["supersedes: PSSDC has declared no decision with this number."];
    aStandingOne(house, { reference: "Of the other" }, "PSCIOC");
    expect(problemOf(() => declare(next(), by("supersedes", "Of the other")))).toEqual(unknown);
    const waits = anEarlierOne(house);
    const proceeding = next();
    expect(problemOf(() => declare(proceeding, by("supersedes")))).toEqual([
      "supersedes: This earlier decision waits for a co-chair: confirm it first.",
    ]);
    withdrawEarlier(house.as("secretary"), waits, 1);
    expect(problemOf(() => declare(proceeding, by("supersedes")))).toEqual(unknown);
    aStandingOne(house);
    declare(proceeding, by("supersedes"));
    expect(problemOf(() => declare(next(), by("rescinds")))).toEqual([
      "rescinds: This decision is superseded or rescinded already.",
    ]);
  });
});

test("M-17 a decision that a reader may not see is named neither on the page of the earlier one nor in the register", () => {
  const { house, next, declare } = opened();
  const earlier = aStandingOne(house);
  const proceeding = next();
  const later = declare(proceeding, by("supersedes"));
  const keys = ["secretariat", `members:${house.body("PSSDC")}`];
  openTo(house.db, { kind: "decision", id: decided(house, proceeding).id }, keys);
  expect(JSON.stringify(earlierOf(house, "reader", earlier))).not.toContain(later);
  expect(JSON.stringify(register(house))).not.toContain(later);
  expect(earlierOf(house, "councilChair", earlier).earlier.replacedBy).toMatchObject([{ number: later }]);
});

test("D-2, D-11 the database lets an earlier decision end only by one in force of its own council that approved", () => {
  const { house, next, declare } = opened();
  const earlier = aStandingOne(house);
  const ofOther = aStandingOne(house, {}, "PSCIOC");
  const proceeding = next();
  declare(proceeding, by("supersedes"));
  const { id } = decided(house, proceeding);
  const attempts = [
    "update earlier_decision set state = 'standing'",
    "update earlier_decision set state = 'rescinded'",
    `update earlier_decision set title_en = 'x' where id = '${earlier}'`,
    "update earlier_replaced set kind = 'rescinds'",
    "update earlier_replaced set since = null",
    "delete from earlier_replaced",
    `insert into earlier_replaced (decision_id, earlier_id, kind) values ('${id}', '${ofOther}', 'rescinds')`,
  ];
  const done = attempts.filter((text) => {
    try {
      house.db.$client.exec(text);
      return true;
    } catch {
      return false;
    }
  });
  expect(done).toEqual([]);
});
