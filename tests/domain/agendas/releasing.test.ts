// M-6, M-17: one act, two languages; what blocks, and who sees what.
import { describe, expect, test } from "vitest";
import { approveAgenda, reopenAgenda } from "../../../app/domain/agendas/commands/approving.server";
import { annotateItem, editItem, leaveItem } from "../../../app/domain/agendas/commands/items.server";
import { releaseAgenda, releaseWithException } from "../../../app/domain/agendas/commands/releasing.server";
import { type AgendaPage, agendaPage } from "../../../app/domain/agendas/pages.server";
import { releasePage } from "../../../app/domain/agendas/release-page.server";
import { dayOf } from "../../../app/domain/dates";
import { meetingPage } from "../../../app/domain/meetings/pages.server";
import { Denied, Invalid, NotFound, NotPossible } from "../../../app/domain/refusals";
import { added, anAgenda, anItem, placed } from "../../support/agenda";
import { openHouse, type Part, type TestHouse } from "../../support/house";
import { meetingOf } from "../../support/meeting";
import { linesOf, search } from "../../support/searching";
import { refused } from "../../support/silent";

const at = (house: TestHouse) => ({ now: house.now(), today: dayOf(house.now()) });
const pageFor = (house: TestHouse, part: Part, id: string): AgendaPage =>
  agendaPage(house, house.actor(part), { id, ...at(house) });
const titlesFor = (house: TestHouse, part: Part, id: string): string[] => {
  const page = pageFor(house, part, id);
  return page.kind === "awaited" ? [] : page.items.map(({ title }) => title.en);
};

function approvedOne(items: Parameters<typeof added>[0][] = [{}]) {
  const house = openHouse();
  const meeting = anAgenda(house);
  for (const { id, due } of placed(house, meeting))
    if (due) leaveItem(house.as("chair"), id, { why: "Later" });
  const ids = items.map((item) => anItem(house, meeting, item));
  approveAgenda(house.as("chair"), meeting);
  approveAgenda(house.as("otherChair"), meeting);
  return { house, meeting, ids };
}

describe("M-6 release", () => {
  test("M-6 everyone who meets gets one mail in their own language, with the calendar and how to join; nobody else", () => {
    const { house, meeting } = approvedOne();
    const before = house.mails().length;
    const page = releasePage(house, house.actor("secretary"), { id: meeting, ...at(house) });
    releaseAgenda(house.as("secretary"), meeting);
    const mails = house.mails().slice(before);
    const told = mails.map(({ to }) => to);
    expect(new Set(told).size).toBe(told.length);
    // What the page said before is what happened.
    expect(told.length).toBe(page.recipients.length);
    expect(mails.every(({ subject }) => /the agenda of|l’ordre du jour du/.test(subject))).toBe(true);
    const french = page.recipients.filter(({ language }) => language === "fr");
    expect(mails.filter(({ subject }) => subject.includes("l’ordre du jour du"))).toHaveLength(french.length);
    const calendars = house.one<number>(
      "select count(*) from outbox where about_id = ? and subject like '%agenda of%' and calendar like '%BEGIN:VEVENT%meet.example.org%'",
      meeting,
    );
    expect(calendars).toBe(page.recipients.length - french.length);
    expect(meetingOf(house, meeting).state).toBe("released");
  });

  test("M-6 a missing side blocks it, with the list; only a co-chair releases with a reason, which is printed", () => {
    const { house, meeting } = approvedOne([{ titleEn: "Counters", titleFr: "" }]);
    expect(refused(() => releaseAgenda(house.as("secretary"), meeting))).toContain(
      "A title or a paper is missing in one language",
    );
    expect(() => releaseWithException(house.as("secretary"), meeting, { why: "Urgent" })).toThrow(Denied);
    const { missing } = releasePage(house, house.actor("chair"), { id: meeting, ...at(house) });
    expect(missing.map(({ title, side }) => [title.en, side])).toEqual([["Counters", "fr"]]);
    expect(() => releaseWithException(house.as("chair"), meeting, { why: "" })).toThrow(Invalid);
    releaseWithException(house.as("chair"), meeting, { why: "The translation follows tomorrow" });
    const page = pageFor(house, "member", meeting);
    expect(page.kind === "released" && page.exception).toEqual({
      text: "The translation follows tomorrow",
      language: "en",
    });
  });

  test("M-6 the title is written, and the release is no exception any more", () => {
    const { house, meeting, ids } = approvedOne([{ titleEn: "Counters", titleFr: "" }]);
    reopenAgenda(house.as("chair"), meeting);
    editItem(house.as("secretary"), ids[0] ?? "", {
      ...added({ titleEn: "Counters", titleFr: "Comptoirs" }),
      edition: 1,
    });
    approveAgenda(house.as("chair"), meeting);
    approveAgenda(house.as("otherChair"), meeting);
    releaseAgenda(house.as("secretary"), meeting);
    expect(pageFor(house, "member", meeting)).toMatchObject({ kind: "released", exception: null });
  });

  test("M-6 not before it is approved, and once only; nothing on it changes afterwards", () => {
    const house = openHouse();
    const open = anAgenda(house);
    expect(refused(() => releaseAgenda(house.as("secretary"), open))).toContain("not approved yet");
    const { house: other, meeting, ids } = approvedOne();
    releaseAgenda(other.as("chair"), meeting);
    expect(refused(() => releaseAgenda(other.as("chair"), meeting))).toContain("is released");
    expect(() => reopenAgenda(other.as("chair"), meeting)).toThrow(NotPossible);
    expect(() => leaveItem(other.as("chair"), ids[0] ?? "", { why: "" })).toThrow(NotPossible);
  });

  test.each<Part>(["member", "contact", "observer"])("M-6 the %s does not release", (part) => {
    const { house, meeting } = approvedOne();
    expect(() => releaseAgenda(house.as(part), meeting)).toThrow(Denied);
  });
});

