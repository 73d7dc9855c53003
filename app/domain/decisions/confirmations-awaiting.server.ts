// D-11, D-14, B-3, R-5: corrigenda, reviews, earlier decisions, balances of before and diverging texts that wait for a co-chair, or for the secretariat; one statement (P-2).
import { type Db, prepared } from "../../../db/connection";
import { addresses } from "../../site-map";
import { type Actor, type Id, isSecretariat, seatsOf } from "../actor";
import {
  type BalanceAwaiting,
  balanceAwaitingSql,
  balanceAwaits,
} from "../balances-of-before/awaiting.server";
import { type Bilingual, inBoth } from "../bilingual";
import { addDays, type Day } from "../dates";
import {
  type EarlierAwaiting,
  earlierAwaitingSql,
  earlierAwaits,
} from "../earlier-decisions/awaiting.server";
import type { Awaiting } from "../slice";
import { bilingual, bodyAcronym } from "../sql.server";
import type { AwaitingRow } from "./awaiting-row";
import { corrigendumWords } from "./corrigendum-words";
import { type ReconcileAwaiting, reconcileAwaitingSql, reconcileAwaits } from "./reconcile-awaiting.server";
import { type ReviewAwaiting, reviewAwaitingSql, reviewAwaits } from "./review-awaiting.server";
import { reviewDaysAhead } from "./review-policy";

type Corrigendum = AwaitingRow<"corrigendum">;
type Wanted = { person: Id | null; seats: string; councils: string; staff: 0 | 1; reviews: Day };

const waiting = prepared((db: Db) =>
  db.$client.prepare<
    [Wanted],
    Corrigendum | EarlierAwaiting | BalanceAwaiting | ReconcileAwaiting | ReviewAwaiting
  >(
    `select 'corrigendum' as what, c.id, x.proceeding_id as proceeding, x.title_en as titleEn, x.title_fr as titleFr,
       ${bodyAcronym} as facts, c.proposed_at as since
     from corrigendum c indexed by corrigendum_proposed join decision x on x.id = c.decision_id join body b on b.id = x.body_id
     where c.state = 'proposed' and c.proposed_by <> :person and exists (
       select 1 from seat s where s.id in (select value from json_each(:seats)) and s.body_id = x.body_id and s.id <> c.proposed_in)
     union all ${earlierAwaitingSql} union all ${balanceAwaitingSql} union all ${reconcileAwaitingSql} union all ${reviewAwaitingSql} order by since`,
  ),
);

/** A corrigendum waits for the other co-chair. */
function corrigendumAwaits({ id, proceeding, titleEn, titleFr, facts, since }: Corrigendum): Awaiting {
  const { en, fr } = bilingual(facts);
  const context: Bilingual = {
    en: corrigendumWords.en.awaitingIn(en || fr),
    fr: corrigendumWords.fr.awaitingIn(fr || en),
  };
  return {
    ...{ kind: "decision-corrigendum", id, since, dueOn: null, context },
    verb: inBoth(corrigendumWords, (words) => words.awaitingVerb),
    title: { en: titleEn, fr: titleFr },
    href: addresses("corrigendum-confirm", { proceeding, corrigendum: id }),
  };
}

export function confirmationsAwaiting(db: Db, actor: Actor, today: Day): Awaiting[] {
  const chaired = seatsOf(actor).filter(({ coChair }) => coChair);
  const staff = isSecretariat(actor);
  if (chaired.length === 0 && !staff) return [];
  const seats = JSON.stringify(chaired.map(({ seat }) => seat));
  const councils = JSON.stringify(chaired.map(({ body }) => body));
  return waiting(db)
    .all({
      person: actor.person,
      seats,
      councils,
      staff: staff ? 1 : 0,
      reviews: addDays(today, reviewDaysAhead),
    })
    .flatMap((row) => {
      if (row.what === "reconcile") return reconcileAwaits(row);
      if (row.what === "review") return reviewAwaits(row);
      if (row.what === "balance" || row.what === "balance-sent-back") return balanceAwaits(row);
      return row.what === "corrigendum" ? corrigendumAwaits(row) : earlierAwaits(row);
    });
}
