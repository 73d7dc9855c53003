// How items are found: as they were last sent, by whoever may read them there (M-6, M-17, M-18).
import { type Db, prepared } from "../../../db/connection";
import { addresses } from "../../site-map";
import type { Id } from "../actor";
import type { Bilingual } from "../bilingual";
import type { Instant } from "../dates";
import type { Findable, FindableKind } from "../findable";
import { weekdayDate } from "../format";
import { type Meeting, type MeetingRow, meetingColumns, meetingIn } from "../meetings/meeting.server";
import { whoMeets } from "../meetings/named";
import { rowsOf } from "../search/gathered.server";
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

const meetings = prepared((db: Db) =>
  db.$client.prepare<[string], MeetingRow>(
    `select ${meetingColumns} from meeting m left join meeting_series r on r.id = m.series_id where m.id in (select value from json_each(?))`,
  ),
);

export type SentRow = { id: Id; meeting: Id; sentAt: Instant; section: Section; en: string; fr: string };

/** The entries of what was sent; each meeting is looked up once, however much was sent of it. */
export const sentEntries =
  <Row extends SentRow>(rows: (db: Db, ids: readonly Id[] | null) => Row[], read: ReadSent<Row>) =>
  (db: Db, ids: readonly Id[] | null): Findable[] => {
    const found = rows(db, ids);
    const named = JSON.stringify([...new Set(found.map(({ meeting }) => meeting))]);
    const known = new Map(
      meetings(db)
        .all(named)
        .map((row) => [row.id, placeOf(meetingIn(row))]),
    );
    return found.flatMap((row) => {
      const place = known.get(row.meeting);
      return place ? [read(row, place)] : [];
    });
  };

/** Where it was sent: "CCSWG · Tuesday, June 9, 2026". */
export type SentPlace = Pick<Findable, "where" | "body"> & { who: Bilingual };
type ReadSent<Row> = (row: Row, place: SentPlace) => Findable;

function placeOf(meeting: Meeting): SentPlace {
  const who = whoMeets(meeting);
  const said = (language: "en" | "fr") => `${who[language]} · ${weekdayDate(language, meeting.day)}`;
  const [only, ...more] = meeting.bodies;
  return { who, where: { en: said("en"), fr: said("fr") }, body: only && more.length === 0 ? only.id : null };
}

type Row = SentRow & { speaker: string };

const items = rowsOf<Row>(
  `select t.item_id as id, q.meeting_id as meeting, q.released_at as sentAt, t.section, t.title_en as en, t.title_fr as fr, t.speaker
   from (select * from agenda_release q where ${isSentLast}) q join agenda_release_item t on t.release_id = q.id`,
  "t.item_id",
);

const itemFound: ReadSent<Row> = ({ id, meeting, sentAt, section, en, fr, speaker }, place) => {
  const path = addresses("agenda", { meeting });
  return {
    ...{ id, changedAt: sentAt, title: { en, fr }, text: { en: "", fr: "" } },
    ...{ where: place.where, body: place.body, also: [place.who.en, place.who.fr, speaker] },
    href: { en: `${path.en}#item-${id}`, fr: `${path.fr}#item-${id}` },
    ...(isInCamera(section) ? {} : { open: { kind: "agenda", id: meeting } }),
  };
};

export const agendaFinds: readonly FindableKind[] = [
  {
    kind: "agenda-item",
    name: { en: agendaSaid.en.items, fr: agendaSaid.fr.items },
    seenBy: "audience",
    entries: sentEntries(items, itemFound),
    all: `select t.item_id as id, q.released_at as at from agenda_release q join agenda_release_item t on t.release_id = q.id where ${isSentLast}`,
    madeOf: madeOfReleases("agenda_release_item", "item_id"),
  },
];
