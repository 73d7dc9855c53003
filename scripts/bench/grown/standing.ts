// How jurisdictions said that they take part (S-10), and that their pages are right (S-9).
import { addDays, type Day, dayOf, type Instant, startOfDay } from "../../../app/domain/dates";
import { dueAfter } from "../../../app/domain/jurisdiction-pages/due";
import type { Db } from "../../../db/connection";
import type { Chance } from "./chance";
import type { Plan } from "./plan";
import { idsOf, insertAll, type Row, rowsOf } from "./rows";

const day = 86_400_000;
type Pair = { body: string; jurisdiction: string; since: Day; isSeated: 0 | 1 };

/** Every body with every jurisdiction; where the bench and its samples state something themselves, nothing stands. */
const pairs = `select b.id as body, j.id as jurisdiction, b.created_on as since,
    exists (select 1 from seat s where s.body_id = b.id and s.state = 'open' and coalesce(s.jurisdiction_id, s.nominated_by_id) = j.id) as isSeated
  from body b join jurisdiction j where b.kind <> 'joint'
    and not (b.acronym_en = 'CCSWG' and j.code in ('YT', 'MB'))
    and not exists (select 1 from taking_part t where t.body_id = b.id and t.jurisdiction_id = j.id)
  order by b.rowid, j.precedence`;

/** A jurisdiction with seats is a member, as it was before it said so; the others observe, or take no part. */
const qualityOf = ({ isSeated }: Pair, chance: Chance): string =>
  isSeated ? "member" : chance.pick(["observer", "observer", "out"]);

export function growParts(db: Db, { counts, now }: Plan, chance: Chance): void {
  const today = dayOf(now);
  const open = new Set(rowsOf<Pair>(db, pairs));
  const rows: Row[] = [];
  while (rows.length < counts.parts && open.size > 0) {
    const pair = chance.pick([...open]);
    open.delete(pair);
    const stated = (from: Day, until: Day | null, state: string, quality: string): Row => ({
      ...{ id: chance.id(), body_id: pair.body, jurisdiction_id: pair.jurisdiction, quality, state },
      ...{ from_day: from, until_day: until, reference: `Letter of ${from}` },
      note_en: chance.happens(0.2) ? "As its cabinet decided." : "",
      ...{ note_fr: "", stated_at: startOfDay(from), edition: state === "stated" ? 1 : 2 },
    });
    const first = addDays(pair.since, chance.between(30, 400));
    const second = addDays(first, chance.between(100, 1_200));
    if (second >= today) rows.push(stated(first, null, "stated", qualityOf(pair, chance)));
    else
      rows.push(
        stated(first, second, "ended", chance.pick(["member", "observer", "out"])),
        stated(second, null, "stated", qualityOf(pair, chance)),
      );
    if (chance.happens(0.1)) rows.push(stated(first, null, "corrected", "out"));
  }
  insertAll(
    db,
    "taking_part",
    rows.slice(0, counts.parts).map((row) => ({
      ...row,
      note_fr: row.note_en === "" ? "" : "Selon la décision de son cabinet.",
    })),
  );
}

/** Most are confirmed twice a year; some are late and were reminded, one in twenty never was. */
export function growPageConfirmations(db: Db, { now }: Plan, chance: Chance): void {
  const setUp = (now - 3_600 * day) as Instant;
  const write = db.$client.prepare(`
    insert into jurisdiction_page (jurisdiction_id, set_up_at, due_at, confirmed_at, confirmed_by, reminded_at, reminders)
    values (:id, :setUp, :dueAt, :confirmedAt, :by, :remindedAt, :reminders)
    on conflict (jurisdiction_id) do update set set_up_at = :setUp, due_at = :dueAt, confirmed_at = :confirmedAt,
      confirmed_by = :by, reminded_at = :remindedAt, reminders = :reminders`);
  for (const id of idsOf(db, "select id from jurisdiction order by precedence")) {
    const people = db.$client
      .prepare<[string], string>("select id from person where jurisdiction_id = ? order by rowid")
      .pluck()
      .all(id);
    const by = people.length > 0 && chance.happens(0.95) ? chance.pick(people) : null;
    const isLate = by === null || chance.happens(0.2);
    const ago = isLate ? chance.between(220, 330) : chance.between(5, 150);
    const confirmedAt = by === null ? null : ((now - ago * day) as Instant);
    const dueAt = dueAfter(confirmedAt ?? setUp);
    const reminders = isLate ? Math.max(1, Math.floor((now - dueAt) / (30 * day))) : 0;
    const remindedAt = isLate ? now - chance.between(1, 20) * day : null;
    write.run({ id, setUp, dueAt, confirmedAt, by, remindedAt, reminders });
  }
}
