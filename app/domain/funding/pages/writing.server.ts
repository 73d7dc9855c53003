// The pages on which a request is begun, and its facts, its budget, its deliverables and its attachments are written.
import { atOnce, type Db, prepared } from "../../../../db/connection";
import { type Actor, type Id, seatsOf } from "../../actor";
import { keysOfActor, visibleSql } from "../../audiences.server";
import type { Bilingual } from "../../bilingual";
import { kindsOfGroup } from "../../bodies/lifecycle";
import { decidingColumn } from "../../bodies/queries.server";
import { type Day, fiscalYearOf } from "../../dates";
import type { Cents } from "../../money";
import { mustBeAllowed, type Offer, offer } from "../../permissions";
import { NotFound } from "../../refusals";
import { type Nominator, nominatorsKnown } from "../../seats/holders.server";
import { bilingual, bodyAcronym, bodyName } from "../../sql.server";
import { termsDatesOn } from "../../terms/queries/dates.server";
import { leftOfAmended } from "../commands/amending.server";
import { approvedSums } from "../commands/decided.server";
import type { LineLeft } from "../payments.server";
import { fundingPolicies } from "../policy";
import type { Requested } from "../request.server";
import { type Detail, detailOf } from "./detail.server";
import { type At, headOf, mustSee, type RequestHead } from "./head.server";

export type GroupChoice = { id: Id; name: Bilingual; acronym: Bilingual };
export type NewPage = {
  groups: GroupChoice[];
  chosen: Id | "";
  /** F-2: start from an earlier request of a group. */
  earlier: { id: Id; body: Id; label: string; title: Bilingual }[];
  from: Id | "";
};

const submitted = prepared((db: Db) =>
  db.$client.prepare<[string], { id: Id; body: Id; label: string; en: string; fr: string }>(
    `select id, body_id as body, number as label, title_en as en, title_fr as fr from funding_request
     where number is not null and body_id in (select value from json_each(?)) order by submitted_at desc limit 100`,
  ),
);

type GroupRow = { id: Id; name: string; acronym: string };
const seatedIn = prepared((db: Db) =>
  db.$client.prepare<[{ bodies: string; keys: string }], GroupRow>(
    `select b.id, ${bodyName} as name, ${bodyAcronym} as acronym from body b
     where b.id in (select value from json_each(:bodies)) and b.kind in (${kindsOfGroup.map((kind) => `'${kind}'`).join(", ")})
       and json_array_length(${decidingColumn("b.id")}) > 0 and ${visibleSql("body", "b.id")} order by b.name_en`,
  ),
);

/** The groups in which whoever asks sits, and which a council with an account stands above; the command asks again. */
export function groupsFor(db: Db, actor: Actor, today: Day): GroupChoice[] {
  const bodies = seatsOf(actor).map(({ body }) => body);
  if (bodies.length === 0) return [];
  const dates = termsDatesOn(db, today);
  return seatedIn(db)
    .all({ bodies: JSON.stringify(bodies), keys: keysOfActor(actor) })
    .filter(({ id }) => (dates.get(id)?.end ?? today) >= today)
    .map(({ id, name, acronym }) => ({ id, name: bilingual(name), acronym: bilingual(acronym) }));
}

export function newPage(db: Db, actor: Actor, asked: { today: Day; body: string; from: string }): NewPage {
  return atOnce(db, () => {
    const groups = groupsFor(db, actor, asked.today);
    const [first] = groups;
    if (!first) {
      mustBeAllowed(actor, fundingPolicies.draft, { councils: [], endsOn: null, today: asked.today });
      throw new NotFound();
    }
    const earlier = submitted(db)
      .all(JSON.stringify(groups.map(({ id }) => id)))
      .map(({ en, fr, ...one }) => ({ ...one, title: { en, fr } }));
    const from = earlier.find(({ id }) => id === asked.from);
    const chosen = from?.body ?? groups.find(({ id }) => id === asked.body)?.id;
    return {
      groups,
      ...{ earlier, from: from?.id ?? "", chosen: chosen ?? (groups.length === 1 ? first.id : "") },
    };
  });
}

export type FactsPage = {
  head: RequestHead;
  request: Pick<
    Requested,
    "title" | "firstYear" | "years" | "planLine" | "supplier" | "nobodyReceives" | "beneficiaries"
  >;
  /** The fiscal years in which it may begin. */
  firstYears: number[];
  recommendation: Detail["recommendation"];
  jurisdictions: Nominator[];
};

