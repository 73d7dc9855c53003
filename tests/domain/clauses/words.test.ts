import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languages } from "../../../app/domain/bilingual";
import { french } from "../../../app/domain/format";
import { clauseSays, clauseTitle } from "../../../app/domain/terms/clause-words";
import { type ClauseKind, clauseKinds } from "../../../app/domain/terms/clauses";
import { clausesOf } from "./arbitrary-clauses";
import { names } from "./names";

const nowhere = { jurisdictions: {}, bodies: {} };

function alwaysSays<Kind extends ClauseKind>(kind: Kind): void {
  fc.assert(
    fc.property(clausesOf[kind], fc.constantFrom(names, nowhere), (value, known) => {
      for (const language of languages) {
        const said = clauseSays(language, kind, value, known);
        expect(said.trim()).not.toBe("");
        expect(said).not.toMatch(/undefined|null|NaN|\[object/);
      }
    }),
  );
}

describe("B-2 every kind has its title and its sentence", () => {
  test.each(clauseKinds)("B-2 %s", (kind) => {
    expect(clauseTitle("en", kind)).toMatch(/^[A-Z]/);
    expect(clauseTitle("fr", kind)).toMatch(/^[A-ZÀ-Ý]/);
    alwaysSays(kind);
  });

  test("B-2 no two kinds bear the same title", () => {
    for (const language of languages) {
      expect(new Set(clauseKinds.map((kind) => clauseTitle(language, kind))).size).toBe(clauseKinds.length);
    }
    expect(clauseTitle("fr", "cadence")).toBe("Fréquence");
    expect(clauseTitle("fr", "funding-route")).toBe("Cheminement des demandes de financement");
  });

  test("B-2 a French sentence has its no-break spaces already", () => {
    const titles = clauseKinds.map((kind) => clauseTitle("fr", kind));
    const said = clauseSays("fr", "balance", { minimum: 2, ceilings: { F: 50 }, effect: "blocking" }, names);
    for (const text of [...titles, said]) expect(french(text)).toBe(text);
  });
});

describe("B-2 codes become names", () => {
  const seat = {
    level: "T",
    jurisdiction: "NU",
    organization: { en: "", fr: "" },
    coChair: false,
    nominatedBy: null,
    number: "stated",
  } as const;

  test("B-2 a code without a name stands for itself", () => {
    expect(clauseSays("fr", "reports-to", { councils: ["PSSDC", "ABC"] }, names)).toBe("CPSSP et ABC");
    expect(clauseSays("en", "seat", { ...seat, jurisdiction: "XX" }, names)).toBe("XX, territorial");
    expect(clauseSays("en", "reports-to", { councils: ["constructor", "toString"] }, names)).toBe(
      "constructor and toString",
    );
  });

  test("B-2 a name known in one language only is said in that one", () => {
    const half = { jurisdictions: { NU: { en: "Nunavut", fr: "" } }, bodies: { JC: { en: "JC", fr: "" } } };
    expect(clauseSays("fr", "seat", seat, half)).toBe("Nunavut, siège territorial");
    expect(clauseSays("fr", "reports-to", { councils: ["JC"] }, half)).toBe("JC");
  });

  test("B-2 a day beyond the calendar is said as it is written", () => {
    expect(clauseSays("en", "end-date", { on: "1850-01-01" }, names)).toBe("Ends on 1850-01-01");
    expect(clauseSays("fr", "end-date", { on: "1850-01-01" }, names)).toBe("Prend fin le 1850-01-01");
  });
});
