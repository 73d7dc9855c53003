// Who may be accountable in a body, and where an action may come from: what the forms offer.
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { keysOfActor, visibleSql } from "../audiences.server";
import type { Bilingual } from "../bilingual";
import type { Day, Instant } from "../dates";
import { bilingual, bilingualIfAny, onTheDay, organization, seatOpen, seatOwner } from "../sql.server";
import { type AccountableSeat, holderOf } from "./action.server";
import { actionFormWords } from "./form-words";
import { dayIn, inEach } from "./named";

export type SeatChoice = AccountableSeat & { body: Id };

type SeatRow = { id: Id; body: Id; organization: string; holder: string | null };
const seatsIn = prepared((db: Db) =>
  db.$client.prepare<[{ bodies: string; day: Day }], SeatRow>(
    `select s.id, s.body_id as body, ${organization} as organization, ${holderOf} as holder
     from seat s where s.body_id in (select value from json_each(:bodies)) and ${seatOpen} order by s.body_id, s.level, s.organization_en`,
  ),
);

export const seatChoices = (db: Db, bodies: readonly Id[], day: Day): SeatChoice[] =>
  seatsIn(db)
    .all({ bodies: JSON.stringify(bodies), day })
    .map(({ organization: of, holder, ...row }) => ({
      ...{ ...row, organization: bilingual(of), holder: bilingualIfAny(holder) },
    }));

/** S-10: what a jurisdiction stated; else a member where it has a seat. */
const members = prepared((db: Db) =>
  db.$client
    .prepare<[{ body: Id; day: Day }], Id>(
      `select j.id from (
         select t.jurisdiction_id as id from taking_part t
           where t.body_id = :body and t.quality = 'member' and t.state <> 'corrected' and ${onTheDay("t")}
         union select ${seatOwner} from seat s where s.body_id = :body and ${seatOpen} and not exists (select 1 from taking_part t
           where t.body_id = :body and t.jurisdiction_id = ${seatOwner} and t.quality <> 'member' and t.state <> 'corrected' and ${onTheDay("t")})
       ) m join jurisdiction j on j.id = m.id order by j.precedence`,
    )
    .pluck(),
);
export const membersOn = (db: Db, body: Id, day: Day): Id[] => members(db).all({ body, day });

export type OriginChoice = { kind: "meeting" | "proceeding"; id: Id; title: Bilingual };
type OriginRow = { kind: OriginChoice["kind"]; id: Id; day: Day; en: string; fr: string };

/** The last meetings that were held and the last decisions, of what whoever asks may see. */
const lastOf = prepared((db: Db) =>
  db.$client.prepare<[{ body: Id; keys: string; now: Instant }], OriginRow>(
    `select * from (select 'meeting' as kind, m.id, m.day, m.title_en as en, m.title_fr as fr from meeting_body mb join meeting m on m.id = mb.meeting_id
       where mb.body_id = :body and mb.starts_at <= :now and m.state <> 'cancelled' and ${visibleSql("meeting", "m.id")}
       order by mb.starts_at desc limit 8)
     union all select * from (select 'proceeding', d.id, date(x.declared_at / 1000, 'unixepoch'), x.number || ', ' || x.title_en, x.number || ', ' || x.title_fr
       from proceeding d join decision x on x.proceeding_id = d.id
       where d.body_id = :body and ${visibleSql("decision", "x.id")} order by x.declared_at desc limit 12)`,
  ),
);

export const originChoices = (
  db: Db,
  actor: Actor,
  { body, now }: { body: Id; now: Instant },
): OriginChoice[] =>
  lastOf(db)
    .all({ body, now, keys: keysOfActor(actor) })
    .map(({ kind, id, day, en, fr }) => {
      const when = dayIn(day);
      const title = { en: en || fr, fr: fr || en };
      if (kind === "proceeding") return { kind, id, title };
      return {
        ...{ kind, id },
        title: inEach(actionFormWords, (words, language) => words.meetingOf(when[language], title[language])),
      };
    });
