// T-4: the facts of the form changed while somebody wrote them: by whom, and what stands there now.
import { type Db, prepared } from "../../../../db/connection";
import type { Actor, Id } from "../../actor";
import type { Bilingual } from "../../bilingual";
import type { Instant } from "../../dates";
import { amount } from "../../format";
import { because, NotPossible, refusalWords } from "../../refusals";
import { bilingual, shownSql } from "../../sql.server";
import { answeredSeen } from "../answered.server";
import { factsPageWords } from "../page-words/facts";
import { recommendationPolicies } from "../policy";
import type { Recommended } from "../version.server";

type Last = { at: Instant; shown: string | null };
const lastWritten = prepared((db: Db) =>
  db.$client.prepare<[Id, string], Last>(
    `select l.at, iif(p.id is null, null, ${shownSql}) as shown from ledger l left join person p on p.id = l.person_id
     where l.subject_kind = 'recommendation' and l.subject_id = ? and l.act = ? order by l.number desc limit 1`,
  ),
);

export const lastDescribed = (db: Db, id: Id): Instant | null =>
  lastWritten(db).get(id, recommendationPolicies.describe.act)?.at ?? null;

const affectedNow = prepared((db: Db) =>
  db.$client
    .prepare<[Id], Id>(
      `select a.jurisdiction_id from recommendation_affects a join jurisdiction j on j.id = a.jurisdiction_id
       where a.version_id = ? order by j.precedence`,
    )
    .pluck(),
);

/** The fields of the form as they stand. */
export function factFields(db: Db, actor: Actor, version: Recommended): Record<string, string> {
  const where = version.everywhere ? "all" : version.affected > 0 ? "some" : "";
  return {
    ...{ titleEn: version.title.en, titleFr: version.title.fr },
    addressed: version.councils.join("\n"),
    cost: version.cost ?? "",
    amount: version.costCents === null ? "" : amount(actor.language, version.costCents),
    ...{ where, affected: affectedNow(db).all(version.id).join("\n") },
    champion: version.champion ?? "",
    wantedBy: version.wantedBy ?? "",
    planLine: version.planLine,
    answers: answeredSeen(db, actor, version.answers)?.number ?? "",
  };
}

export function staleFacts(tx: Db, actor: Actor, version: Recommended): NotPossible {
  const last = lastWritten(tx).get(version.id, recommendationPolicies.describe.act);
  const who: Bilingual = last?.shown ? bilingual(last.shown) : { en: "", fr: "" };
  const { en, fr } = factsPageWords;
  return new NotPossible(
    because(refusalWords, (words) => words["changed-meanwhile"], "T-4"),
    {
      by: { en: en.changedBy(who.en || en.somebody), fr: fr.changedBy(who.fr || fr.somebody) },
      at: last?.at ?? version.stateSince,
      edition: version.edition,
      fields: Object.entries(factFields(tx, actor, version)).map(([name, theirs]) => ({ name, theirs })),
    },
  );
}
