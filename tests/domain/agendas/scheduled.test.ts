// R-1, M-17, M-18: that a recommendation is scheduled is known as far as the agenda itself is.
import { expect, test } from "vitest";
import type { Actor } from "../../../app/domain/actor";
import { actorOn } from "../../../app/domain/actor.server";
import { approveAgenda } from "../../../app/domain/agendas/commands/approving.server";
import { leaveItem } from "../../../app/domain/agendas/commands/items.server";
import { releaseAgenda } from "../../../app/domain/agendas/commands/releasing.server";
import { beginRevision, sendRevision } from "../../../app/domain/agendas/commands/revising.server";
import { scheduledFor } from "../../../app/domain/agendas/scheduled.server";
import { dayOf } from "../../../app/domain/dates";
import { anAgenda, placed } from "../../support/agenda";
import { linesOf, principal } from "../../support/deciding";
import { openHouse, type TestHouse } from "../../support/house";
import { aCompleteOne, askCouncil } from "../../support/recommending";

const meetingsFor = (house: TestHouse, actor: Actor, id: string): string[] =>
  scheduledFor(house.db, actor, { kind: "recommendation", id, now: house.now() }).map(
    ({ meeting }) => meeting,
  );

/** A complete recommendation, on the agenda of PSSDC with whatever else was due there left; and a member of PSSDC. */
function scheduled() {
  const house = openHouse();
  const version = aCompleteOne(house);
  const meeting = anAgenda(house, "2026-07-14", "councilChair", "PSSDC");
  for (const { id, concerns } of placed(house, meeting))
    if (concerns?.id !== version) leaveItem(house.as("councilChair"), id, { why: "Later" });
  const item = placed(house, meeting)[0]?.id ?? "";
  const known = new Set([house.person("councilChair"), house.person("secretary")]);
  const proceeding = askCouncil(house, version, "PSSDC");
  const person = linesOf(house, proceeding)
    .map((line) => String(principal(house, line).person))
    .find((one) => !known.has(one));
  const member = () => actorOn(house.db, person ?? "", dayOf(house.now()));
  return { house, version, meeting, item, member };
}

/** Approved by everyone who chairs PSSDC, and sent. */
function released(house: TestHouse, meeting: string): void {
  const chairs = house.db.$client
    .prepare<[string], string>(
      `select h.person_id from chair_role c join seat s on s.id = c.seat_id join holding h on h.seat_id = s.id
       where s.body_id = ? and c.until_day is null and h.capacity = 'principal' and h.state = 'confirmed' and h.until_day is null`,
    )
    .pluck()
    .all(house.body("PSSDC"));
  for (const person of chairs) approveAgenda({ house: house.house, person }, meeting);
  releaseAgenda(house.as("secretary"), meeting);
}

test("R-1 M-17 a recommendation on an agenda in preparation is scheduled for its makers, once released for its members", () => {
  const { house, version, meeting, item, member } = scheduled();
  expect(item).not.toBe("");
  for (const part of ["councilChair", "secretary"] as const)
    expect(meetingsFor(house, house.actor(part), version), part).toEqual([meeting]);
  expect(meetingsFor(house, member(), version)).toEqual([]);
  released(house, meeting);
  expect(meetingsFor(house, member(), version)).toEqual([meeting]);
  for (const part of ["stranger", "reader"] as const)
    expect(meetingsFor(house, house.actor(part), version), part).toEqual([]);
});

test("R-1 M-18 taken off in a revision, it is scheduled for the members until that is sent; a past meeting schedules nothing", () => {
  const { house, version, meeting, item, member } = scheduled();
  released(house, meeting);
  beginRevision(house.as("councilChair"), meeting);
  leaveItem(house.as("councilChair"), item, { why: "Not ready" });
  expect(meetingsFor(house, house.actor("secretary"), version)).toEqual([]);
  expect(meetingsFor(house, member(), version)).toEqual([meeting]);
  sendRevision(house.as("councilChair"), meeting);
  expect(meetingsFor(house, member(), version)).toEqual([]);
  const other = scheduled();
  other.house.setClock("2026-07-15T10:00:00-04:00");
  expect(meetingsFor(other.house, other.house.actor("secretary"), other.version)).toEqual([]);
});
