import { describe, expect, test } from "vitest";
import { dayFrom, dayOf, instantFrom } from "../../../app/domain/dates";
import { calendarPage, meetingFile, meetingsForFile } from "../../../app/domain/meetings/calendar.server";
import { calendarFilter } from "../../../app/domain/meetings/calendar-filter";
import { cancelMeeting, changeMeeting } from "../../../app/domain/meetings/commands/changing.server";
import { countdownTo } from "../../../app/domain/meetings/countdown";
import type { ChangeTyped } from "../../../app/domain/meetings/forms";
import { calledShortly, whoMeets } from "../../../app/domain/meetings/named";
import { overdueSince } from "../../../app/domain/meetings/of-body.server";
import { meetingPage } from "../../../app/domain/meetings/pages.server";
import { bodyPage } from "../../../app/domain/overviews/body-page.server";
import { Denied, NotFound, NotPossible } from "../../../app/domain/refusals";
import { openHouse, type Part, parts, type TestHouse } from "../../support/house";
import { aMeeting, aSeries, meetingOf, slot } from "../../support/meeting";
import { fieldsOf } from "../../support/refused";
import { search } from "../../support/searching";

const today = (house: TestHouse) => dayOf(house.now());
const page = (house: TestHouse, id: string, part: Part = "member") =>
  meetingPage(house.db, house.actor(part), { id, now: house.now(), today: today(house) });
const change = (house: TestHouse, id: string, typed: Partial<ChangeTyped>, part: Part = "chair") =>
  changeMeeting(house.as(part), id, {
    ...{ ...slot, titleEn: "", titleFr: "", day: dayFrom("2026-07-14") },
    ...{ ...typed, edition: meetingOf(house, id).edition },
  });
const cancel = (house: TestHouse, id: string, part: Part = "chair") =>
  cancelMeeting(house.as(part), id, {
    ...{ reasonEn: "No quorum is expected.", reasonFr: "", edition: meetingOf(house, id).edition },
  });
const subjects = (house: TestHouse) => [...new Set(house.mails().map(({ subject }) => subject))].sort();
/** In every channel in which meetings are listed (M-17). */
const shownTo = (house: TestHouse, id: string): Part[] =>
  parts.filter((part) => {
    const actor = house.actor(part);
    const filter = calendarFilter(new URLSearchParams(), today(house));
    const at = { filter, now: house.now(), today: today(house), page: 1 };
    const listed = calendarPage(house.db, actor, at);
    const inList = listed.meetings.some((one) => one.id === id);
    const inFile = meetingsForFile(house.db, actor, at).some((one) => one.id === id);
    const found = JSON.stringify(search(house, part, "meeting").groups).includes(id);
    const opens = (open: () => unknown) => {
      try {
        open();
        return true;
      } catch (refusal) {
        if (refusal instanceof NotFound) return false;
        throw refusal;
      }
    };
    const onPage = opens(() => page(house, id, part));
    const asFile = opens(() => meetingFile(house, actor, { id, language: "en" }));
    expect([inFile, found, onPage, asFile, listed.part.total > 0], part).toEqual(Array(5).fill(inList));
    return inList;
  });

describe("M-1 a meeting is called", () => {
  test("M-1 of one body: its members, contacts and observers and the secretariat see it, nobody else, in any channel", () => {
    const house = openHouse();
    expect(shownTo(house, aMeeting(house))).toEqual([
      "chair",
      "otherChair",
      "member",
      "contact",
      "secretary",
      "finance",
      "observer",
    ]);
  });

  test("M-1, B-1 of the joint body: each council meets, under the name of both", () => {
    const house = openHouse();
    const id = aMeeting(house, "2026-09-22", {}, { part: "councilChair", body: "JC" });
    const meeting = meetingOf(house, id);
    expect(meeting.bodies.map(({ acronym }) => acronym.en)).toEqual(["PSSDC", "PSCIOC"]);
    expect(whoMeets(meeting).fr).toBe("Conseils mixtes");
    expect(shownTo(house, id)).toContain("otherCouncilChair");
    expect(shownTo(house, id)).not.toContain("reader");
    cancel(house, id, "otherCouncilChair");
    expect(meetingOf(house, id).state).toBe("cancelled");
  });

  test("M-1 of a group together with a council, chosen among the bodies one sees", () => {
    const house = openHouse();
    const id = aMeeting(house, "2026-07-14", { also: [house.body("PSSDC")] });
    expect(calledShortly(meetingOf(house, id)).en).toBe("PSSDC and CCSWG: meeting");
    expect(fieldsOf(() => aMeeting(house, "2026-07-14", { also: [house.body("JC")] }))).toEqual(["also"]);
    expect(fieldsOf(() => aMeeting(house, "2026-07-14", { also: ["0000000000000000"] }))).toEqual(["also"]);
  });

  test.each<Part>(["member", "contact", "councilChair", "observer"])("M-1 the %s calls none", (part) => {
    const house = openHouse();
    expect(() => aMeeting(house, "2026-07-14", {}, { part })).toThrow(Denied);
    expect(house.one("select count(*) from meeting")).toBe(0);
  });

  test("M-1 not in the past, not in the hour the clocks skip, not in ten years, not without a place", () => {
    const house = openHouse();
    const refused = (day: string, typed = {}) => fieldsOf(() => aMeeting(house, day, typed));
    expect(refused("2026-06-03")).toEqual(["day"]);
    expect(refused("2026-06-04", { startMinutes: 9 * 60 })).toEqual(["day"]);
    expect(refused("2036-06-04")).toEqual(["day"]);
    expect(refused("2027-03-14", { startMinutes: 2 * 60 + 30 })).toEqual(["startMinutes"]);
    // Where the clocks changed by then no more, the hour is there.
    expect(refused("2027-03-14", { startMinutes: 2 * 60 + 30, zone: "America/Vancouver" })).toEqual([]);
    expect(refused("2026-07-14", { format: "hybrid" })).toEqual(["venueEn"]);
  });
});

