// Desk 27, M-15: a subscription reads what its person may see on the day, until it is revoked.
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { subscribed } from "../../../app/domain/meetings/calendar.server";
import { calendarsPage } from "../../../app/domain/meetings/calendars-page.server";
import { followCalendar, revokeCalendar } from "../../../app/domain/meetings/commands/feeds.server";
import { Invalid, NotFound } from "../../../app/domain/refusals";
import { openHouse, type Part, type TestHouse } from "../../support/house";
import { aMeeting, aSeries } from "../../support/meeting";

const addresses = (house: TestHouse, part: Part) =>
  calendarsPage(house.house, house.actor(part), "en").feeds.map(({ address }) => address);
const nameOf = (address: string) => address.split("/").at(-1) ?? "";
const follow = (house: TestHouse, part: Part, acronym = ""): string => {
  const id = followCalendar(house.as(part), { body: acronym && house.body(acronym) });
  return nameOf(addresses(house, part).find((address) => address.includes(id)) ?? "");
};
const read = (house: TestHouse, feed: string): string[] => {
  const { content } = subscribed(house.house, { feed, language: "en" });
  const calendar = new ICAL.Component(ICAL.parse(content) as unknown[]);
  return calendar.getAllSubcomponents("vevent").map((entry) => {
    const event = new ICAL.Event(entry);
    return `${event.startDate.toString().slice(0, 10)} ${event.summary}`;
  });
};

test("M-15 a member follows all their meetings, or those of one body; the address is the same when asked again", () => {
  const house = openHouse();
  aMeeting(house);
  aMeeting(house, "2026-09-22", {}, { part: "councilChair", body: "JC" });
  const all = follow(house, "otherCouncilChair");
  const group = follow(house, "secretary", "CCSWG");
  expect(read(house, all)).toEqual(["2026-09-22 Joint Councils: meeting"]);
  expect(read(house, group)).toEqual(["2026-07-14 CCSWG: meeting"]);
  expect(read(house, follow(house, "secretary"))).toEqual([
    "2026-07-14 CCSWG: meeting",
    "2026-09-22 Joint Councils: meeting",
  ]);
  follow(house, "otherCouncilChair");
  expect(addresses(house, "otherCouncilChair").map(nameOf)).toEqual([all]);
});

test("M-15 S-4 once the holding ends the subscription is empty, and revoked it does not exist", () => {
  const house = openHouse();
  aSeries(house);
  const feed = follow(house, "member");
  expect(read(house, feed)).toHaveLength(18);
  house.db.$client
    .prepare("update holding set until_day = '2026-06-04', state = 'ended' where person_id = ?")
    .run(house.person("member"));
  expect(read(house, feed)).toEqual([]);
  revokeCalendar(house.as("member"), feed.slice(0, 16));
  expect(() => read(house, feed)).toThrow(NotFound);
  expect(() => revokeCalendar(house.as("member"), feed.slice(0, 16))).toThrow(NotFound);
});

test("T-3 no other name opens it, nobody revokes another's, and one cannot follow what one does not see", () => {
  const house = openHouse();
  const feed = follow(house, "member");
  const other = feed.replace(/-.{4}/, "-AAAA");
  for (const name of [other, feed.slice(0, 16), `${feed}x`, "", "x".repeat(5000)])
    expect(() => read(house, name)).toThrow(NotFound);
  expect(() => revokeCalendar(house.as("chair"), feed.slice(0, 16))).toThrow(NotFound);
  expect(() => followCalendar(house.as("member"), { body: "0000000000000000" })).toThrow(Invalid);
  expect(() => followCalendar(house.as("member"), { body: house.body("JC") })).toThrow(Invalid);
});
