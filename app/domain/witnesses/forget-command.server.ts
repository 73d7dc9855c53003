// T-6, T-8: some time after a witness from outside was ended, the clock erases who it was; the days of it stay.
import { eq } from "drizzle-orm";
import { type Db, prepared } from "../../../db/connection";
import { witness } from "../../../db/schema";
import type { Id } from "../actor";
import { inBoth } from "../bilingual";
import { addDays, type Day, dayOf, type Instant } from "../dates";
import { record } from "../ledger/ledger.server";
import { erasedAddress } from "../people/erased";
import { inDays, periods } from "../periods";
import { forgetWords } from "./forget-words";

type Former = { id: Id; name: string };
const due = prepared((db: Db) =>
  db.$client.prepare<[{ until: Day }], Former>(
    "select id, name from witness where person_id is null and name <> '' and until_day <= :until",
  ),
);
/** The lines of the ledger about witnesses that name one; another of the same name loses the same words. */
const naming = prepared((db: Db) =>
  db.$client
    .prepare<[{ name: string }], number>(
      `select l.number from ledger l join ledger_detail d on d.number = l.number
       where l.subject_kind = 'workspace' and l.subject_id = 'witnesses' and l.act in ('witnesses.name', 'witnesses.end')
         and instr(d.detail, :name) > 0`,
    )
    .pluck(),
);
const forgetDetail = prepared((db: Db) => db.$client.prepare("delete from ledger_detail where number = ?"));

export function forgetFormerWitnesses(tx: Db, now: Instant): void {
  const until = addDays(dayOf(now), -inDays(periods.formerWitness));
  for (const { id, name } of due(tx).all({ until })) {
    const lines = naming(tx).all({ name: JSON.stringify(name).slice(1, -1) });
    for (const line of lines) forgetDetail(tx).run(line);
    tx.update(witness)
      .set({ name: "", email: erasedAddress(id) })
      .where(eq(witness.id, id))
      .run();
    record(tx, {
      ...{ at: now, person: null, standing: "clock", act: "witnesses.forget" },
      subject: { kind: "workspace", id: "witnesses" },
      detail: { says: inBoth(forgetWords, (words) => words.forgotten), after: { erasedLines: lines } },
    });
  }
}
