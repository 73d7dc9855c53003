// S-5: a nomination asked for where the terms name no seat leads somewhere: it is answered in words.
import { expect, test } from "vitest";
import { actorOn } from "../../../app/domain/actor.server";
import type { Day } from "../../../app/domain/dates";
import { Denied, NotFound } from "../../../app/domain/refusals";
import { answerRequest } from "../../../app/domain/seats/commands/answer-request.server";
import { nominationsAsked } from "../../../app/domain/seats/holders.server";
import { askForNomination } from "../../../app/domain/seats/nominations.server";
import { seatsSlice } from "../../../app/domain/seats/slice.server";
import { openHouse } from "../../support/house";

const today = "2026-06-04" as Day;

test("S-5 where the terms name no seat, the one who was asked answers in words, and the answer stands beside the gap", () => {
  const house = openHouse();
  const body = house.body("CCSWG");
  const yukon = house.one<string>("select id from jurisdiction where code = 'YT'");
  const id = askForNomination(house.as("chair"), body, { level: "T", seat: "", of: yukon });
  const person = house.one<string>(
    "select h.person_id from holding h join seat s on s.id = h.seat_id join body b on b.id = s.body_id where s.jurisdiction_id = ? and b.kind = 'council' and h.state = 'confirmed' and h.until_day is null limit 1",
    yukon,
  );
  const lines = () =>
    (seatsSlice.awaiting?.(house.db, actorOn(house.db, person, today), today) ?? []).filter(
      (line) => line.id === id,
    );
  expect(lines().map(({ verb, href }) => [verb.en, href.fr])).toEqual([
    ["Answer", `/fr/designations/${id}/repondre`],
  ]);

  expect(() => answerRequest(house.as("member"), id, { answer: "Not ours to say." })).toThrow(Denied);
  const before = house.mails().length;
  answerRequest({ house: house.house, person }, id, { answer: "Our director, once a seat is open." });
  expect(lines()).toEqual([]);
  expect(nominationsAsked(house.db, body).find((one) => one.id === id)).toMatchObject({
    answer: "Our director, once a seat is open.",
    answeredAt: house.house.now(),
  });
  const told = house
    .mails()
    .slice(before)
    .map(({ to }) => to);
  expect(told).toContain("bc-partnerships@example.org");
  expect(told).toContain("secretariat-analyst@example.org");
  expect(() => answerRequest({ house: house.house, person }, id, { answer: "Again." })).toThrow(NotFound);
  expect(house.ledger()).toEqual(["seats.ask", "seats.answer"]);
});

test("S-5 where a seat can take it, the line asks for the nomination itself", () => {
  const house = openHouse();
  const asked = house.one<string>("select id from nomination_request where answered_at is null limit 1");
  const of = house.one<string>("select asked_of_id from nomination_request where id = ?", asked);
  const person = house.one<string>(
    "select h.person_id from holding h join seat s on s.id = h.seat_id where s.nominated_by_id = ? and h.state = 'confirmed' and h.until_day is null limit 1",
    of,
  );
  const lines = seatsSlice.awaiting?.(house.db, actorOn(house.db, person, today), today) ?? [];
  expect(lines.filter((line) => line.id === asked).map(({ verb }) => verb.en)).toEqual(["Nominate"]);
});
