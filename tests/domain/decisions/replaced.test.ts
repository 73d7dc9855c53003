// D-2: a later decision supersedes or rescinds an earlier one of its body, once it is in force and the matter settled.
import { describe, expect, test } from "vitest";
import { openTo } from "../../../app/domain/audiences.server";
import { addDays, dayOf } from "../../../app/domain/dates";
import { declareOutcome } from "../../../app/domain/decisions/commands/declare.server";
import { takePosition } from "../../../app/domain/decisions/commands/positions.server";
import { confirmProvisional, meetCondition } from "../../../app/domain/decisions/commands/settling.server";
import type { Declaring } from "../../../app/domain/decisions/declaring";
import { howItStandsPage } from "../../../app/domain/decisions/how-it-stands.server";
import { proceedingPage } from "../../../app/domain/decisions/pages.server";
import { registerPage } from "../../../app/domain/decisions/register.server";
import { registerFilter } from "../../../app/domain/decisions/register-filter";
import { Invalid, NotPossible } from "../../../app/domain/refusals";
import { mattersOf, standingBefore } from "../../support/any-matter";
import { approved, chairOf, closingDay, decided, linesOf, principal, says } from "../../support/deciding";
import { openHouse, type Part, type TestHouse } from "../../support/house";

const kind = "recommendation" as const;
const reason = { en: "Name the seats.", fr: "Nommer les sièges." };

/** One recommendation after another, before one council or both; the first is approved. */
function opened(councils: readonly string[] = ["PSSDC"]) {
  const house = openHouse();
  const matters = mattersOf(house, kind);
  const next = () => standingBefore(house, matters, { kind, councils });
  const [first = "", ofOther = ""] = next().proceedings;
  const declare = (proceeding: string, typed: Partial<Declaring> = {}, council = "PSSDC") =>
    declareOutcome(chairOf(house, council), proceeding, { ...approved, ...typed });
  return { house, matters, next, first, ofOther, declare };
}
const supersedes = (number: string) => ({ replaces: [{ kind: "supersedes" as const, number }] });
const rescinds = (number: string) => ({ replaces: [{ kind: "rescinds" as const, number }] });

function problemOf(act: () => unknown) {
  try {
    act();
  } catch (refusal) {
    if (refusal instanceof Invalid) return refusal.problems.map(({ field, text }) => `${field}: ${text.en}`);
    throw refusal;
  }
  return [];
}
const pageFor = (house: TestHouse, part: Part, id: string) =>
  proceedingPage(house.house, { actor: house.actor(part), now: house.now(), today: dayOf(house.now()) }, id);
const register = (house: TestHouse, part: Part = "reader") =>
  registerPage(house.db, house.actor(part), { filter: registerFilter(new URLSearchParams()), page: 1 }).lines;

