import { expect, test } from "vitest";
import { actionsAwaiting } from "../../../app/domain/actions/awaiting.server";
import type { Id } from "../../../app/domain/actor";
import { dayFrom, dayOf } from "../../../app/domain/dates";
import { answerPoll, closePoll, settlePoll } from "../../../app/domain/meetings/commands/answering.server";
import { openPoll } from "../../../app/domain/meetings/commands/polls.server";
import type { PollTyped } from "../../../app/domain/meetings/poll-forms";
import { pollPage } from "../../../app/domain/meetings/poll-pages.server";
import type { PollAnswer } from "../../../app/domain/meetings/polls";
import { Denied, NotFound, NotPossible } from "../../../app/domain/refusals";
import { openHouse, type Part, parts, type TestHouse } from "../../support/house";
import { aPoll, meetingOf, pollTyped } from "../../support/meeting";
import { fieldsOf } from "../../support/refused";

const page = (house: TestHouse, id: Id, part: Part = "secretary") =>
  pollPage(house.db, house.actor(part), { id, now: house.now(), today: dayOf(house.now()) });
const answer = (house: TestHouse, id: Id, part: Part, answers: readonly PollAnswer[], seats?: Id[]) => {
  const { poll, served } = page(house, id, part);
  answerPoll(house.as(part), id, {
    seats: seats ?? served.map((seat) => seat.id),
    answers: poll.dates.flatMap((date, at) => {
      const said = answers[at];
      return said ? [{ date: date.id, answer: said }] : [];
    }),
  });
};
const reasonOf = (act: () => unknown): string => {
  try {
    act();
  } catch (refusal) {
    if (refusal instanceof NotPossible) return refusal.reason.text.en;
    throw refusal;
  }
  return "";
};

test("M-20 a poll asks everyone who is to meet by one mail, and waits for each seat until it has answered", () => {
  const house = openHouse();
  const id = aPoll(house);
  const waits = (part: Part) =>
    actionsAwaiting(house.db, house.actor(part), dayOf(house.now())).map((line) => line.id);
  expect(parts.filter((part) => waits(part).includes(id))).toEqual([
    "chair",
    "otherChair",
    "member",
    "contact",
  ]);
  expect(new Set(house.mails().map(({ subject }) => subject))).toEqual(
    new Set(["CCSWG: when can you meet?", "GTSAC\u00a0: quand pouvez-vous vous réunir?"]),
  );
  answer(house, id, "contact", ["yes", "no", "if-need-be"]);
  // The contact answers for the seat that the member holds.
  expect([waits("member"), waits("contact"), waits("chair")]).toEqual([[], [], [id]]);
  expect(house.ledger()).toEqual(["meetings.openPoll", "meetings.answerPoll"]);
});

test("M-20 it counts by level who can, and the last answer of a seat counts", () => {
  const house = openHouse();
  const id = aPoll(house);
  answer(house, id, "contact", ["no", "no", "yes"]);
  answer(house, id, "member", ["yes", "if-need-be", "no"]);
  answer(house, id, "otherChair", ["yes", "no", "no"]);
  const [first, second, third] = page(house, id).lines;
  expect(first?.figures.all).toMatchObject({ yes: 2, "if-need-be": 0, no: 0 });
  expect(first?.figures.levels.map(({ level, count }) => `${level} ${count.can}`)).toEqual(["F 1", "P 1"]);
  expect([first?.isBest, second?.isBest, third?.isBest]).toEqual([true, false, false]);
  expect(second?.figures.withoutChair).toEqual([house.body("CCSWG")]);
  expect(page(house, id, "member").lines.map(({ own }) => own)).toEqual([["yes"], ["if-need-be"], ["no"]]);
});

test("M-20, M-10 a date is chosen only where a co-chair of each body can; one act then makes the meeting", () => {
  const house = openHouse();
  const id = aPoll(house, {}, { part: "councilChair", body: "JC" });
  const dates = () => page(house, id).poll.dates.map((date) => date.id);
  answer(house, id, "councilChair", ["yes", "yes", "no"]);
  expect(reasonOf(() => settlePoll(house.as("secretary"), id, dates()[0] ?? ""))).toBe(
    "No co-chair of PSCIOC has said that they can on that date. Ask them, or choose another.",
  );
  answer(house, id, "otherCouncilChair", ["if-need-be", "no", "no"]);
  const meeting = settlePoll(house.as("otherCouncilChair"), id, dates()[0] ?? "");
  expect(meetingOf(house, meeting)).toMatchObject({ day: "2026-09-22", startMinutes: 540, state: "planned" });
  expect(meetingOf(house, meeting).joint?.name.en).toBe("Joint Councils");
  expect(page(house, id).poll).toMatchObject({ state: "settled", meeting });
  expect(reasonOf(() => settlePoll(house.as("secretary"), id, dates()[1] ?? ""))).toContain("closed");
  expect(reasonOf(() => answer(house, id, "councilChair", ["no", "no", "no"]))).toContain("closed");
  expect(actionsAwaiting(house.db, house.actor("councilChair"), dayOf(house.now()))).toEqual([]);
});

