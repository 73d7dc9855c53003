// M-4: the agenda proposes what is due, each with its reason; nothing due can vanish.
import { describe, expect, test } from "vitest";
import { leaveDue, placeDue } from "../../../app/domain/agendas/commands/due.server";
import { leaveItem } from "../../../app/domain/agendas/commands/items.server";
import { moveItemOn } from "../../../app/domain/agendas/commands/moving.server";
import { openAgenda } from "../../../app/domain/agendas/commands/opening.server";
import { cancelMeeting } from "../../../app/domain/meetings/commands/changing.server";
import { Denied, Invalid, NotFound, NotPossible } from "../../../app/domain/refusals";
import { agendaIn, anAgenda, anItem, dueOf, placed, titlesOf } from "../../support/agenda";
import { approved } from "../../support/deciding";
import { openHouse, type Part, type TestHouse } from "../../support/house";
import { aMeeting, meetingOf } from "../../support/meeting";
import { aCompleteOne, askTheGroup, aWholeDraft, type Declares, decidedBy } from "../../support/recommending";
import { refused } from "../../support/silent";

const reasonsOf = (house: TestHouse, meeting: string) =>
  placed(house, meeting).flatMap(({ due, reason }) => (due ? [`${due.kind}: ${reason.en}`] : []));
/** A recommendation approved by both councils in writing; gives its number in PSSDC. */
function decidedOutOfSession(house: TestHouse, title: string): string {
  const version = aCompleteOne(house, title);
  const yes: Declares = { ...approved, agreed: "consensus", outcome: "approved" };
  decidedBy(house, version, { PSSDC: yes, PSCIOC: yes });
  return house.one(
    "select x.number from decision x join proceeding d on d.id = x.proceeding_id where d.matter_id = ? and x.number like 'RD-PSSDC%'",
    version,
  );
}
/** The group has met on June 9. */
const afterAMeeting = () => {
  const house = openHouse();
  aMeeting(house, "2026-06-09");
  house.setClock("2026-06-12T14:00:00Z");
  return house;
};
const itemOf = (house: TestHouse, meeting: string, kind: string) => {
  const found = placed(house, meeting).find(({ due }) => due?.kind === kind);
  if (!found) throw new Error(`nothing due as ${kind}`);
  return found;
};

