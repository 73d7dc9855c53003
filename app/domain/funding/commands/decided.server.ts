// F-7, R-5, D-1: what the councils decided of a request: each its own share, committed once all have approved.
import { type Db, prepared } from "../../../../db/connection";
import { addresses } from "../../../site-map";
import type { Id } from "../../actor";
import { unmanned } from "../../actor.server";
import type { Bilingual, Language } from "../../bilingual";
import type { Day, Instant } from "../../dates";
import { approvals } from "../../decisions/outcomes";
import { fiscalYear, money } from "../../format";
import { isPossible } from "../../lifecycle";
import type { Cents } from "../../money";
import { toPlain } from "../../plain-text";
import { NotFound } from "../../refusals";
import type { RichText } from "../../rich-text";
import { chairsOf } from "../../seats/chairs.server";
import type { Decided, Matter, MatterBefore } from "../../slice";
import { beforeCouncilsSql, fundingMoves } from "../lifecycle";
import { partHeadings } from "../part-words";
import { type TextPart, textParts } from "../parts";
import { type Requested, requestSeen } from "../request.server";
import { lineWords } from "../words";
import { approveWhole, commitShares } from "./committing.server";
import { moveTo, said, tell, titleOf } from "./moving.server";

type BeforeRow = {
  id: Id;
  body: Id;
  titleEn: string;
  titleFr: string;
  since: Instant;
  charged: string;
  above: string;
  ownersDecide: 0 | 1;
};
const json = (body: string) =>
  `json_object('id', ${body}.id, 'acronym', json_object('en', ${body}.acronym_en, 'fr', ${body}.acronym_fr))`;
const requests = `select f.id, f.body_id as body, f.title_en as titleEn, f.title_fr as titleFr, f.stands_since as since, f.owners_decide as ownersDecide,
    (select json_group_array(distinct s.council_id) from funding_share s where s.request_id = f.id) as charged,
    (with recursive above (id) as (select f.body_id union select t.parent_id from body_parent t join above on t.body_id = above.id)
      select json_group_array(json(one)) from (select ${json("c")} as one from above join body c on c.id = above.id
        where c.kind = 'council' order by c.acronym_en desc)) as above
  from funding_request f`;
const one = prepared((db: Db) =>
  db.$client.prepare<[Id], BeforeRow>(`${requests} where f.id = ? and f.state in ${beforeCouncilsSql}`),
);
const all = prepared((db: Db) =>
  db.$client.prepare<[], BeforeRow>(
    `${requests} where f.state in ${beforeCouncilsSql} order by f.stands_since, f.id`,
  ),
);

/** F-7: every council above the group, unless its terms leave it to the owners of the accounts charged. */
function deciding({ ownersDecide, charged, above }: BeforeRow): MatterBefore["councils"] {
  const all = JSON.parse(above) as MatterBefore["councils"];
  const owners = JSON.parse(charged) as Id[];
  return ownersDecide ? all.filter(({ id }) => owners.includes(id)) : all;
}

const beforeIn = (row: BeforeRow): MatterBefore => ({
  ...{ kind: "funding", id: row.id, body: row.body, since: row.since },
  title: titleOf({ title: { en: row.titleEn, fr: row.titleFr } }),
  href: addresses("funding-request", { request: row.id }),
  councils: deciding(row),
});

function before(db: Db, id: Id): MatterBefore | undefined {
  const row = one(db).get(id);
  return row && beforeIn(row);
}
const standing = (db: Db): MatterBefore[] => all(db).all().map(beforeIn);

type TextRow = { part: TextPart; en: string; fr: string };
const written = prepared((db: Db) =>
  db.$client.prepare<[Id], TextRow>(
    "select t.part, p.en, p.fr from funding_text t join pair p on p.id = t.pair_id where t.request_id = ?",
  ),
);

const asClock = (db: Db, id: Id, today: Day): Requested => {
  const found = requestSeen(db, unmanned("clock"), id, today);
  if (!found) throw new NotFound();
  return found;
};

/** The sums, line by line and account by account, as both texts say them (D-12). */
function sumsIn({ lines, shares, total }: Requested, language: Language): string[] {
  return [
    money(language, total),
    ...lines.map(
      ({ kind, year, cents }) =>
        `${lineWords[language][kind]}, ${fiscalYear(language, year)}: ${money(language, cents)}`,
    ),
    ...shares.map(
      ({ acronym, year, cents }) =>
        `${acronym[language] || acronym.en}, ${fiscalYear(language, year)}: ${money(language, cents)}`,
    ),
  ];
}

