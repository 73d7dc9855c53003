// How items are found: as they were last sent, by whoever may read them there (M-6, M-17, M-18).
import { addresses } from "../../site-map";
import type { Id } from "../actor";
import type { Bilingual } from "../bilingual";
import type { Instant } from "../dates";
import { weekdayDate } from "../format";
import { type Meeting, type MeetingRow, meetingColumns, meetingIn } from "../meetings/meeting.server";
import { whoMeets } from "../meetings/named";
import { gathered } from "../search/gathered.server";
import type { FindableKind } from "../slice";
import { isInCamera, type Section } from "./items";
import { agendaSaid } from "./said-words";

/** What was sent last of the meeting of `q`. */
export const isSentLast =
  "not exists (select 1 from agenda_release n where n.meeting_id = q.meeting_id and n.number > q.number)";

/** A release changes what is found of the one before it; a meeting, where it is found. */
export const madeOfReleases = (
  table: "agenda_release_item" | "agenda_release_paper",
  id: "item_id" | "paper_id",
): FindableKind["madeOf"] => {
  const ofMeeting = (meeting: string) =>
    `select t.${id} as id from agenda_release q join ${table} t on t.release_id = q.id where ${meeting}`;
  return [
    { table, ids: (row) => `select ${row}.${id} as id` },
    { table: "agenda_release", ids: (row) => ofMeeting(`q.meeting_id = ${row}.meeting_id`) },
    { table: "meeting", columns: ["day"], ids: (row) => ofMeeting(`q.meeting_id = ${row}.id`) },
    {
      table: "body",
      columns: ["acronym_en", "acronym_fr", "name_en", "name_fr"],
      ids: (row) =>
        ofMeeting(`q.meeting_id in (select b.meeting_id from meeting_body b where b.body_id = ${row}.id)`),
    },
  ];
};

/** "CCSWG · Tuesday, June 9, 2026". */
export function whereSent(meeting: Meeting): Bilingual {
  const who = whoMeets(meeting);
  const said = (language: "en" | "fr") => `${who[language]} · ${weekdayDate(language, meeting.day)}`;
  return { en: said("en"), fr: said("fr") };
}
export const bodyOf = ({ bodies }: Meeting): Id | null =>
  bodies.length === 1 ? (bodies[0]?.id ?? null) : null;

type Row = MeetingRow & {
  item: Id;
  section: Section;
  en: string;
  fr: string;
  speaker: string;
  sentAt: Instant;
};

const items = gathered<Row>(
  `select ${meetingColumns}, t.item_id as item, t.section, t.title_en as en, t.title_fr as fr, t.speaker, q.released_at as sentAt
   from (select * from agenda_release q where ${isSentLast}) q join agenda_release_item t on t.release_id = q.id
   join meeting m on m.id = q.meeting_id left join meeting_series r on r.id = m.series_id`,
  "t.item_id",
  (row) => {
    const meeting = meetingIn(row);
    const path = addresses("agenda", { meeting: meeting.id });
    const who = whoMeets(meeting);
    return {
      ...{ id: row.item, changedAt: row.sentAt, title: { en: row.en, fr: row.fr } },
      ...{ text: { en: "", fr: "" }, where: whereSent(meeting), also: [who.en, who.fr, row.speaker] },
      href: { en: `${path.en}#item-${row.item}`, fr: `${path.fr}#item-${row.item}` },
      body: bodyOf(meeting),
      ...(isInCamera(row.section) ? {} : { open: { kind: "agenda", id: meeting.id } }),
    };
  },
);

export const agendaFinds: readonly FindableKind[] = [
  {
    kind: "agenda-item",
    name: { en: agendaSaid.en.items, fr: agendaSaid.fr.items },
    seenBy: "audience",
    entries: items,
    all: `select t.item_id as id, q.released_at as at from agenda_release q join agenda_release_item t on t.release_id = q.id where ${isSentLast}`,
    madeOf: madeOfReleases("agenda_release_item", "item_id"),
  },
];
