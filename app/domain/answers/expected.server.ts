// Of a meeting: each body that meets, its seats on that day, and the last answer of each.
import { type Db, prepared } from "../../../db/connection";
import { type Actor, type Id, isSecretariat } from "../actor";
import { type Bilingual, filled } from "../bilingual";
import type { BodyKind } from "../bodies/lifecycle";
import type { Day, Instant } from "../dates";
import { unitOf } from "../decisions/voices";
import type { Level } from "../levels";
import type { Meeting } from "../meetings/meeting.server";
import { factsOfMeeting } from "../meetings/meeting.server";
import { inCapacity, isFilled } from "../seats/sql.server";
import { isChair, jurisdictionName, organization, seatOpen, seatOwner, shownOf } from "../sql.server";
import type { PartQuality } from "../taking-part/lifecycle";
import { qualityOfSeat } from "../taking-part/sql.server";
import { ruleAmong, ruleRows } from "../terms/queries/rules.server";
import { type AnswerEntry, expectedOf, type MeetingAnswer, type StandInPart } from "./coming";
import { type Forecast, forecastOf } from "./forecast";
import { type ItemSent, itemOfAnswer } from "./items.server";
import type { RemindFacts } from "./policy";

export type Answered = {
  answer: MeetingAnswer;
  entry: AnswerEntry;
  source: string;
  by: Bilingual;
  at: Instant;
  name: string | null;
  email: string | null;
  language: "en" | "fr" | null;
  part: StandInPart | null;
  /** S-8: the one item for which they come, as it was sent last. */
  item: ItemSent | null;
  until: Day | null;
};
export type SeatExpected = {
  seat: Id;
  body: Id;
  level: Level;
  owner: Id | null;
  quality: PartQuality;
  isFilled: boolean;
  isChair: boolean;
  name: Bilingual;
  ownerName: Bilingual;
  holder: Bilingual | null;
  alternate: Bilingual | null;
  answered: Answered | null;
};
export type BodyExpected = {
  id: Id;
  name: Bilingual;
  acronym: Bilingual;
  seats: SeatExpected[];
  forecast: Forecast;
};

/** Without its seats. */
export type BodyComing = Omit<BodyExpected, "seats">;

type Row = { id: Id; kind: BodyKind; name: string; acronym: string; seats: string; rules: string };
type SeatRow = Omit<SeatExpected, "isFilled" | "isChair" | "name" | "body"> & {
  isFilled: 0 | 1;
  isChair: 0 | 1;
  organization: Bilingual;
};

/** The last answer of a seat `s` to `:meeting`. */
const answered = `(select json_object('answer', a.answer, 'entry', a.entry, 'source', a.source, 'by', json(${shownOf("w")}), 'at', a.answered_at,
    'name', a.stand_in_name, 'email', a.stand_in_email, 'language', a.stand_in_language, 'part', a.stand_in_part, 'item', json(${itemOfAnswer}), 'until', a.sees_until)
  from meeting_answer a join person w on w.id = a.answered_by where a.meeting_id = :meeting and a.seat_id = s.id
  order by a.rowid desc limit 1)`;

const seats = `(select json_group_array(json(x.line)) from (select json_object('seat', s.id, 'level', s.level, 'owner', ${seatOwner},
    'quality', ${qualityOfSeat}, 'isFilled', ${isFilled}, 'isChair', ${isChair}, 'organization', json(${organization}), 'ownerName', json(${jurisdictionName}),
    'holder', json(${inCapacity("principal")}), 'alternate', json(${inCapacity("alternate")}), 'answered', json(${answered})) as line
  from seat s left join jurisdiction j on j.id = ${seatOwner} where s.body_id = b.id and ${seatOpen} order by s.place, s.id) x)`;

const expected = prepared((db: Db) =>
  db.$client.prepare<[{ meeting: Id; day: Day }], Row>(
    `select b.id, b.kind, json_object('en', b.name_en, 'fr', b.name_fr) as name, json_object('en', b.acronym_en, 'fr', b.acronym_fr) as acronym,
       ${seats} as seats, ${ruleRows("b.id", ["quorum", "unit-of-position", "balance"])} as rules
     from meeting_body mb join body b on b.id = mb.body_id where mb.meeting_id = :meeting`,
  ),
);

const isHeard = ({ answered: said }: SeatExpected) => expectedOf(said);

function bodyIn({ id, kind, ...row }: Row): BodyExpected {
  const rules = JSON.parse(row.rules) as Parameters<typeof ruleAmong>[0];
  const here = (JSON.parse(row.seats) as SeatRow[]).map(({ organization: own, ...one }): SeatExpected => {
    const ownerName = filled(one.ownerName);
    const name = own.en || own.fr ? filled(own) : ownerName;
    return { ...one, body: id, ownerName, name, isFilled: one.isFilled === 1, isChair: one.isChair === 1 };
  });
  const known = new Map(here.map((one) => [one.seat, isHeard(one)]));
  return {
    ...{ id, name: JSON.parse(row.name) as Bilingual, acronym: JSON.parse(row.acronym) as Bilingual },
    seats: here,
    forecast: forecastOf(
      here.map((one) => ({ ...one, seatName: one.name })),
      (seat) => known.get(seat) ?? "silent",
      {
        unit: unitOf(ruleAmong(rules, "unit-of-position"), kind === "council"),
        quorum: ruleAmong(rules, "quorum"),
        balance: ruleAmong(rules, "balance") ?? { minimum: 1, ceilings: {}, effect: "informational" },
      },
    ),
  };
}

/** In the order in which the meeting names its bodies. */
export function expectedAt(
  db: Db,
  { id, day, bodies }: Pick<Meeting, "id" | "day" | "bodies">,
): BodyExpected[] {
  const rows = expected(db).all({ meeting: id, day });
  return bodies.flatMap((body) => rows.filter((row) => row.id === body.id)).map(bodyIn);
}

/** For which whoever asks may answer: held, or served as a contact; the secretariat, for all. */
export function answersFor(actor: Actor, bodies: readonly BodyExpected[]): SeatExpected[] {
  const all = bodies.flatMap(({ seats: here }) => here.filter((one) => one.isFilled));
  if (isSecretariat(actor)) return all;
  return all.filter(({ seat }) =>
    actor.standings.some((held) => (held.as === "seat" || held.as === "contact") && held.seat.seat === seat),
  );
}

/** Members' seats that somebody holds, and of which nothing is known. */
export const silentOf = (bodies: readonly BodyExpected[]): SeatExpected[] =>
  bodies.flatMap(({ seats: here }) =>
    here.filter((one) => one.isFilled && one.quality === "member" && one.answered === null),
  );

const reminded = prepared((db: Db) =>
  db.$client
    .prepare<[Id, Day], 0 | 1>(
      "select exists (select 1 from meeting_reminder where meeting_id = ? and day = ?)",
    )
    .pluck(),
);

export const remindFacts = (
  db: Db,
  meeting: Meeting,
  { bodies, now, today }: { bodies: readonly BodyExpected[]; now: Instant; today: Day },
): RemindFacts => ({
  ...factsOfMeeting(meeting, now),
  silent: silentOf(bodies).length,
  remindedToday: reminded(db).get(meeting.id, today) === 1,
});
