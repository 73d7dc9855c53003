// What stands on the page of a body beside its seats and its terms, in one statement (P-2).
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { keysOfActor } from "../audiences.server";
import { type ObserverLine, observersColumn, observersIn } from "../bodies/queries.server";
import type { Day } from "../dates";
import {
  type RecommendationsOfBody,
  recommendationsColumn,
  recommendationsIn,
} from "../recommendations/pages/list.server";

export type BodyBeside = { observers: ObserverLine[]; recommendations: RecommendationsOfBody };

const beside = prepared((db: Db) =>
  db.$client.prepare<[{ body: Id; day: Day; keys: string }], Record<"observers" | "recommendations", string>>(
    `select ${observersColumn}, ${recommendationsColumn}`,
  ),
);

/** The observers of the day, those to come included, and what the group recommends now. */
export function besideBody(db: Db, actor: Actor, { body, on }: { body: Id; on: Day }): BodyBeside {
  const row = beside(db).get({ body, day: on, keys: keysOfActor(actor) });
  return {
    observers: observersIn(row?.observers ?? "[]"),
    recommendations: recommendationsIn(row?.recommendations ?? "[]"),
  };
}
