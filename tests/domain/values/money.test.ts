import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Language, languages } from "../../../app/domain/bilingual";
import { amount, money } from "../../../app/domain/format";
import { parseMoney } from "../../../app/domain/money";

const hard = (text: string) => text.replaceAll("_", "\u00a0");

describe("F-11 a sum as people type it", () => {
  test.each<[Language, string, number]>([
    ["en", "12,500.00", 1_250_000],
    ["en", "$12,500", 1_250_000],
    ["en", " $ 12,500.5 ", 1_250_050],
    ["en", "12500", 1_250_000],
    ["en", "12 500.00", 1_250_000],
    ["en", "12 500,00 $", 1_250_000],
    ["en", "0", 0],
    ["en", "0.05", 5],
    ["en", "007", 700],
    ["fr", "12 500,00", 1_250_000],
    ["fr", "12_500,00_$", 1_250_000],
    ["fr", "12\u202f500,00\u202f$", 1_250_000],
    ["fr", "12500,5", 1_250_050],
    ["fr", "12500.50", 1_250_050],
    ["fr", "$12,500.00", 1_250_000],
    ["fr", "0,05", 5],
    ["fr", "9_999_999_999_999,99", 999_999_999_999_999],
  ])("%s: %j is %i cents", (language, typed, cents) => {
    expect(parseMoney(hard(typed), language)).toBe(cents);
  });

  test.each<[Language, string]>([
    ["fr", "12,500"],
    ["fr", "12.500"],
    ["fr", "1.234,56"],
    ["fr", "12,5.0"],
    ["en", "12,50"],
    ["en", "12.500"],
    ["en", "1.234,56"],
    ["en", "1,23,456"],
    ["en", "1234,567"],
    ["en", "12,500 000"],
    ["en", "12  500"],
    ["en", "-5"],
    ["en", "−5"],
    ["en", "(5)"],
    ["en", "$5$"],
    ["en", "5."],
    ["en", ".50"],
    ["en", "5.123"],
    ["en", "1e5"],
    ["en", "0x10"],
    ["en", "NaN"],
    ["en", "٣"],
    ["en", "5\n" + "5"],
    ["en", ""],
    ["fr", "$"],
    ["en", "99999999999999"],
    ["en", "9".repeat(1_000_000)],
  ])("%s: %.20j is refused", (language, typed) => expect(parseMoney(typed, language)).toBeNull());

  test("what is shown is read back, in both languages", () => {
    const cents = fc.oneof(fc.nat(), fc.integer({ min: 0, max: 999_999_999_999_999 }));
    fc.assert(
      fc.property(cents, fc.constantFrom(...languages), (sum, language) => {
        expect(parseMoney(money(language, sum), language)).toBe(sum);
        expect(parseMoney(amount(language, sum), language)).toBe(sum);
      }),
      { numRuns: 1000 },
    );
  });

  test("no text of digits and marks is ever read as anything but whole cents, or as two sums", () => {
    const typed = fc.string({ unit: fc.constantFrom(..."0123456789,. $-".split("")), maxLength: 14 });
    fc.assert(
      fc.property(typed, (text) => {
        const [english, french] = [parseMoney(text, "en"), parseMoney(text, "fr")];
        for (const cents of [english, french])
          expect(cents === null || Number.isSafeInteger(cents)).toBe(true);
        if (english !== null && french !== null) expect(english).toBe(french);
      }),
      { numRuns: 3000 },
    );
  });
});
