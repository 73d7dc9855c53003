// S-8: somebody comes for one item, beside the seat itself; whoever is named has what they need to read it, account or not.
import { describe, expect, test } from "vitest";
import type { Id } from "../../../app/domain/actor";
import { actorOn } from "../../../app/domain/actor.server";
import { approveAgenda } from "../../../app/domain/agendas/commands/approving.server";
import { releaseAgenda } from "../../../app/domain/agendas/commands/releasing.server";
import { agendaPage } from "../../../app/domain/agendas/pages.server";
import { answerMeeting } from "../../../app/domain/answers/commands/answering.server";
import type { AnswerTyped } from "../../../app/domain/answers/forms";
import { answerPage, readinessPage } from "../../../app/domain/answers/pages.server";
import { addDays, dayOf, type Instant, startOfDay } from "../../../app/domain/dates";
import { paperPage } from "../../../app/domain/meeting-papers/pages.server";
import { NotFound, NotPossible } from "../../../app/domain/refusals";
import { leaveAllDue } from "../../routes/agenda-samples";
import { anAgenda, anItem } from "../../support/agenda";
import { openHouse, type TestHouse } from "../../support/house";
import { aMeeting, meetingOf } from "../../support/meeting";
import { aPaper } from "../../support/papers";
import { fieldsOf } from "../../support/refused";

const robin = "robin@example.org";
const typed: AnswerTyped = {
  ...{ seats: [], answer: "stand-in", name: "Robin Tremblay", email: robin, part: "speaks", language: "fr" },
  ...{ item: "", until: null, source: "" },
};
const at = (house: TestHouse) => ({ now: house.now(), today: dayOf(house.now()) });

function released() {
  const house = openHouse();
  const meeting = anAgenda(house);
  leaveAllDue(house, meeting);
  const item = anItem(house, meeting, { titleEn: "Counters", titleFr: "Guichets" });
  const secret = anItem(house, meeting, { titleEn: "Vacancies", titleFr: "Vacances", section: "in-camera" });
  const paper = aPaper(house, item, { titleEn: "Figures", titleFr: "Chiffres" });
  const hidden = aPaper(house, secret, { titleEn: "Names", titleFr: "Noms" });
  for (const part of ["chair", "otherChair"] as const) approveAgenda(house.as(part), meeting);
  releaseAgenda(house.as("secretary"), meeting);
  return { house, meeting, item, secret, paper, hidden };
}
const saidOf = (house: TestHouse, id: Id) =>
  readinessPage(house.db, house.actor("secretary"), { id, ...at(house) }).bodies.flatMap(
    ({ seats, forecast }) =>
      seats.flatMap(({ answered }) =>
        answered ? [{ item: answered.item?.title.en, heard: forecast.quorum.heard }] : [],
      ),
  );