describe("M-4 what is due comes onto the agenda by itself", () => {
  test("M-4 a matter submitted to a council stands on its agenda, with its reason and what it concerns; once", () => {
    const house = openHouse();
    const version = aCompleteOne(house, "One glossary");
    const meeting = anAgenda(house, "2026-06-18", "councilChair", "PSSDC");
    const item = itemOf(house, meeting, "matter");
    expect(item.title.en).toContain("One glossary");
    expect([item.section, item.purpose, item.minutes]).toEqual(["discussion", "decision", 15]);
    expect(item.reason.en).toBe("Before PSSDC since June\u00a04,\u00a02026, and not decided.");
    expect(item.reason.fr).toMatch(/^Soumise \(.+\) depuis le 4\u00a0juin\u00a02026, et non tranchée\.$/);
    expect(item.concerns).toEqual({ kind: "recommendation", id: version });
    // The next agenda does not take it a second time while it stands on this one.
    const later = anAgenda(house, "2026-09-17", "councilChair", "PSSDC");
    expect(reasonsOf(house, later).filter((line) => line.startsWith("matter"))).toEqual([]);
  });

  test("M-4 what the group is asked about stands on the group's agenda, not on a council's", () => {
    const house = openHouse();
    askTheGroup(house, aWholeDraft(house, "Plain words"));
    const group = dueOf(house, aMeeting(house, "2026-07-14"));
    const council = dueOf(house, aMeeting(house, "2026-07-16", {}, { part: "councilChair", body: "PSSDC" }));
    const titles = ({ waiting }: typeof group) => waiting.map(({ title }) => title.en);
    // It is out for written replies that close before the meeting.
    expect(titles(group).some((title) => title.includes("Plain words"))).toBe(true);
    expect(titles(council).some((title) => title.includes("Plain words"))).toBe(false);
  });

  test("M-4 the record of the last meeting stands among the A items; nothing is sent to anyone", () => {
    const house = afterAMeeting();
    const meeting = aMeeting(house, "2026-07-14");
    const mails = house.mails().length;
    openAgenda(house.as("chair"), meeting);
    const item = itemOf(house, meeting, "record");
    expect([item.section, item.purpose]).toEqual(["consent", "decision"]);
    expect(item.reason.en).toBe("Held on June\u00a09,\u00a02026; its record is not approved yet.");
    expect(house.mails()).toHaveLength(mails);
    expect(house.ledger().at(-1)).toBe("agendas.openAgenda");
    expect(meetingOf(house, meeting).state).toBe("agenda-open");
  });

  test("D-15 a decision taken out of session since the last meeting is announced, once; one from before is not", () => {
    const house = openHouse();
    const pssdc = { part: "councilChair", body: "PSSDC" } as const;
    const before = decidedOutOfSession(house, "Decided before");
    house.setClock("2026-06-05T14:00:00Z");
    aMeeting(house, "2026-06-08", {}, pssdc);
    house.setClock("2026-06-10T14:00:00Z");
    const since = decidedOutOfSession(house, "Decided since");
    const meeting = anAgenda(house, "2026-07-16", "councilChair", "PSSDC");
    const item = itemOf(house, meeting, "announce");
    expect([item.title.en.includes(since), item.section, item.purpose]).toEqual([
      true,
      "consent",
      "information",
    ]);
    expect(titlesOf(house, meeting).some((title) => title.includes(before))).toBe(false);
    expect(item.reason.en).toMatch(/^Taken out of session on June\u00a010,\u00a02026/);
    // Once it stands on an agenda to come, and once that one was approved and held, it does not come again.
    const announced = () =>
      dueOf(house, aMeeting(house, "2026-09-17", {}, pssdc)).waiting.filter(
        ({ kind }) => kind === "announce",
      );
    expect(announced()).toEqual([]);
    house.setClock("2026-07-20T14:00:00Z");
    // It was never approved: what stood on it was not announced by anyone.
    expect(announced()).toHaveLength(1);
  });

  test.each<Part>(["chair", "otherChair", "secretary"])("M-1 the %s opens it", (part) => {
    const house = openHouse();
    const meeting = aMeeting(house);
    openAgenda(house.as(part), meeting);
    expect(titlesOf(house, meeting)[0]).toBe("Opening, and adoption of the agenda");
    expect(titlesOf(house, meeting).at(-1)).toBe("Next meeting, and close");
  });

  test.each<Part>(["member", "contact", "councilChair", "observer", "administrator", "stranger"])(
    "M-1 the %s does not, and nothing is opened",
    (part) => {
      const house = openHouse();
      const meeting = aMeeting(house);
      const isHidden = part === "administrator" || part === "stranger" || part === "councilChair";
      expect(() => openAgenda(house.as(part), meeting)).toThrow(isHidden ? NotFound : Denied);
      expect(agendaIn(house, meeting).agenda).toBeNull();
    },
  );

  test("M-1 it is opened once, before the meeting, and not once it is cancelled", () => {
    const house = openHouse();
    const meeting = anAgenda(house);
    expect(refused(() => openAgenda(house.as("chair"), meeting))).toContain("open already");
    const cancelled = aMeeting(house, "2026-08-11");
    cancelMeeting(house.as("chair"), cancelled, { reasonEn: "Away", reasonFr: "", edition: 1 });
    expect(refused(() => openAgenda(house.as("chair"), cancelled))).toContain("is cancelled");
    const over = aMeeting(house, "2026-06-09");
    house.setClock("2026-06-09T18:00:00Z");
    expect(refused(() => openAgenda(house.as("chair"), over))).toContain("has begun or is over");
  });
});