describe("D-2, D-11 superseded and rescinded", () => {
  test.each([
    ["superseded", supersedes],
    ["rescinded", rescinds],
  ] as const)(
    "D-2 %s at once by an approval in force; both pages and the register lead to each other",
    (state, by) => {
      const { house, next, first, declare } = opened();
      const earlier = declare(first);
      const frozen = decided(house, first);
      house.setClock("2026-06-09T15:00:00Z");
      const [second = ""] = next().proceedings;
      const later = declare(second, by(earlier));
      const { state: now, edition, replacedBy, ...rest } = decided(house, first);
      const { state: _, edition: __, replacedBy: ___, ...unchanged } = frozen;
      expect([now, edition, rest]).toEqual([state, frozen.edition + 1, unchanged]);
      expect(replacedBy).toMatchObject([{ number: later, proceeding: second, since: house.now() }]);
      expect(pageFor(house, "reader", second).decision?.replaces).toMatchObject([
        { number: earlier, proceeding: first, keys: [] },
      ]);
      const [newest, oldest] = register(house);
      expect(newest).toMatchObject({ number: later, state: "in-force", replaces: [{ number: earlier }] });
      expect(oldest).toMatchObject({
        number: earlier,
        state,
        replacedBy: [{ number: later, proceeding: second }],
      });
      const [line] = pageFor(house, "member", first).history;
      expect(line?.says.en).toBe(
        `${later} ${state === "superseded" ? "supersedes" : "rescinds"} ${earlier}.`,
      );
    },
  );

  test("D-2 a number that is unknown, of another body, of another kind, or ended already is refused with its sentence", () => {
    const { house, next, first, declare } = opened();
    const earlier = declare(first);
    const [second = ""] = next().proceedings;
    const unknown = ["supersedes: PSSDC has declared no decision with this number."];
    expect(problemOf(() => declare(second, supersedes("RD-PSSDC-2026-27-099")))).toEqual(unknown);
    const others = standingBefore(house, mattersOf(house, "motion"), {
      kind: "motion",
      councils: ["PSSDC", "PSCIOC"],
    });
    const [motion = "", ofPscioc = ""] = others.proceedings;
    const motioned = declare(motion);
    const elsewhere = declare(ofPscioc, {}, "PSCIOC");
    expect(problemOf(() => declare(second, supersedes(elsewhere)))).toEqual(unknown);
    expect(problemOf(() => declare(second, rescinds(motioned)))).toEqual([
      "rescinds: This decision is about another kind of matter.",
    ]);
    declare(second, supersedes(earlier));
    const [third = ""] = next().proceedings;
    expect(problemOf(() => declare(third, rescinds(earlier)))).toEqual([
      "rescinds: This decision is superseded or rescinded already.",
    ]);
  });

  test("D-2 only an approval takes the place of another, and of one decision in one way", () => {
    const { house, next, first, declare } = opened();
    const earlier = declare(first);
    const [second = ""] = next().proceedings;
    const declined = { agreed: "no-consensus", outcome: "declined", reason } as const;
    expect(problemOf(() => declare(second, { ...declined, ...supersedes(earlier) }))).toEqual([
      "supersedes: Only an approval takes the place of an earlier decision.",
    ]);
    const both = { replaces: [...supersedes(earlier).replaces, ...rescinds(earlier).replaces] };
    expect(problemOf(() => declare(second, both))).toEqual([
      "rescinds: A decision is superseded or rescinded, not both.",
    ]);
    expect(house.one("select count(*) from decision where number like 'RD-%'")).toBe(1);
  });

  test("D-13 later, when the last condition that comes before is met; until then the earlier one stands", () => {
    const { house, next, first, declare } = opened();
    const earlier = declare(first);
    const [second = ""] = next().proceedings;
    const text = { en: "Named.", fr: "Nommés." };
    const due = addDays(dayOf(house.now()), 9);
    const conditions = [{ text, owner: "ICCS", due, time: "before" as const }];
    const later = declare(second, {
      ...supersedes(earlier),
      outcome: "approved-with-conditions",
      conditions,
    });
    expect(decided(house, first)).toMatchObject({ state: "in-force", replacedBy: [{ since: null }] });
    expect(pageFor(house, "member", second).history.map(({ says: said }) => said.en)).toContain(
      `${later} supersedes ${earlier} once it is in force and the matter is settled.`,
    );
    expect(register(house)[1]?.replacedBy).toEqual([]);
    house.setClock("2026-06-11T15:00:00Z");
    const condition = decided(house, second).conditions[0]?.id ?? "";
    meetCondition(chairOf(house, "PSSDC"), { id: second, condition }, { evidence: "Letters." });
    expect(decided(house, first)).toMatchObject({
      state: "superseded",
      replacedBy: [{ since: house.now() }],
    });
  });

  test("D-2 what another decision has ended meanwhile stays ended by that one, and keeps nobody from coming into force", () => {
    const { house, next, first, declare } = opened();
    const earlier = declare(first);
    const [second = ""] = next().proceedings;
    const due = addDays(dayOf(house.now()), 9);
    const text = { en: "Named.", fr: "Nommés." };
    const conditions = [{ text, owner: "ICCS", due, time: "before" as const }];
    declare(second, { ...supersedes(earlier), outcome: "approved-with-conditions", conditions });
    const [third = ""] = next().proceedings;
    const last = declare(third, rescinds(earlier));
    const condition = decided(house, second).conditions[0]?.id ?? "";
    meetCondition(chairOf(house, "PSSDC"), { id: second, condition }, { evidence: "Letters." });
    expect([decided(house, second).state, decided(house, second).replaces]).toEqual(["in-force", []]);
    expect(decided(house, first)).toMatchObject({ state: "rescinded", replacedBy: [{ number: last }] });
  });

  test("D-5 later, when what was provisional is confirmed", () => {
    const { house, matters, first, declare } = opened();
    const earlier = declare(first);
    const [second = ""] = standingBefore(house, matters, { kind, councils: ["PSSDC"] }).proceedings;
    const [line] = linesOf(house, second);
    if (!line) throw new Error("a voice at least");
    const until = closingDay(house);
    takePosition(principal(house, line), second, says("pending", "", until));
    declare(second, { ...rescinds(earlier), agreed: "provisional", until });
    expect(decided(house, first).state).toBe("in-force");
    takePosition(principal(house, line), second, says("agree"));
    confirmProvisional(chairOf(house, "PSSDC"), second);
    expect(decided(house, first).state).toBe("rescinded");
  });

  test("D-2 one that is provisional, superseded, waits for nobody any more, and takes no more positions", () => {
    const { house, next, first, declare } = opened();
    const [line] = linesOf(house, first);
    if (!line) throw new Error("a voice at least");
    const until = closingDay(house);
    takePosition(principal(house, line), first, says("pending", "", until));
    const earlier = declare(first, { agreed: "provisional", until });
    const looking = { actor: house.actor("member"), now: house.now(), today: dayOf(house.now()) };
    const open = () =>
      howItStandsPage(house.house, looking, 1).lines.map(({ bodies }) => bodies[0]?.proceeding);
    expect(open()).toContain(first);
    const [second = ""] = next().proceedings;
    declare(second, supersedes(earlier));
    expect(decided(house, first)).toMatchObject({ state: "superseded", inForceAt: null });
    expect(open()).not.toContain(first);
    expect(() => confirmProvisional(chairOf(house, "PSSDC"), first)).toThrow(NotPossible);
    expect(() => takePosition(principal(house, line), first, says("agree"))).toThrow(NotPossible);
  });
});