/** D-12: the title, the sums, then the form and the scope of work, in their order. */
function textsOf(db: Db, id: Id): Bilingual {
  const rows = written(db).all(id);
  const request = asClock(db, id, "2000-01-01" as Day);
  const side = (language: Language) => {
    const texts = textParts.map((part) => {
      const found = rows.find((row) => row.part === part)?.[language];
      const text = found ? toPlain(JSON.parse(found) as RichText) : "";
      return `${partHeadings[language][part]}\n${text}`;
    });
    const deliverables = request.deliverables.map(({ name, due }) => `${name[language]} ${due}`);
    return [request.title[language], ...sumsIn(request, language), ...texts, ...deliverables].join("\n");
  };
  return { en: side("en"), fr: side("fr") };
}

const asked = prepared((db: Db) =>
  db.$client
    .prepare<[{ id: Id; council: Id }], Cents | null>(
      "select sum(cents) from funding_share where request_id = :id and council_id = :council",
    )
    .pluck(),
);

type Approved = { council: Id; cents: Cents };
/** What each council approved of its own share, in this round; the last word of each. */
const approvedBy = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id; since: Instant }], Approved>(
    `select x.body_id as council, u.cents from proceeding d join decision x on x.proceeding_id = d.id
       join decision_sum u on u.decision_id = x.id
     where d.kind = 'funding' and d.matter_id = :id and d.since = :since and x.state = 'in-force' order by x.declared_at`,
  ),
);

/** F-7: some council gave less than it was asked for. */
export function approvedSums(db: Db, { id, standsSince }: Requested): Map<Id, Cents> {
  const rows = approvedBy(db).all({ id, since: standsSince ?? (0 as unknown as Instant) });
  return new Map(rows.map(({ council, cents }) => [council, cents]));
}

type Kind = "committed" | "unfunded" | "reduced" | "deferred" | "declined";
function tellGroup(tx: Db, request: Requested, decided: Decided, kind: Kind): void {
  const title = titleOf(request);
  tell({ house: { publicUrl: decided.publicUrl }, notify: decided.notify }, request.id, {
    to: chairsOf(tx, [request.body], decided.today),
    subject: said((words, language) => words.decidedSubject(title[language])),
    line: said((words) => words[`${kind}Line`]),
  });
}

/** The move that follows, with the sentence of the record. */
type Settled = { kind: Kind; move: (typeof fundingMoves)[keyof typeof fundingMoves]; line: Bilingual };

function approvedOutcome(tx: Db, request: Requested, { now, today }: Decided): Settled {
  const sums = approvedSums(tx, request);
  const total = [...sums.values()].reduce((sum, cents) => sum + cents, 0);
  const isWhole = request.shares.length > 0 && total === request.total;
  if (!isWhole)
    return {
      ...{ kind: "reduced", move: fundingMoves.reduce },
      line: said((words, language) => words.reduced(money(language, total))),
    };
  const shares = approveWhole(tx, request);
  const lacking = commitShares(tx, { id: request.id, shares }, { now, today, by: null });
  return settledWith(lacking, total);
}

/** Committed, or approved and unfunded. */
export const settledWith = (lacking: { acronym: Bilingual } | null, total: Cents): Settled =>
  lacking
    ? {
        ...{ kind: "unfunded", move: fundingMoves.lackFunds },
        line: said((words, language) => words.unfunded(lacking.acronym[language] || lacking.acronym.en)),
      }
    : {
        ...{ kind: "committed", move: fundingMoves.commit },
        line: said((words, language) => words.committed(money(language, total))),
      };

function outcomeOf(tx: Db, request: Requested, decided: Decided): Settled {
  if (approvals.includes(decided.outcome)) return approvedOutcome(tx, request, decided);
  return decided.outcome === "deferred"
    ? { kind: "deferred", move: fundingMoves.defer, line: said((words) => words.deferred) }
    : { kind: "declined", move: fundingMoves.decline, line: said((words) => words.declined) };
}

function settles(tx: Db, id: Id, decided: Decided): Bilingual {
  const request = asClock(tx, id, decided.today);
  const { kind, move, line } = outcomeOf(tx, request, decided);
  moveTo(tx, request, { move, now: decided.now });
  tellGroup(tx, request, decided, kind);
  return line;
}

/** The first council that asks for positions takes it up. */
function opens(tx: Db, id: Id, { now, today }: { now: Instant; today: Day }): Bilingual | null {
  const request = asClock(tx, id, today);
  if (!isPossible(fundingMoves.openReview, request.state)) return null;
  moveTo(tx, request, { move: fundingMoves.openReview, now });
  return said((words) => words.reviewOpened);
}

export const fundingMatter: Matter = {
  ...{ before, standing, texts: textsOf, settles, opens },
  share: (db, id, council) => asked(db).get({ id, council }) ?? null,
};
