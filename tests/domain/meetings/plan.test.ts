// M-21: all countdowns together are the plan of the secretariat and its calendar of the year.
import { expect, test } from "vitest";
import { dayFrom, dayOf } from "../../../app/domain/dates";
import { cancelMeeting } from "../../../app/domain/meetings/commands/changing.server";
import { steps } from "../../../app/domain/meetings/countdown";
import { countdownOf } from "../../../app/domain/meetings/deadlines.server";
import { type PlanLine, planForFile, planPage } from "../../../app/domain/meetings/plan.server";
import { planFile } from "../../../app/domain/meetings/plan-file";
import type { PlanFilter } from "../../../app/domain/meetings/plan-filter";
import { openHouse, type Part, type TestHouse } from "../../support/house";
import { aMeeting, meetingOf } from "../../support/meeting";

const everything: PlanFilter = { body: "", owner: "" };
const planIn = (house: TestHouse, filter: Partial<PlanFilter> = {}, part: Part = "secretary"): PlanLine[] =>
  planForFile(house.db, house.actor(part), {
    ...{ filter: { ...everything, ...filter }, today: dayOf(house.now()) },
  });
const of = (lines: readonly PlanLine[], meeting: string) => lines.filter((line) => line.meeting === meeting);

test("M-21 each meeting brings its own countdown, from today on, in the order of the days", () => {
  const house = openHouse();
  const [group, council] = [
    aMeeting(house, "2026-09-15"),
    aMeeting(house, "2026-09-16", {}, { part: "councilChair", body: "PSSDC" }),
  ];
  const lines = planIn(house);
  for (const meeting of [group, council]) {
    const own = countdownOf(house.db, meetingOf(house, meeting));
    expect(of(lines, meeting).map(({ step, day, owner }) => ({ step, day, owner }))).toEqual(
      own.toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0)),
    );
    expect(of(lines, meeting)).toHaveLength(steps.length);
  }
  const days = lines.map(({ day }) => day);
  expect(days).toEqual(days.toSorted());
  // Once the meeting is over, what follows it is still to be done.
  house.setClock("2026-09-16T12:00:00-04:00");
  expect(of(planIn(house), group).map(({ step }) => step)).toEqual([
    "decisions-page",
    "record",
    "record-approval",
  ]);
});

test("M-21 narrowed to a body or to whose it is; what is cancelled asks nothing of anybody", () => {
  const house = openHouse();
  const group = aMeeting(house, "2026-09-15");
  const council = aMeeting(house, "2026-09-16", {}, { part: "councilChair", body: "PSSDC" });
  const ofGroup = planIn(house, { body: house.body("CCSWG") });
  expect(of(ofGroup, council)).toEqual([]);
  expect(of(ofGroup, group)).toHaveLength(steps.length);
  expect(of(planIn(house, { owner: "co-chairs" }), group).map(({ step }) => step)).toEqual(["approval"]);
  cancelMeeting(house.as("chair"), group, { reasonEn: "Away", reasonFr: "", edition: 1 });
  expect(of(planIn(house), group)).toEqual([]);
});

test("M-21 T-2 whoever does not see a meeting does not see what it asks for; a page and the file say the same", () => {
  const house = openHouse();
  const group = aMeeting(house, "2026-09-15");
  expect(of(planIn(house, {}, "member"), group)).toHaveLength(steps.length);
  expect(of(planIn(house, {}, "stranger"), group)).toEqual([]);
  const page = planPage(house.db, house.actor("secretary"), {
    ...{ filter: { body: house.body("CCSWG"), owner: "" }, today: dayOf(house.now()), page: 1 },
  });
  const lines = planIn(house, { body: house.body("CCSWG") });
  expect(page.part.total).toBe(lines.length);
  expect(page.lines).toEqual(lines.slice(0, page.lines.length));
  for (const language of ["en", "fr"] as const) {
    const { headings, rows } = planFile(lines, language);
    expect(rows).toHaveLength(lines.length);
    expect(rows.every((row) => row.length === headings.length)).toBe(true);
  }
  expect(lines.every(({ day }) => day >= dayFrom("2026-06-04") && day < dayFrom("2027-06-04"))).toBe(true);
});
