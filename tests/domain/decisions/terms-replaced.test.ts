// B-3, D-2: what a version of the terms takes the place of, by the decisions that adopted it.
import { describe, expect, test } from "vitest";
import { declareOutcome } from "../../../app/domain/decisions/commands/declare.server";
import { approved, chairOf, decided, othersAgree, termsBeforeBoth } from "../../support/deciding";
import { openHouse, type TestHouse } from "../../support/house";

const reason = { en: "Name the seats.", fr: "Nommer les sièges." };

describe("B-3 terms", () => {
  const adopted = (house: TestHouse, day: string) => {
    house.setClock(`${day}T15:00:00Z`);
    const { pssdc, pscioc } = termsBeforeBoth(house);
    for (const one of [pssdc, pscioc]) othersAgree(house, one);
    declareOutcome(chairOf(house, "PSSDC"), pssdc, approved);
    return { pssdc, pscioc, settle: () => declareOutcome(chairOf(house, "PSCIOC"), pscioc, approved) };
  };

  test("B-3, D-2 adopting a version supersedes the decisions by which the former one was adopted, in each council", () => {
    const house = openHouse();
    const former = adopted(house, "2026-06-04");
    former.settle();
    expect(house.one("select count(*) from decision_replaced")).toBe(0);
    const next = adopted(house, "2026-08-04");
    const states = () => [former.pssdc, former.pscioc].map((one) => decided(house, one).state);
    expect(states()).toEqual(["in-force", "in-force"]);
    next.settle();
    expect(states()).toEqual(["superseded", "superseded"]);
    for (const council of ["pssdc", "pscioc"] as const)
      expect(decided(house, next[council]).replaces).toMatchObject([
        { kind: "supersedes", number: decided(house, former[council]).number, since: house.now() },
      ]);
    const last = adopted(house, "2026-10-05");
    last.settle();
    expect([...states(), decided(house, next.pssdc).state]).toEqual([
      "superseded",
      "superseded",
      "superseded",
    ]);
  });

  test("B-3 a version that was sent back supersedes nothing; nor do decisions on another group", () => {
    const house = openHouse();
    const former = adopted(house, "2026-06-04");
    former.settle();
    const next = adopted(house, "2026-08-04");
    declareOutcome(chairOf(house, "PSCIOC"), next.pscioc, { ...approved, outcome: "returned", reason });
    expect([former.pssdc, former.pscioc].map((one) => decided(house, one).state)).toEqual([
      "in-force",
      "in-force",
    ]);
    expect(house.one("select count(*) from decision_replaced")).toBe(0);
  });
});