describe("R-5 two councils", () => {
  test("R-5 nothing takes the place of a decision while the other council has still to declare", () => {
    const { house, next, first, ofOther, declare } = opened(["PSSDC", "PSCIOC"]);
    const earlier = declare(first);
    const [second = "", secondOfOther = ""] = next().proceedings;
    expect(problemOf(() => declare(second, supersedes(earlier)))[0]).toMatch(
      /^supersedes: Another body has still/,
    );
    const elsewhere = declare(ofOther, {}, "PSCIOC");
    declare(second, supersedes(earlier));
    expect([decided(house, first).state, decided(house, second).state]).toEqual(["in-force", "in-force"]);
    declare(secondOfOther, supersedes(elsewhere), "PSCIOC");
    expect([first, ofOther].map((one) => decided(house, one).state)).toEqual(["superseded", "superseded"]);
    expect(pageFor(house, "reader", first).isPartly).toBe(false);
  });

  test("R-5 where the other council declines, the earlier decision stays in force", () => {
    const { house, next, first, ofOther, declare } = opened(["PSSDC", "PSCIOC"]);
    const earlier = declare(first);
    declare(ofOther, {}, "PSCIOC");
    const [second = "", secondOfOther = ""] = next().proceedings;
    declare(second, supersedes(earlier));
    declare(secondOfOther, { agreed: "no-consensus", outcome: "declined", reason }, "PSCIOC");
    expect(decided(house, first)).toMatchObject({ state: "in-force", replacedBy: [{ since: null }] });
  });
});

test("M-17 a decision that a reader may not see is named neither on the page, nor in what it is sent with, nor in the register", () => {
  const { house, next, first, declare } = opened();
  const earlier = declare(first);
  const [second = ""] = next().proceedings;
  const later = declare(second, supersedes(earlier));
  const keys = ["secretariat", `members:${house.body("PSSDC")}`];
  openTo(house.db, { kind: "decision", id: decided(house, second).id }, keys);
  openTo(house.db, { kind: "proceeding", id: second }, keys);
  expect(JSON.stringify(pageFor(house, "reader", first))).not.toContain(later);
  expect(JSON.stringify(register(house))).not.toContain(later);
  expect(pageFor(house, "councilChair", first).decision?.replacedBy).toMatchObject([{ number: later }]);
});

test("D-2, D-11 the database lets a decision move only by one in force of its own body that approved later", () => {
  const { house, next, first, declare } = opened();
  const earlier = declare(first);
  const [second = ""] = next().proceedings;
  const later = declare(second, supersedes(earlier));
  const other = next().proceedings[0] ?? "";
  declare(other);
  const id = (proceeding: string) => decided(house, proceeding).id;
  const replaced = (one: string, two: string, since = "null") =>
    `insert into decision_replaced (decision_id, earlier_id, kind, since) values ('${one}', '${two}', 'rescinds', ${since})`;
  const attempts = [
    ...["superseded", "rescinded", "provisional", "not-in-force"].map(
      (state) => `update decision set state = '${state}' where id = '${id(other)}'`,
    ),
    `update decision set state = 'in-force' where number = '${earlier}'`,
    `update decision set in_force_at = null where number = '${earlier}'`,
    `update decision set edition = 9 where number = '${later}'`,
    ...["kind = 'rescinds'", "since = 1", "since = null"].map(
      (change) => `update decision_replaced set ${change}`,
    ),
    "delete from decision_replaced",
    replaced(id(other), id(other)),
    replaced(id(first), id(other), "1"),
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