describe("M-4 what is left rolls on by itself, with its count", () => {
  test("M-4 a decision is left with a reason only, and comes back on the next agenda with its count", () => {
    const house = openHouse();
    aCompleteOne(house, "One glossary");
    const meeting = anAgenda(house, "2026-06-18", "councilChair", "PSSDC");
    const { id } = itemOf(house, meeting, "matter");
    expect(() => leaveItem(house.as("councilChair"), id, { why: "" })).toThrow(Invalid);
    leaveItem(house.as("councilChair"), id, { why: "Costs are not known" });
    const [left] = dueOf(house, meeting).left;
    expect([left?.kind, left?.left?.why?.text, left?.times]).toEqual(["matter", "Costs are not known", 0]);
    const later = aMeeting(house, "2026-09-17", {}, { part: "councilChair", body: "PSSDC" });
    const due = dueOf(house, later).waiting.find(({ kind }) => kind === "matter");
    expect(due?.times).toBe(1);
    openAgenda(house.as("councilChair"), later);
    expect(itemOf(house, later, "matter").title.en).toContain("One glossary");
  });

  test("M-4 what needs no reason is left without one; it can be placed again", () => {
    const house = afterAMeeting();
    const meeting = anAgenda(house);
    const record = itemOf(house, meeting, "record");
    leaveItem(house.as("chair"), record.id, { why: "" });
    const key = `record.${record.due?.id}`;
    expect(dueOf(house, meeting).left.map(({ kind }) => kind)).toContain("record");
    placeDue(house.as("secretary"), meeting, key);
    expect(itemOf(house, meeting, "record").due).toEqual(record.due);
    expect(dueOf(house, meeting).left.map(({ kind }) => kind)).not.toContain("record");
    expect(() => placeDue(house.as("chair"), meeting, key)).toThrow(NotPossible);
  });

  test("M-4 what falls due once the agenda is open waits beside it, until it is placed or left", () => {
    const house = openHouse();
    const meeting = anAgenda(house, "2026-06-18", "councilChair", "PSSDC");
    aCompleteOne(house, "One glossary");
    const due = dueOf(house, meeting).waiting.find(({ kind }) => kind === "matter");
    expect(due?.needsReason).toBe(true);
    const key = `matter.${due?.id}`;
    expect(() => leaveDue(house.as("councilChair"), meeting, key, { why: "" })).toThrow(Invalid);
    leaveDue(house.as("councilChair"), meeting, key, { why: "Too early" });
    expect(dueOf(house, meeting).waiting).toEqual([]);
  });

  test("M-4 what stood on the agenda of a meeting that was cancelled is carried over, with its reason", () => {
    const house = afterAMeeting();
    const meeting = anAgenda(house, "2026-07-14");
    anItem(house, meeting, { titleEn: "Counters", titleFr: "Comptoirs", purpose: "direction" });
    cancelMeeting(house.as("chair"), meeting, { reasonEn: "Most are away", reasonFr: "", edition: 1 });
    const next = anAgenda(house, "2026-08-11");
    const carried = itemOf(house, next, "carried");
    expect([carried.title.fr, carried.purpose]).toEqual(["Comptoirs", "direction"]);
    expect(carried.reason.en).toBe(
      "Carried over from the meeting of July\u00a014,\u00a02026, which was cancelled.",
    );
    // What had fallen due by itself comes again by itself.
    expect(itemOf(house, next, "record").due).not.toBeNull();
    expect(dueOf(house, aMeeting(house, "2026-09-08")).waiting.map(({ kind }) => kind)).not.toContain(
      "carried",
    );
  });

  test("M-4 an item moves to a later meeting, whose agenda is opened with what is due there", () => {
    const house = afterAMeeting();
    const meeting = anAgenda(house, "2026-07-14");
    const later = aMeeting(house, "2026-08-11");
    const own = anItem(house, meeting, { titleEn: "Counters", titleFr: "Comptoirs" });
    moveItemOn(house.as("chair"), own, { to: later });
    expect(titlesOf(house, meeting)).not.toContain("Counters");
    expect(titlesOf(house, later)).toContain("Counters");
    const record = itemOf(house, meeting, "record");
    moveItemOn(house.as("chair"), record.id, { to: later });
    expect(dueOf(house, meeting).waiting).toEqual([]);
    expect(placed(house, later).filter(({ due }) => due?.kind === "record")).toHaveLength(1);
    expect(() => moveItemOn(house.as("chair"), own, { to: later })).toThrow(NotPossible);
    const council = aMeeting(house, "2026-08-13", {}, { part: "councilChair", body: "PSSDC" });
    const other = anItem(house, meeting);
    expect(() => moveItemOn(house.as("chair"), other, { to: council })).toThrow(Invalid);
  });
});
