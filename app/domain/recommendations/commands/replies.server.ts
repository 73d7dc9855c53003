// the next version answers each reason for which a council did not approve the one before.
import { and, eq } from "drizzle-orm";
import { type Db, prepared } from "../../../../db/connection";
import { person, recommendationReply } from "../../../../db/schema";
import type { Id } from "../../actor";
import { type Bilingual, languages } from "../../bilingual";
import { type Asker, command } from "../../command.server";
import { NotPossible } from "../../refusals";
import { shownAs } from "../../shown-as";
import { recommendationPolicies } from "../policy";
import { recommendationSaid } from "../said-words";
import { reasonsBefore, versionSeen } from "../version.server";
import { about } from "./moving.server";

/** `edition`: the instant of the reply that the page showed; 0 where there was none (T-4). */
export type ReplyAt = { version: Id; decision: Id; edition?: number };

const standingReply = (tx: Db, { version, decision }: ReplyAt) =>
  tx
    .select()
    .from(recommendationReply)
    .where(and(eq(recommendationReply.versionId, version), eq(recommendationReply.decisionId, decision)))
    .get();

/** M-14: of two who reply at once, the second reads what the first wrote. */
function mustBeAsRead(tx: Db, at: ReplyAt): void {
  const standing = standingReply(tx, at);
  if (!standing || at.edition === undefined || standing.repliedAt === at.edition) return;
  const by = tx.select().from(person).where(eq(person.id, standing.repliedBy)).get();
  throw new NotPossible(
    { key: "changed-meanwhile" },
    {
      ...{ by: by ? shownAs(by) : { en: "", fr: "" }, at: standing.repliedAt, edition: standing.repliedAt },
      fields: languages.map((language) => ({ name: language, theirs: standing[language] })),
    },
  );
}

const reasonOf = prepared((db: Db) =>
  db.$client.prepare<[{ version: Id; decision: Id }], { number: string | null }>(
    `select (select x.number ${reasonsBefore} and x.id = :decision) as number from recommendation_version v where v.id = :version`,
  ),
);

/** A side may be left for later; both are needed to submit. */
export function replyToReason(asker: Asker, at: ReplyAt, reply: Bilingual): void {
  command(asker, {
    policy: recommendationPolicies.reply,
    find: (tx, actor, today) => {
      const version = versionSeen(tx, actor, at.version, today);
      const reason = version && reasonOf(tx).get({ version: at.version, decision: at.decision });
      return version && reason?.number ? { ...version, reason: reason.number } : undefined;
    },
    run: ({ tx, actor, now, subject, record }) => {
      mustBeAsRead(tx, at);
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
