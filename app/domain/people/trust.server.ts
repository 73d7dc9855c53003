// T-d, S-1: who comes in as a co-chair or in an office, and what one person alone therefore does not do for them.
import { type Db, prepared } from "../../../db/connection";
import { stepAt } from "../../auth/time-codes";
import type { Actor, Id } from "../actor";
import { type Day, dayOf, type Instant } from "../dates";
import { periods } from "../periods";
import { firstLineSince } from "../sql.server";

const trusted = prepared((db: Db) =>
  db.$client
    .prepare<[{ person: Id; day: Day }], 0 | 1>(
      `select exists (select 1 from office where person_id = :person and (until_day is null or until_day > :day))
         or exists (select 1 from holding h join seat s on s.id = h.seat_id join chair_role c on c.seat_id = s.id
           where h.person_id = :person and h.state in ('nominated', 'confirmed', 'ended')
             and (h.until_day is null or (h.until_day > :day and h.until_day > c.from_day))
             and (c.until_day is null or (c.until_day > :day and c.until_day > h.from_day))
             and (s.ended_on is null or s.ended_on > :day))`,
    )
    .pluck(),
);

/** Today or from a later day, a nomination included: an office, or a seat with the role of co-chair. */
export const isTrusted = (db: Db, person: Id, day: Day): boolean => trusted(db).get({ person, day }) === 1;

type Asked = { person: Id; by: Id; since: Instant };

type Known = { moved: Instant | null; reset: Instant | null; since: Instant | null; lastStep: number | null };

// The address could be changed on the card until it had a page of its own.
const doneBy = prepared((db: Db) =>
  db.$client.prepare<[Asked], Known>(
    `select f.since, f.last_step as lastStep,
       max(case when l.act like 'people.changeAddress%' or json_extract(d.detail, '$.before.email') <> json_extract(d.detail, '$.after.email') then l.at end) as moved,
       max(case when l.act like 'people.resetSecondFactor%' then l.at end) as reset
     from person p left join second_factor f on f.person_id = p.id
       left join ledger l on l.subject_kind = 'person' and l.subject_id = p.id and l.person_id = :by
         and l.number >= ${firstLineSince(":since")} and l.at > :since
         and l.act in ('people.changeAddress', 'people.changeAddressInOffice', 'people.edit', 'people.resetSecondFactor', 'people.resetSecondFactorInOffice')
       left join ledger_detail d on d.number = l.number
     where p.id = :person group by p.id`,
  ),
);

type Asking = { actor: Actor; now: Instant };
const askedOf = (person: Id, { actor, now }: Asking): Asked | null =>
  actor.person === null ? null : { person, by: actor.person, since: (now - periods.twoPeople) as Instant };

/** T-d: what the asker did within thirty days of the two halves, each by its day. */
export type Alone = { addressMoved: Day | null; factorReset: Day | null };

/**
 * The address counts no more once the person came in since by the factor of before; the reset, once they set up another.
 */
export function aloneOn(db: Db, person: Id, asking: Asking): Alone {
  const asked = askedOf(person, asking);
  const known = asked && doneBy(db).get(asked);
  if (!known) return { addressMoved: null, factorReset: null };
  const { moved, reset, since, lastStep } = known;
  const cameIn = moved !== null && since !== null && since <= moved && (lastStep ?? 0) > stepAt(moved);
  const setUp = reset !== null && since !== null && since > reset;
  return {
    addressMoved: moved === null || cameIn ? null : dayOf(moved),
    factorReset: reset === null || setUp ? null : dayOf(reset),
  };
}
