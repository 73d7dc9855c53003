// B-3: decisions adopted before this workspace, in the register: under the same filters, before or after all the others.
import { type Db, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import { lookingFor } from "../asked";
import { amongVisibleSql, visibleSql } from "../audiences.server";
import type { Bilingual } from "../bilingual";
import type { Day } from "../dates";
import { type EarlierOutcome, type EarlierState, inRegister } from "../earlier-decisions/lifecycle";
import { bilingual, bodyAcronym } from "../sql.server";
import type { Replacement } from "./after-declaring.server";
import type { RegisterFilter } from "./register-filter";

export type EarlierLine = {
  id: Id;
  reference: string;
  /** Its acronym. */
  body: Bilingual;
  title: Bilingual;
  /** In which document it is written. */
  record: Bilingual;
  outcome: EarlierOutcome;
  state: EarlierState;
  adoptedOn: Day;
  /** D-2: by which decisions, of those that the reader may see. */
  replacedBy: Pick<Replacement, "kind" | "number" | "proceeding">[];
};
type Written = "body" | "title" | "record" | "replacedBy";
type Row = Omit<EarlierLine, Written> & Record<Written, string>;

export type EarlierWanted = {
  keys: string;
  body: Id | "";
  outcome: string;
  state: EarlierState | "";
  year: string;
  ids: string;
};

const listed = `e.state in (${inRegister.map((state) => `'${state}'`).join(", ")})`;
const visible = `${listed} and ${amongVisibleSql("earlier-decision", "e.id")}`;
const year = "cast(substr(e.adopted_on, 1, 4) as integer) - (substr(e.adopted_on, 6, 2) < '04')";
const where = `where ${visible} and (:body = '' or e.body_id = :body) and (:outcome = '' or e.outcome = :outcome)
  and (:state = '' or e.state = :state) and (:year = '' or ${year} = cast(:year as integer))
  and (:ids = '' or e.id in (select value from json_each(nullif(:ids, ''))))`;
const replacedBy = `(select json_group_array(json_object('kind', r.kind, 'number', x.number, 'proceeding', x.proceeding_id) order by x.number)
  from earlier_replaced r join decision x on x.id = r.decision_id
  where r.earlier_id = e.id and r.since is not null and ${visibleSql("decision", "x.id")})`;
const columns = `e.id, e.reference, ${bodyAcronym} as body, json_object('en', e.title_en, 'fr', e.title_fr) as title,
  json_object('en', e.record_en, 'fr', e.record_fr) as record, e.outcome, e.state, e.adopted_on as adoptedOn, ${replacedBy} as replacedBy`;

const counted = prepared((db: Db) =>
  db.$client.prepare<[EarlierWanted], number>(`select count(*) from earlier_decision e ${where}`).pluck(),
);
type Part = { limit: number; offset: number };
const ordered = (order: string) =>
  prepared((db: Db) =>
    db.$client.prepare<[EarlierWanted & Part], Row>(
      `select ${columns} from earlier_decision e join body b on b.id = e.body_id ${where} order by ${order} limit :limit offset :offset`,
    ),
  );
const orders = {
  day: {
    up: ordered("e.adopted_on, e.reference_key, e.id"),
    down: ordered("e.adopted_on desc, e.reference_key desc, e.id desc"),
  },
  number: { up: ordered("e.reference_key, e.id"), down: ordered("e.reference_key desc, e.id desc") },
} as const;

const titles = prepared((db: Db) =>
  db.$client.prepare<[{ keys: string }], { id: Id; text: string }>(
    `select e.id, e.title_en || ' ' || e.title_fr as text from earlier_decision e where ${visible}`,
  ),
);
const years = prepared((db: Db) =>
  db.$client
    .prepare<[{ keys: string }], number>(`select distinct ${year} from earlier_decision e where ${visible}`)
    .pluck(),
);

/** Of a body `b`: it has one that whoever looks may see; the index of the references knows no withdrawn ones. */
export const hasEarlier = `exists (select 1 from earlier_decision e where e.body_id = b.id and e.state <> 'withdrawn' and ${listed}
  and ${visibleSql("earlier-decision", "e.id")})`;

export const earlierYears = (db: Db, keys: string): number[] => years(db).all({ keys });

/** As the states of a decision are asked for: what stands is in force. */
const stateAsked = (asked: RegisterFilter["state"]): EarlierState | "" | null => {
  if (asked === "in-force") return "standing";
  return asked === "" || asked === "superseded" || asked === "rescinded" ? asked : null;
};

/** Null where the filter can keep none: they have no kind of matter, and go to no table above the councils. */
export function earlierWanted(db: Db, keys: string, filter: RegisterFilter): EarlierWanted | null {
  const { body, outcome, year, words, kind, routed } = filter;
  const state = stateAsked(filter.state);
  if (kind || routed || state === null) return null;
  const isNamed = lookingFor(words);
  const named = () =>
    titles(db)
      .all({ keys })
      .flatMap(({ id, text }) => (isNamed(text) ? [id] : []));
  return { keys, body, outcome, state, year, ids: words === "" ? "" : JSON.stringify(named()) };
}

export const earlierCount = (db: Db, wanted: EarlierWanted | null): number =>
  wanted ? (counted(db).get(wanted) ?? 0) : 0;

type Order = Pick<RegisterFilter, "sort" | "descending">;

export function earlierLines(
  db: Db,
  wanted: EarlierWanted | null,
  { sort, descending, ...part }: Order & Part,
): EarlierLine[] {
  if (!wanted || part.limit === 0) return [];
  return orders[sort]
    [descending ? "down" : "up"](db)
    .all({ ...wanted, ...part })
    .map(({ body, title, record, ...row }) => ({
      ...{ ...row, body: bilingual(body), title: bilingual(title), record: bilingual(record) },
      replacedBy: JSON.parse(row.replacedBy) as EarlierLine["replacedBy"],
    }));
}
