// N-6: which mail a person gets and when: their choice, what goes together, what waits for the day.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import PostalMime from "postal-mime";
import { describe, expect, test } from "vitest";
import { calendarFile } from "../../../app/domain/calendar/calendar-file";
import { addDays, dayFrom, type Instant, instantAt, wallTimeAt, weekdayOf } from "../../../app/domain/dates";
import type { House } from "../../../app/domain/house";
import { sendOutbox } from "../../../app/domain/outbox/delivery.server";
import { nextDigest } from "../../../app/domain/outbox/digest";
import { noticeWords } from "../../../app/domain/outbox/notice-words";
import { type NoticeName, noticeNames, wayOf, waysOf } from "../../../app/domain/outbox/notices";
import { notify } from "../../../app/domain/outbox/outbox.server";
import { cast } from "../../support/house";
import { aWorkspaceFolder } from "../../support/workspace-folder";

const minute = 60_000;

/** A workspace without mail, at a clock of its own, with what was sent to whom. */
function opened(pause: number) {
  const folder = aWorkspaceFolder();
  folder.house.db.$client.exec("update outbox set outcome = 'dropped', body = '', sent_at = null");
  let now = folder.house.now();
  const house: House = { ...folder.house, mailPause: pause, now: () => now };
  const person = (part: keyof typeof cast) =>
    house.db.$client
      .prepare<[string], string>("select id from person where email = ?")
      .pluck()
      .get(cast[part]) as string;
  const read = new Set<string>();
  return {
    house,
    person,
    pass: (minutes: number) => {
      now = (now + minutes * minute) as Instant;
    },
    at: (instant: Instant) => {
      now = instant;
    },
    choose: (who: string, notice: NoticeName, way: string) =>
      house.db.$client
        .prepare("insert into notice_choice (person_id, notice, way, chosen_at) values (?, ?, ?, 0)")
        .run(who, notice, way),
    tell: (
      to: string,
      subject: string,
      more: { notice?: NoticeName; calendar?: string; about?: string } = {},
    ) => {
      const { notice = "matter", calendar, about } = more;
      return notify(
        house.db,
        {
          ...{
            notice,
            to: [to],
            subject: { en: subject, fr: subject },
            lines: [{ en: "A line.", fr: "Une ligne." }],
          },
          link: { en: "http://127.0.0.1:3000/en", fr: "http://127.0.0.1:3000/fr" },
          ...(calendar ? { calendar: { en: calendar, fr: calendar } } : {}),
          ...(about ? { about: { kind: "agenda", id: about } } : {}),
        },
        now,
      );
    },
    /** What goes out now. */
    sent: async () => {
      const count = await sendOutbox(house);
      const names = readdirSync(join(house.dataDirectory, "mail")).filter((name) => !read.has(name));
      for (const name of names) read.add(name);
      const mails = await Promise.all(
        names.map((name) => PostalMime.parse(readFileSync(join(house.dataDirectory, "mail", name)))),
      );
      expect(mails).toHaveLength(count);
      return mails;
    },
  };
}

describe("N-6 the catalogue of notices", () => {
  test("N-6 each is named and explained in both languages; what is asked, moves a calendar or guards an account always comes at once", () => {
    for (const name of noticeNames)
      for (const words of [noticeWords.en, noticeWords.fr]) {
        expect(words[name]).not.toBe("");
        expect(words[`${name}Hint`]).not.toBe("");
      }
    for (const name of ["account", "asked", "meeting"] as const) expect(waysOf(name)).toEqual(["at-once"]);
    expect(noticeNames.filter((name) => waysOf(name).includes("off"))).toEqual([
      "reminder",
      "matter",
      "answered",
    ]);
  });

  test("N-6 a choice that is not to be had counts for nothing", () => {
    expect(wayOf("asked", "off")).toBe("at-once");
    expect(wayOf("decision", "off")).toBe("at-once");
    expect(wayOf("decision", "daily")).toBe("daily");
    expect(wayOf("matter", null)).toBe("at-once");
  });
});

