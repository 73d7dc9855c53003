// Who held each seat from the day it opened: principals one after the other with gaps, alternates, contacts.
import { addDays, addMonths, type Day, dayOf, startOfDay } from "../../../app/domain/dates";
import type { Capacity } from "../../../app/domain/seats/lifecycle";
import type { Db } from "../../../db/connection";
import type { Chance } from "./chance";
import type { Plan } from "./plan";
import { grouped, insertAll, type Row, rowsOf } from "./rows";

type Seat = { id: string; opened: Day; ended: Day | null; owner: string | null; level: string; body: string };
type Holder = { id: string; place: string };

const everySeat = `select id, opened_on as opened, ended_on as ended, coalesce(jurisdiction_id, nominated_by_id) as owner, level, body_id as body
  from seat order by rowid`;

/** Days on which nobody of the demonstration sits there: before the first of them, or all. */
function freeDays(db: Db, seat: Seat, capacity: Capacity, today: Day): { from: Day; until: Day | null } {
  const first = db.$client
    .prepare<[string, string], Day | null>(
      "select min(from_day) from holding where seat_id = ? and capacity = ? and state <> 'withdrawn'",
    )
    .pluck()
    .get(seat.id, capacity);
  const end = [first ?? null, seat.ended].filter((day) => day !== null && day <= today).sort()[0];
  return { from: seat.opened, until: end ?? null };
}

export function growHoldings(db: Db, { now }: Plan, chance: Chance): void {
  const today = dayOf(now);
  const people = grouped(
    rowsOf<Holder>(db, "select id, coalesce(jurisdiction_id, '') as place from person order by rowid"),
    ({ place }) => place,
  );
  const rows: Row[] = [];
  for (const seat of rowsOf<Seat>(db, everySeat)) {
    const holders = people.get(seat.owner ?? "") ?? [];
    if (holders.length < 2) continue;
    for (const capacity of ["principal", "alternate"] as const) {
      if (capacity === "alternate" && chance.happens(0.4)) continue;
      const days = freeDays(db, seat, capacity, today);
      rows.push(...line(days, { chance, today, capacity, seat, holders }));
    }
  }
  insertAll(db, "holding", rows);
}

type Line = { chance: Chance; today: Day; capacity: Capacity; seat: Seat; holders: readonly Holder[] };

/** One after the other, two to four years each; at the end sometimes nobody, or somebody nominated. */
function line(
  days: { from: Day; until: Day | null },
  { chance, today, capacity, seat, holders }: Line,
): Row[] {
  const rows: Row[] = [];
  const end = days.until ?? today;
  let from = days.from;
  while (from < end) {
    const until = addMonths(from, chance.between(20, 50));
    const stays = until >= end && days.until === null;
    const last = stays ? null : until > end ? end : until;
    const isVacant = last === null && chance.happens(0.1);
    const common = { id: chance.id(), seat_id: seat.id, person_id: chance.pick(holders).id, capacity };
    const at = startOfDay(from);
    const letter = `Letter of ${from}`;
    if (!isVacant)
      rows.push({
        ...common,
        ...{ state: last === null ? "confirmed" : "ended", from_day: from, until_day: last, letter },
        ...{ nominated_at: at - 5 * 86_400_000, confirmed_at: at },
      });
    else if (chance.happens(0.5))
      rows.push({
        ...common,
        ...{ state: "nominated", from_day: addDays(today, chance.between(1, 60)), until_day: null, letter },
        ...{ nominated_at: startOfDay(addDays(today, -chance.between(1, 40))), confirmed_at: null },
      });
    if (last === null) break;
    from = chance.happens(0.25) ? addDays(last, chance.between(20, 200)) : last;
  }
  return rows;
}

export function growContacts(db: Db, { counts, now }: Plan, chance: Chance): void {
  const today = dayOf(now);
  const held = rowsOf<{ id: string; seat: string; place: string; from: Day }>(
    db,
    `select h.id, h.seat_id as seat, coalesce(p.jurisdiction_id, '') as place, h.from_day as "from"
     from holding h join person p on p.id = h.person_id where h.capacity = 'principal' and h.state in ('confirmed', 'ended') order by h.rowid`,
  );
  const people = grouped(
    rowsOf<Holder>(db, "select id, coalesce(jurisdiction_id, '') as place from person order by rowid"),
    ({ place }) => place,
  );
  const rows = Array.from({ length: counts.contacts }, () => {
    const { id, seat, place, from } = chance.pick(held);
    const begins = addDays(from, chance.between(1, 200));
    const until = chance.happens(0.7) ? addDays(begins, chance.between(30, 700)) : null;
    const contact = chance.pick(people.get(place) ?? []).id;
    const first = begins > today ? today : begins;
    return {
      ...{ id: chance.id(), seat_id: seat, person_id: contact, holding_id: id, from_day: first },
      until_day: until && until < first ? first : until,
    };
  });
  insertAll(db, "contact", rows);
}

export function growNominationRequests(db: Db, { counts, now }: Plan, chance: Chance): void {
  const seats = rowsOf<Seat>(db, everySeat).filter(({ owner }) => owner !== null);
  const rows = Array.from({ length: counts.nominationRequests }, () => {
    const seat = chance.pick(seats);
    const at = now - chance.between(3, 3_000) * 86_400_000;
    const waits = seat.ended === null && chance.happens(0.12);
    const reminders = chance.below(3);
    return {
      ...{
        id: chance.id(),
        body_id: seat.body,
        seat_id: seat.id,
        level: seat.level,
        asked_of_id: seat.owner,
      },
      ...{ asked_at: at, reminders, reminded_at: reminders > 0 ? at + reminders * 86_400_000 : null },
      answered_at: waits ? null : at + chance.between(3, 60) * 86_400_000,
    };
  });
  insertAll(db, "nomination_request", rows);
}
