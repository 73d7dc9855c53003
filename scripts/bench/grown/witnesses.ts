// Who is mailed the head of the ledger, and the heads that were noted (T-h).
import { addDays, type Day, dayOf, easternTime, type Instant, instantAt } from "../../../app/domain/dates";
import type { Db } from "../../../db/connection";
import type { Chance } from "./chance";
import type { Plan } from "./plan";
import { idsOf, insertAll, type Row, rowsOf } from "./rows";

/** A third are of the workspace, the others stand outside it; four of the last ones still are. */
export function growWitnesses(db: Db, { counts, now }: Plan, chance: Chance): void {
  const today = dayOf(now);
  const seated = idsOf(
    db,
    "select distinct person_id from holding where state = 'confirmed' and until_day is null order by rowid",
  );
  const span = 3_500 / counts.witnesses;
  const rows = Array.from({ length: counts.witnesses }, (_, number) => {
    const isInside = number % 3 === 1;
    const from = addDays(today, -Math.round(3_500 - number * span));
    const until = number >= counts.witnesses - 4 ? null : addDays(from, chance.between(300, 1_500));
    const outside = {
      name: `Office of the Auditor, no. ${number + 1}`,
      email: `audit-${number + 1}@example.org`,
    };
    return {
      ...{ id: chance.id(), person_id: isInside ? chance.pick(seated) : null },
      ...(isInside ? { name: "", email: "" } : outside),
      language: chance.happens(0.3) ? "fr" : "en",
      ...{ from_day: from, until_day: until && until > today ? today : until },
    };
  });
  insertAll(db, "witness", rows);
}

const sixOf = (day: Day): Instant => instantAt({ day, minutes: 6 * 60 }, easternTime);

/** The last line before an instant, of lines that follow each other in number and in time: found by halving. */
function lineBefore(db: Db): (at: Instant) => { number: number; hash: string } | null {
  const at = db.$client.prepare<[number], number>("select at from ledger where number = ?").pluck();
  const hash = db.$client.prepare<[number], string>("select hash from ledger where number = ?").pluck();
  // What made the demonstration stands before the first of the ten years, and is of today.
  const first = rowsOf<{ number: number }>(db, "select number from ledger order by at, number limit 1")[0];
  const last = rowsOf<{ number: number }>(db, "select max(number) as number from ledger")[0];
  return (instant) => {
    let [low, high] = [(first?.number ?? 1) - 1, last?.number ?? 0];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((at.get(middle) ?? 0) < instant) low = middle;
      else high = middle - 1;
    }
    const found = low >= (first?.number ?? 1) ? hash.get(low) : undefined;
    return found === undefined ? null : { number: low, hash: found };
  };
}

/** Each morning at six of the ten years, as far as the ledger went then; after the ledger. */
export function growHeads(db: Db, { now }: Plan): void {
  const today = dayOf(now);
  const headBefore = lineBefore(db);
  const witnesses = rowsOf<{ first: Day; until: Day | null }>(
    db,
    "select from_day as first, until_day as until from witness",
  );
  const noted = new Set(idsOf(db, "select day from ledger_head"));
  const rows: Row[] = [];
  for (let on = addDays(today, -3_640); on < today; on = addDays(on, 1)) {
    const head = headBefore(sixOf(on));
    if (!head || noted.has(on)) continue;
    const told = witnesses.filter(({ first, until }) => first <= on && (until === null || until > on));
    rows.push({ day: on, ...head, at: sixOf(on), next_at: sixOf(addDays(on, 1)), mailed: told.length });
  }
  insertAll(db, "ledger_head", rows);
}
