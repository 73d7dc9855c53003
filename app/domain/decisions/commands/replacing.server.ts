// D-2: a later decision supersedes or rescinds an earlier one of its body, from the instant it comes into force.
import { and, eq } from "drizzle-orm";
import { type Db, prepared } from "../../../../db/connection";
import { decision, decisionReplaced } from "../../../../db/schema";
import type { Id } from "../../actor";
import { type Bilingual, inBoth } from "../../bilingual";
import type { Deed } from "../../command.server";
import type { Instant } from "../../dates";
import type { House } from "../../house";
import { follow, isPossible } from "../../lifecycle";
import type { MatterBefore } from "../../slice";
import type { MatterKind } from "../../terms/clauses";
import { declarationsOf } from "../declarations.server";
import type { Problem, ReplacingTyped } from "../declaring";
import { approvalsSql, type Former } from "../former.server";
import { jointOutcome } from "../joint";
import { type DecisionState, isInForce, isReplaced, moveOf, type Replacing } from "../lifecycle";
import { matterOf, type Proceeding } from "../proceedings.server";
import { replacingWords } from "../replacing-words";
import {
  earlierNamed,
  keepEarlier,
  pendingEarlier,
  takeEarlierPlaces,
  whyNotEarlier,
} from "./replacing-earlier.server";

type Place = Pick<Deed<object>, "tx"> & { house: Pick<House, "slices"> };
type Taking = Place & Pick<Deed<object>, "now" | "record">;
type Earlier = { id: Id; state: DecisionState; kind: MatterKind; matter: Id; since: Instant };
/** `isEarlier`: it was taken before the workspace (B-3). */
export type Chosen = { kind: Replacing; id: Id; isEarlier?: boolean };

const byNumber = prepared((db: Db) =>
  db.$client.prepare<[{ body: Id; number: string }], Earlier>(
    `select x.id, x.state, d.kind, d.matter_id as matter, d.since from decision x join proceeding d on d.id = x.proceeding_id
     where x.number = :number and x.body_id = :body`,
  ),
);

/** what another body has still to decide is not settled, and cannot have its place taken yet. */
function waitsForOthers({ tx, house }: Place, { kind, matter, since, state }: Earlier): boolean {
  const before = isInForce(state) ? matterOf(house.slices, kind).before(tx, matter) : undefined;
  return before?.since === since && jointOutcome(declarationsOf(tx, before)) === null;
}

function whyNotReplaced(place: Place, own: Proceeding, earlier: Earlier | undefined): Bilingual | null {
  const said = (sentence: (words: (typeof replacingWords)["en"]) => string) =>
    inBoth(replacingWords, sentence);
  if (!earlier) {
    const { en, fr } = replacingWords;
    return {
      en: en.unknown(own.acronym.en || own.acronym.fr),
      fr: fr.unknown(own.acronym.fr || own.acronym.en),
    };
  }
  if (earlier.kind !== own.kind) return said((words) => words.otherKind);
  if (isReplaced(earlier.state)) return said((words) => words.replacedAlready);
  return waitsForOthers(place, earlier) ? said((words) => words.waitsForOthers) : null;
}

/** The earlier decisions that were named by their numbers, or as their records name them, and what is wrong with the others. */
export function chosenOf(
  place: Place,
  own: Proceeding,
  typed: readonly ReplacingTyped[],
): { chosen: Chosen[]; problems: Problem[] } {
  const found = typed.map(({ kind, number }) => {
    const earlier = byNumber(place.tx).get({ body: own.body, number });
    const before = earlier ? undefined : earlierNamed(place.tx, own.body, number);
    if (before) return { kind, id: before.id, isEarlier: true, text: whyNotEarlier(before) };
    return { kind, id: earlier?.id, text: whyNotReplaced(place, own, earlier) };
  });
  return {
    chosen: found.flatMap(({ kind, id, isEarlier }) => (id ? [{ kind, id, isEarlier }] : [])),
    problems: found.flatMap(({ kind, text }) => (text ? [{ field: kind, text }] : [])),
  };
}

