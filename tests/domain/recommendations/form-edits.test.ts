// what becomes of edits of form that nobody has accepted or declined yet.
import { expect, test } from "vitest";
import type { Id } from "../../../app/domain/actor";
import { dayOf } from "../../../app/domain/dates";
import { fromPlain } from "../../../app/domain/plain-text";
import { acceptEdits, proposeEdit } from "../../../app/domain/recommendations/commands/form-edits.server";
import {
  consultGroup,
  reviseRecommendation,
  withdrawRecommendation,
} from "../../../app/domain/recommendations/commands/route.server";
import { editsPage } from "../../../app/domain/recommendations/pages/edits.server";
import { Invalid, NotPossible } from "../../../app/domain/refusals";
import { openHouse, type TestHouse } from "../../support/house";
import { anAgreedOne } from "../../support/recommending";

const propose = (house: TestHouse, version: Id, text: string) =>
  proposeEdit(house.as("secretary"), { version, part: "wording", language: "en" }, fromPlain(text));
const shown = (house: TestHouse, version: Id) =>
  editsPage(house.db, house.actor("member"), { version, today: dayOf(house.now()) });
const standing = (house: TestHouse, version: Id): string =>
  house.one(
    "select p.en from recommendation_text t join pair p on p.id = t.pair_id where t.version_id = ? and t.part = 'wording'",
    version,
  );

test("R-2 R-4 taken back into draft, what was proposed of the agreed text is declined, and never slips in later", () => {
  const house = openHouse();
  const version = anAgreedOne(house);
  const before = standing(house, version);
  propose(house, version, "Twelve services by 2027.");
  reviseRecommendation(house.as("chair"), version);
  expect(house.ledger().slice(-2)).toEqual(["recommendations.revise", "recommendations.revise"]);
  expect(shown(house, version).settled.map(({ state }) => state)).toEqual(["declined"]);
  consultGroup(house.as("chair"), version);
  expect(() => acceptEdits(house.as("chair"), version)).toThrow(NotPossible);
  expect(standing(house, version)).toBe(before);
});

test("R-4 what is withdrawn is never edited again", () => {
  const house = openHouse();
  const version = anAgreedOne(house);
  propose(house, version, "Twelve services by 2027.");
  withdrawRecommendation(house.as("chair"), version);
  expect(() => acceptEdits(house.as("chair"), version)).toThrow(NotPossible);
  expect(shown(house, version).settled.map(({ state }) => state)).toEqual(["declined"]);
});

test("R-4 an edit that says nothing, or says the same, is none; a later one replaces the one that waits", () => {
  const house = openHouse();
  const version = anAgreedOne(house);
  expect(() => propose(house, version, "")).toThrow(Invalid);
  expect(() => propose(house, version, "What the group says of the wording: 12 services by 2027.")).toThrow(
    Invalid,
  );
  propose(house, version, "Twelve services by 2027.");
  propose(house, version, "Twelve services, by 2027.");
  expect(shown(house, version).waiting).toHaveLength(1);
  acceptEdits(house.as("otherChair"), version);
  expect(standing(house, version)).toContain("Twelve services, by 2027.");
});
