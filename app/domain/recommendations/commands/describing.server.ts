// what the form says once: its title, what it costs, whom it affects, who champions it, what it answers.
import { eq } from "drizzle-orm";
import { type Db, prepared } from "../../../../db/connection";
import { recommendationAddressee, recommendationAffects, recommendationVersion } from "../../../../db/schema";
import type { Actor, Id } from "../../actor";
import { type Bilingual, languages } from "../../bilingual";
import { decidingCouncils } from "../../bodies/queries.server";
import { type Asker, command } from "../../command.server";
import type { Day } from "../../dates";
import type { Cents } from "../../money";
import { because, Invalid, NotPossible } from "../../refusals";
import { answeredBy } from "../answered.server";
import { isDraft } from "../lifecycle";
import type { Cost } from "../parts";
import { closedSide, recommendationPolicies } from "../policy";
import { recommendationReasons } from "../reason-words";
import type { Recommended } from "../version.server";
import { about, find, openVersion, says } from "./moving.server";
import { staleFacts } from "./stale.server";

export type Description = {
  title: Bilingual;
  addressed: readonly Id[];
  cost: Cost | null;
  /** Not a number where what was typed could not be read as one. */
  costCents: Cents | null;
  everywhere: boolean;
  affected: readonly Id[];
  champion: Id | null;
  wantedBy: Day | null;
  planLine: string;
  /** The number of an earlier decision, as the register prints it; empty where it answers none. */
  answers: string;
};

type Key = keyof typeof recommendationReasons.en;
const problem = (
  field: string,
  key: Extract<
    Key,
    "titleNeeded" | "notAddressed" | "notAmount" | "notSeat" | "notJurisdiction" | "notDecision" | "titleLong"
  >,
) => ({
  field,
  text: { en: recommendationReasons.en[key], fr: recommendationReasons.fr[key] },
});

const seatsNow = prepared((db: Db) =>
  db.$client
    .prepare<[Id, Id], 1>("select 1 from seat where id = ? and body_id = ? and state = 'open'")
    .pluck(),
);
const known = prepared((db: Db) =>
  db.$client
    .prepare<[string], number>(
      "select count(*) from jurisdiction where id in (select value from json_each(?))",
    )
    .pluck(),
);
const areKnown = (tx: Db, ids: readonly Id[]): boolean =>
  known(tx).get(JSON.stringify(ids)) === new Set(ids).size;

type Checked = { answersId: Id | null };

/** Every fault at once, each beside its field. */
function checked(
  tx: Db,
  actor: Actor,
  { subject, typed }: { subject: Recommended; typed: Description },
): Checked {
  const number = typed.answers.trim();
  const answersId = answeredBy(tx, actor, { typed: number, subject });
  const above = decidingCouncils(tx, subject.body).map(({ id }) => id);
  const sourceTitle = subject.source === "en" ? "titleEn" : "titleFr";
  const problems = [
    ...(typed.title[subject.source] ? [] : [problem(sourceTitle, "titleNeeded")]),
    ...languages.flatMap((language) =>
      typed.title[language].length > 200
        ? [problem(language === "en" ? "titleEn" : "titleFr", "titleLong")]
        : [],
    ),
    ...(typed.addressed.length > 0 && typed.addressed.every((id) => above.includes(id))
      ? []
      : [problem("addressed", "notAddressed")]),
    ...(typed.cost === "funding" && typed.costCents !== null && !(typed.costCents > 0)
      ? [problem("amount", "notAmount")]
      : []),
    ...(typed.champion && !seatsNow(tx).get(typed.champion, subject.body)
      ? [problem("champion", "notSeat")]
      : []),
    ...(areKnown(tx, typed.affected) ? [] : [problem("affected", "notJurisdiction")]),
    ...(answersId === undefined ? [problem("answers", "notDecision")] : []),
  ];
  if (problems.length > 0 || answersId === undefined) throw new Invalid(problems);
  return { answersId };
}

/** from the group's agreement on, its title in that language and its councils stand. */
function keepsWhatWasAgreed(version: Recommended, typed: Description): void {
  const closed = closedSide(version.state, version.source);
  if (closed === null) return;
  const sameTitle = typed.title[closed] === version.title[closed];
  const sameCouncils = [...typed.addressed].sort().join() === [...version.councils].sort().join();
  if (!sameTitle || !sameCouncils)
    throw new NotPossible(because(recommendationReasons, (words) => words.closedText, "R-2"));
}

function keepLists(tx: Db, version: Recommended, typed: Description): void {
  const { id, recommendation: recommendationId, number } = version;
  tx.delete(recommendationAffects).where(eq(recommendationAffects.versionId, id)).run();
  if (!typed.everywhere)
    for (const jurisdictionId of new Set(typed.affected))
      tx.insert(recommendationAffects).values({ versionId: id, jurisdictionId }).run();
  // the next version goes back to the councils that have it.
  if (!isDraft(version.state) || number > 1) return;
  tx.delete(recommendationAddressee)
    .where(eq(recommendationAddressee.recommendationId, recommendationId))
    .run();
  for (const councilId of new Set(typed.addressed))
    tx.insert(recommendationAddressee).values({ recommendationId, councilId }).run();
}

/** Under the edition that the page showed (T-4). */
export function describe(
  asker: Asker,
  id: Id,
  { edition, ...typed }: Description & { edition: number },
): void {
  command(asker, {
    policy: recommendationPolicies.describe,
    find: find(id),
    run: ({ tx, actor, subject, record }) => {
      if (edition !== subject.edition) throw staleFacts(tx, actor, subject);
      const { answersId } = checked(tx, actor, { subject, typed });
      keepsWhatWasAgreed(subject, typed);
      keepLists(tx, subject, typed);
      const costCents = typed.cost === "funding" ? typed.costCents : null;
      tx.update(recommendationVersion)
        .set({
          ...{ titleEn: typed.title.en, titleFr: typed.title.fr, cost: typed.cost, costCents },
          ...{ everywhere: typed.everywhere, championId: typed.champion, wantedBy: typed.wantedBy },
          ...{ planLine: typed.planLine, answersId, edition: subject.edition + 1 },
        })
        .where(eq(recommendationVersion.id, id))
        .run();
      openVersion(tx, { ...subject, councils: [...typed.addressed] }, subject.state);
      record(
        about(id),
        says((words) => words.described),
      );
    },
  });
}
