import { prepared } from "../../../db/connection";
import { addresses } from "../../site-map";
import type { Id } from "../actor";
import { inBoth } from "../bilingual";
import type { Facts, Policy } from "../permissions";
import type { Slice } from "../slice";
import { planOn } from "./commands/planning.server";
import { meetingFinds } from "./finds.server";
import { meetingMoves, meetingStates, seriesMoves, seriesStates } from "./lifecycle";
import { type MeetingRow, meetingColumns, meetingIn } from "./meeting.server";
import { calledByDay } from "./named";
import { meetingPolicies } from "./policy";
import { ruleInBoth } from "./rule-said";
import { meetingSaid } from "./said-words";
import type { SeriesRule } from "./series-rule";
import { meetingMoveWords, meetingStateWords, seriesMoveWords, seriesStateWords } from "./words";

const called = prepared((db) =>
  db.$client.prepare<[Id], MeetingRow>(
    `select ${meetingColumns} from meeting m left join meeting_series r on r.id = m.series_id where m.id = ?`,
  ),
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
  ],
  policies: Object.values(meetingPolicies) as Policy<Facts>[],
  settle: planOn,
  finds: meetingFinds,
  shows: {
    meeting: (db, id) => {
      const row = called(db).get(id);
      return row && { title: calledByDay(meetingIn(row)), href: addresses("meeting", { meeting: id }) };
    },
    "meeting-series": (db, id) => {
      const rule = ruled(db).get(id);
      return rule && { title: ruleInBoth(rule), href: addresses("series", { series: id }) };
    },
  },
};
