// B-3, B-8: matters before a body and matters of its own, until they are decided, in force, and every condition is met.
import { addresses } from "../../site-map";
import type { Id } from "../actor";
import { visibleSql } from "../audiences.server";
import { type Bilingual, inBoth } from "../bilingual";
import { type Day, dayOf, type Instant } from "../dates";
import { longDate } from "../format";
import type { Business, OpenBusiness, TermsChange, Touch } from "../slice";
import { bodyAcronym } from "../sql.server";
import type { ClauseKind, MatterKind } from "../terms/clauses";
import { businessWords } from "./business-words";

/** The ids of a body's own matters, by their kind; null while no slice keeps such matters. */
const ofBody: Record<MatterKind, string | null> = {
  terms: "select id from terms_version where body_id = :body",
  recommendation:
    "select v.id from recommendation r join recommendation_version v on v.recommendation_id = r.id where r.body_id = :body",
  "work-plan": null,
  funding: null,
  motion: null,
};
const isOfBody = Object.entries(ofBody)
  .flatMap(([kind, ids]) => (ids ? [`(d.kind = '${kind}' and d.matter_id in (${ids}))`] : []))
  .join(" or ");

type Facts = {
  stands: "open" | "provisional" | "waits" | "routed";
  proceeding: Id;
  matter: Id;
  /** The body whose terms change decides it; else it is only a matter of that body. */
  isBefore: 0 | 1;
  title: Bilingual;
  acronym: Bilingual;
  number: string | null;
  closesAt: Instant;
  isOver: 0 | 1;
  until: Day | null;
  unmet: number;
  since: Instant;
};

const unmet =
  "(select count(*) from decision_condition c where c.decision_id = x.id and c.verified_at is null)";
/** Found by what waits alone (P-2). */
const rows = `
  with waits(id) as (
    select id from proceeding indexed by proceeding_waiting where state in ('proposed', 'open', 'broken') and state <> 'broken'
    union select proceeding_id from decision where state in ('provisional', 'not-in-force')
    union select x.proceeding_id from decision_condition c join decision x on x.id = c.decision_id
      where c.verified_at is null and x.state not in ('superseded', 'rescinded')
    union select x.proceeding_id from decision_routing r join decision x on x.id = r.decision_id where r.state <> 'answered')
  select d.id, json_object('stands', iif(x.id is null, 'open', case when x.state = 'provisional' then 'provisional' when ${unmet} > 0 or x.in_force_at is null then 'waits' else 'routed' end), 'proceeding', d.id,
      'matter', d.matter_id, 'isBefore', d.body_id = :body, 'title', json_object('en', d.title_en, 'fr', d.title_fr), 'acronym', json(${bodyAcronym}),
      'number', x.number, 'closesAt', d.closes_at, 'isOver', :day > date(d.closes_at / 1000, 'unixepoch'), 'until', x.until_day, 'since', d.opened_at,
      'unmet', ${unmet}) as facts
    from waits cross join proceeding d on d.id = waits.id join body b on b.id = d.body_id left join decision x on x.proceeding_id = d.id
    where (d.body_id = :body or ${isOfBody}) and ${visibleSql("proceeding", "d.id")}`;

type Key = Exclude<
  keyof typeof businessWords.en,
  "open" | "closed" | "provisional" | "waits" | "routed" | "channel"
>;
type Rule = { clause: ClauseKind; effect: Key | "channel"; ofChairs?: true };

const heard: Rule = { clause: "seat", effect: "heard" };
/** Under what each is decided, on the day it is: in which words it is said. */
const rules: Record<Facts["stands"], readonly Rule[]> = {
  open: [
    { clause: "quorum", effect: "quorum" },
    { clause: "unit-of-position", effect: "unit" },
    heard,
    { clause: "seat", effect: "declares", ofChairs: true },
    { clause: "channels", effect: "channel" },
  ],
  provisional: [
    { clause: "quorum", effect: "quorumConfirmed" },
    { clause: "unit-of-position", effect: "unitConfirmed" },
    heard,
    { clause: "seat", effect: "confirms", ofChairs: true },
  ],
  waits: [{ clause: "seat", effect: "verifies", ofChairs: true }],
  // What is sent above the councils goes by no clause of theirs.
  routed: [],
};

const touchOf = ({ clause, effect }: Rule, { when }: TermsChange): Touch =>
  effect === "channel"
    ? { clause, effect: inBoth(businessWords, (words) => words.channel) }
    : { clause, effect: { en: businessWords.en[effect](when.en), fr: businessWords.fr[effect](when.fr) } };

/** What another body decides goes by the terms of that body. */
const touchesOf = ({ isBefore, stands }: Facts, change: TermsChange): Touch[] =>
  isBefore === 0
    ? []
    : rules[stands]
        .filter(({ clause, ofChairs }) => change.clauses.has(clause) && (!ofChairs || change.chairsChange))
        .map((rule) => touchOf(rule, change));

function standingOf({ stands, acronym, number, closesAt, isOver, until, unmet }: Facts): Bilingual {
  const said = (language: "en" | "fr") => {
    const words = businessWords[language];
    const body = acronym[language] || acronym.en || acronym.fr;
    if (stands === "open")
      return words[isOver ? "closed" : "open"](body, longDate(language, dayOf(closesAt)));
    if (stands === "provisional")
      return words.provisional(number ?? "", until ? longDate(language, until) : "");
    if (stands === "routed") return words.routed(number ?? "");
    return words.waits(number ?? "", unmet);
  };
  return { en: said("en"), fr: said("fr") };
}

function read({ id, facts }: { id: Id; facts: string }): Business {
  const own = JSON.parse(facts) as Facts;
  return {
    ...{ kind: "proceeding", id, matter: own.matter, since: own.since, title: own.title, goesOn: false },
    standing: standingOf(own),
    href: addresses("proceeding", { proceeding: own.proceeding }),
    touches: (change) => touchesOf(own, change),
  };
}

export const decisionsBusiness: OpenBusiness = { rows, read };
