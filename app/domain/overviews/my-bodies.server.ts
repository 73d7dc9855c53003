// Desk 16: one table of my bodies: balance of filled seats, where the terms stand, when the mandate ends.
import { type Db, prepared } from "../../../db/connection";
import { type Actor, type Id, isSecretariat } from "../actor";
import { keysOfActor, visibleSql } from "../audiences.server";
import type { Bilingual } from "../bilingual";
import type { Day, Instant } from "../dates";
import type { Level } from "../levels";
import { type NextMeeting, nextMeetingColumn } from "../meetings/meeting.server";
import { isFilled } from "../seats/sql.server";
import { bilingual, bodyName, inForce, seatOpen } from "../sql.server";
import { isMemberSeat } from "../taking-part/sql.server";
import type { VersionState } from "../terms/lifecycle";

export type TermsOfBody = { id: Id; number: number; state: VersionState };
export type BodyLine = {
  id: Id;
  name: Bilingual;
  filled: Record<Level, number>;
  seats: number;
  inForce: TermsOfBody | null;
  /** The latest version on its way, where the actor sees it. */
  coming: TermsOfBody | null;
  endsOn: Day | null;
};

type Asked = { keys: string; day: Day; now: Instant; all: 0 | 1; bodies: string };
type Row = Omit<BodyLine, "name" | "filled" | "inForce" | "coming"> & {
  name: string;
  filled: string;
  inForce: string | null;
  coming: string | null;
  /** The same on each line. */
  nextMeeting: string | null;
};

/** The councils as they are always named, then the groups. */
const councilsFirst = "b.kind <> 'council', case b.kind when 'council' then b.acronym_en end desc, b.name_en";

const version = (table: string) =>
  `json_object('id', ${table}.id, 'number', ${table}.number, 'state', ${table}.state)`;
const ofLevel = `select s.level, sum(${isFilled}) as filled from seat s where s.body_id = b.id and ${seatOpen} and ${isMemberSeat} group by s.level`;

const lines = prepared((db: Db) =>
  db.$client.prepare<[Asked], Row>(`
    select b.id, ${bodyName} as name,
      (select json_group_object(t.level, t.filled) from (${ofLevel}) t) as filled,
      (select count(*) from seat s where s.body_id = b.id and ${seatOpen} and ${isMemberSeat}) as seats,
      case when v.id is null then null else ${version("v")} end as inForce,
      (select ${version("w")} from terms_version w where w.body_id = b.id and w.in_force_from is null
        and w.state not in ('declined', 'withdrawn') and ${visibleSql("terms", "w.id")} order by w.put_at is null, w.number desc limit 1) as coming,
      coalesce((select e.until_day from extension e where e.version_id = v.id),
        (select json_extract(c.value, '$.on') from clause c where c.version_id = v.id and c.kind = 'end-date' and c.state = 'confirmed')) as endsOn,
      ${nextMeetingColumn}
    from body b left join terms_version v on v.body_id = b.id and ${inForce}
    where b.kind <> 'joint' and ${visibleSql("body", "b.id")} and (:all or b.id in (select value from json_each(:bodies)))
    order by ${councilsFirst}`),
);

const bodiesOf = ({ standings }: Actor): Id[] =>
  standings.flatMap((standing) => {
    if (standing.as === "seat" || standing.as === "contact") return [standing.seat.body];
    return standing.as === "observer" ? [standing.body] : [];
  });

const none = { F: 0, P: 0, T: 0, M: 0 };
const versionIn = (text: string | null): TermsOfBody | null =>
  text ? (JSON.parse(text) as TermsOfBody) : null;

/** The bodies in which a person has a part, all of them for the secretariat; and the next meeting that they may know of. */
export function myBodies(
  db: Db,
  actor: Actor,
  { day, now }: { day: Day; now: Instant },
): { bodies: BodyLine[]; next: NextMeeting | null } {
  const all = isSecretariat(actor) ? 1 : 0;
  const rows = lines(db).all({
    keys: keysOfActor(actor),
    day,
    now,
    all,
    bodies: JSON.stringify(bodiesOf(actor)),
  });
  const next = rows[0]?.nextMeeting ?? null;
  return {
    next: next ? (JSON.parse(next) as NextMeeting) : null,
    bodies: rows.map(({ nextMeeting: _, ...row }) => ({
      ...row,
      name: bilingual(row.name),
      filled: { ...none, ...(JSON.parse(row.filled) as Partial<Record<Level, number>>) },
      inForce: versionIn(row.inForce),
      coming: versionIn(row.coming),
    })),
  };
}

export type PublishedTerms = { id: Id; number: number; from: Day; name: Bilingual };

const published = prepared((db: Db) =>
  db.$client.prepare<[{ keys: string; day: Day }], Omit<PublishedTerms, "name"> & { name: string }>(`
    select v.id, v.number, v.in_force_from as "from", ${bodyName} as name from terms_version v join body b on b.id = v.body_id
    where v.state in ('in-force', 'superseded') and ${inForce} and ${visibleSql("terms", "v.id")}
    order by ${councilsFirst}`),
);

/** S-11: the terms in force that are open to a reader. */
export const publishedTo = (db: Db, actor: Actor, day: Day): PublishedTerms[] =>
  published(db)
    .all({ keys: keysOfActor(actor), day })
    .map((row) => ({ ...row, name: bilingual(row.name) }));
