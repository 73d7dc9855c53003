import { describe, expect, test } from "vitest";
import { dayFrom, deadlineOf, startOfDay } from "../../../app/domain/dates";
import { takePosition } from "../../../app/domain/decisions/commands/positions.server";
import { openWritten } from "../../../app/domain/decisions/commands/proceeding.server";
import { remindSilent } from "../../../app/domain/decisions/commands/reminding.server";
import { remindersFrom } from "../../../app/domain/decisions/reminders";
import { Denied, NotPossible } from "../../../app/domain/refusals";
import { startNextVersion } from "../../../app/domain/terms/commands/drafting.server";
import { putToCouncils } from "../../../app/domain/terms/commands/route.server";
import { chairOf, linesOf, othersAgree, principal, says, termsBeforeBoth } from "../../support/deciding";
import { openHouse } from "../../support/house";

type House = ReturnType<typeof openHouse>;
const reminded = (house: House) =>
  house.mails().filter(({ subject }) => /^(Reminder|Rappel), /.test(subject));
const settle = (house: House) => house.house.settle(house.db, house.now());

test("D-9 reminders begin on the third business day before the close, holidays left out", () => {
  const from = (day: string) => remindersFrom(deadlineOf(dayFrom(day)));
  expect(from("2026-11-26")).toBe(startOfDay(dayFrom("2026-11-23")));
  expect(from("2026-11-30")).toBe(startOfDay(dayFrom("2026-11-25")));
  // Christmas and Boxing Day (a Saturday, kept on the Monday) are no business days.
  expect(from("2026-12-29")).toBe(startOfDay(dayFrom("2026-12-22")));
});

describe("D-9 who has not answered is reminded, and nobody else", () => {
  function oneAnswered(house: House) {
    const { pssdc } = termsBeforeBoth(house);
    const [first, ...others] = linesOf(house, pssdc);
    if (!first) throw new Error("a voice at least");
    takePosition(principal(house, first), pssdc, says("agree"));
    return { pssdc, first, others };
  }

  test("D-9 by a co-chair or the secretariat, once a day, on the record; not by a member", () => {
    const house = openHouse();
    const { pssdc, first, others } = oneAnswered(house);
    remindSilent(house.as("secretary"), pssdc);
    const told = new Set(reminded(house).map(({ to }) => to));
    const emailOf = (line: (typeof others)[number]) =>
      house.one<string>("select email from person where id = ?", principal(house, line).person);
    expect(told.has(emailOf(first))).toBe(false);
    expect(others.map(emailOf).filter((email) => !told.has(email))).toEqual([]);
    expect(house.ledger()).toContain("decisions.remind");
    expect(() => remindSilent(chairOf(house, "PSSDC"), pssdc)).toThrow(NotPossible);
    expect(() => remindSilent(house.as("member"), pssdc)).toThrow(Denied);
  });

  test("T-8 by the clock three business days before the close, once; nothing where everybody has answered", () => {
    const house = openHouse();
    const version = startNextVersion(house.as("chair"), house.body("CCSWG"));
    putToCouncils(house.as("chair"), version);
    const open = (council: string) =>
      openWritten(
        chairOf(house, council),
        { kind: "terms", id: version, body: house.body(council) },
        dayFrom("2026-12-18"),
      );
    house.setClock("2026-12-01T15:00:00Z");
    const [pssdc] = [open("PSSDC"), open("PSCIOC")];
    othersAgree(house, pssdc);
    settle(house);
    expect(reminded(house)).toEqual([]);
    house.setClock("2026-12-15T15:00:00Z");
    settle(house);
    const told = reminded(house).length;
    expect(told).toBeGreaterThan(3);
    expect(house.ledger().filter((act) => act === "decisions.remind")).toHaveLength(1);
    settle(house);
    expect(reminded(house)).toHaveLength(told);
  });
});
