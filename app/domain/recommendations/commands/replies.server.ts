// the next version answers each reason for which a council did not approve the one before.
import { type Db, prepared } from "../../../../db/connection";
import { recommendationReply } from "../../../../db/schema";
import type { Id } from "../../actor";
import type { Bilingual } from "../../bilingual";
import { type Asker, command } from "../../command.server";
import { recommendationPolicies } from "../policy";
import { recommendationSaid } from "../said-words";
import { reasonsBefore, versionSeen } from "../version.server";
import { about } from "./moving.server";

const reasonOf = prepared((db: Db) =>
  db.$client.prepare<[{ version: Id; decision: Id }], { number: string | null }>(
    `select (select x.number ${reasonsBefore} and x.id = :decision) as number from recommendation_version v where v.id = :version`,
  ),
);

/** A side may be left for later; both are needed to submit. */
export function replyToReason(asker: Asker, at: { version: Id; decision: Id }, reply: Bilingual): void {
  command(asker, {
    policy: recommendationPolicies.reply,
    find: (tx, actor, today) => {
      const version = versionSeen(tx, actor, at.version, today);
      const reason = version && reasonOf(tx).get(at);
      return version && reason?.number ? { ...version, reason: reason.number } : undefined;
    },
    run: ({ tx, actor, now, subject, record }) => {
      const written = {
        ...{ en: reply.en.trim(), fr: reply.fr.trim() },
        ...{ repliedBy: actor.person ?? "", repliedAt: now },
      };
      tx.insert(recommendationReply)
        .values({ versionId: at.version, decisionId: at.decision, ...written })
        .onConflictDoUpdate({
          target: [recommendationReply.versionId, recommendationReply.decisionId],
          set: written,
        })
        .run();
      record(about(at.version), {
        en: recommendationSaid.en.replied(subject.reason),
        fr: recommendationSaid.fr.replied(subject.reason),
      });
    },
  });
}