describe("M-17 what is in camera, and what is in preparation", () => {
  const inCamera = {
    titleEn: "A seat to be filled",
    titleFr: "Un siège à pourvoir",
    section: "in-camera",
  } as const;

  test("M-17 before the release no member sees an item; after it, in camera only whoever sits there", () => {
    const { house, meeting } = approvedOne([{ titleEn: "Counters" }, inCamera]);
    for (const part of ["member", "contact", "observer"] as const)
      expect([part, titlesFor(house, part, meeting)]).toEqual([part, []]);
    releaseAgenda(house.as("secretary"), meeting);
    const sees = (part: Part) => titlesFor(house, part, meeting).includes("A seat to be filled");
    expect([sees("member"), sees("secretary"), sees("chair")]).toEqual([true, true, true]);
    expect([sees("contact"), sees("observer")]).toEqual([false, false]);
    for (const part of ["contact", "observer"] as const)
      expect(titlesFor(house, part, meeting)).toEqual([
        "Opening, and adoption of the agenda",
        "Counters",
        "Next meeting, and close",
      ]);
    expect(() => pageFor(house, "stranger", meeting)).toThrow(NotFound);
  });

  test("M-17 no channel tells of it: mails, the history of the meeting, the search, the calendar, notes", () => {
    const { house, meeting } = approvedOne([
      { ...inCamera, titleEn: "Zebra matter", titleFr: "Affaire zèbre" },
    ]);
    releaseAgenda(house.as("secretary"), meeting);
    const traces = /zebra|zèbre/i;
    expect(house.mails().filter(({ subject, body }) => traces.test(subject + body))).toEqual([]);
    expect(
      house.one<number>(
        "select count(*) from outbox where calendar like '%ebra%' or calendar like '%zèbre%'",
      ),
    ).toBe(0);
    for (const part of ["member", "contact", "observer"] as const) {
      const { history } = meetingPage(house.db, house.actor(part), { id: meeting, ...at(house) });
      expect(JSON.stringify(history)).not.toMatch(traces);
    }
    expect(JSON.stringify(pageFor(house, "contact", meeting))).not.toMatch(traces);
    for (const part of ["contact", "observer", "stranger"] as const)
      expect(linesOf(search(house, part, "zebra"))).toEqual([]);
    expect(linesOf(search(house, "member", "zebra"))).toEqual(["agenda-item: Zebra matter"]);
  });

  test("M-22 what the makers noted, and who proposed what, does not leave with it", () => {
    const { house, meeting, ids } = approvedOne();
    annotateItem(house.as("chair"), ids[0] ?? "", {
      ...{ sought: "A yes", wording: "", positions: "Alberta hesitates", edition: 1 },
    });
    releaseAgenda(house.as("secretary"), meeting);
    expect(JSON.stringify(pageFor(house, "chair", meeting))).toContain("Alberta hesitates");
    const page = JSON.stringify(pageFor(house, "member", meeting));
    expect(page).toContain('"kind":"released"');
    expect(page).not.toContain("Alberta hesitates");
    expect(page).not.toContain(house.person("chair"));
  });
});
