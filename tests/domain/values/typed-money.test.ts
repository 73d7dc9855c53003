// F-11: amounts as people type and paste them, in the marks of either language.
import { expect, test } from "vitest";
import { sumFrom } from "../../../app/domain/typed-money";

test.each([
  ["en", "12,500.00", 1_250_000],
  ["en", "$12,500", 1_250_000],
  ["en", " 12 500,00 $ ", 1_250_000],
  ["en", "0.01", 1],
  ["fr", "12\u202f500,00\u00a0$", 1_250_000],
  ["fr", "12500,5", 1_250_050],
  ["fr", "12,500.00", 1_250_000],
  ["fr", "1 000 000 000,00", 100_000_000_000],
] as const)("F-11 %s %j is %i cents", (language, typed, cents) => {
  expect(sumFrom(typed, language)).toBe(cents);
});

test.each([
  ["en", "", "sum-missing"],
  ["en", "0", "sum-none"],
  ["en", "0.00", "sum-none"],
  ["en", "-5", "sum-none"],
  ["en", "\u22125.00", "sum-none"],
  ["en", "(250.00)", "sum-none"],
  ["fr", "-12,50 $", "sum-none"],
  ["en", "1e308", "sum-invalid"],
  ["en", "12,34,5", "sum-invalid"],
  ["en", "12.345", "sum-decimals"],
  ["fr", "12,345", "sum-decimals"],
  ["en", "1,234,5", "sum-invalid"],
  ["en", "about 5", "sum-invalid"],
  ["en", "1,000,000,000.01", "sum-too-large"],
  ["en", "99999999999999999999", "sum-too-large"],
  ["fr", "NaN", "sum-invalid"],
] as const)("F-11 %s %j is refused: %s", (language, typed, problem) => {
  expect(sumFrom(typed, language)).toBe(problem);
});
