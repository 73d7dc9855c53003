import { expect, test } from "vitest";
import { pageAsked } from "../../app/http/page-asked";

test("N-8 the page that an address asks for is a whole number, the first where it is none", () => {
  const asked = [
    "",
    "1",
    "7",
    "1.5",
    "-1",
    "0",
    "1e9",
    "1e309",
    "NaN",
    "Infinity",
    "0x10",
    "%00",
    "9007199254740993",
    "__proto__",
  ];
  expect(asked.map((page) => pageAsked(new URL(`http://here.invalid/?page=${page}`)))).toEqual([
    ...[1, 1, 7, 1, 1, 1, 1_000_000_000, 1, 1, 1, 16, 1, 1, 1],
  ]);
  expect(pageAsked(new URL("http://here.invalid/?page=2&page=9"))).toBe(2);
  expect(pageAsked(new URL("http://here.invalid/"))).toBe(1);
});
