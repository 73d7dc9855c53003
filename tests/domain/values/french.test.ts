import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareNames, folded, french, list } from "../../../app/domain/format";

const hard = (text: string) => text.replaceAll("_", "\u00a0");

describe("L-2 the French traps", () => {
  test.each([
    ["Objet : essai", "Objet_: essai"],
    ["Objet: essai", "Objet_: essai"],
    ["Objet\u202f: essai", "Objet_: essai"],
    ["Objet :", "Objet_:"],
    ["« oui »", "«_oui_»"],
    ["«oui»", "«_oui_»"],
    ["«\u202foui\u202f»: non", "«_oui_»_: non"],
    ["Vraiment ? Oui ! Bien ; merci", "Vraiment? Oui! Bien; merci"],
    ["Vraiment\u202f?", "Vraiment?"],
    ["57%", "57_%"],
    ["57 % des sièges", "57_% des sièges"],
    ["12 500,00 $", "12_500,00_$"],
    ["12$ et 3 M$", "12_$ et 3_M$"],
    ["16h30", "16_h_30"],
    ["16 h 30, puis 9 h", "16_h_30, puis 9_h"],
    ["16h16 h", "16_h_16_h"],
    ["16h16 716 personnes", "16_h_16_716 personnes"],
    ["9h30 juin, 9h30 %, 9h30 ko", "9_h_30_juin, 9_h_30_%, 9_h_30_ko"],
    ["16 heures", "16 heures"],
    ["340 ko, 2 km et 15 min", "340_ko, 2_km et 15_min"],
    ["2 minutes et 3 kilos", "2 minutes et 3 kilos"],
    ["1 234 567 personnes", "1_234_567 personnes"],
    ["en 2026 500 personnes", "en 2026 500 personnes"],
    ["le 1er avril 2026", "le 1er_avril_2026"],
    ["le mardi 9 juin 2026", "le mardi 9_juin_2026"],
    ["9 juins", "9 juins"],
    ["entre 16:30 et 17:00", "entre 16:30 et 17:00"],
    ["voir https://exemple.ca/a?b=5%20h : suite", "voir https://exemple.ca/a?b=5%20h_: suite"],
    ["mailto:a@exemple.ca?subject=x", "mailto:a@exemple.ca?subject=x"],
    ["salle A4 m, RD-7h", "salle A4 m, RD-7_h"],
    ["x != y", "x != y"],
    ["", ""],
  ])("%j becomes %j", (typed, expected) => expect(french(typed)).toBe(hard(expected)));

  test("saying it twice changes nothing, and no narrow space is left", () => {
    const piece = fc.constantFrom(
      "a",
      "7",
      "16",
      "h",
      "%",
      "$",
      ":",
      ";",
      "?",
      "«",
      "»",
      " ",
      "_",
      "\u202f",
      "1er",
      "juin",
      "2026",
      "ko",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const once = french(hard(pieces.join("")));
        expect(french(once)).toBe(once);
        expect(once).not.toMatch(/\u202f|[ \u00a0][;?!]/);
      }),
      { numRuns: 3000, examples: [[["2026", "h", " ", "16", "h"]]] },
    );
  });
});

describe("lists", () => {
  test.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a and b"],
    [["a", "b", "c"], "a, b and c"],
  ])("%j in English", (items, expected) => expect(list("en", items)).toBe(expected));
  test("in French, and of alternatives", () => {
    expect(list("fr", ["a", "b", "c"])).toBe("a, b et c");
    expect(list("fr", ["a", "b"], "or")).toBe("a ou b");
    expect(list("en", ["a", "b"], "or")).toBe("a or b");
  });
});

describe("names", () => {
  test("accents are folded, so Élise stands between Eleanor and Émile, not after Zoé", () => {
    const names = ["Zoé", "Émile", "eleanor", "Élise", "Œuvre", "Odile", "O’Brien", "Obama"];
    expect(names.sort(compareNames("fr"))).toEqual([
      "eleanor",
      "Élise",
      "Émile",
      "Obama",
      "O’Brien",
      "Odile",
      "Œuvre",
      "Zoé",
    ]);
  });
  test("accents decide between equals, in Canadian French from the end", () => {
    const words = ["côté", "coté", "côte", "cote"];
    expect([...words].sort(compareNames("fr"))).toEqual(["cote", "côte", "coté", "côté"]);
    expect([...words].sort(compareNames("en"))).toEqual(["cote", "coté", "côte", "côté"]);
  });
  test("hyphens and spaces are alike", () => {
    expect(folded("Île-du-Prince-Édouard")).toBe("ile du prince edouard");
    expect(compareNames("fr")("Saint-Jean", "Saint Jean B")).toBeLessThan(0);
  });
  test("the order is whole: no two different names are equal", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 6 }),
        fc.string({ maxLength: 6 }),
        (one, other) => {
          const order = compareNames("fr")(one, other);
          expect(order === 0).toBe(one === other);
          expect(Math.sign(compareNames("fr")(other, one))).toBe(order === 0 ? 0 : -Math.sign(order));
        },
      ),
    );
  });
});