describe("S-8 for one item", () => {
  test.each(["speaks", "listens"] as const)(
    "S-8 M-9 the seat comes, and Robin, who %s, for the item",
    (part) => {
      const { house, meeting, item } = released();
      const offered = answerPage(house.db, house.actor("member"), { id: meeting, now: house.now() }).items;
      expect(offered.map(({ title }) => title.en)).toEqual(["Counters"]);
      answerMeeting(house.as("member"), meeting, { ...typed, part, item });
      expect(saidOf(house, meeting)).toEqual([{ item: "Counters", heard: 1 }]);
      const mail = house.one<string>("select body from outbox where address = ?", robin);
      expect(mail).toContain(
        `${part === "speaks" ? "Vous parlez au nom de" : "Vous venez pour"} Service Alberta`,
      );
      expect(mail).toContain("«\u00a0Guichets\u00a0»");
    },
  );

  test("M-17 whoever speaks on one item reads the agenda and its papers, and nothing of what is in camera", () => {
    const { house, meeting, item, paper, hidden } = released();
    const reads = (one: Id) => {
      const person = house.one<Id>("select id from person where email = ?", robin);
      return paperPage(house, actorOn(house.db, person, at(house).today), {
        ...{ paper: one, language: "fr", from: 1, ...at(house) },
      }).line.title.fr;
    };
    const titles = () => {
      const person = house.one<Id>("select id from person where email = ?", robin);
      const page = agendaPage(house, actorOn(house.db, person, at(house).today), {
        id: meeting,
        ...at(house),
      });
      return page.kind === "awaited" ? [] : page.items.map(({ title }) => title.en);
    };
    answerMeeting(house.as("member"), meeting, { ...typed, item });
    expect([reads(paper), titles().includes("Vacancies")]).toEqual(["Chiffres", false]);
    expect(() => reads(hidden)).toThrow(NotFound);
    answerMeeting(house.as("member"), meeting, typed);
    expect([reads(hidden), titles().includes("Vacancies")]).toEqual(["Noms", true]);
  });

  test("S-8 only what was sent is offered, and not what is in camera: by the form, and by the database", () => {
    const { house, meeting, secret } = released();
    expect(fieldsOf(() => answerMeeting(house.as("member"), meeting, { ...typed, item: secret }))).toEqual([
      "item",
    ]);
    const later = anAgenda(house, "2026-09-15");
    const draft = anItem(house, later, { titleEn: "Draft" });
    expect(fieldsOf(() => answerMeeting(house.as("member"), later, { ...typed, item: draft }))).toEqual([
      "item",
    ]);
    answerMeeting(house.as("member"), later, typed);
    expect(() =>
      house.db.$client
        .prepare(
          `insert into meeting_answer select 'x', meeting_id, seat_id, answer, stand_in_name, stand_in_email, stand_in_language, stand_in_part,
             sees_until, entry, source, answered_by, answered_at, ? from meeting_answer where meeting_id = ?`,
        )
        .run(draft, later),
    ).toThrow("somebody comes for an item that was sent");
  });
});

test("S-8 T-d whoever is named and has no account signs in with a link at that address, and is known once", () => {
  const { house, meeting } = released();
  const known = () => house.one<number>("select count(*) from person where email = ?", robin);
  expect(known()).toBe(0);
  answerMeeting(house.as("member"), meeting, { ...typed, email: "Robin@Example.org" });
  answerMeeting(house.as("member"), meeting, { ...typed, part: "listens" });
  expect(known()).toBe(1);
  expect(house.one("select name || ' ' || language from person where email = ?", robin)).toBe(
    "Robin Tremblay fr",
  );
});

describe("answers at both changes of clock", () => {
  const nights = ["2026-11-01", "2027-03-14"].flatMap((day) =>
    ["America/Toronto", "America/St_Johns", "America/Vancouver"].map((zone) => [day, zone] as const),
  );
  test.each(nights)(
    "S-7 of a meeting on %s, %s, until the instant at which it begins, not after",
    (day, zone) => {
      const house = openHouse();
      const meeting = aMeeting(house, day, { zone, startMinutes: 3 * 60 + 30 });
      const { startsAt } = meetingOf(house, meeting);
      const says = (instant: number) => {
        house.setClock(new Date(instant).toISOString());
        answerMeeting(house.as("member"), meeting, {
          ...typed,
          answer: "yes",
          email: "",
          name: "",
          part: "",
        });
      };
      says(startsAt - 1);
      expect(() => says(startsAt)).toThrow(NotPossible);
    },
  );

  test.each(["2026-11-01", "2027-03-14"])(
    "S-8 a stand-in sees the meeting of %s to the end of the last day",
    (day) => {
      const house = openHouse();
      const meeting = aMeeting(house, day);
      answerMeeting(house.as("member"), meeting, { ...typed, until: meetingOf(house, meeting).day });
      const person = house.one<Id>("select id from person where email = ?", robin);
      const sees = (instant: Instant) =>
        actorOn(house.db, person, dayOf(instant)).keys.includes(`stand-in:${meeting}`);
      const ends = startOfDay(addDays(meetingOf(house, meeting).day, 1));
      expect([sees((ends - 1) as Instant), sees(ends)]).toEqual([true, false]);
    },
  );
});
