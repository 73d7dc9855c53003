// B-3, D-2: a decision supersedes or rescinds one that its council took before the workspace, named as its record names it.
import { and, eq } from "drizzle-orm";
import { type Db, prepared } from "../../../../db/connection";
import { earlierDecision, earlierReplaced } from "../../../../db/schema";
import type { Id } from "../../actor";
import { type Bilingual, inBoth } from "../../bilingual";
import type { Deed } from "../../command.server";
import type { Instant } from "../../dates";
import {
  type EarlierState,
  earlierMoveOf,
  isEarlierReplaced,
  isToConfirm,
} from "../../earlier-decisions/lifecycle";
import { referenceKey } from "../../earlier-decisions/reference";
import { follow, isPossible } from "../../lifecycle";
import type { MatterKind } from "../../terms/clauses";
import type { Replacing } from "../lifecycle";
import { replacingWords } from "../replacing-words";

type Taking = Pick<Deed<object>, "tx" | "now" | "record">;
type Round = { kind: MatterKind; id: Id; since: Instant };
export type EarlierNamed = { id: Id; state: EarlierState };

const byReference = prepared((db: Db) =>
  db.$client.prepare<[{ body: Id; key: string }], EarlierNamed>(
    `select e.id, e.state from earlier_decision e
     where e.body_id = :body and e.reference_key = :key and e.state <> 'withdrawn'`,
  ),
);

export const earlierNamed = (tx: Db, body: Id, typed: string): EarlierNamed | undefined =>
  byReference(tx).get({ body, key: referenceKey(typed) });

/** What stands once a co-chair has confirmed it can be replaced, and once only. */
export function whyNotEarlier({ state }: EarlierNamed): Bilingual | null {
  if (isToConfirm(state)) return inBoth(replacingWords, (words) => words.notConfirmed);
  return isEarlierReplaced(state) ? inBoth(replacingWords, (words) => words.replacedAlready) : null;
}

export function keepEarlier(tx: Db, decisionId: Id, { kind, id }: { kind: Replacing; id: Id }): void {
  tx.insert(earlierReplaced).values({ decisionId, earlierId: id, kind }).onConflictDoNothing().run();
}

const pending = prepared((db: Db) =>
  db.$client.prepare<[Id], { kind: Replacing; number: string; earlier: string }>(
    `select r.kind, n.number, e.reference as earlier from earlier_replaced r join decision n on n.id = r.decision_id
       join earlier_decision e on e.id = r.earlier_id where r.decision_id = ? and r.since is null order by e.reference`,
  ),
);

/** What a decision will do to earlier ones, where that is not done yet. */
export const pendingEarlier = (tx: Db, decision: Id) => pending(tx).all(decision);

type Waiting = {
  decision: Id;
  number: string;
  proceeding: Id;
  earlier: Id;
  reference: string;
  kind: Replacing;
  state: EarlierState;
  edition: number;
};
const waiting = prepared((db: Db) =>
  db.$client.prepare<[Round], Waiting>(
    `select n.id as decision, n.number, d.id as proceeding, e.id as earlier, e.reference, r.kind, e.state, e.edition
     from proceeding d join decision n on n.proceeding_id = d.id join earlier_replaced r on r.decision_id = n.id
       join earlier_decision e on e.id = r.earlier_id
     where d.kind = :kind and d.matter_id = :id and d.since = :since and d.state <> 'withdrawn' and r.since is null
       and n.state = 'in-force' order by n.number, e.reference`,
  ),
);

function takePlace({ tx, now, record }: Taking, one: Waiting): void {
  tx.update(earlierReplaced)
    .set({ since: now })
    .where(and(eq(earlierReplaced.decisionId, one.decision), eq(earlierReplaced.earlierId, one.earlier)))
    .run();
  tx.update(earlierDecision)
    .set({ state: follow(earlierMoveOf[one.kind], one.state), edition: one.edition + 1 })
    .where(eq(earlierDecision.id, one.earlier))
    .run();
  const said = inBoth(replacingWords, (words) => words[one.kind](one.number, one.reference));
  record({ kind: "earlier-decision", id: one.earlier }, said, { before: one.state });
  record({ kind: "proceeding", id: one.proceeding }, said);
}

/** What another decision has ended meanwhile stays ended as it was. */
export function takeEarlierPlaces(deed: Taking, round: Round): void {
  for (const one of waiting(deed.tx).all(round))
    if (isPossible(earlierMoveOf[one.kind], one.state)) takePlace(deed, one);
}
