import { expect, test } from "vitest";
import { slices } from "../../app/domain/house.server";
import { isExplained } from "../../app/domain/overviews/rule-words";

test("desk 3 every rule that a refusal can name is explained on How it works", () => {
  const named = new Set(slices.flatMap(({ policies }) => policies.map(({ rule }) => rule)));
  expect([...named].filter((rule) => !isExplained(rule))).toEqual([]);
});
