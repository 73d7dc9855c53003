// Desk 27: whoever follows their meetings in a calendar of their own makes an address, and may revoke it.
import { and, eq, isNull } from "drizzle-orm";
import { calendarFeed } from "../../../../db/schema";
import type { Id } from "../../actor";
import { bodyHead } from "../../bodies/queries.server";
import { type Asker, command } from "../../command.server";
import { newId } from "../../id";
import { NotFound } from "../../refusals";
import { feedsOf } from "../feeds.server";
import { meetingPolicies } from "../policy";
import { mustBe, problem, saidOfMeeting } from "./slots.server";

/** One address a body, and one for all of them: what is followed already stays. */
export function followCalendar(asker: Asker, { body }: { body: Id | "" }): Id {
  return command(asker, {
    policy: meetingPolicies.followCalendar,
    find: (_, { person }) => ({ person: person ?? "" }),
    run: ({ tx, actor, now, subject, record }) => {
      const seen = body === "" ? undefined : bodyHead(tx, actor, body);
      if (body !== "" && (!seen || seen.kind === "joint")) mustBe([problem("body", "someBody")]);
      const known = tx
        .select({ id: calendarFeed.id })
        .from(calendarFeed)
        .where(
          and(
            eq(calendarFeed.personId, subject.person),
            isNull(calendarFeed.revokedAt),
            body ? eq(calendarFeed.bodyId, body) : isNull(calendarFeed.bodyId),
          ),
        )
        .get();
      const id = known?.id ?? newId();
      if (!known)
        tx.insert(calendarFeed)
          .values({ id, personId: subject.person, bodyId: body || null, madeAt: now })
          .run();
      record(
        { kind: "calendar-feed", id },
        saidOfMeeting((words) => words.recordFollowed),
      );
      return id;
    },
  });
}

/** Whoever has its address reads nothing more, from this instant on. */
export function revokeCalendar(asker: Asker, id: Id): void {
  command(asker, {
    policy: meetingPolicies.revokeCalendar,
    find: (tx, { person }) =>
      person && feedsOf(tx, person).some((feed) => feed.id === id) ? { person } : undefined,
    run: ({ tx, now, record }) => {
      const { changes } = tx
        .update(calendarFeed)
        .set({ revokedAt: now })
        .where(and(eq(calendarFeed.id, id), isNull(calendarFeed.revokedAt)))
        .run();
      if (changes === 0) throw new NotFound();
      record(
        { kind: "calendar-feed", id },
        saidOfMeeting((words) => words.recordRevoked),
      );
    },
  });
}
