import { type Db, prepared } from "../../../db/connection";
import { addresses } from "../../site-map";
import { type Actor, type Id, isSecretariat, seatsOf } from "../actor";
import { amongVisibleSql, inKeys, keysOfActor, visibleSql } from "../audiences.server";
import type { Bilingual } from "../bilingual";
import { type Day, type Instant, startOfDay } from "../dates";
import { type Level, levelWords } from "../levels";
import type { Facts, Policy } from "../permissions";
import type { Awaiting, Slice } from "../slice";
import { notOver, onTheDay, shownIn, sitting, wasConfirmed } from "../sql.server";
import { isMemberSeat } from "../taking-part/sql.server";
import { awaitingWords } from "./awaiting-words";
import { seatsTell } from "./changes.server";
import { seatsFinds } from "./finds.server";
import { holdingMoves, holdingStates, seatMoves, seatStates } from "./lifecycle";
import { seatsBusiness } from "./open-business.server";
import { seatPolicies } from "./policy";
import { seatOn } from "./queries.server";
import { seatName } from "./seat-name";
import { holdingMoveWords, holdingStateWords, seatMoveWords, seatStateWords, seatWords } from "./words";

type Row = {
  what: "confirm" | "fill" | "nominate" | "answer" | "confirmPast" | "contact";
  id: Id;
  body: Id;
  level: Level;
  nameEn: string;
  nameFr: string;
  whoEn: string;
  whoFr: string;
  since: number | null;
  sinceDay: Day | null;
};

const organization = (language: "en" | "fr") =>
  `coalesce(nullif(s.organization_${language}, ''), j.name_${language}, '') as ${language === "en" ? "whoEn" : "whoFr"}`;
const bodyColumns = "b.id as body, s.level, b.name_en as nameEn, b.name_fr as nameFr";

/** Some seat of the body could take what the government or association asked would name. */
const takesNomination = `exists (select 1 from seat s where s.body_id = q.body_id and s.level = q.level and s.state = 'open'
  and (s.id = q.seat_id or q.seat_id is null) and coalesce(s.nominated_by_id, s.jurisdiction_id) = q.asked_of_id)`;

/** Nominations to confirm (secretariat), vacant seats to fill (co-chairs, secretariat), nominations asked of one's government,
 * holdings from the past to confirm (B-3, the co-chairs of the deciding councils, one line a body), and contacts of one's own
 * seat whom a former holder named (S-7). */
const waiting = prepared((db: Db) =>
  db.$client.prepare<[{ keys: string; day: Day; jurisdictions: string; seats: string }], Row>(`
    select 'confirm' as what, h.id, ${bodyColumns}, ${shownIn("en")} as whoEn, ${shownIn("fr")} as whoFr,
        h.nominated_at as since, null as sinceDay
      from holding h join seat s on s.id = h.seat_id join body b on b.id = s.body_id join person p on p.id = h.person_id
      where h.state = 'nominated' and s.state = 'open' and ${inKeys("'secretariat'")}
    union all
    select 'fill', s.id, ${bodyColumns}, ${organization("en")}, ${organization("fr")}, null,
        coalesce((select max(h.until_day) from holding h where h.seat_id = s.id and h.capacity = 'principal' and h.state = 'ended' and h.until_day <= :day), s.opened_on)
      from seat s join body b on b.id = s.body_id left join jurisdiction j on j.id = s.jurisdiction_id
      where s.state = 'open' and s.opened_on <= :day and ${isMemberSeat} and (${inKeys("'secretariat'")} or ${inKeys("'chairs:' || b.id")})
        and ${amongVisibleSql("body", "s.body_id")}
        and not exists (select 1 from holding h where h.seat_id = s.id and h.capacity = 'principal'
          and ((${wasConfirmed("h")} and ${notOver("h")}) or h.state = 'nominated'))
    union all
    select case when ${takesNomination} then 'nominate' else 'answer' end, q.id, b.id, q.level, b.name_en, b.name_fr, j.name_en, j.name_fr, q.asked_at, null
      from nomination_request q join body b on b.id = q.body_id join jurisdiction j on j.id = q.asked_of_id
      where q.answered_at is null and not exists (select 1 from taking_part t where t.body_id = q.body_id and t.jurisdiction_id = q.asked_of_id
        and t.state <> 'corrected' and t.quality <> 'member' and ${onTheDay("t")})
        and q.asked_of_id in (select value from json_each(:jurisdictions)) and ${visibleSql("body", "b.id")}
    union all
    select 'confirmPast', b.id, ${bodyColumns}, cast(count(distinct h.id) as text), cast(count(distinct h.id) as text), min(t.asked_at), null
      from holding_before t join holding h on h.id = t.holding_id join seat s on s.id = h.seat_id join body b on b.id = s.body_id
      where t.confirmed_at is null and ${inKeys("'chairs:' || t.council_id")} and ${visibleSql("body", "b.id")} group by b.id
    union all
    select 'contact', k.seat_id, ${bodyColumns}, ${shownIn("en")}, ${shownIn("fr")}, null, max(k.from_day, t.from_day)
      from contact k join seat s on s.id = k.seat_id join body b on b.id = s.body_id join person p on p.id = k.person_id
        join holding t on t.seat_id = s.id and t.capacity = 'principal' and ${sitting("t")}
      where k.seat_id in (select value from json_each(:seats)) and k.holding_id is not t.id
        and ${notOver("k")}`),
);

