// S-9: a message to a list, in both languages: drafted, sent once to everyone on it, kept as it was sent.
import { describe, expect, test } from "vitest";
import { dayFrom } from "../../../app/domain/dates";
import { saveList } from "../../../app/domain/lists/commands/saved-lists.server";
import { listPage } from "../../../app/domain/lists/list-pages.server";
import {
  discardMessage,
  draftMessage,
  editMessage,
  sendMessage,
} from "../../../app/domain/messages/commands/messages.server";
import { isWhole } from "../../../app/domain/messages/forms";
import { messagesPage } from "../../../app/domain/messages/message-list.server";
import { messagesFilter } from "../../../app/domain/messages/messages-filter";
import { messagePage, sendPage } from "../../../app/domain/messages/queries.server";
import { sendOutbox } from "../../../app/domain/outbox/delivery.server";
import { Denied, NotFound, NotPossible } from "../../../app/domain/refusals";
import { endContact } from "../../../app/domain/seats/commands/contacts.server";
import { statePart } from "../../../app/domain/taking-part/commands/taking-part.server";
import { cast, openHouse, type Part, type TestHouse } from "../../support/house";

const today = dayFrom("2026-06-04");
const text = {
  ...{ subjectEn: "Call of June 9", subjectFr: "Appel du 9 juin", link: "/en/bodies" },
  ...{ textEn: "The call is at ten.\n\nBring your papers.", textFr: "L’appel est à dix heures." },
};
const membersOf = (house: TestHouse, acronym: string) => `members-${house.body(acronym)}`;
const draft = (house: TestHouse, part: Part = "chair", list = membersOf(house, "CCSWG")) =>
  draftMessage(house.as(part), { list, corrects: null }, text);
const preview = (house: TestHouse, message: string, part: Part = "chair") =>
  sendPage(house.db, house.actor(part), { message, day: today });

describe("a draft", () => {
  test("T-2 is its author's alone: the secretariat, the other co-chair and the members find nothing", () => {
    const house = openHouse();
    const message = draft(house);
    expect(messagePage(house.db, house.actor("chair"), message).message.state).toBe("draft");
    for (const part of ["secretary", "otherChair", "member", "reader"] as const)
      expect(() => messagePage(house.db, house.actor(part), message), part).toThrow(NotFound);
    expect(house.mails()).toEqual([]);
  });

  test("L-1 is not sent while a side is missing", () => {
    const house = openHouse();
    const message = draft(house);
    editMessage(house.as("chair"), message, { ...text, textFr: "", edition: 1 });
    expect(isWhole({ ...text, textFr: "" })).toBe(false);
    expect(() => sendMessage(house.as("chair"), message, preview(house, message).preview)).toThrow(
      NotPossible,
    );
    expect(house.mails()).toEqual([]);
  });

  test("T-9 is discarded without a trace of its text; T-4 a stale edit overwrites nothing", () => {
    const house = openHouse();
    const message = draft(house);
    editMessage(house.as("chair"), message, { ...text, subjectEn: "Later", edition: 1 });
    expect(() => editMessage(house.as("chair"), message, { ...text, edition: 1 })).toThrow(NotPossible);
    discardMessage(house.as("chair"), message);
    expect(house.one("select count(*) from message where state = 'draft'")).toBe(0);
    expect(house.one("select count(*) from ledger_detail where detail like '%Later%'")).toBe(0);
  });
});