describe("M-2 this one only", () => {
  test("M-2, M-15 it is moved: one mail, the next number, the others of its series stay", () => {
    const house = openHouse();
    aSeries(house);
    const id = house.one<string>("select id from meeting where day = '2026-07-14'");
    house.db.$client.prepare("update outbox set outcome = 'sent', body = ''").run();
    change(house, id, { day: dayFrom("2026-07-21"), zone: "America/St_Johns", startMinutes: 14 * 60 + 30 });
    expect(meetingOf(house, id)).toMatchObject({ day: "2026-07-21", sequence: 1, ruleDay: "2026-07-14" });
    expect(new Date(meetingOf(house, id).startsAt).toISOString()).toBe("2026-07-21T17:00:00.000Z");
    expect(house.one("select count(*) from meeting where sequence = 0")).toBe(17);
    expect(house.one("select starts_at from meeting_body where meeting_id = ?", id)).toBe(
      meetingOf(house, id).startsAt,
    );
    expect(subjects(house)).toContain(
      "CCSWG: the meeting now stands on July\u00a021,\u00a02026 at 2:30\u00a0pm, Newfoundland Time",
    );
    const file = house.one<string>("select calendar from outbox where outcome = 'waiting' limit 1");
    expect(file).toContain("DTSTART;TZID=America/St_Johns:20260721T143000");
    expect(file).toContain("SEQUENCE:1");
  });

  test("M-19 the joining of the series is not written down again; its own stands where it differs", () => {
    const house = openHouse();
    aSeries(house);
    const id = house.one<string>("select id from meeting where day = '2026-07-14'");
    change(house, id, { phone: "1 800 555 0100" });
    expect(house.one("select link || '/' || phone from meeting where id = ?", id)).toBe("/1 800 555 0100");
    expect(meetingOf(house, id).joining).toEqual({
      link: slot.link,
      phone: "1 800 555 0100",
      passcode: "4071",
    });
    expect(subjects(house)).toContain(
      "CCSWG: how to join the meeting of July\u00a014,\u00a02026 at 1:00\u00a0pm, Eastern Time",
    );
  });

  test("T-4 what the other co-chair changed meanwhile is shown, and not overwritten", () => {
    const house = openHouse();
    const id = aMeeting(house);
    change(house, id, { lengthMinutes: 60 }, "otherChair");
    const typed = { ...slot, titleEn: "", titleFr: "", day: dayFrom("2026-07-15"), edition: 1 };
    try {
      changeMeeting(house.as("chair"), id, typed);
      expect.unreachable();
    } catch (refusal) {
      expect(refusal).toBeInstanceOf(NotPossible);
      const { fields } = (refusal as NotPossible).changed as NonNullable<NotPossible["changed"]>;
      expect(fields).toContainEqual({ name: "lengthMinutes", theirs: "60" });
    }
    expect(meetingOf(house, id).day).toBe("2026-07-14");
  });

  test("M-1 it is cancelled with its reason, once, and every calendar hears of it; one that has begun is not", () => {
    const house = openHouse();
    const id = aMeeting(house);
    cancel(house, id);
    expect(meetingOf(house, id)).toMatchObject({ state: "cancelled", sequence: 1 });
    expect(() => cancel(house, id)).toThrow(NotPossible);
    expect(() => change(house, id, {})).toThrow(NotPossible);
    expect(meetingFile(house, house.actor("member"), { id, language: "fr" }).content).toContain(
      "STATUS:CANCELLED",
    );
    const begun = aMeeting(house, "2026-06-04", { startMinutes: 11 * 60 });
    house.setClock("2026-06-04T11:00:00-04:00");
    expect(() => cancel(house, begun)).toThrow(NotPossible);
  });

  test("M-1 the database holds: never removed, never raised from a cancellation, no time without its number", () => {
    const house = openHouse();
    const id = aMeeting(house);
    const run = (text: string) => () => house.db.$client.prepare(text).run();
    expect(run("delete from meeting")).toThrow("never removed");
    expect(run("update meeting set starts_at = starts_at + 60000, ends_at = ends_at + 60000")).toThrow(
      "calendar",
    );
    expect(run("update meeting set ends_at = ends_at + 60000, sequence = 1")).toThrow("meeting_ends");
    cancel(house, id);
    expect(run("update meeting set state = 'planned', cancelled_at = null")).toThrow("stays cancelled");
  });
});

