import { prepared } from "../../../db/connection";
import { addresses } from "../../site-map";
import type { Id } from "../actor";
import { type Bilingual, inBoth } from "../bilingual";
import type { Facts, Policy } from "../permissions";
import type { Slice } from "../slice";
import { planOn } from "./commands/planning.server";
import { meetingFinds } from "./finds.server";
import { meetingMoves, meetingStates, seriesMoves, seriesStates } from "./lifecycle";
import { type MeetingRow, meetingColumns, meetingIn } from "./meeting.server";
import { calledByDay } from "./named";
import { meetingPolicies } from "./policy";
import { pollMoves, pollStates } from "./polls";
import { ruleInBoth } from "./rule-said";
import { meetingSaid } from "./said-words";
import type { SeriesRule } from "./series-rule";
import {
  meetingMoveWords,
  meetingStateWords,
  pollMoveWords,
  pollStateWords,
  seriesMoveWords,
  seriesStateWords,
} from "./words";

const called = prepared((db) =>
  db.$client.prepare<[Id], MeetingRow>(
    `select ${meetingColumns} from meeting m left join meeting_series r on r.id = m.series_id where m.id = ?`,
  ),
);
const polled = prepared((db) =>
  db.$client.prepare<[Id], Bilingual>("select title_en as en, title_fr as fr from date_poll where id = ?"),
);
const ruled = prepared((db) =>
  db.$client.prepare<[Id], Pick<SeriesRule, "every" | "weekday" | "place">>(
    "select every, weekday, place from meeting_series where id = ?",
  ),
);

export const meetingsSlice: Slice = {
  name: "meetings",
  title: inBoth(meetingSaid, (words) => words.meetings),
  lifeCycles: [
    {
      name: inBoth(meetingSaid, (words) => words.meeting),
      cycle: { states: meetingStates, moves: meetingMoves },
      words: meetingStateWords,
      moveWords: meetingMoveWords,
    },
    {
      name: inBoth(meetingSaid, (words) => words.series),
      cycle: { states: seriesStates, moves: seriesMoves },
      words: seriesStateWords,
      moveWords: seriesMoveWords,
    },
    {
      name: inBoth(meetingSaid, (words) => words.poll),
      cycle: { states: pollStates, moves: pollMoves },
      words: pollStateWords,
      moveWords: pollMoveWords,
    },
  ],
  policies: Object.values(meetingPolicies) as Policy<Facts>[],
  settle: planOn,
  finds: meetingFinds,
  shows: {
    meeting: (db, id) => {
      const row = called(db).get(id);
      return row && { title: calledByDay(meetingIn(row)), href: addresses("meeting", { meeting: id }) };
    },
    "date-poll": (db, id) => {
      const title = polled(db).get(id);
      const named = title?.en || title?.fr;
      return (
        title && {
          title: named ? title : inBoth(meetingSaid, (words) => words.awaitingPoll),
          href: addresses("poll", { poll: id }),
        }
      );
    },
    "meeting-series": (db, id) => {
      const rule = ruled(db).get(id);
      return rule && { title: ruleInBoth(rule), href: addresses("series", { series: id }) };
    },
  },
};