test("M-20 who may ask, answer, choose and close; what is not seen is not found", () => {
  const house = openHouse();
  expect(() => aPoll(house, {}, { part: "member" })).toThrow(Denied);
  const id = aPoll(house);
  expect(() => answerPoll(house.as("secretary"), id, { seats: [], answers: [] })).toThrow(Denied);
  expect(() => closePoll(house.as("member"), id, 1)).toThrow(Denied);
  expect(() => page(house, id, "stranger")).toThrow(NotFound);
  expect(() => closePoll(house.as("otherCouncilChair"), id, 1)).toThrow(NotFound);
  expect(() => settlePoll(house.as("chair"), id, "0000000000000000")).toThrow(NotFound);
  closePoll(house.as("otherChair"), id, 1);
  expect(page(house, id).poll.state).toBe("closed");
  expect(reasonOf(() => closePoll(house.as("chair"), id, 2))).toContain("closed");
});

test("M-20 what is asked amiss is refused field by field, and nothing is asked", () => {
  const house = openHouse();
  const refused = (typed: Partial<PollTyped>) => fieldsOf(() => aPoll(house, typed));
  const row = (at: number, day: string, startMinutes = 540) => ({ row: at, day: dayFrom(day), startMinutes });
  expect(refused({ dates: [row(1, "2026-09-22")] })).toEqual(["day1"]);
  expect(refused({ dates: [row(1, "2026-09-22"), row(3, "2026-09-22")] })).toEqual(["day3"]);
  expect(refused({ dates: [row(1, "2026-09-22"), row(2, "2026-06-01")] })).toEqual(["day2"]);
  expect(refused({ answerBy: dayFrom("2026-09-22") })).toEqual(["answerBy"]);
  expect(refused({ answerBy: dayFrom("2026-06-03") })).toEqual(["answerBy"]);
  expect(refused({ format: "hybrid" })).toEqual(["venueEn"]);
  expect(house.one("select count(*) from date_poll")).toBe(0);
});

test("M-20 an answer says something of every date, for a seat of one's own", () => {
  const house = openHouse();
  const id = aPoll(house);
  const { poll } = page(house, id);
  expect(fieldsOf(() => answer(house, id, "member", ["yes", "no"]))).toEqual([`date-${poll.dates[2]?.id}`]);
  const own = openPoll(house.as("chair"), house.body("CCSWG"), { ...pollTyped, also: [house.body("PSSDC")] });
  expect(fieldsOf(() => answer(house, own, "member", ["yes", "no", "no"], []))).toEqual(["seats"]);
  expect(fieldsOf(() => answer(house, own, "member", ["yes", "no", "no"], ["0000000000000000"]))).toEqual([
    "seats",
  ]);
  answer(house, own, "member", ["yes", "no", "no"]);
  expect(page(house, own).lines[0]?.figures.all.yes).toBe(2);
});

test("M-20 the database holds: no answer from elsewhere or once it is over, and a poll that is over stays so", () => {
  const house = openHouse();
  const id = aPoll(house);
  const run =
    (text: string, ...values: unknown[]) =>
    () =>
      house.db.$client.prepare(text).run(...values);
  const date = page(house, id).poll.dates[0]?.id;
  const insert =
    "insert into poll_answer (date_id, seat_id, answer, answered_by, answered_at) values (?, ?, 'yes', ?, 0)";
  const elsewhere = house.one(
    "select s.id from seat s join body b on b.id = s.body_id where b.acronym_en = 'PSCIOC'",
  );
  expect(run(insert, date, elsewhere, house.person("chair"))).toThrow("those who meet");
  expect(run("delete from date_poll")).toThrow("never removed");
  closePoll(house.as("chair"), id, 1);
  expect(run("update date_poll set state = 'open'")).toThrow("stays so");
  expect(run(insert, date, house.seat("CCSWG", "Service Alberta"), house.person("chair"))).toThrow("open");
});