const hashed = ({ en, fr }: Bilingual, at: string): Bilingual => ({ en: `${en}#${at}`, fr: `${fr}#${at}` });

function awaiting(db: Db, actor: Actor, today: Day): Awaiting[] {
  const held = seatsOf(actor);
  const jurisdictions = JSON.stringify(held.map((seat) => seat.jurisdiction));
  const seats = JSON.stringify(held.map(({ seat }) => seat));
  return waiting(db)
    .all({ keys: keysOfActor(actor), day: today, jurisdictions, seats })
    .map((row) => {
      const who = {
        en: row.whoEn || row.whoFr || levelWords.en[row.level],
        fr: row.whoFr || row.whoEn || levelWords.fr[row.level],
      };
      const { en, fr } = awaitingWords;
      const href =
        row.what === "confirm"
          ? addresses("holding-confirm", { holding: row.id })
          : row.what === "fill"
            ? addresses("seat", { seat: row.id })
            : row.what === "answer"
              ? addresses("answer-nomination", { asked: row.id })
              : row.what === "contact"
                ? hashed(addresses("seat", { seat: row.id }), "contacts")
                : row.what === "confirmPast"
                  ? addresses("past-holdings-confirm", { body: row.body })
                  : addresses("body", { body: row.body });
      const verb = row.what === "fill" && !isSecretariat(actor) ? "ask" : row.what;
      return {
        kind: `seat-${row.what}`,
        id: row.id,
        verb: { en: en[verb], fr: fr[verb] },
        title: { en: en[`${row.what}Title`](who.en), fr: fr[`${row.what}Title`](who.fr) },
        context: { en: row.nameEn, fr: row.nameFr },
        href,
        since: (row.since ?? startOfDay(row.sinceDay ?? today)) as Instant,
        dueOn: null,
        isGap: row.what === "fill",
      };
    });
}

export const seatsSlice: Slice = {
  name: "seats",
  title: { en: seatWords.en.seats, fr: seatWords.fr.seats },
  lifeCycles: [
    {
      name: { en: "A seat", fr: "Un siège" },
      cycle: { states: seatStates, moves: seatMoves },
      words: { en: { ...seatStateWords.en, open: "Open" }, fr: { ...seatStateWords.fr, open: "Ouvert" } },
      moveWords: seatMoveWords,
    },
    {
      name: { en: "A holding", fr: "Une occupation de siège" },
      cycle: { states: holdingStates, moves: holdingMoves },
      words: holdingStateWords,
      moveWords: holdingMoveWords,
    },
  ],
  tells: seatsTell,
  policies: Object.values(seatPolicies) as Policy<Facts>[],
  awaiting,
  openBusiness: seatsBusiness,
  finds: seatsFinds,
  shows: {
    seat: (db, id, today) => {
      const found = seatOn(db, id, today);
      return found && { title: seatName(found), href: addresses("seat", { seat: id }) };
    },
  },
};
