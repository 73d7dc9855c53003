// the way of a version through its group, to the secretariat, and from its approval to its result.
import { eq } from "drizzle-orm";
import { type Db, prepared } from "../../../../db/connection";
import { recommendation, recommendationResult } from "../../../../db/schema";
import type { Id } from "../../actor";
import { type Bilingual, filled } from "../../bilingual";
import { type Asker, command, type Deed } from "../../command.server";
import { type Day, fiscalYearOf, type Instant } from "../../dates";
import type { Move } from "../../lifecycle";
import type { Policy } from "../../permissions";
import { Invalid } from "../../refusals";
import { chairsOf, membersOf, secretariatOn } from "../../seats/chairs.server";
import type { RecommendationFacts } from "../facts";
import { type RecommendationState, recommendationMoves } from "../lifecycle";
import { recommendationPolicies } from "../policy";
import { recommendationReasons } from "../reason-words";
import { recommendationSaid } from "../said-words";
import type { Recommended } from "../version.server";
import { declineWaiting } from "./form-edits.server";
import { about, find, groupOf, moveTo, says, tell, titleOf } from "./moving.server";

type Words = (typeof recommendationSaid)["en"];
type Step = {
  policy: Policy<RecommendationFacts>;
  move: Move<RecommendationState>;
  said: (words: Words) => string;
  more?: (now: Instant) => { standsSince?: Instant; submittedAt?: Instant };
  and?: (deed: Deed<Recommended>) => void;
};

function step(asker: Asker, id: Id, { policy, move, said, more, and }: Step): void {
  command(asker, {
    policy,
    find: find(id),
    run: (deed) => {
      const { tx, now, subject, record } = deed;
      moveTo(tx, subject, { move, now, more: more?.(now) ?? {} });
      and?.(deed);
      record(about(id), says(said), { before: subject.state });
    },
  });
}

/** What hangs on it in other slices ends with it. */
function leaveAll(deed: Deed<Recommended>): void {
  const { tx, house, subject, now } = deed;
  declineWaiting(deed);
  for (const { leaves } of house.slices) leaves?.(tx, { kind: "recommendation", id: subject.id }, now);
}

/** opens it to the group, which a co-chair can then ask whether it agrees. */
export function consultGroup(asker: Asker, id: Id): void {
  step(asker, id, {
    policy: recommendationPolicies.consult,
    move: recommendationMoves.consult,
    said: (words) => words.consulted,
    more: (now) => ({ standsSince: now }),
    and: (deed) => {
      const { tx, actor, subject, today } = deed;
      const [title, group] = [titleOf(subject), groupOf(subject)];
      tell(deed, {
        to: membersOf(tx, subject.body, today).filter((person) => person !== actor.person),
        subject: {
          en: recommendationSaid.en.consultSubject(title.en),
          fr: recommendationSaid.fr.consultSubject(title.fr),
        },
        line: {
          en: recommendationSaid.en.consultLine(group.en),
          fr: recommendationSaid.fr.consultLine(group.fr),
        },
      });
    },
  });
}

/** back into draft; what the group said of the text as it stood ends, and stays on record. */
export function reviseRecommendation(asker: Asker, id: Id): void {
  step(asker, id, {
    policy: recommendationPolicies.revise,
    move: recommendationMoves.revise,
    said: (words) => words.revised,
    and: leaveAll,
  });
}

export function withdrawRecommendation(asker: Asker, id: Id): void {
  step(asker, id, {
    policy: recommendationPolicies.withdraw,
    move: recommendationMoves.withdraw,
    said: (words) => words.withdrawn,
    and: leaveAll,
  });
}

const places = new Intl.NumberFormat("en", { minimumIntegerDigits: 3, useGrouping: false });
const lastOf = prepared((db: Db) =>
  db.$client
    .prepare<[Id, number], number | null>(
      "select max(sequence) from recommendation where body_id = ? and fiscal_year = ?",
    )
    .pluck(),
);

/** Given at the first submission, without gaps, and kept by every version. */
function numbered(tx: Db, version: Recommended, today: Day): string {
  if (version.label !== null) return version.label;
  const fiscalYear = fiscalYearOf(today);
  const sequence = 1 + (lastOf(tx).get(version.body, fiscalYear) ?? 0);
  const year = `${fiscalYear}-${String(fiscalYear + 1).slice(2)}`;
  const number = `REC-${filled(version.bodyAcronym).en}-${year}-${places.format(sequence)}`;
  tx.update(recommendation)
    .set({ fiscalYear, sequence, number })
    .where(eq(recommendation.id, version.recommendation))
    .run();
  return number;
}

/** Sends it to the secretariat, complete or not; returns its number. */
export function submitRecommendation(asker: Asker, id: Id): string {
  return command(asker, {
    policy: recommendationPolicies.submit,
    find: find(id),
    run: (deed) => {
      const { tx, now, subject, today, record } = deed;
      const label = numbered(tx, subject, today);
      moveTo(tx, subject, { move: recommendationMoves.submit, now, more: { submittedAt: now } });
      record(
        about(id),
        says((words) => words.submitted(label)),
        { before: subject.state },
      );
      const [title, group] = [titleOf(subject), groupOf(subject)];
      tell(deed, {
        to: secretariatOn(tx, today),
        subject: {
          en: recommendationSaid.en.submittedSubject(title.en),
          fr: recommendationSaid.fr.submittedSubject(title.fr),
        },
        line: {
          en: recommendationSaid.en.submittedLine(group.en, label),
          fr: recommendationSaid.fr.submittedLine(group.fr, label),
        },
      });
      return label;
    },
  });
}

export function implementRecommendation(asker: Asker, id: Id): void {
  step(asker, id, {
    policy: recommendationPolicies.implement,
    move: recommendationMoves.implement,
    said: (words) => words.implementing,
  });
}

export function closeRecommendation(asker: Asker, id: Id): void {
  step(asker, id, {
    policy: recommendationPolicies.close,
    move: recommendationMoves.close,
    said: (words) => words.closed,
  });
}

/** W-3: what came of it, in both languages, for every jurisdiction. */
export function reportResult(asker: Asker, id: Id, result: Bilingual): void {
  const text = { en: recommendationReasons.en.bothLanguages, fr: recommendationReasons.fr.bothLanguages };
  step(asker, id, {
    policy: recommendationPolicies.reportResult,
    move: recommendationMoves.reportResult,
    said: (words) => words.resultReported,
    and: (deed) => {
      const { tx, actor, now, subject, today } = deed;
      const missing = [
        ...(result.en.trim() ? [] : [{ field: "en", text }]),
        ...(result.fr.trim() ? [] : [{ field: "fr", text }]),
      ];
      if (missing.length > 0) throw new Invalid(missing);
      tx.insert(recommendationResult)
        .values({
          ...{ versionId: id, en: result.en.trim(), fr: result.fr.trim() },
          ...{ reportedBy: actor.person ?? "", reportedAt: now },
        })
        .run();
      const title = titleOf(subject);
      tell(deed, {
        to: chairsOf(tx, subject.councils, today),
        subject: {
          en: recommendationSaid.en.resultSubject(title.en),
          fr: recommendationSaid.fr.resultSubject(title.fr),
        },
        line: says((words) => words.resultLine),
      });
    },
  });
}
