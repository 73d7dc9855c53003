import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clauseFields, readClause, writeClause } from "../../../app/domain/terms/clause-forms";
import {
  type ClauseKind,
  clauseDefaults,
  clauseKinds,
  clauseSchemas,
} from "../../../app/domain/terms/clauses";
import { typedOf } from "../../../app/http/fields";
import { clausesOf } from "./arbitrary-clauses";

function comesBack<Kind extends ClauseKind>(kind: Kind): void {
  fc.assert(
    fc.property(clausesOf[kind], (value) => {
      expect(clauseSchemas[kind].safeParse(value).success).toBe(true);
      expect(readClause(kind, typedOf(writeClause(kind, value)))).toEqual({ ok: true, value });
    }),
  );
}

const namesOf = (kind: ClauseKind): string[] =>
  clauseFields[kind].flatMap(({ name, control }) => {
    if (control === "pair") return [`${name}.en`, `${name}.fr`];
    return control === "day" ? [`${name}.day`, `${name}.month`, `${name}.year`] : [name];
  });

describe("B-2 a clause comes out of its form as it went in", () => {
  test.each(clauseKinds)("B-2 %s", (kind) => comesBack(kind));

  test("B-2 what applies where the terms are silent can be written down as a clause", () => {
    const spoken = Object.entries(clauseDefaults) as [ClauseKind, unknown][];
    for (const [kind, value] of spoken) {
      const known = clauseSchemas[kind].parse(value);
      expect(readClause(kind, typedOf(writeClause(kind, known)))).toEqual({ ok: true, value });
    }
  });

  test("B-2 a quorum may be none, whatever still stands in its other fields", () => {
    expect(writeClause("quorum", null)).toMatchObject({ asked: ["none"], share: [], levels: [] });
    expect(readClause("quorum", { asked: "none" })).toEqual({ ok: true, value: null });
    expect(readClause("quorum", { asked: "none", share: "many", levels: "9" })).toEqual({
      ok: true,
      value: null,
    });
  });

  test("B-2 a form is filled as a person would fill it", () => {
    expect(writeClause("review-date", { on: "2026-06-04" })).toEqual({
      "on.day": ["4"],
      "on.month": ["6"],
      "on.year": ["2026"],
    });
    expect(writeClause("balance", { minimum: 1, ceilings: { F: 50 }, effect: "informational" })).toEqual({
      minimum: ["1"],
      "ceilings.F": ["50"],
      "ceilings.P": [],
      "ceilings.T": [],
      "ceilings.M": [],
      effect: ["informational"],
    });
    expect(writeClause("working-papers", { oneLanguage: true })).toEqual({ oneLanguage: ["yes"] });
  });

  test("B-2 whose turn comes next may stay open, and is then left out", () => {
    const clause = { months: 24, inTurn: true };
    expect(writeClause("co-chair-term", clause)).toMatchObject({ next: [] });
    for (const next of [undefined, "", " "]) {
      expect(readClause("co-chair-term", { months: "24", inTurn: "yes", next })).toEqual({
        ok: true,
        value: clause,
      });
    }
    expect(readClause("co-chair-term", { months: "24", inTurn: "yes", next: "BC" })).toEqual({
      ok: true,
      value: { ...clause, next: "BC" },
    });
    expect(clauseFields["co-chair-term"].map(({ name, label }) => [name, label.en, label.fr])).toContainEqual(
      ["next", "Jurisdiction whose turn comes next", "Administration dont le tour vient ensuite"],
    );
  });

  test("B-2 spaces around what was typed do not count", () => {
    expect(readClause("co-chair-silence", { days: " 3 " })).toEqual({ ok: true, value: { days: 3 } });
    expect(readClause("reports-to", { councils: ["PSSDC ", ""] })).toEqual({
      ok: true,
      value: { councils: ["PSSDC"] },
    });
  });
});

describe("B-2 a form asks for each value once", () => {
  test.each(clauseKinds)("B-2 %s has fields of different names, each with a label of its own", (kind) => {
    const fields = clauseFields[kind];
    expect(fields.length).toBeGreaterThan(0);
    expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
    for (const language of ["en", "fr"] as const) {
      expect(new Set(fields.map(({ label }) => label[language])).size).toBe(fields.length);
    }
  });

  test.each(clauseKinds)(
    "B-2 %s: nonsense is refused with at least one sentence, and never breaks",
    (kind) => {
      const nonsense = fc.dictionary(
        fc.constantFrom(...namesOf(kind)),
        fc.array(
          fc.oneof(fc.string(), fc.constantFrom("yes", "none", "asked", "meeting", "silence", "-1", "1e3")),
        ),
      );
      fc.assert(
        fc.property(nonsense, (values) => {
          const read = readClause(kind, typedOf(values));
          if (read.ok) expect(clauseSchemas[kind].safeParse(read.value).success).toBe(true);
          else expect(read.problems.length).toBeGreaterThan(0);
        }),
      );
      const anything = fc.dictionary(
        fc.constantFrom(...clauseFields[kind].map(({ name }) => name)),
        fc.anything(),
      );
      fc.assert(
        fc.property(anything, (typed) => {
          const read = readClause(kind, typed);
          expect(read.ok || read.problems.length > 0).toBe(true);
        }),
      );
    },
  );
});