describe("N-6 how mail goes out", () => {
  test("N-6 what was turned off is not written; what was not, is", async () => {
    const { person, choose, tell, sent } = opened(5);
    const member = person("member");
    choose(member, "matter", "off");
    expect(tell(member, "Off")).toEqual([]);
    expect(tell(member, "On", { notice: "decision" })).toHaveLength(1);
    expect((await sent()).map(({ subject }) => subject)).toEqual(["On"]);
  });

  test("N-6 the first goes at once; what comes within minutes after it goes in one mail, in its order, each with its link", async () => {
    const { house, person, pass, tell, sent } = opened(5);
    const member = person("member");
    tell(member, "First");
    expect((await sent()).map(({ subject }) => subject)).toEqual(["First"]);
    pass(1);
    tell(member, "Second");
    pass(1);
    tell(member, "Third");
    expect(await sent()).toEqual([]);
    pass(3);
    const [mail, ...others] = await sent();
    expect(others).toEqual([]);
    expect(mail?.subject).toMatch(/^2[ \u00a0]messages.*Second$/);
    expect(mail?.text?.indexOf("1. Second")).toBeLessThan(mail?.text?.indexOf("2. Third") ?? -1);
    expect(mail?.text?.match(/http:\/\/127\.0\.0\.1:3000\/(en|fr)$/gm)).toHaveLength(2);
    expect(mail?.text?.match(/\/(en\/account\/mail|fr\/compte\/courriels)/g)).toHaveLength(1);
    expect(
      house.db.$client.prepare("select count(*) from outbox where outcome = 'waiting'").pluck().get(),
    ).toBe(0);
  });

  test("N-6 others wait for nobody, and a link that opens an account waits for nothing and goes alone", async () => {
    const { person, pass, tell, sent } = opened(5);
    const [member, chair] = [person("member"), person("chair")];
    tell(member, "First");
    await sent();
    pass(1);
    tell(member, "Second");
    tell(member, "Link", { notice: "account" });
    tell(chair, "To the chair");
    expect((await sent()).map(({ subject }) => subject).sort()).toEqual(["Link", "To the chair"]);
  });

  test("N-6 without a pause each mail goes by itself", async () => {
    const { person, tell, sent } = opened(0);
    for (const subject of ["One", "Two"]) tell(person("member"), subject);
    expect((await sent()).map(({ subject }) => subject).sort()).toEqual(["One", "Two"]);
  });

  test("N-6 T-2 what its reader may no longer see is left out of what goes together", async () => {
    const { house, person, tell, sent } = opened(5);
    const member = person("member");
    tell(member, "Seen");
    tell(member, "Hidden", { about: "0000000000000000" });
    tell(member, "Seen too");
    const [mail] = await sent();
    expect(mail?.text).toContain("Seen too");
    expect(mail?.text).not.toContain("Hidden");
    expect(
      house.db.$client
        .prepare("select count(*) from outbox where outcome = 'dropped' and subject = 'Hidden'")
        .pluck()
        .get(),
    ).toBe(1);
  });

  test("M-15 several calendars that go together are each a file", async () => {
    const { person, tell, sent } = opened(5);
    const calendar = (name: string) => calendarFile({ language: "en", name, events: [] });
    for (const name of ["One", "Two"]) tell(person("member"), name, { calendar: calendar(name) });
    const [mail] = await sent();
    const files = mail?.attachments.filter(({ mimeType }) => mimeType === "text/calendar") ?? [];
    expect(files.map(({ filename }) => filename).sort()).toEqual(["calendar-1.ics", "calendar-2.ics"]);
  });

  test("N-6 what is had once a day comes together at eight in the morning, and what is at once does not wait for it", async () => {
    const { house, person, pass, at, choose, tell, sent } = opened(5);
    const member = person("member");
    choose(member, "decision", "daily");
    for (const subject of ["One", "Two"]) tell(member, subject, { notice: "decision" });
    tell(member, "Now", { notice: "asked" });
    expect((await sent()).map(({ subject }) => subject)).toEqual(["Now"]);
    pass(60);
    expect(await sent()).toEqual([]);
    const zone = house.db.$client
      .prepare("select zone from person where id = ?")
      .pluck()
      .get(member) as string;
    at(nextDigest(house.now(), zone));
    const [mail, ...others] = await sent();
    expect(others).toEqual([]);
    expect(mail?.subject).toMatch(/^2[ \u00a0]messages (of the day|du jour)/);
  });

  test("N-6 a mail server that is down loses nothing of what goes together", async () => {
    const { house, person, pass, tell, sent } = opened(5);
    for (const subject of ["One", "Two"]) tell(person("member"), subject);
    expect(await sendOutbox({ ...house, smtpUrl: "smtp://127.0.0.1:1" })).toBe(0);
    pass(60);
    const [mail] = await sent();
    expect(mail?.text).toContain("1. One");
    expect(mail?.text).toContain("2. Two");
  });
});

test("N-6 the mail of the day comes at eight on a working day where its reader is, within a week-end and a day", () => {
  const zones = ["America/Toronto", "America/St_Johns", "America/Vancouver", "America/Regina"];
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 3 * 365 * 24 * 60 }),
      fc.constantFrom(...zones),
      (minutes, zone) => {
        const now = (instantAt({ day: dayFrom("2026-01-01"), minutes: 0 }, zone) +
          minutes * minute) as Instant;
        const next = nextDigest(now, zone);
        const wall = wallTimeAt(next, zone);
        expect(wall.minutes).toBe(8 * 60);
        expect([1, 2, 3, 4, 5]).toContain(weekdayOf(wall.day));
        expect(next).toBeGreaterThan(now);
        // No working morning lies between.
        const from = wallTimeAt(now, zone);
        for (let day = from.day; day < wall.day; day = addDays(day, 1)) {
          const isWorking = weekdayOf(day) > 0 && weekdayOf(day) < 6;
          expect(isWorking && (day > from.day || from.minutes < 8 * 60)).toBe(false);
        }
      },
    ),
  );
});
