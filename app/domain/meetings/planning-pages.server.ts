// The forms that plan: a series of a body, or one meeting of it alone or with others.
import { atOnce, type Db } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { isDissolved } from "../bodies/lifecycle";
import { type BodyName, bodiesSeenBy } from "../bodies/queries.server";
import type { Day } from "../dates";
import { mustBeAllowed } from "../permissions";
import { NotFound } from "../refusals";
import { rulesOn } from "../terms/queries/rules.server";
import { type MeetingFormat, meetingFormats } from "./formats";
import { meetersOf } from "./meeters.server";
import { meetingPolicies } from "./policy";
import { type Rhythm, rhythms } from "./series-rule";

export type PlanPage = {
  body: BodyName;
  /** Those who meet: the councils of a joint body. */
  bodies: BodyName[];
  /** Other bodies that may meet with it. */
  others: BodyName[];
  today: Day;
  zone: string;
  /** As the terms of reference have it. */
  usual: { every: Rhythm | null; format: MeetingFormat | null };
};

function usualOf(db: Db, bodies: readonly BodyName[], today: Day): PlanPage["usual"] {
  const cadence = bodies[0] ? rulesOn(db, bodies[0].id, today).get("cadence") : null;
  const by = cadence?.value.by ?? null;
  return {
    every: rhythms.find((one) => one === cadence?.value.every) ?? null,
    format: meetingFormats.find((one) => one === by) ?? null,
  };
}

export function planPage(
  db: Db,
  actor: Actor,
  { body, today, act }: { body: Id; today: Day; act: "planSeries" | "callMeeting" | "openPoll" },
): PlanPage {
  return atOnce(db, () => {
    const meeters = meetersOf(db, actor, body);
    if (!meeters) throw new NotFound();
    const { head, bodies } = meeters;
    mustBeAllowed(actor, meetingPolicies[act], meeters);
    const others =
      act !== "planSeries" && head.kind !== "joint"
        ? bodiesSeenBy(db, actor).filter(
            ({ id, kind, state }) => id !== head.id && kind !== "joint" && !isDissolved(state),
          )
        : [];
    return { body: head, bodies, others, today, zone: actor.zone, usual: usualOf(db, bodies, today) };
  });
}
