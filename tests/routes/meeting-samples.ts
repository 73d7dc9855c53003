// Meetings of the group, of both councils together, and of each what its co-chairs may do.
import { closePoll } from "../../app/domain/meetings/commands/answering.server";
import { cancelMeeting } from "../../app/domain/meetings/commands/changing.server";
import { endSeries } from "../../app/domain/meetings/commands/ending.server";
import { followCalendar } from "../../app/domain/meetings/commands/feeds.server";
import { feedAddress } from "../../app/domain/meetings/feeds.server";
import type { TestHouse } from "../support/house";
import { aMeeting, aPoll, aSeries } from "../support/meeting";
import type { Samples } from "./samples";

export function meetingSamples(house: TestHouse): Samples {
  const why = { reasonEn: "Most are away", reasonFr: "", edition: 1 };
  const series = aSeries(house);
  const endedSeries = aSeries(house, { weekday: 3, endsOn: house.ahead("2026-12-31") });
  endSeries(house.as("chair"), endedSeries, why);
  const cancelledMeeting = aMeeting(house, house.ahead("2026-08-20"));
  cancelMeeting(house.as("chair"), cancelledMeeting, why);
  const jointMeeting = aMeeting(house, house.ahead("2026-09-22"), {}, { part: "councilChair", body: "JC" });
  const calendar = followCalendar(house.as("member"), { body: "" });
  const poll = aPoll(house);
  const closedPoll = aPoll(house);
  closePoll(house.as("chair"), closedPoll, 1);
  return {
    ...{ poll, closedPoll, date: house.one("select id from poll_date where poll_id = ? limit 1", poll) },
    ...{ series, endedSeries, cancelledMeeting, jointMeeting, calendar },
    meeting: aMeeting(house),
    feed: feedAddress(house, { id: calendar, language: "en" }).split("/").at(-1) ?? "",
  };
}
