// Accents, ligatures, elisions, hyphens, number and gender: what is typed and what stands in a text meet.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexed, spelledIn } from "../../../app/domain/search/spelling";

const meet = (one: string, other: string) => expect(indexed(one), `${one} ~ ${other}`).toBe(indexed(other));
const apart = (one: string, other: string) =>
  expect(indexed(one), `${one} ≠ ${other}`).not.toBe(indexed(other));

describe("A-3 one spelling for both languages", () => {
  test.each([
    ["Référence", "reference"],
    ["ŒUVRE", "oeuvre"],
    ["cæcum", "caecum"],
    ["l’organisme", "organisme"],
    ["l'organisme", "organismes"],
    ["d’ententes", "Ententes"],
    ["qu’administrations", "administration"],
    ["council’s", "councils"],
    ["sous-comité", "Sous comités"],
    ["co\u2011chairs", "co-chair"],
    ["ﬁnancement", "financement"],
    ["policies", "policy"],
    ["processes", "process"],
    ["taxes", "taxe"],
    ["taxes", "tax"],
    ["nationaux", "national"],
    ["bureaux", "bureau"],
    ["coprésidentes", "coprésident"],
    ["intergouvernementales", "intergouvernemental"],
    ["e\u0301tat", "état"],
  ])("A-3 %s is found by %s", meet);

  test.each([
    ["process", "proces-verbal"],
    ["F", "P"],
    ["2024", "2025"],
    ["note", "not"],
    ["seat", "sea"],
  ])("A-3 %s is not %s", apart);

  test("A-3 whatever is written, only letters and figures come through, each where it stands", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        const spelled = spelledIn(text);
        for (const { from, to, word } of spelled) {
          expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(text.length);
        }
        expect(spelledIn(indexed(text)).length).toBeLessThanOrEqual(spelled.length + 1);
      }),
      { numRuns: 500 },
    );
  });
});