export function keepChosen(tx: Db, id: Id, chosen: readonly Chosen[]): void {
  for (const { kind, id: earlierId, isEarlier } of chosen) {
    if (isEarlier) keepEarlier(tx, id, { kind, id: earlierId });
    else tx.insert(decisionReplaced).values({ decisionId: id, earlierId, kind }).onConflictDoNothing().run();
  }
}

const pending = prepared((db: Db) =>
  db.$client.prepare<[Id], { kind: Replacing; number: string; earlier: string }>(
    `select r.kind, n.number, x.number as earlier from decision_replaced r join decision n on n.id = r.decision_id
       join decision x on x.id = r.earlier_id where r.decision_id = ? and r.since is null order by x.number`,
  ),
);

/** What it does to earlier ones, where that is not done yet. */
export function recordPending(
  { tx, record }: Pick<Deed<object>, "tx" | "record">,
  at: { id: Id; decision: Id },
): void {
  for (const { kind, number, earlier } of [
    ...pending(tx).all(at.decision),
    ...pendingEarlier(tx, at.decision),
  ])
    record(
      { kind: "proceeding", id: at.id },
      inBoth(replacingWords, (words) => words[`to-${kind}`](number, earlier)),
    );
}

const ofRound = "d.kind = :kind and d.matter_id = :id and d.since = :since and d.state <> 'withdrawn'";
type Round = { kind: MatterKind; id: Id; since: Instant };

const approvedIn = prepared((db: Db) =>
  db.$client.prepare<[Round], { id: Id; body: Id }>(
    `select n.id, n.body_id as body from proceeding d join decision n on n.proceeding_id = d.id
     where ${ofRound} and n.outcome in ${approvalsSql}`,
  ),
);

type Waiting = {
  decision: Id;
  number: string;
  proceeding: Id;
  earlier: Id;
  earlierNumber: string;
  earlierProceeding: Id;
  kind: Replacing;
  state: DecisionState;
  edition: number;
};
const waiting = prepared((db: Db) =>
  db.$client.prepare<[Round], Waiting>(
    `select n.id as decision, n.number, d.id as proceeding, x.id as earlier, x.number as earlierNumber,
       x.proceeding_id as earlierProceeding, r.kind, x.state, x.edition
     from proceeding d join decision n on n.proceeding_id = d.id join decision_replaced r on r.decision_id = n.id
       join decision x on x.id = r.earlier_id
     where ${ofRound} and r.since is null and n.state = 'in-force' order by n.number, x.number`,
  ),
);

function takePlace({ tx, now, record }: Taking, one: Waiting): void {
  tx.update(decisionReplaced)
    .set({ since: now })
    .where(and(eq(decisionReplaced.decisionId, one.decision), eq(decisionReplaced.earlierId, one.earlier)))
    .run();
  tx.update(decision)
    .set({ state: follow(moveOf[one.kind], one.state), edition: one.edition + 1 })
    .where(eq(decision.id, one.earlier))
    .run();
  const said = inBoth(replacingWords, (words) => words[one.kind](one.number, one.earlierNumber));
  record({ kind: "proceeding", id: one.earlierProceeding }, said, { before: one.state });
  record({ kind: "proceeding", id: one.proceeding }, said);
}

/** Once the matter is settled as approved, and never while another body has still to decide it. */
export function takePlaces(
  deed: Taking,
  { kind, id, since }: MatterBefore,
  formerly: readonly Former[],
): void {
  const round = { kind, id, since };
  for (const own of approvedIn(deed.tx).all(round)) {
    const earlier = formerly.filter(({ body }) => body === own.body);
    keepChosen(
      deed.tx,
      own.id,
      earlier.map((one) => ({ kind: "supersedes", id: one.id })),
    );
  }
  // What another decision has ended meanwhile stays ended as it was.
  for (const one of waiting(deed.tx).all(round))
    if (isPossible(moveOf[one.kind], one.state)) takePlace(deed, one);
  takeEarlierPlaces(deed, round);
}
