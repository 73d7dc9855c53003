// M-4: actions that are overdue or to be discussed come onto the next agenda; none of them vanishes.
import fc from "fast-check";
import { expect, test } from "vitest";
import { cancelAction } from "../../../app/domain/actions/commands/keeping.server";
import { approveAgenda } from "../../../app/domain/agendas/commands/approving.server";
import { leaveDue, placeDue } from "../../../app/domain/agendas/commands/due.server";
import { leaveItem } from "../../../app/domain/agendas/commands/items.server";
import { openAgenda } from "../../../app/domain/agendas/commands/opening.server";
import { dayFrom, dayOf } from "../../../app/domain/dates";
import { count, longDate } from "../../../app/domain/format";
import { cancelMeeting } from "../../../app/domain/meetings/commands/changing.server";
import { Denied, Invalid, NotFound, NotPossible } from "../../../app/domain/refusals";
import { anAction, says } from "../../support/action";
import { anAgenda, anItem, dueOf, placed } from "../../support/agenda";
import { openHouse, type TestHouse } from "../../support/house";
import { aMeeting, meetingOf } from "../../support/meeting";

const linesOf = (house: TestHouse, meeting: string, title: string) => {
  const { waiting, left } = dueOf(house, meeting);
  return [...waiting, ...left].filter((line) => line.title.en === title);
};

test("M-4 an overdue action is proposed with its reason, without a reason it is left, and it comes again", () => {
  const house = openHouse();
  const id = anAction(house, { textEn: "Late one", due: dayFrom("2026-06-10") });
  says(house, "member", id, { reply: "date", newDay: dayFrom("2026-06-12") });
  house.setClock("2026-06-20T10:00:00-04:00");
  const first = aMeeting(house, "2026-07-14");
  const [line] = linesOf(house, first, "Late one");
  expect(line).toMatchObject({
    kind: "action",
    concerns: { kind: "action", id },
    needsReason: false,
    dueOn: "2026-06-12",
  });
  expect(line?.reason.en).toBe(
    `It was due on ${longDate("en", dayFrom("2026-06-12"))} and is not done. Its date has moved ${count("en", 1, { one: "time", other: "times" })}.`,
  );
  openAgenda(house.as("chair"), first);
  const item = placed(house, first).find(({ title }) => title.en === "Late one");
  expect(item?.section).toBe("discussion");
  leaveItem(house.as("chair"), item?.id ?? "", { why: "" });
  const second = aMeeting(house, "2026-07-21");
  expect(linesOf(house, second, "Late one").map(({ times }) => times)).toEqual([1]);
  says(house, "member", id);
  expect(linesOf(house, second, "Late one")).toEqual([]);
});

test("M-4 what is to be discussed comes at once; once an agenda took it up it is done, and asking again brings it back", () => {
  const house = openHouse();
  const id = anAction(house, { textEn: "Hard one", due: dayFrom("2027-01-15") });
  const first = aMeeting(house, "2026-07-14");
  expect(linesOf(house, first, "Hard one")).toEqual([]);
  says(house, "contact", id, { reply: "discuss" });
  const [line] = linesOf(house, first, "Hard one");
  expect(line).toMatchObject({ kind: "action-to-discuss", purpose: "direction", once: true });
  expect(line?.reason.en).toContain(`asked on ${longDate("en", dayFrom("2026-06-04"))} that it be discussed`);
  openAgenda(house.as("chair"), first);
  for (const { id: other, title } of placed(house, first))
    if (title.en !== "Hard one") leaveItem(house.as("chair"), other, { why: "Next time" });
  for (const due of dueOf(house, first).waiting)
    leaveDue(house.as("chair"), first, `${due.kind}.${due.id}`, { why: "Next time" });
  for (const part of ["chair", "otherChair"] as const) approveAgenda(house.as(part), first);
  const second = aMeeting(house, "2026-07-21");
  expect(linesOf(house, second, "Hard one")).toEqual([]);
  house.setClock("2026-07-15T10:00:00-04:00");
  expect(linesOf(house, second, "Hard one")).toEqual([]);
  says(house, "member", id, { reply: "discuss" });
  expect(linesOf(house, second, "Hard one")).toHaveLength(1);
});

