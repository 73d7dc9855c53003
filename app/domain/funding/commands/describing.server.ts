// F-2: what the form says once: its title, its years, its line of the work plan, who receives money, the supplier.
import { eq } from "drizzle-orm";
import { type Db, prepared } from "../../../../db/connection";
import { fundingBeneficiary } from "../../../../db/schema";
import type { Actor, Id } from "../../actor";
import { keysOfActor, visibleSql } from "../../audiences.server";
import { type Bilingual, inBoth, languages } from "../../bilingual";
import { type Asker, command } from "../../command.server";
import { fiscalYearOf } from "../../dates";
import { Invalid } from "../../refusals";
import { fundingPolicies } from "../policy";
import { fundingReasons } from "../reason-words";
import type { Requested } from "../request.server";
import { supplierKeyOf } from "../supplier";
import { about, change, find, mustBeEdition, said } from "./moving.server";
import { leavesOut, moveToYears } from "./years.server";

export type Description = {
  title: Bilingual;
  firstYear: number;
  years: number;
  planLine: string;
  nobodyReceives: boolean;
  beneficiaries: readonly Id[];
  supplier: string;
  /** The number of the recommendation it carries out; empty where it carries out none. */
  recommendation: string;
};

const known = prepared((db: Db) =>
  db.$client
    .prepare<[string], number>(
      "select count(*) from jurisdiction where id in (select value from json_each(?))",
    )
    .pluck(),
);
const byNumber = prepared((db: Db) =>
  db.$client
    .prepare<[{ number: string; keys: string }], Id>(
      `select v.id from recommendation r join recommendation_version v on v.recommendation_id = r.id
       where r.number = :number and ${visibleSql("recommendation", "v.id")} order by v.number desc limit 1`,
    )
    .pluck(),
);

type Key =
  | "titleNeeded"
  | "titleLong"
  | "yearPast"
  | "notJurisdiction"
  | "receivesBoth"
  | "notRecommendation"
  | "yearsLeftOut";
const problem = (field: string, key: Key) => ({
  field,
  text: inBoth(fundingReasons, (words) => words[key]),
});

const numberTyped = (typed: string) =>
  typed
    .trim()
    .toUpperCase()
    .replace(/[\u2010-\u2015]/g, "-");

type Checking = { tx: Db; actor: Actor; subject: Requested };

function yearProblems({ subject }: Checking, typed: Description): Invalid["problems"] {
  const now = fiscalYearOf(subject.today);
  const isKept = typed.firstYear === subject.firstYear;
  return isKept || typed.firstYear === now || typed.firstYear === now + 1
    ? []
    : [problem("firstYear", "yearPast")];
}

/** Every fault at once, each beside its field; the recommendation that was named. */
function checked(checking: Checking, typed: Description): Id | null {
  const { tx, actor, subject } = checking;
  const source = subject.source === "en" ? "titleEn" : "titleFr";
  const named = numberTyped(typed.recommendation);
  const recommendation =
    named === "" ? null : (byNumber(tx).get({ number: named, keys: keysOfActor(actor) }) ?? null);
  const areKnown = known(tx).get(JSON.stringify(typed.beneficiaries)) === new Set(typed.beneficiaries).size;
  const problems = [
    ...(typed.title[subject.source] ? [] : [problem(source, "titleNeeded")]),
    ...languages.flatMap((language) =>
      typed.title[language].length > 200
        ? [problem(language === "en" ? "titleEn" : "titleFr", "titleLong")]
        : [],
    ),
    ...yearProblems(checking, typed),
    ...(leavesOut(subject, typed) ? [problem("years", "yearsLeftOut")] : []),
    ...(areKnown ? [] : [problem("beneficiaries", "notJurisdiction")]),
    ...(typed.nobodyReceives && typed.beneficiaries.length > 0 ? [problem("receives", "receivesBoth")] : []),
    ...(named === "" || recommendation ? [] : [problem("recommendation", "notRecommendation")]),
  ];
  if (problems.length > 0) throw new Invalid(problems);
  return recommendation;
}

export function describeRequest(asker: Asker, id: Id, typed: Description & { edition: number }): void {
  command(asker, {
    policy: fundingPolicies.write,
    find: find(id),
    run: ({ tx, actor, subject, record }) => {
      mustBeEdition(subject, typed.edition);
      const sourceId = checked({ tx, actor, subject }, typed);
      tx.delete(fundingBeneficiary).where(eq(fundingBeneficiary.requestId, id)).run();
      for (const jurisdictionId of new Set(typed.beneficiaries))
        tx.insert(fundingBeneficiary).values({ requestId: id, jurisdictionId }).run();
      moveToYears(tx, subject, typed);
      change(tx, subject, {
        ...{ titleEn: typed.title.en, titleFr: typed.title.fr, planLine: typed.planLine, sourceId },
        ...{ firstYear: typed.firstYear, years: typed.years, nobodyReceives: typed.nobodyReceives },
        ...{ supplier: typed.supplier, supplierKey: supplierKeyOf(typed.supplier) },
      });
      record(
        about(id),
        said((words) => words.described),
        {
          before: { supplier: subject.supplier, planLine: subject.planLine },
          after: { supplier: typed.supplier, planLine: typed.planLine, beneficiaries: typed.beneficiaries },
        },
      );
    },
  });
}
