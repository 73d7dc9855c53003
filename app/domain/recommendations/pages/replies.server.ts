// what each council said where it did not approve the version before, and the reply of this one.
import { atOnce, type Db, prepared } from "../../../../db/connection";
import type { Actor, Id } from "../../actor";
import { keysOfActor, visibleSql } from "../../audiences.server";
import type { Bilingual } from "../../bilingual";
import type { Day, Instant } from "../../dates";
import type { Outcome } from "../../decisions/outcomes";
import { mustBeAllowed, permission } from "../../permissions";
import { NotFound } from "../../refusals";
import { bilingual, bilingualIfAny, shownOf } from "../../sql.server";
import { recommendationPolicies } from "../policy";
import { reasonsBefore } from "../version.server";
import { mustSee, type StepHead, stepHead, type VersionAt } from "./steps.server";

export type Reply = Bilingual & { by: Bilingual; at: Instant };
export type ReasonShown = {
  decision: Id;
  proceeding: Id;
  /** "RD-PSSDC-2026-27-004". */
  number: string;
  /** Its acronym. */
  council: Bilingual;
  outcome: Outcome;
  reason: Bilingual;
  /** until when or on what condition it was deferred, and who acts; none of what was not. */
  deferral: { until: Day | null; condition: Bilingual; acts: string } | null;
  declaredAt: Instant;
  /** A side is empty while it is left for later. */
  reply: Reply | null;
};

export type RepliesPage = { head: StepHead; reasons: ReasonShown[]; mayReply: boolean };

type Row = Omit<ReasonShown, "council" | "reason" | "reply" | "deferral"> &
  Record<"council" | "reason", string> & {
    deferral: string | null;
    replyEn: string | null;
    replyFr: string | null;
    repliedAt: Instant | null;
    repliedBy: string | null;
  };

const reasons = prepared((db: Db) =>
  db.$client.prepare<[{ version: Id; keys: string }], Row>(
    `select z.id as decision, z.proceeding_id as proceeding, z.number, z.outcome, z.declared_at as declaredAt,
       json_object('en', q.acronym_en, 'fr', q.acronym_fr) as council,
       json_object('en', z.reason_en, 'fr', z.reason_fr) as reason,
       (select json_object('until', f.until_day, 'condition', json_object('en', f.condition_en, 'fr', f.condition_fr), 'acts', f.acts)
         from decision_deferral f where f.decision_id = z.id) as deferral, y.en as replyEn, y.fr as replyFr,
       y.replied_at as repliedAt, iif(p.id is null, null, ${shownOf("p")}) as repliedBy
     from recommendation_version v join decision z on z.id in (select x.id ${reasonsBefore})
     join body q on q.id = z.body_id
     left join recommendation_reply y on y.version_id = v.id and y.decision_id = z.id
     left join person p on p.id = y.replied_by
     where v.id = :version and ${visibleSql("decision", "z.id")} order by q.acronym_en desc`,
  ),
);

function shown({ replyEn, replyFr, repliedAt, repliedBy, ...row }: Row): ReasonShown {
  const by = bilingualIfAny(repliedBy);
  const isReplied = by !== null && repliedAt !== null;
  return {
    ...row,
    ...{ council: bilingual(row.council), reason: bilingual(row.reason) },
    deferral: row.deferral === null ? null : (JSON.parse(row.deferral) as ReasonShown["deferral"]),
    reply: isReplied ? { en: replyEn ?? "", fr: replyFr ?? "", by, at: repliedAt } : null,
  };
}

export const reasonsOf = (db: Db, actor: Actor, version: Id): ReasonShown[] =>
  reasons(db)
    .all({ version, keys: keysOfActor(actor) })
    .map(shown);

export function repliesPage(db: Db, actor: Actor, at: VersionAt): RepliesPage {
  return atOnce(db, () => {
    const version = mustSee(db, actor, at);
    if (version.number === 1) throw new NotFound();
    return {
      head: stepHead(version),
      reasons: reasonsOf(db, actor, version.id),
      mayReply: permission(actor, recommendationPolicies.reply, version).may,
    };
  });
}

export type ReplyPage = { head: StepHead; reason: ReasonShown };

export function replyPage(
  db: Db,
  actor: Actor,
  { decision, ...at }: VersionAt & { decision: Id },
): ReplyPage {
  return atOnce(db, () => {
    const version = mustSee(db, actor, at);
    const reason = reasonsOf(db, actor, version.id).find((one) => one.decision === decision);
    if (!reason) throw new NotFound();
    mustBeAllowed(actor, recommendationPolicies.reply, version);
    return { head: stepHead(version), reason };
  });
}
