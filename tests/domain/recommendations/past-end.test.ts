// B-6: past the end of its terms a group finishes what it has submitted, and submits nothing new.
import { expect, test } from "vitest";
import { dayOf } from "../../../app/domain/dates";
import { returnIncomplete } from "../../../app/domain/recommendations/commands/checking.server";
import {
  reviseRecommendation,
  submitRecommendation,
} from "../../../app/domain/recommendations/commands/route.server";
import { stepPage } from "../../../app/domain/recommendations/pages/steps.server";
import { NotPossible } from "../../../app/domain/refusals";
import { openHouse, type TestHouse } from "../../support/house";
import { anAgreedOne, aSubmittedOne, seenBySecretary } from "../../support/recommending";

/** As if its councils had extended its terms until then. */
function termsEnd(house: TestHouse, day: string): void {
  house.db.$client
    .prepare("insert into extension (version_id, until_day, granted_by, granted_at) values (?, ?, ?, ?)")
    .run(house.version("CCSWG"), day, house.person("councilChair"), house.now());
}

test("B-6 R-4 what came back incomplete is finished; what is new, or was taken back into draft, is not submitted", () => {
  const house = openHouse();
  termsEnd(house, "2026-06-10");
  const [back, revised] = [aSubmittedOne(house, "Back"), aSubmittedOne(house, "Revised")];
  const waiting = anAgreedOne(house, "Waiting");
  const what = { en: "Add the study.", fr: "Ajoutez l’étude." };
  for (const id of [back, revised]) returnIncomplete(house.as("secretary"), id, { parts: ["papers"], what });
  house.setClock("2026-06-11T11:00:00-04:00");
  const submitPage = () =>
    stepPage(house.db, house.actor("chair"), { version: waiting, today: dayOf(house.now()), step: "submit" });
  expect(submitPage).toThrow(NotPossible);
  try {
    submitPage();
  } catch (refusal) {
    expect(refusal).toMatchObject({
      reason: { rule: "B-6", text: { en: expect.stringMatching(/June.10,.2026/) } },
    });
  }
  expect(() => submitRecommendation(house.as("chair"), waiting)).toThrow(NotPossible);
  submitRecommendation(house.as("chair"), back);
  expect(seenBySecretary(house, back).state).toBe("submitted");
  reviseRecommendation(house.as("chair"), revised);
  expect(seenBySecretary(house, revised).state).toBe("draft");
  expect(() => submitRecommendation(house.as("chair"), revised)).toThrow(NotPossible);
});

test("B-6 on its last day a group still submits", () => {
  const house = openHouse();
  termsEnd(house, "2026-06-10");
  const waiting = anAgreedOne(house, "Waiting");
  house.setClock("2026-06-10T23:30:00-04:00");
  submitRecommendation(house.as("chair"), waiting);
  expect(seenBySecretary(house, waiting).state).toBe("submitted");
});
