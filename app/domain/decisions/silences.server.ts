// D-8: who opened a silence procedure, until when, and what was filed after its expiry.
import { type Db, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import type { Bilingual, Language } from "../bilingual";
import type { Day, Instant } from "../dates";
import {
  bilingual,
  isChair,
  jurisdictionName,
  organization,
  seatOwner,
  shownOf,
  sitting,
} from "../sql.server";
import type { LateKind } from "./silence";

export type Late = {
  id: Id;
  voice: Bilingual;
  kind: LateKind;
  words: string;
  wordsLanguage: Language;
  by: Bilingual;
  at: Instant;
};
export type Silence = {
  zone: string;
  proposedBy: Id;
  proposedSeat: Id;
  confirmedBy: Id | null;
  /** Whoever proposed it still co-chairs the body in the same seat, on the day. */
  proposerChairs: boolean;
  proposer: Bilingual;
  confirmer: Bilingual | null;
  late: Late[];
};
type Row = Omit<Silence, "proposer" | "confirmer" | "late" | "proposerChairs"> & {
  proposerChairs: 0 | 1;
  proposer: string;
  confirmer: string | null;
  late: string;
};

/** The voice as it is called: the government or association, or the seat's own organization. */
const voiceName = `case when l.voice_id = s.id then ${organization} else ${jurisdictionName} end`;
const late = `(select json_group_array(json_object('id', id, 'voice', json(voice), 'kind', kind, 'words', words,
    'wordsLanguage', words_language, 'by', json("by"), 'at', at)) from (
  select l.*, ${voiceName} as voice, ${shownOf("w")} as "by" from late_statement l join seat s on s.id = l.seat_id
    left join jurisdiction j on j.id = ${seatOwner} join person w on w.id = l.person_id
  where l.proceeding_id = z.proceeding_id order by l.at, l.rowid))`;

const ofProceeding = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id; day: Day }], Row>(
    `select z.zone, z.proposed_by as proposedBy, z.proposed_seat as proposedSeat, z.confirmed_by as confirmedBy,
       exists (select 1 from holding h join seat s on s.id = h.seat_id where h.seat_id = z.proposed_seat
         and h.person_id = z.proposed_by and ${sitting("h")} and ${isChair}) as proposerChairs,
       ${shownOf("p")} as proposer, ${shownOf("c")} as confirmer, ${late} as late
     from silence z join person p on p.id = z.proposed_by left join person c on c.id = z.confirmed_by where z.proceeding_id = :id`,
  ),
);

export function silenceOf(db: Db, proceeding: Id, day: Day): Silence | null {
  const row = ofProceeding(db).get({ id: proceeding, day });
  if (!row) return null;
  const { proposer, confirmer, late: filed, ...kept } = row;
  return {
    ...kept,
    proposerChairs: kept.proposerChairs === 1,
    ...{ proposer: bilingual(proposer), late: JSON.parse(filed) as Late[] },
    confirmer: kept.confirmedBy !== null && confirmer !== null ? bilingual(confirmer) : null,
  };
}
