// T-d, S-1: who comes in as a co-chair or in an office, and what one person alone therefore does not do for them.
import { type Db, prepared } from "../../../db/connection";
import { stepAt } from "../../auth/time-codes";
import type { Actor, Id } from "../actor";
import { type Day, dayOf, type Instant } from "../dates";
import { periods } from "../periods";

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

// The address could be changed on the card until it had a page of its own.
const addressMoved = prepared((db: Db) =>
  db.$client
    .prepare<[Asked], Instant | null>(
      `select max(l.at) from ledger l left join ledger_detail d on d.number = l.number
       where l.subject_kind = 'person' and l.subject_id = :person and l.person_id = :by and l.at > :since
         and (l.act in ('people.changeAddress', 'people.changeAddressInOffice') or (l.act = 'people.edit'
           and json_extract(d.detail, '$.before.email') <> json_extract(d.detail, '$.after.email')))`,
    )
    .pluck(),
);
const factorReset = prepared((db: Db) =>
  db.$client
    .prepare<[Asked], Instant | null>(
      `select max(at) from ledger where subject_kind = 'person' and subject_id = :person and person_id = :by and at > :since
         and act in ('people.resetSecondFactor', 'people.resetSecondFactorInOffice')`,
    )
    .pluck(),
);
const factor = prepared((db: Db) =>
  db.$client.prepare<[Id], { since: Instant; lastStep: number }>(
    "select since, last_step as lastStep from second_factor where person_id = ?",
  ),
);

type Asking = { actor: Actor; now: Instant };
const askedOf = (person: Id, { actor, now }: Asking): Asked | null =>
  actor.person === null ? null : { person, by: actor.person, since: (now - periods.twoPeople) as Instant };

/** The day on which the asker moved this person's address; null once the person came in since by the factor of before. */
export function addressMovedBy(db: Db, person: Id, asking: Asking): Day | null {
  const asked = askedOf(person, asking);
  const at = asked && addressMoved(db).get(asked);
  if (!at) return null;
  const kept = factor(db).get(person);
  return kept && kept.since <= at && kept.lastStep > stepAt(at) ? null : dayOf(at);
}

/** The day on which the asker reset this person's second factor; null once the person has set up another. */
export function factorResetBy(db: Db, person: Id, asking: Asking): Day | null {
  const asked = askedOf(person, asking);
  const at = asked && factorReset(db).get(asked);
  if (!at) return null;
  const kept = factor(db).get(person);
  return kept && kept.since > at ? null : dayOf(at);
}
