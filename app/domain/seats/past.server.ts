// B-3: taking in the past. A seat that had ended before the workspace, so that "who sat that day" can be answered.
import { and, count, eq } from "drizzle-orm";
import type { Db } from "../../../db/connection";
import { body, chairRole, jurisdiction as named, seat } from "../../../db/schema";
import type { Id } from "../actor";
import { inBoth } from "../bilingual";
import { bodyHead } from "../bodies/queries.server";
import { type Asker, command } from "../command.server";
import { type Day, dayOf, type Instant } from "../dates";
import { newId } from "../id";
import { Invalid } from "../refusals";
import { typedWords } from "../typed";
import type { PastSeatTyped } from "./forms";
import { seatPolicies } from "./policy";
import { seatWords } from "./words";

/** B-3: the past is what lies before the day the workspace was made. */
export function workspaceSince(tx: Db): Day {
  const madeAt = tx.$client.prepare<[], Instant>("select made_at from workspace where id = 1").pluck().get();
  return dayOf(madeAt ?? (0 as Instant));
}

export function takeInPastSeat(asker: Asker, bodyId: Id, typed: PastSeatTyped): Id {
  return command(asker, {
    policy: seatPolicies.takeInPast,
    find: (tx, actor) => {
      const head = bodyHead(tx, actor, bodyId);
      return head && { body: bodyId };
    },
    run: ({ tx, today, record }) => {
      const { jurisdiction, openedOn, endedOn, ...rest } = typed;
      const wrong = (key: "ends-before-it-begins" | "ended-later") =>
        new Invalid([{ field: "endedOn", text: inBoth(seatWords, (words) => words[key]) }]);
      if (endedOn <= openedOn) throw wrong("ends-before-it-begins");
      if (endedOn > today) throw wrong("ended-later");
      if (!tx.select().from(named).where(eq(named.id, jurisdiction)).get()) {
        throw new Invalid([
          { field: "jurisdiction", text: inBoth(typedWords, (words) => words["choice-missing"]) },
        ]);
      }
      const place =
        tx.select({ howMany: count() }).from(seat).where(eq(seat.bodyId, bodyId)).get()?.howMany ?? 0;
      const id = newId();
      tx.insert(seat)
        .values({
          id,
          bodyId,
          ...rest,
          jurisdictionId: jurisdiction,
          nominatedById: jurisdiction,
          state: "ended",
          fromThePast: true,
          openedOn,
          endedOn,
          place,
        })
        .run();
      record(
        { kind: "body", id: bodyId },
        {
          en: seatWords.en.pastSeat(rest.organizationEn || rest.organizationFr),
          fr: seatWords.fr.pastSeat(rest.organizationFr || rest.organizationEn),
        },
        { after: typed },
      );
      return id;
    },
  });
}

/**
 * A holding that began before the first day known of a seat taken in from the past: the seat, and the co-chair's
 * role on it, are known since that day. Says whether the seat could be known since then.
 */
export function knownSince(tx: Db, seatId: Id, day: Day): boolean {
  const found = tx.select().from(seat).where(eq(seat.id, seatId)).get();
  const home = found && tx.select().from(body).where(eq(body.id, found.bodyId)).get();
  if (!found?.fromThePast || !home || day < home.createdOn) return false;
  tx.update(chairRole)
    .set({ from: day })
    .where(and(eq(chairRole.seatId, seatId), eq(chairRole.from, found.openedOn)))
    .run();
  tx.update(seat).set({ openedOn: day }).where(eq(seat.id, seatId)).run();
  return true;
}
