// B-3: a holding that predates the workspace is confirmed by a co-chair of each council that decides for its body.
import { and, eq, inArray, isNull, lte } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { holdingBefore } from "../../../../db/schema";
import type { Id } from "../../actor";
import { decidingCouncils } from "../../bodies/queries.server";
import { type Asker, command } from "../../command.server";
import type { Instant } from "../../dates";
import { because, NotPossible } from "../../refusals";
import { pastHoldingWords } from "../past-holding-words";
import { pastHoldings } from "../past-holdings.server";
import { seatPolicies } from "../policy";

/** Asks every deciding council; the holder's rights do not wait for the answer. */
export function askToConfirm(tx: Db, { holding, body }: { holding: Id; body: Id }, now: Instant): void {
  const asked = decidingCouncils(tx, body).map(({ id }) => ({
    holdingId: holding,
    councilId: id,
    askedAt: now,
  }));
  if (asked.length > 0) tx.insert(holdingBefore).values(asked).run();
}

/** Confirms what was entered until `edition`, an instant, for each deciding council that the person co-chairs. */
export function confirmPastHoldings(asker: Asker, body: Id, edition: number): void {
  command(asker, {
    policy: seatPolicies.confirmPast,
    find: (tx, actor) => pastHoldings(tx, actor, body),
    run: ({ tx, actor, subject, now, record }) => {
      const ids = subject.holdings.map(({ id }) => id);
      const confirmed = subject.mine.map(({ id, acronym }) => ({
        ...{ id, acronym },
        holdings: tx
          .update(holdingBefore)
          .set({ confirmedBy: actor.person, confirmedAt: now })
          .where(
            and(
              eq(holdingBefore.councilId, id),
              inArray(holdingBefore.holdingId, ids),
              isNull(holdingBefore.confirmedAt),
              lte(holdingBefore.askedAt, edition as Instant),
            ),
          )
          .returning({ id: holdingBefore.holdingId })
          .all()
          .map((one) => one.id),
      }));
      const told = confirmed.filter(({ holdings }) => holdings.length > 0);
      if (told.length === 0)
        throw new NotPossible(because(pastHoldingWords, (words) => words["none-waits"], "B-3"));
      for (const { id, acronym, holdings } of told) {
        const { en, fr } = pastHoldingWords;
        record(
          { kind: "body", id: body },
          {
            en: en.confirmed(acronym.en || acronym.fr, holdings.length),
            fr: fr.confirmed(acronym.fr || acronym.en, holdings.length),
          },
          { after: { council: id, holdings } },
        );
      }
    },
  });
}
