// What stands on the page of a body beside its seats and its terms, in one statement (P-2).
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { keysOfActor } from "../audiences.server";
import { type ObserverLine, observersColumn, observersIn } from "../bodies/queries.server";
import type { Day, Instant } from "../dates";
import { type MeetingsOfBody, meetingsColumn, meetingsIn } from "../meetings/of-body.server";
import {
  type RecommendationsOfBody,
  recommendationsColumn,
  recommendationsIn,
} from "../recommendations/pages/list.server";

export type BodyBeside = {
  observers: ObserverLine[];
  recommendations: RecommendationsOfBody;
  meetings: MeetingsOfBody;
};

const beside = prepared((db: Db) =>
  db.$client.prepare<
    [{ body: Id; day: Day; now: Instant; keys: string }],
    Record<"observers" | "recommendations" | "meetings", string>
  >(`select ${observersColumn}, ${recommendationsColumn}, ${meetingsColumn}`),
);

/** The observers of the day, those to come included, what the group recommends now, and its meetings. */
export function besideBody(
  db: Db,
  actor: Actor,
  { body, on, now }: { body: Id; on: Day; now: Instant },
): BodyBeside {
  const row = beside(db).get({ body, day: on, now, keys: keysOfActor(actor) });
  return {
    observers: observersIn(row?.observers ?? "[]"),
    recommendations: recommendationsIn(row?.recommendations ?? "[]"),
    meetings: meetingsIn(row?.meetings ?? '{"next":[],"last":[],"series":[]}'),
  };
}
