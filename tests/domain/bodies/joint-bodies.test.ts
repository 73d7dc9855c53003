import { expect, test } from "vitest";
import { proposeBody } from "../../../app/domain/bodies/commands.server";
import { bodyFields } from "../../../app/domain/bodies/forms";
import { dayFrom } from "../../../app/domain/dates";
import { Invalid } from "../../../app/domain/refusals";
import { openHouse } from "../../support/house";

const joint = (parents: string[]) => ({
  kind: "joint" as const,
  nameEn: "Both",
  nameFr: "Les deux",
  acronymEn: "B",
  acronymFr: "D",
  priorityEn: "",
  priorityFr: "",
  createdOn: dayFrom("2026-06-01"),
  parents,
});
const sentence = "Choose at least two councils that sit together.";

function problemsOf(act: () => unknown) {
  try {
    act();
  } catch (refusal) {
    if (refusal instanceof Invalid) return refusal.problems.map(({ field, text }) => [field, text.en]);
    throw refusal;
  }
  return [];
}

test("B-1 the same council twice is not two councils: the form refuses it", () => {
  const id = "0000000000000001";
  const typed = { ...joint([id, id]), createdOn: { day: "1", month: "6", year: "2026" } };
  const read = bodyFields.safeParse(typed);
  expect(read.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ["parents", "joint-needs-two"],
  ]);
});

test("B-1 a joint body joins two different councils, whatever way it comes in; nothing is recorded otherwise", () => {
  const house = openHouse();
  const [one, two, group] = ["PSSDC", "PSCIOC", "CCSWG"].map(house.body);
  for (const parents of [[], [one], [one, one], [one, group]]) {
    expect(problemsOf(() => proposeBody(house.as("secretary"), joint(parents.map(String))))).toEqual([
      ["parents", sentence],
    ]);
  }
  expect(house.ledger()).toEqual([]);
  expect(problemsOf(() => proposeBody(house.as("secretary"), joint([String(one), String(two)])))).toEqual([]);
  expect(house.ledger()).toEqual(["bodies.propose"]);
});