describe("sending", () => {
  test("L-3 each in their own language, once, the contacts of the seats copied; exactly those of the preview", () => {
    const house = openHouse();
    const message = draft(house);
    const page = preview(house, message);
    const howMany = sendMessage(house.as("chair"), message, page.preview);
    const mails = house.mails();
    expect(mails.map(({ to }) => to).sort()).toEqual(page.lines.map(({ email }) => email).sort());
    expect(howMany).toBe(page.lines.length);
    expect(mails.map(({ to }) => to)).toContain(cast.contact);
    for (const line of page.lines) {
      const mail = mails.find(({ to }) => to === line.email);
      expect(mail?.subject).toBe(line.language === "fr" ? text.subjectFr : text.subjectEn);
      expect(mail?.body).toContain(line.language === "fr" ? "/fr/organismes" : "/en/bodies");
    }
    const contact = page.lines.find(({ email }) => email === cast.contact);
    expect(contact?.through.en).toContain("copied: contact of Service Alberta");
  });

  test("N-2 a message is sent once, whoever asks again", () => {
    const house = openHouse();
    const message = draft(house);
    const { preview: seen } = preview(house, message);
    sendMessage(house.as("chair"), message, seen);
    const before = house.mails().length;
    expect(() => sendMessage(house.as("chair"), message, seen)).toThrow(NotPossible);
    expect(house.mails().length).toBe(before);
  });

  test("desk 14 who is on the list changed since the preview: nothing is sent", () => {
    const house = openHouse();
    const message = draft(house);
    const { preview: seen } = preview(house, message);
    const contact = house.one<string>(
      "select k.id from contact k join person p on p.id = k.person_id join seat s on s.id = k.seat_id where p.email = ? and s.body_id = ?",
      cast.contact,
      house.body("CCSWG"),
    );
    endContact(house.as("member"), contact, null);
    expect(() => sendMessage(house.as("chair"), message, seen)).toThrow(NotPossible);
    expect(house.mails()).toEqual([]);
  });

  test("S-9 a co-chair writes to the lists of the body, to no other; a member to none", () => {
    const house = openHouse();
    expect(() => draft(house, "member")).toThrow(Denied);
    expect(() => draft(house, "chair", membersOf(house, "PSCIOC"))).toThrow(Denied);
    expect(() => draft(house, "chair", "jurisdictions")).toThrow(Denied);
    expect(() => draft(house, "observer", "readers")).toThrow(NotFound);
    expect(house.ledger()).toEqual([]);
  });

  test("T-2 who received it opens it without the list of recipients; others find nothing", async () => {
    const house = openHouse();
    const received = () =>
      messagesPage(house.db, house.actor("member"), {
        filter: messagesFilter(new URLSearchParams()),
        page: 1,
      }).total;
    const before = received();
    const message = draft(house);
    expect(received()).toBe(before);
    sendMessage(house.as("chair"), message, preview(house, message).preview);
    expect(messagePage(house.db, house.actor("member"), message).recipients).toBeNull();
    expect(received()).toBe(before + 1);
    expect(() => messagePage(house.db, house.actor("councilChair"), message)).toThrow(NotFound);
    const kept = messagePage(house.db, house.actor("secretary"), message);
    expect(kept.recipients?.every(({ outcome }) => outcome === "waiting")).toBe(true);
    await sendOutbox({ ...house.house, dataDirectory: `/tmp/messages-${process.pid}` });
    const sent = messagePage(house.db, house.actor("chair"), message);
    expect(sent.recipients?.every(({ outcome, sentAt }) => outcome === "sent" && sentAt !== null)).toBe(true);
    // N-6: the outbox forgets the text; the message keeps its own.
    expect(house.one("select count(*) from outbox where outcome = 'sent' and body <> ''")).toBe(0);
    expect(sent.message.text.en).toContain("Bring your papers.");
  });

  test("T-9 what was sent stands, in the database too; a correction is a message that names it", () => {
    const house = openHouse();
    const message = draft(house);
    sendMessage(house.as("chair"), message, preview(house, message).preview);
    const change = (sql: string) => () => house.db.$client.prepare(sql).run();
    expect(change("update message set text_en = 'Other'")).toThrow(/stands/);
    expect(change("delete from message_recipient")).toThrow(/frozen/);
    const correction = draftMessage(
      house.as("chair"),
      { list: membersOf(house, "CCSWG"), corrects: message },
      { ...text, textEn: "The call is at eleven.", textFr: "L’appel est à onze heures." },
    );
    sendMessage(house.as("chair"), correction, preview(house, correction).preview);
    const [named] = messagePage(house.db, house.actor("member"), message).correctedBy;
    expect(named?.id).toBe(correction);
    expect(
      house.mails().some(({ body }) => body.startsWith("This corrects the message “Call of June 9”")),
    ).toBe(true);
  });
});

describe("lists of the world", () => {
  const emails = (house: TestHouse, key: string, on = today) =>
    listPage(house.db, house.actor("secretary"), { key, today, on }).lines.map(({ email }) => email);

  test("S-2, S-10 a list follows the day: a past one by who sat then; an observer's seat is not a member's", () => {
    const house = openHouse();
    const key = membersOf(house, "CCSWG");
    expect(emails(house, key)).toContain(cast.member);
    expect(emails(house, key, dayFrom("2015-01-01"))).toEqual([]);
    const jurisdiction = house.one<string>("select id from jurisdiction where code = 'AB'");
    const stated = {
      jurisdiction,
      quality: "observer",
      from: today,
      noteEn: "",
      noteFr: "",
      reference: "Letter",
    } as const;
    statePart(house.as("secretary"), house.body("CCSWG"), stated);
    expect(emails(house, key)).not.toContain(cast.member);
    expect(emails(house, `observers-${house.body("CCSWG")}`)).toEqual(
      expect.arrayContaining([cast.member, cast.observer]),
    );
  });

  test("S-9 a saved list is computed again; a co-chair saves for the own body only", () => {
    const house = openHouse();
    const named = { nameEn: "West", nameFr: "Ouest", levels: [], jurisdictions: [], minus: [] };
    const take = [membersOf(house, "CCSWG")];
    const list = saveList(house.as("chair"), { ...named, take, levels: ["P"], plus: [cast.observer] });
    expect(emails(house, list)).toEqual(expect.arrayContaining([cast.member, cast.observer]));
    expect(() => saveList(house.as("chair"), { ...named, take: ["all-chairs"], plus: [] })).toThrow(
      /invalid/,
    );
    expect(() => saveList(house.as("chair"), { ...named, take, plus: [cast.stranger] })).toThrow(/invalid/);
    expect(() => listPage(house.db, house.actor("councilChair"), { key: list, today, on: today })).toThrow(
      NotFound,
    );
  });
});
