// what each council declared of a matter that stands before them.
import { type Db, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import type { House } from "../house";
import type { MatterBefore } from "../slice";
import { bilingualIfAny } from "../sql.server";
import { type Declaration, isPartlyDecided } from "./joint";
import { matterOf, type Proceeding, stands } from "./proceedings.server";

type Row = Omit<NonNullable<Declaration>, "text"> & { text: string | null; body: Id };
const declared = prepared((db: Db) =>
  db.$client.prepare<[Pick<MatterBefore, "kind" | "id" | "since">], Row>(
    `select d.body_id as body, x.outcome, x.state,
       (select json_object('en', w.en, 'fr', w.fr) from decision_text w where w.decision_id = x.id) as text
     from proceeding d join decision x on x.proceeding_id = d.id
     where d.kind = :kind and d.matter_id = :id and d.since = :since and ${stands("d")} order by d.opened_at, x.declared_at`,
  ),
);

/** One for each council, whether it was asked yet or not. */
export function declarationsOf(db: Db, { kind, id, since, councils }: MatterBefore): Declaration[] {
  const found = declared(db).all({ kind, id, since });
  return councils.map((council) => {
    // in a round to reconcile, what it declared before counts until it declares anew.
    const last = found.findLast(({ body }) => body === council.id);
    return last ? { outcome: last.outcome, state: last.state, text: bilingualIfAny(last.text) } : null;
  });
}

/** Whoever asks: what another council has still to declare never reads as agreed, to those who do not see it either. */
export function isPartly({ db, slices }: House, { kind, matter, since }: Proceeding): boolean {
  const before = matterOf(slices, kind).before(db, matter);
  return before?.since === since && isPartlyDecided(declarationsOf(db, before));
}