describe("M-21 by when", () => {
  test("M-21 counted in business days from the day, holidays left out, in the order of the days", () => {
    const lines = countdownTo(dayFrom("2026-07-07"), {
      notice: 10,
      papers: 5,
      record: 15,
      approval: 10,
      silence: 3,
    });
    expect(Object.fromEntries(lines.map(({ step, day }) => [step, day]))).toEqual({
      ...{ call: "2026-06-22", papers: "2026-06-29", translation: "2026-07-03", approval: "2026-07-03" },
      ...{ release: "2026-07-03", briefing: "2026-07-06", "decisions-page": "2026-07-09" },
      ...{ record: "2026-07-28", "record-approval": "2026-08-12" },
    });
    expect(lines.map(({ day }) => day)).toEqual([...lines.map(({ day }) => day)].sort());
  });

  test("M-21, B-4 a joint meeting gives its bodies the longest notice and the record soonest", () => {
    const house = openHouse();
    const id = aMeeting(house, "2026-09-22", {}, { part: "councilChair", body: "JC" });
    const days = Object.fromEntries(
      page(house, id, "secretary").countdown.map(({ step, day }) => [step, day]),
    );
    // PSCIOC: notice 20, papers 7, record 10; PSSDC: 15, 5, 15.
    expect(days).toMatchObject({ call: "2026-08-24", papers: "2026-09-11", record: "2026-10-07" });
  });
});

describe("M-2 the page of a body", () => {
  const meetings = (house: TestHouse, part: Part, acronym: string) =>
    bodyPage(house.db, house.actor(part), {
      ...{ body: house.body(acronym), today: today(house), on: today(house), now: house.now() },
    }).meetings;

  test("M-2 says when it meets next and met last, to those who may know", () => {
    const house = openHouse();
    aSeries(house);
    aMeeting(house, "2026-09-22", {}, { part: "councilChair", body: "JC" });
    house.setClock("2026-06-10T10:00:00-04:00");
    const own = meetings(house, "member", "CCSWG");
    expect(own.next.map(({ day }) => day)).toEqual(["2026-07-14", "2026-08-11", "2026-09-08"]);
    expect(own.last?.day).toBe("2026-06-09");
    expect(own.series).toHaveLength(1);
    expect(meetings(house, "councilChair", "CCSWG")).toMatchObject({ next: [], last: null, series: [] });
    for (const body of ["JC", "PSSDC", "PSCIOC"])
      expect(meetings(house, "secretary", body).next.map(({ day }) => day)).toEqual(["2026-09-22"]);
  });

  test("B-2 says that a meeting is overdue by the cadence of the terms, while nothing is planned in its place", () => {
    const cadence = { every: "month", by: null, atCall: false } as const;
    const one = {
      id: "",
      startsAt: instantFrom(0),
      endsAt: instantFrom(0),
      zone: "",
      titleEn: "",
      titleFr: "",
      state: "planned",
    } as const;
    const last = { ...one, day: dayFrom("2026-04-14") };
    const at = (next: string[], on: string) =>
      overdueSince(
        { last, series: [], next: next.map((day) => ({ ...one, day: dayFrom(day) })) },
        { cadence, today: dayFrom(on) },
      );
    expect(at([], "2026-05-28")).toBeNull();
    expect(at([], "2026-05-29")).toBe("2026-05-28");
    expect(at(["2026-06-09"], "2026-05-29")).toBe("2026-05-28");
    expect(at(["2026-05-28"], "2026-05-20")).toBeNull();
  });
});
