// F-7, R-5, D-1: what the councils decided of a request: each its own share, committed once all have approved.
import { type Db, prepared } from "../../../../db/connection";
import type { Id } from "../../actor";
import type { Bilingual } from "../../bilingual";
import type { Day, Instant } from "../../dates";
import { approvals } from "../../decisions/outcomes";
import { money } from "../../format";
import { isPossible } from "../../lifecycle";
import type { Cents } from "../../money";
import { chairsOf } from "../../seats/chairs.server";
import type { Decided, Matter } from "../../slice";
import { fundingMoves } from "../lifecycle";
import type { Requested } from "../request.server";
import { commitFor, joinAmended, movesOf } from "./amending.server";
import { approveWhole } from "./committing.server";
import { moveTo, said, tell, titleOf } from "./moving.server";
import { asClock, before, standing, textsOf } from "./standing.server";

const asked = prepared((db: Db) =>
  db.$client
    .prepare<[{ id: Id; council: Id }], Cents | null>(
      "select sum(cents) from funding_share where request_id = :id and council_id = :council",
    )
    .pluck(),
);

type Approved = { council: Id; cents: Cents };
/** What each council approved of its own share, in this round; the last word of each. */
const approvedBy = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id; since: Instant }], Approved>(
    `select x.body_id as council, u.cents from proceeding d join decision x on x.proceeding_id = d.id
       join decision_sum u on u.decision_id = x.id
     where d.kind = 'funding' and d.matter_id = :id and d.since = :since and x.state = 'in-force' order by x.declared_at`,
  ),
);

/** F-7: how much each council gave in the round that stands; none before it stands. */
export function approvedSums(db: Db, { id, standsSince }: Requested): Map<Id, Cents> {
  const rows = standsSince === null ? [] : approvedBy(db).all({ id, since: standsSince });
  return new Map(rows.map(({ council, cents }) => [council, cents]));
}

const gone = prepared((db: Db) =>
  db.$client
    .prepare<[{ id: Id; since: Instant }], Id>(
      `select x.body_id from proceeding d join decision x on x.proceeding_id = d.id
       where d.kind = 'funding' and d.matter_id = :id and d.since = :since group by x.body_id having max(x.state = 'in-force') = 0`,
    )
    .pluck(),
);
/** A council that decided in this round and whose decision is no longer in force; the first there is. */
export const councilGone = (db: Db, { id, standsSince }: Requested): Id | undefined =>
  standsSince === null ? undefined : gone(db).get({ id, since: standsSince });

type Kind = "committed" | "joined" | "unfunded" | "reduced" | "deferred" | "declined";
function tellGroup(tx: Db, request: Requested, decided: Decided, kind: Kind): void {
  const title = titleOf(request);
  tell({ house: { publicUrl: decided.publicUrl }, notify: decided.notify }, request.id, {
    to: chairsOf(tx, [request.body], decided.today),
    subject: said((words, language) => words.decidedSubject(title[language])),
    line: said((words) => words[`${kind}Mail`]),
  });
}

/** The move that follows, with the sentence of the record. */
type Settled = { kind: Kind; move: (typeof fundingMoves)[keyof typeof fundingMoves]; line: Bilingual };

function approvedOutcome(tx: Db, request: Requested, { now, today }: Decided): Settled {
  const sums = approvedSums(tx, request);
  const total = [...sums.values()].reduce((sum, cents) => sum + cents, 0);
  const isWhole = (request.shares.length > 0 || request.amends !== null) && total === request.total;
  if (!isWhole)
    return {
      ...{ kind: "reduced", move: fundingMoves.reduce },
      line: said((words, language) => words.reduced(money(language, total))),
    };
  const shares = approveWhole(tx, request);
  return settledWith(request, commitFor(tx, request, shares, { now, today, by: null }), total);
}

/** Committed, or approved and unfunded. */
export const settledWith = (
  request: Requested,
  lacking: { said: Bilingual } | null,
  total: Cents,
): Settled =>
  lacking
    ? { kind: "unfunded", move: fundingMoves.lackFunds, line: lacking.said }
    : {
        ...{ kind: request.amends ? "joined" : "committed", move: movesOf(request).commit },
        line: request.amends
          ? said((words, language) => words.joined(money(language, total), request.amends?.label ?? ""))
          : said((words, language) => words.committed(money(language, total))),
      };

function outcomeOf(tx: Db, request: Requested, decided: Decided): Settled {
  if (approvals.includes(decided.outcome)) return approvedOutcome(tx, request, decided);
  return decided.outcome === "deferred"
    ? { kind: "deferred", move: fundingMoves.defer, line: said((words) => words.deferred) }
    : { kind: "declined", move: fundingMoves.decline, line: said((words) => words.declined) };
}

function settles(tx: Db, id: Id, decided: Decided): Bilingual {
  const request = asClock(tx, id, decided.today);
  const { kind, move, line } = outcomeOf(tx, request, decided);
  moveTo(tx, request, { move, now: decided.now });
  if (kind === "joined") joinAmended({ tx, today: decided.today, record: decided.record }, request);
  tellGroup(tx, request, decided, kind);
  return line;
}

/** The first council that asks for positions takes it up. */
function opens(tx: Db, id: Id, { now, today }: { now: Instant; today: Day }): Bilingual | null {
  const request = asClock(tx, id, today);
  if (!isPossible(fundingMoves.openReview, request.state)) return null;
  moveTo(tx, request, { move: fundingMoves.openReview, now });
  return said((words) => words.reviewOpened);
}

export const fundingMatter: Matter = {
  ...{ before, standing, texts: textsOf, settles, opens },
  share: (db, id, council) => asked(db).get({ id, council }) ?? null,
};
