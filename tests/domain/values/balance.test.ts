import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Level, levels } from "../../../app/domain/levels";
import { balanceOf, balanceSentence, type SeatCounted } from "../../../app/domain/seats/balance";
import type { ClauseValue } from "../../../app/domain/terms/clauses";

const rule: ClauseValue<"balance"> = { minimum: 1, ceilings: {}, effect: "informational" };
const seats = (
  counts: Partial<Record<Level, number>>,
  state: SeatCounted["state"] = "filled",
): SeatCounted[] =>
  levels.flatMap((level) => Array.from({ length: counts[level] ?? 0 }, () => ({ level, state })));
const hard = (text: string) => text.replaceAll("_", "\u00a0");

describe("S-5 balance in one sentence", () => {
  test.each<[string, SeatCounted[], ClauseValue<"balance">, string, string]>([
    [
      "the imbalance on record",
      seats({ F: 9, P: 7, M: 1 }),
      rule,
      "F 9 · P 7 · T 0 · M 1: no territorial seat",
      "F 9 · P 7 · T 0 · M 1_: aucun siège territorial",
    ],
    [
      "a seat that nobody fills",
      [...seats({ F: 3, P: 4 }), ...seats({ M: 1 }, "vacant")],
      rule,
      "F 3 · P 4 · T 0 · M 0: no territorial seat; no municipal seat filled",
      "F 3 · P 4 · T 0 · M 0_: aucun siège territorial; aucun siège municipal pourvu",
    ],
    [
      "a nomination is not yet a holder",
      [...seats({ F: 1, P: 1, T: 1 }), ...seats({ M: 1 }, "nominated")],
      rule,
      "F 1 · P 1 · T 1 · M 0: no municipal seat filled",
      "F 1 · P 1 · T 1 · M 0_: aucun siège municipal pourvu",
    ],
    [
      "every level",
      seats({ F: 3, P: 4, T: 1, M: 1 }),
      rule,
      "F 3 · P 4 · T 1 · M 1: every level is represented",
      "F 3 · P 4 · T 1 · M 1_: chaque ordre de gouvernement est représenté",
    ],
    [
      "above a ceiling that the terms name",
      seats({ F: 1, P: 4, T: 1, M: 1 }),
      { ...rule, ceilings: { P: 50 } },
      "F 1 · P 4 · T 1 · M 1: provincial above 50% (57%)",
      "F 1 · P 4 · T 1 · M 1_: ordre provincial au-dessus de 50_% (57_%)",
    ],
    [
      "a hair above a ceiling",
      seats({ F: 61, P: 60, T: 1, M: 0 }),
      { ...rule, minimum: 0, ceilings: { F: 50, P: 49 } },
      "F 61 · P 60 · T 1 · M 0: provincial above 49% (49.18%)",
      "F 61 · P 60 · T 1 · M 0_: ordre provincial au-dessus de 49_% (49,18_%)",
    ],
    [
      "two at each level",
      seats({ F: 2, P: 2, T: 1, M: 2 }),
      { ...rule, minimum: 2 },
      "F 2 · P 2 · T 1 · M 2: territorial below 2 (1)",
      "F 2 · P 2 · T 1 · M 2_: ordre territorial en dessous de 2 (1)",
    ],
    [
      "terms that ask for nothing",
      seats({ F: 2 }),
      { ...rule, minimum: 0 },
      "F 2 · P 0 · T 0 · M 0: within what the terms of reference ask",
      "F 2 · P 0 · T 0 · M 0_: conforme à ce que demande le cadre de référence",
    ],
    [
      "nobody",
      seats({ F: 2, M: 1 }, "vacant"),
      rule,
      "F 0 · P 0 · T 0 · M 0: no seat is filled",
      "F 0 · P 0 · T 0 · M 0_: aucun siège n’est pourvu",
    ],
  ])("%s", (_, counted, terms, english, french) => {
    const balance = balanceOf(counted, terms);
    expect(balanceSentence("en", balance)).toBe(english);
    expect(balanceSentence("fr", balance)).toBe(hard(french));
  });

  test("attendance and positions have words of their own", () => {
    const balance = balanceOf([...seats({ F: 1, P: 1, T: 1 }), ...seats({ M: 1 }, "vacant")], rule);
    expect(balanceSentence("en", balance, "attendance")).toContain("no municipal member present");
    expect(balanceSentence("fr", balance, "attendance")).toContain("aucun membre municipal présent");
    expect(balanceSentence("en", balance, "positions")).toContain("no municipal position");
    expect(balanceSentence("fr", balance, "positions")).toContain("aucune position municipale");
    expect(balanceSentence("fr", balanceOf([], rule), "attendance")).toContain("personne n’est présent");
  });
});

describe("S-5 balance in figures", () => {
  test("counts by level, shares of the filled, verdicts", () => {
    const balance = balanceOf(
      [...seats({ F: 3, P: 1 }), ...seats({ T: 1 }, "nominated"), ...seats({ T: 1, M: 2 }, "vacant")],
      rule,
    );
    expect(balance.total).toEqual({ seats: 8, filled: 4, nominated: 1, vacant: 3 });
    expect(balance.levels.F).toEqual({ seats: 3, filled: 3, nominated: 0, vacant: 0, share: 75 });
    expect(balance.levels.T).toEqual({ seats: 2, filled: 0, nominated: 1, vacant: 1, share: 0 });
    expect(balance.verdict).toBe("unbalanced");
    expect(balanceOf([], rule).verdict).toBe("nobody");
    expect(balanceOf(seats({ F: 1, P: 1, T: 1, M: 1 }), rule).verdict).toBe("balanced");
  });

  test("gaps stand by kind, then by level", () => {
    const terms = { minimum: 2, ceilings: { F: 40, T: 10 }, effect: "blocking" as const };
    const balance = balanceOf([...seats({ F: 5, T: 1 }), ...seats({ P: 1 }, "vacant")], terms);
    expect(balance.gaps.map(({ kind, level }) => `${kind} ${level}`)).toEqual([
      "no-seat M",
      "none-filled P",
      "too-few T",
      "above-ceiling F",
      "above-ceiling T",
    ]);
  });

  test("a ceiling is met exactly without being passed, whatever the order of the seats", () => {
    const terms = { ...rule, ceilings: { P: 50 } };
    const counted = seats({ F: 1, P: 3, T: 1, M: 1 });
    fc.assert(
      fc.property(fc.shuffledSubarray(counted, { minLength: counted.length }), (shuffled) => {
        expect(balanceOf(shuffled, terms)).toEqual(balanceOf(counted, terms));
        expect(balanceOf(shuffled, terms).verdict).toBe("balanced");
      }),
    );
  });
});