function writable(db: Db, actor: Actor, at: At): Requested {
  const request = mustSee(db, actor, at);
  mustBeAllowed(actor, fundingPolicies.write, request);
  return request;
}

export function factsPage(db: Db, actor: Actor, at: At): FactsPage {
  return atOnce(db, () => {
    const request = writable(db, actor, at);
    const now = fiscalYearOf(at.today);
    return {
      ...{ head: headOf(request), request },
      firstYears: [...new Set([request.firstYear, now, now + 1])].sort(),
      recommendation: detailOf(db, actor, at).recommendation,
      jurisdictions: nominatorsKnown(db),
    };
  });
}

export type ProvisionChoice = { id: Id; council: Id; year: number; purpose: Bilingual; left: Cents };
const standing = prepared((db: Db) =>
  db.$client.prepare<
    [{ councils: string; from: number; to: number }],
    Omit<ProvisionChoice, "purpose"> & { en: string; fr: string }
  >(
    `select p.id, c.body_id as council, c.year, p.purpose_en as en, p.purpose_fr as fr,
       coalesce((select t.cents from pot t where t.of_id = p.id and t.of_id <> '' and t.account_id = c.id and t.kind = 'provision'), 0) as left
     from provision p join council_account c on c.id = p.account_id
     where p.state = 'standing' and c.body_id in (select value from json_each(:councils)) and c.year between :from and :to
     order by p.set_at`,
  ),
);

export type BudgetPage = {
  head: RequestHead;
  request: Pick<
    Requested,
    "firstYear" | "years" | "lines" | "purposes" | "shares" | "otherCents" | "otherFrom" | "total" | "moves"
  >;
  /** F-9: of an amendment, what is left of each line of the request that it amends. */
  left: LineLeft[] | null;
  provisions: ProvisionChoice[];
};

export function budgetPage(db: Db, actor: Actor, at: At): BudgetPage {
  return atOnce(db, () => {
    const request = writable(db, actor, at);
    const { firstYear, years, councils } = request;
    const provisions = standing(db)
      .all({ councils: JSON.stringify(councils), from: firstYear, to: firstYear + years - 1 })
      .map(({ en, fr, ...one }) => ({ ...one, purpose: { en, fr } }));
    return { head: headOf(request), request, provisions, left: leftOfAmended(db, request, at.today) };
  });
}

export type ConfirmPage = BudgetPage & { approved: { council: Id; cents: Cents }[] };

/** F-7: with what the councils approved. */
export function confirmPage(db: Db, actor: Actor, at: At): ConfirmPage {
  return atOnce(db, () => {
    const request = mustSee(db, actor, at);
    mustBeAllowed(actor, fundingPolicies.confirmScope, request);
    const sums = [...approvedSums(db, request)].map(([council, cents]) => ({ council, cents }));
    return { head: headOf(request), request, left: null, provisions: [], approved: sums };
  });
}

export type DeliverablesPage = { head: RequestHead; deliverables: Requested["deliverables"] };
export const deliverablesPage = (db: Db, actor: Actor, at: At): DeliverablesPage =>
  atOnce(db, () => {
    const request = writable(db, actor, at);
    return { head: headOf(request), deliverables: request.deliverables };
  });

export type NamesPage = DeliverablesPage & { title: Bilingual };
/** F-4: the title and the deliverables in the other language. */
export const namesPage = (db: Db, actor: Actor, at: At): NamesPage =>
  atOnce(db, () => {
    const request = mustSee(db, actor, at);
    mustBeAllowed(actor, fundingPolicies.translate, request);
    return { head: headOf(request), deliverables: request.deliverables, title: request.title };
  });

export type PapersPage = { head: RequestHead; papers: Detail["papers"]; add: Offer };
export const papersPage = (db: Db, actor: Actor, at: At): PapersPage =>
  atOnce(db, () => {
    const request = mustSee(db, actor, at);
    const { papers } = detailOf(db, actor, at);
    return { head: headOf(request), papers, add: offer(actor, fundingPolicies.write, request) };
  });

export type WithdrawPaperPage = { head: RequestHead; paper: Detail["papers"][number]; wasSubmitted: boolean };
export function withdrawPaperPage(db: Db, actor: Actor, at: At & { paper: Id }): WithdrawPaperPage {
  return atOnce(db, () => {
    const request = writable(db, actor, at);
    const paper = detailOf(db, actor, at).papers.find(
      ({ id, withdrawnAt }) => id === at.paper && withdrawnAt === null,
    );
    if (!paper) throw new NotFound();
    return { head: headOf(request), paper, wasSubmitted: request.wasSubmitted };
  });
}
