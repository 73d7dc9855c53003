// What was declared, in the register: every decision that whoever reads may see.
import { type Db, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import { lookingFor } from "../asked";
import { inKeys, visibleSql } from "../audiences.server";
import type { Bilingual } from "../bilingual";
import type { BodyKind } from "../bodies/lifecycle";
import type { Day, Instant } from "../dates";
import { bilingual, bodyAcronym } from "../sql.server";
import type { Channel, MatterKind } from "../terms/clauses";
import {
  type Deferral,
  type ReplacedBefore,
  type Replacement,
  registerColumns,
} from "./after-declaring.server";
import { sumOf } from "./decided.server";
import { type CorrectedPart, type DecisionState, series } from "./lifecycle";
import type { Agreement } from "./needs";
import type { DecidedSum } from "./outcome-said";
import type { Outcome } from "./outcomes";
import type { RegisterFilter } from "./register-filter";
import { type Routing, routingsColumn, routingsIn } from "./routings.server";

export type RegisterLine = {
  proceeding: Id;
  number: string;
  kind: MatterKind;
  channel: Channel;
  /** Its acronym. */
  body: Bilingual;
  bodyKind: BodyKind;
  title: Bilingual;
  /** Where the page of the matter opens for whoever looks (W-6). */
  matter: Id | null;
  reason: Bilingual;
  digests: Bilingual;
  agreed: Agreement;
  outcome: Outcome;
  /** F-7: of money that was approved. */
  sum: DecidedSum | null;
  state: DecisionState;
  until: Day | null;
  declaredAt: Instant;
  routings: Routing[];
  /** D-11: those that stand. */
  corrigenda: { part: CorrectedPart; says: Bilingual; should: Bilingual; why: Bilingual }[];
  /** D-2: what it took the place of, and what took its own: only what took effect, and only what the reader may see. */
  replaces: Other[];
  replacedBy: Other[];
  replacesBefore: Pick<ReplacedBefore, "kind" | "number" | "id">[];
  deferral: Deferral | null;
  /** D-14: by when it comes back. */
  reviewBy: Day | null;
};
type Other = Pick<Replacement, "kind" | "number" | "proceeding">;

type Written =
  | "body"
  | "title"
  | "reason"
  | "digests"
  | "routings"
  | "corrigenda"
  | "replaces"
  | "replacedBy"
  | "replacesBefore";
type Row = Omit<RegisterLine, Written | "deferral" | "sum"> &
  Record<Written, string> &
  Record<"deferral" | "sum", string | null>;
export type DeclaredWanted = Omit<RegisterFilter, "words" | "sort" | "descending"> & {
  keys: string;
  ids: string;
};

/** Asked line by line, so that a page ends where it is full, along the index of its order (P-2). */
const visible = visibleSql("decision", "x.id");
const where = `where ${visible} and (:body = '' or x.body_id = :body) and (:kind = '' or (select m.kind from proceeding m where m.id = x.proceeding_id) = :kind)
  and (:routed = '' or exists (select 1 from decision_routing r where r.decision_id = x.id and (:routed = 'routed' or r.state = :routed)))
  and (:outcome = '' or iif((select c.kind from body c where c.id = x.body_id) = 'council', '', 'group-') || x.outcome = :outcome) and (:state = '' or x.state = :state)
  and (:year = '' or x.fiscal_year = cast(:year as integer)) and (:ids = '' or x.id in (select value from json_each(nullif(:ids, ''))))`;
const from = "from decision x join proceeding d on d.id = x.proceeding_id join body b on b.id = x.body_id";
const matter = `case when exists (select 1 from audience a where a.kind = d.kind and a.subject_id = d.matter_id
  and ${inKeys("a.key")}) then d.matter_id end`;
const columns = `x.proceeding_id as proceeding, ${matter} as matter, x.number, d.kind, d.channel, ${bodyAcronym} as body, b.kind as bodyKind, json_object('en', x.title_en, 'fr', x.title_fr) as title,
  json_object('en', x.reason_en, 'fr', x.reason_fr) as reason, json_object('en', x.digest_en, 'fr', x.digest_fr) as digests,
  x.agreed, x.outcome, ${sumOf} as sum, x.state, x.until_day as until, x.declared_at as declaredAt, ${routingsColumn} as routings,
  ${registerColumns}`;

const counted = prepared((db: Db) =>
  db.$client.prepare<[DeclaredWanted], number>(`select count(*) from decision x ${where}`).pluck(),
);
type Part = DeclaredWanted & { limit: number; offset: number };
const ordered = (order: string) =>
  prepared((db: Db) =>
    db.$client.prepare<[Part], Row>(
      `select ${columns} ${from} ${where} order by ${order} limit :limit offset :offset`,
    ),
  );
const orders = {
  day: { up: ordered("x.declared_at, x.number"), down: ordered("x.declared_at desc, x.number desc") },
  number: { up: ordered("x.number"), down: ordered("x.number desc") },
} as const;

const titles = prepared((db: Db) =>
  db.$client.prepare<[{ keys: string }], { id: Id; text: string }>(
    `select x.id, x.title_en || ' ' || x.title_fr as text from decision x where ${visible}`,
  ),
);
const years = prepared((db: Db) =>
  db.$client
    .prepare<[{ keys: string }], number>(
      `select y.year from (select distinct fiscal_year as year from decision) y where exists (select 1 from body b
         cross join decision x where x.body_id = b.id and x.series in (${series.map((one) => `'${one}'`).join(", ")})
           and x.fiscal_year = y.year and ${visible}) order by y.year desc`,
    )
    .pluck(),
);

const read = ({ body, title, reason, digests, routings, ...row }: Row): RegisterLine => ({
  ...row,
  ...{ body: bilingual(body), title: bilingual(title) },
  ...{ reason: bilingual(reason), digests: bilingual(digests), routings: routingsIn(routings) },
  corrigenda: JSON.parse(row.corrigenda) as RegisterLine["corrigenda"],
  replaces: JSON.parse(row.replaces) as Other[],
  replacedBy: JSON.parse(row.replacedBy) as Other[],
  replacesBefore: JSON.parse(row.replacesBefore) as RegisterLine["replacesBefore"],
  sum: row.sum ? (JSON.parse(row.sum) as DecidedSum) : null,
  deferral: row.deferral ? (JSON.parse(row.deferral) as Deferral) : null,
});

export function declaredWanted(
  db: Db,
  keys: string,
  { words, sort: _, descending: __, ...rest }: RegisterFilter,
): DeclaredWanted {
  const isNamed = lookingFor(words);
  const named = () =>
    titles(db)
      .all({ keys })
      .filter(({ text }) => isNamed(text))
      .map(({ id }) => id);
  return { ...rest, keys, ids: words === "" ? "" : JSON.stringify(named()) };
}

export const declaredCount = (db: Db, wanted: DeclaredWanted): number => counted(db).get(wanted) ?? 0;

type Order = Pick<RegisterFilter, "sort" | "descending"> & { limit: number; offset: number };

export function declaredLines(
  db: Db,
  wanted: DeclaredWanted,
  { sort, descending, ...part }: Order,
): RegisterLine[] {
  if (part.limit === 0) return [];
  return orders[sort]
    [descending ? "down" : "up"](db)
    .all({ ...wanted, ...part })
    .map(read);
}

export const declaredYears = (db: Db, keys: string): number[] => years(db).all({ keys });