test("M-17 what came of an item in camera falls due among the items in camera", () => {
  const house = openHouse();
  const meeting = anAgenda(house, "2026-07-14");
  const item = anItem(house, meeting, { section: "in-camera", titleEn: "A vacancy" });
  anAction(house, { textEn: "Quiet one", due: dayFrom("2026-06-10"), origin: `agenda-item.${item}` });
  const next = aMeeting(house, "2026-07-21");
  openAgenda(house.as("chair"), next);
  expect(placed(house, next).find(({ title }) => title.en === "Quiet one")?.section).toBe("in-camera");
});

const days = ["2026-06-18", "2026-07-16", "2026-08-20"];
const act = fc.record({
  what: fc.constantFrom(
    "new",
    "done",
    "date",
    "discuss",
    "drop",
    "open",
    "leave",
    "place",
    "cancel",
    "approve",
    "wait",
  ),
  meeting: fc.nat(days.length - 1),
  which: fc.nat(6),
});
type Act = (typeof act extends fc.Arbitrary<infer One> ? One : never) & object;

function tried(does: () => void): void {
  try {
    does();
  } catch (refusal) {
    if (![Denied, Invalid, NotFound, NotPossible].some((kind) => refusal instanceof kind)) throw refusal;
  }
}

type Own = { meetings: string[]; actions: string[] };
function perform(house: TestHouse, { meetings, actions }: Own, { what, meeting: at, which }: Act): void {
  const meeting = meetings[at] ?? "";
  const id = actions[which % Math.max(1, actions.length)] ?? "";
  const chair = house.as("chair");
  const due = dueOf(house, meeting);
  const line = [...due.waiting, ...due.left][which % Math.max(1, due.waiting.length + due.left.length)];
  const key = line ? `${line.kind}.${line.id}` : "";
  const own = placed(house, meeting).filter((one) => one.due !== null);
  const later = dayOf((house.now() + (1 + which * 6) * 86_400_000) as ReturnType<TestHouse["now"]>);
  const acts: Record<Act["what"], () => void> = {
    new: () => void actions.push(anAction(house, { textEn: `One ${actions.length}`, due: later })),
    done: () => says(house, "member", id),
    date: () => says(house, "member", id, { reply: "date", newDay: later }),
    discuss: () => says(house, "member", id, { reply: "discuss" }),
    drop: () => cancelAction(chair, id, { why: "No" }),
    open: () => openAgenda(chair, meeting),
    leave: () =>
      which % 2
        ? leaveItem(chair, own[which % Math.max(1, own.length)]?.id ?? "", { why: "Later" })
        : leaveDue(chair, meeting, key, { why: "Later" }),
    place: () => placeDue(chair, meeting, key),
    cancel: () =>
      cancelMeeting(chair, meeting, {
        ...{ reasonEn: "Away", reasonFr: "", edition: meetingOf(house, meeting).edition },
      }),
    approve: () => approveAgenda(house.as(which % 2 ? "chair" : "otherChair"), meeting),
    wait: () => house.setClock(new Date(house.now() + which * 9 * 86_400_000).toISOString()),
  };
  tried(acts[what]);
}

/** Overdue as the database has it: an oracle of its own. */
const overdue = (house: TestHouse, day: string): string[] =>
  house.db.$client
    .prepare("select id from action where body_id = ? and due_day < ? and state not in ('done', 'cancelled')")
    .pluck()
    .all(house.body("CCSWG"), day) as string[];

test("M-4 nothing overdue vanishes: it stands on an agenda to come, or waits for whichever meeting comes next", () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 1, maxLength: 16 }), (acts) => {
      const house = openHouse();
      const own: Own = {
        meetings: days.map((day) => aMeeting(house, day)),
        actions: [anAction(house, { due: dayFrom("2026-06-09") })],
      };
      for (const one of acts) perform(house, own, one);
      const next = aMeeting(house, "2027-05-20");
      const due = dueOf(house, next);
      const known = new Set([...due.waiting, ...due.left].map(({ concerns }) => concerns?.id));
      for (const meeting of own.meetings) {
        const { state, startsAt } = meetingOf(house, meeting);
        if (state === "cancelled" || startsAt <= house.now()) continue;
        for (const item of placed(house, meeting)) if (item.concerns) known.add(item.concerns.id);
      }
      for (const id of overdue(house, "2027-05-20")) expect([id, known.has(id)]).toEqual([id, true]);
    }),
    { numRuns: 25 },
  );
});
