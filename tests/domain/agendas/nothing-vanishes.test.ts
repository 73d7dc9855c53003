// M-4: nothing due can vanish, whatever is opened, placed, left, moved, cancelled, approved, and however much time goes by.
import fc from "fast-check";
import { expect, test } from "vitest";
import { approveAgenda, reopenAgenda } from "../../../app/domain/agendas/commands/approving.server";
import { leaveDue, placeDue } from "../../../app/domain/agendas/commands/due.server";
import { leaveItem } from "../../../app/domain/agendas/commands/items.server";
import { moveItemOn } from "../../../app/domain/agendas/commands/moving.server";
import { openAgenda } from "../../../app/domain/agendas/commands/opening.server";
import { cancelMeeting } from "../../../app/domain/meetings/commands/changing.server";
import { Denied, Invalid, NotFound, NotPossible } from "../../../app/domain/refusals";
import { dueOf, placed } from "../../support/agenda";
import { openHouse, type TestHouse } from "../../support/house";
import { aMeeting, meetingOf } from "../../support/meeting";
import { aCompleteOne } from "../../support/recommending";

const days = ["2026-06-18", "2026-07-16", "2026-08-20", "2026-09-17"];
const act = fc.record({
  what: fc.constantFrom("open", "leave", "place", "move", "cancel", "approve", "reopen", "wait", "submit"),
  meeting: fc.nat(days.length - 1),
  which: fc.nat(5),
});
type Act = (typeof act extends fc.Arbitrary<infer One> ? One : never) & object;

/** What cannot be done now is refused in words, and leaves everything as it was. */
function tried(does: () => void): void {
  try {
    does();
  } catch (refusal) {
    const isRefusal = [Denied, Invalid, NotFound, NotPossible].some((kind) => refusal instanceof kind);
    if (!isRefusal) throw refusal;
  }
}

function perform(house: TestHouse, meetings: readonly string[], { what, meeting: at, which }: Act): void {
  const meeting = meetings[at] ?? "";
  const chair = house.as("councilChair");
  const items = placed(house, meeting).filter(({ due }) => due !== null);
  const item = items[which % Math.max(1, items.length)]?.id ?? "";
  const { waiting, left } = dueOf(house, meeting);
  const due = [...waiting, ...left][which % Math.max(1, waiting.length + left.length)];
  const key = due ? `${due.kind}.${due.id}` : "";
  const acts: Record<Act["what"], () => void> = {
    open: () => openAgenda(chair, meeting),
    leave: () =>
      which % 2 ? leaveItem(chair, item, { why: "Later" }) : leaveDue(chair, meeting, key, { why: "Later" }),
    place: () => placeDue(chair, meeting, key),
    move: () => moveItemOn(chair, item, { to: meetings[(at + 1) % meetings.length] ?? "" }),
    cancel: () =>
      cancelMeeting(chair, meeting, {
        ...{ reasonEn: "Away", reasonFr: "", edition: meetingOf(house, meeting).edition },
      }),
    approve: () => approveAgenda(chair, meeting),
    reopen: () => reopenAgenda(chair, meeting),
    wait: () => house.setClock(new Date(house.now() + which * 9 * 86_400_000).toISOString()),
    submit: () => void aCompleteOne(house, `Matter ${which}`),
  };
  tried(acts[what]);
}

/** Undecided matters, as the database has them: an oracle of its own. */
const undecided = (house: TestHouse): string[] =>
  house.db.$client
    .prepare("select id from recommendation_version where state = 'complete'")
    .pluck()
    .all() as string[];

test("M-4 every matter that is not decided stands on an agenda to come, or waits, or was left, for whichever meeting comes next", () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 1, maxLength: 14 }), (acts) => {
      const house = openHouse();
      aCompleteOne(house, "One glossary");
      const pssdc = { part: "councilChair", body: "PSSDC" } as const;
      const meetings = days.map((day) => aMeeting(house, day, {}, pssdc));
      for (const one of acts) perform(house, meetings, one);
      // A meeting nobody has touched: whatever is due must be found from there.
      const next = aMeeting(house, "2027-05-20", {}, pssdc);
      const due = dueOf(house, next);
      const known = new Set([...due.waiting, ...due.left].map(({ id }) => id));
      for (const meeting of meetings) {
        const { state, startsAt } = meetingOf(house, meeting);
        if (state === "cancelled" || startsAt <= house.now()) continue;
        for (const item of placed(house, meeting)) if (item.due) known.add(item.due.id);
      }
      for (const id of undecided(house)) expect([id, known.has(id)]).toEqual([id, true]);
    }),
    { numRuns: 25 },
  );
});
