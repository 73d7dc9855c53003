// How meetings are found: by their names, who meets, their day and where.
import { addresses } from "../../site-map";
import type { Id } from "../actor";
import type { Language } from "../bilingual";
import type { FindableKind } from "../findable";
import { weekdayDate } from "../format";
import { gathered } from "../search/gathered.server";
import { type Meeting, type MeetingRow, meetingColumns, meetingIn } from "./meeting.server";
import { calledShortly, whoMeets } from "./named";
import { meetingSaid } from "./said-words";
import { formatWords, meetingStateWords } from "./words";

const whereIn = ({ day, state }: Meeting, language: Language): string =>
  `${weekdayDate(language, day)} · ${meetingStateWords[language][state]}`;

const meetings = gathered<MeetingRow>(
  `select ${meetingColumns} from (select * from meeting where cancelled_with_series = 0) m left join meeting_series r on r.id = m.series_id`,
  "m.id",
  (row) => {
    const meeting = meetingIn(row);
    const who = whoMeets(meeting);
    const [only] = meeting.bodies;
    return {
      ...{ id: meeting.id as Id, changedAt: meeting.changedAt, title: calledShortly(meeting) },
      text: { en: "", fr: "" },
      where: { en: whereIn(meeting, "en"), fr: whereIn(meeting, "fr") },
      also: [
        ...[who.en, who.fr, meeting.venue.en, meeting.venue.fr],
        ...[formatWords.en[meeting.format], formatWords.fr[meeting.format]],
      ],
      href: addresses("meeting", { meeting: meeting.id }),
      body: meeting.bodies.length === 1 && only ? only.id : null,
    };
  },
);

export const meetingFinds: readonly FindableKind[] = [
  {
    kind: "meeting",
    name: { en: meetingSaid.en.meetings, fr: meetingSaid.fr.meetings },
    seenBy: "audience",
    entries: meetings,
    all: "select id, changed_at as at from meeting where cancelled_with_series = 0",
    madeOf: [
      { table: "meeting", ids: (row) => `select ${row}.id as id` },
      { table: "meeting_body", ids: (row) => `select ${row}.meeting_id as id` },
      {
        table: "body",
        columns: ["acronym_en", "acronym_fr", "name_en", "name_fr"],
        ids: (row) => `select mb.meeting_id as id from meeting_body mb where mb.body_id = ${row}.id`,
      },
    ],
  },
];
