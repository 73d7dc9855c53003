// Nominating letters as files of their holdings, open to whom the command opens them (S-1, T-2).
import { openTo } from "../../../app/domain/audiences.server";
import { audiencesOfLetter } from "../../../app/domain/seats/commands/attached.server";
import type { Db } from "../../../db/connection";
import type { Chance } from "./chance";
import { writtenFile } from "./files";
import type { Plan } from "./plan";
import { idsOf, insertAll, rowsOf } from "./rows";

type Held = { id: string; at: number; body: string; nominatedBy: string | null };

export function growLetters(db: Db, { counts, dataDirectory }: Plan, chance: Chance): void {
  const staff = idsOf(db, "select person_id from office where kind <> 'administrator' order by rowid");
  const held = rowsOf<Held>(
    db,
    `select h.id, h.nominated_at as at, s.body_id as body, s.nominated_by_id as nominatedBy from holding h join seat s on s.id = h.seat_id
     where h.state <> 'withdrawn' and not exists (select 1 from holding_letter l where l.holding_id = h.id) order by h.rowid`,
  );
  const step = Math.max(1, held.length / counts.letters);
  for (let number = 0; number < Math.min(counts.letters, held.length); number += 1) {
    const one = held[Math.floor(number * step)];
    if (!one) continue;
    // A letter that came by e-mail is its text and what hung on it.
    const pieces = chance.happens(0.2) ? 2 : 1;
    for (let place = 0; place < pieces; place += 1) {
      const said = {
        name: `letter-${number + 1}-${place + 1}.txt`,
        text: `We nominate, letter ${number + 1}.\n`,
      };
      const file = writtenFile(said, { dataDirectory, chance, by: chance.pick(staff), at: one.at });
      insertAll(db, "file", [file]);
      insertAll(db, "holding_letter", [{ file_id: file.id, holding_id: one.id, place }]);
      openTo(db, { kind: "file", id: file.id }, audiencesOfLetter(one.body, one.nominatedBy));
    }
  }
}

/** T-8: whoever took a seat was told what it is, on the first day. */
export function growOrientation(db: Db): void {
  db.$client
    .prepare(
      `insert or ignore into orientation_mail (holding_id, sent_at)
       select id, confirmed_at from holding where state in ('confirmed', 'ended') and from_the_past = 0 and confirmed_at is not null order by rowid`,
    )
    .run();
}
