import { expect, test } from "vitest";
import type { Id } from "../../../app/domain/actor";
import { actorOn } from "../../../app/domain/actor.server";
import { answerMeeting } from "../../../app/domain/answers/commands/answering.server";
import { remindSilent } from "../../../app/domain/answers/commands/reminding.server";
import type { AnswerTyped } from "../../../app/domain/answers/forms";
import { answerPage, readinessPage } from "../../../app/domain/answers/pages.server";
import { addDays, dayFrom, dayOf } from "../../../app/domain/dates";
import { cancelMeeting } from "../../../app/domain/meetings/commands/changing.server";
import { meetingSeen } from "../../../app/domain/meetings/meeting.server";
import { Denied, NotPossible } from "../../../app/domain/refusals";
import { openHouse, type Part, type TestHouse } from "../../support/house";
import { aMeeting } from "../../support/meeting";
import { fieldsOf } from "../../support/refused";

const nothing: AnswerTyped = {
  ...{
    seats: [],
    answer: "yes",
    name: "",
    email: "",
    part: "",
    language: "",
    item: "",
    until: null,
    source: "",
  },
};
const seatsOf = (house: TestHouse, id: Id, part: Part) =>
  answerPage(house.db, house.actor(part), { id, now: house.now() }).served.map(({ seat }) => seat);
const say = (house: TestHouse, id: Id, part: Part, more: Partial<AnswerTyped> = {}) =>
  answerMeeting(house.as(part), id, { ...nothing, seats: seatsOf(house, id, part), ...more });
const ready = (house: TestHouse, id: Id, part: Part = "secretary") =>
  readinessPage(house.db, house.actor(part), { id, now: house.now(), today: dayOf(house.now()) });
const answersIn = (house: TestHouse, id: Id, part: Part = "secretary") =>
  ready(house, id, part).bodies.flatMap(({ seats }) => seats.flatMap(({ answered }) => answered ?? []));
const stand = { answer: "stand-in", name: "Robin Tremblay", part: "speaks", language: "fr" } as const;

test("S-7 a contact answers for the seat it serves, the last answer counts, and every one is kept", () => {
  const house = openHouse();
  const id = aMeeting(house);
  say(house, id, "contact");
  expect(answersIn(house, id)).toMatchObject([{ answer: "yes", entry: "contact" }]);
  say(house, id, "member", { answer: "no" });
  expect(answersIn(house, id)).toMatchObject([{ answer: "no", entry: "own" }]);
  expect(house.one("select count(*) from meeting_answer where meeting_id = ?", id)).toBe(2);
  expect(() => house.db.$client.exec("update meeting_answer set answer = 'yes'")).toThrow("never altered");
  expect(() => house.db.$client.exec("delete from meeting_answer")).toThrow("never removed");
});

test("S-7 the secretariat enters an answer on somebody's word, which only those who run the meeting read", () => {
  const house = openHouse();
  const id = aMeeting(house);
  const [seat = ""] = seatsOf(house, id, "member");
  expect(fieldsOf(() => say(house, id, "secretary", { seats: [seat] }))).toEqual(["source"]);
  expect(fieldsOf(() => say(house, id, "secretary", { seats: [] }))).toContain("seats");
  say(house, id, "secretary", { seats: [seat], source: "By telephone" });
  expect(answersIn(house, id)).toMatchObject([{ entry: "secretariat", source: "By telephone" }]);
  expect(answersIn(house, id, "member")).toMatchObject([{ entry: "secretariat", source: "" }]);
});

test("S-7 whoever does not sit there does not answer, and nobody does once it is cancelled or has begun", () => {
  const house = openHouse();
  const id = aMeeting(house);
  cancelMeeting(house.as("chair"), id, { reasonEn: "Away", reasonFr: "", edition: 1 });
  expect(() => say(house, id, "member")).toThrow(NotPossible);
  expect(() => answerMeeting(house.as("observer"), id, nothing)).toThrow(Denied);
});

test("S-8 a stand-in is asked for whole, in one go, and an alternate only where there is one", () => {
  const house = openHouse();
  const id = aMeeting(house);
  const empty = { answer: "stand-in", until: dayFrom("2020-01-01") } as const;
  expect(fieldsOf(() => say(house, id, "member", empty))).toEqual([
    ...["name", "email", "part", "language", "until"],
  ]);
});

