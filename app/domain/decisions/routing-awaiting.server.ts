// W-6: what the secretariat has to send above the councils, and what it has had no answer to.
import { type Db, prepared } from "../../../db/connection";
import { addresses } from "../../site-map";
import { type Actor, type Id, isSecretariat } from "../actor";
import { keysOfActor, visibleSql } from "../audiences.server";
import { inBoth } from "../bilingual";
import type { Instant } from "../dates";
import type { Awaiting } from "../slice";
import { type RoutingState, routingMoves } from "./lifecycle";
import { type UpperTable, upperTableNames } from "./routing";
import { routingWords } from "./routing-words";

type Row = {
  id: Id;
  proceeding: Id;
  number: string;
  titleEn: string;
  titleFr: string;
  table: UpperTable;
  state: RoutingState;
  since: Instant;
};

const waiting = prepared((db: Db) =>
  db.$client.prepare<[{ keys: string }], Row>(
    `select r.id, x.proceeding_id as proceeding, x.number, x.title_en as titleEn, x.title_fr as titleFr, r.upper_table as "table", r.state,
       coalesce((select max(n.noted_at) from routing_note n where n.routing_id = r.id), r.marked_at) as since
     from decision_routing r indexed by decision_routing_waiting cross join decision x on x.id = r.decision_id
     where r.state <> 'answered' and ${visibleSql("decision", "x.id")}`,
  ),
);

/** What was sent waits for nobody here: it comes after what somebody can do now. */
export function routingsAwaiting(db: Db, actor: Actor): Awaiting[] {
  if (!isSecretariat(actor)) return [];
  return waiting(db)
    .all({ keys: keysOfActor(actor) })
    .map(({ id, proceeding, number, titleEn, titleFr, table, state, since }): Awaiting => {
      const isSent = state === routingMoves.sendUp.to;
      return {
        ...{ kind: isSent ? "routing-answer" : "routing-send", id, since, dueOn: null, isGap: isSent },
        verb: inBoth(routingWords, (words) => words[isSent ? "awaitAnswer" : "awaitSend"]),
        title: { en: `${number}, ${titleEn}`, fr: `${number}, ${titleFr}` },
        context: { en: upperTableNames.en[table], fr: upperTableNames.fr[table] },
        href: addresses(isSent ? "routing-answer" : "routing-sent", { proceeding, routing: id }),
      };
    });
}