test("S-8, T-3 a stand-in with an account sees the meeting until the day, and nothing once another answer is given", () => {
  const house = openHouse();
  const id = aMeeting(house);
  const outsider = house.actor("reader").person ?? "";
  const email = String(house.one("select email from person where id = ?", outsider));
  const sees = (day = dayOf(house.now())) => meetingSeen(house.db, actorOn(house.db, outsider, day), id);
  expect(sees()).toBeUndefined();
  say(house, id, "member", { ...stand, email, until: dayFrom("2026-07-20") });
  expect([sees()?.id, sees(dayFrom("2026-07-20"))?.id]).toEqual([id, id]);
  expect(sees(addDays(dayFrom("2026-07-20"), 1))).toBeUndefined();
  const other = aMeeting(house, "2026-07-21");
  expect(meetingSeen(house.db, actorOn(house.db, outsider, dayOf(house.now())), other)).toBeUndefined();
  // M-17: nothing else of the body opens with it.
  expect(actorOn(house.db, outsider, dayOf(house.now())).keys).not.toContain(
    `members:${house.body("CCSWG")}`,
  );
  say(house, id, "contact", { answer: "yes" });
  expect(sees()).toBeUndefined();
  const subjects = house.db.$client
    .prepare("select subject from outbox where address = ? order by rowid")
    .pluck()
    .all(email) as string[];
  expect(subjects.map((one) => one.includes("plus désigné"))).toEqual([false, true]);
  expect(house.one("select calendar is not null from outbox where address = ? limit 1", email)).toBe(1);
});

test("M-9 who only listens does not count for quorum, who speaks does", () => {
  const house = openHouse();
  const id = aMeeting(house);
  const heard = () => ready(house, id).bodies[0]?.forecast.quorum.heard;
  say(house, id, "member", { ...stand, email: "robin@example.org" });
  expect(heard()).toBe(1);
  say(house, id, "member", { ...stand, email: "robin@example.org", part: "listens" });
  expect(heard()).toBe(0);
});

test("M-9 those who have not answered are reminded once a day, those who have are not", () => {
  const house = openHouse();
  const id = aMeeting(house);
  say(house, id, "contact");
  expect(() => remindSilent(house.as("member"), id)).toThrow(Denied);
  const sent = () => house.mails().filter(({ subject }) => /do you come on|serez-vous présent/.test(subject));
  remindSilent(house.as("chair"), id);
  expect(sent().length).toBeGreaterThan(0);
  const told = house.db.$client
    .prepare(
      "select person_id from outbox where subject like '%do you come on%' or subject like '%serez-vous%'",
    )
    .pluck()
    .all();
  expect(told).not.toContain(house.actor("member").person);
  expect(told).not.toContain(house.actor("contact").person);
  expect(() => remindSilent(house.as("secretary"), id)).toThrow(NotPossible);
});

test("S-7 a meeting close at hand waits for each seat until it has answered", () => {
  const house = openHouse();
  const day = addDays(dayOf(house.now()), 9);
  const id = aMeeting(house, day);
  const waits = (part: Part) =>
    house.house.slices
      .flatMap((slice) => slice.awaiting?.(house.db, house.actor(part), dayOf(house.now())) ?? [])
      .some((line) => line.kind === "meeting-answer" && line.id === id);
  const parts: Part[] = ["chair", "member", "contact", "observer"];
  expect(parts.map(waits)).toEqual([true, true, true, false]);
  say(house, id, "contact");
  expect(parts.map(waits)).toEqual([true, false, false, false]);
});

test("M-9, M-1 a joint meeting has two lists and two quorums", () => {
  const house = openHouse();
  const id = aMeeting(house, "2026-09-22", {}, { part: "councilChair", body: "JC" });
  const before = ready(house, id).bodies;
  expect(before.map(({ acronym }) => acronym.en).sort()).toEqual(["PSCIOC", "PSSDC"]);
  say(house, id, "councilChair");
  const after = ready(house, id).bodies.map(({ forecast }) => forecast.quorum.heard);
  const own = answerPage(house.db, house.actor("councilChair"), { id, now: house.now() }).served;
  expect(after.filter((heard) => heard > 0)).toHaveLength(new Set(own.map(({ body }) => body)).size);
});
