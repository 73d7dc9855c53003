// The recommendations that whoever looks may see, each by the latest of its versions that opens for them.
import { atOnce, type Db, prepared } from "../../../../db/connection";
import type { Actor, Id } from "../../actor";
import { lookingFor, mostInFile, type PageAt, pageAt, pageLength } from "../../asked";
import { keysOfActor, visibleSql } from "../../audiences.server";
import type { Bilingual } from "../../bilingual";
import type { Day, Instant } from "../../dates";
import { bilingual, bodyAcronym } from "../../sql.server";
import type { RecommendationState } from "../lifecycle";
import { type RecommendationFilter, statesOfGroup } from "../list-filter";
import { mayDraftSomewhere } from "./new.server";

export type RecommendationLine = {
  id: Id;
  label: string | null;
  number: number;
  title: Bilingual;
  /** Its acronym. */
  body: Bilingual;
  councils: Bilingual[];
  state: RecommendationState;
  since: Instant;
  wantedBy: Day | null;
};

type Row = Omit<RecommendationLine, "title" | "body" | "councils"> &
  Record<"title" | "body" | "councils", string>;
type Wanted = Pick<RecommendationFilter, "body" | "council" | "year"> & {
  keys: string;
  ids: string;
  states: string;
};

const visible = (id: string) => visibleSql("recommendation", id);
/** The latest one may see: a next version in its draft hides nothing from those to whom it is not open. */
const latest = `${visible("v.id")} and not exists (select 1 from recommendation_version o
  where o.recommendation_id = v.recommendation_id and o.number > v.number and ${visible("o.id")})`;
const where = `where ${latest} and (:body = '' or r.body_id = :body) and (:year = '' or r.fiscal_year = cast(:year as integer))
  and (:council = '' or exists (select 1 from recommendation_addressee e where e.recommendation_id = r.id and e.council_id = :council))
  and (:states = '' or v.state in (select value from json_each(nullif(:states, ''))))
  and (:ids = '' or v.id in (select value from json_each(nullif(:ids, ''))))`;
const versions = "from recommendation_version v join recommendation r on r.id = v.recommendation_id";
const from = `${versions} join body b on b.id = r.body_id`;
const columns = `v.id, r.number as label, v.number, json_object('en', v.title_en, 'fr', v.title_fr) as title, ${bodyAcronym} as body,
  (select json_group_array(json_object('en', en, 'fr', fr)) from (select c.acronym_en as en, c.acronym_fr as fr
    from recommendation_addressee e join body c on c.id = e.council_id where e.recommendation_id = r.id order by c.acronym_en desc)) as councils,
  v.state, v.state_since as since, v.wanted_by_day as wantedBy`;

const counted = prepared((db: Db) =>
  db.$client.prepare<[Wanted], number>(`select count(*) ${versions} ${where}`).pluck(),
);
const ordered = (order: string) =>
  prepared((db: Db) =>
    db.$client.prepare<[Wanted & { limit: number; offset: number }], Row>(
      `select ${columns} ${from} ${where} order by ${order} limit :limit offset :offset`,
    ),
  );
const orders = {
  day: { up: ordered("v.state_since, v.id"), down: ordered("v.state_since desc, v.id") },
  // Those without a number stand last, either way.
  number: {
    up: ordered("r.number is null, r.number, v.id"),
    down: ordered("r.number is null, r.number desc, v.id"),
  },
} as const;

const titles = prepared((db: Db) =>
  db.$client.prepare<[{ keys: string }], { id: Id; text: string }>(
    `select v.id, v.title_en || ' ' || v.title_fr || ' ' || coalesce(r.number, '') as text ${from} where ${latest}`,
  ),
);

/** Of the whole list, whatever it is narrowed to: its groups, its councils, its years. */
type Choices = { groups: string; councils: string; years: string };
const named = (table: string) =>
  `json_object('id', ${table}.id, 'name', json_object('en', ${table}.name_en, 'fr', ${table}.name_fr))`;
const choices = prepared((db: Db) =>
  db.$client.prepare<[{ keys: string }], Choices>(`
    with own as materialized (select r.id, r.body_id, r.fiscal_year from recommendation r
      where exists (select 1 from recommendation_version v where v.recommendation_id = r.id and ${visible("v.id")}))
    select (select json_group_array(json(one)) from (select ${named("b")} as one from body b
        where b.id in (select body_id from own) order by b.name_en)) as groups,
      (select json_group_array(json(one)) from (select ${named("b")} as one from body b
        where b.id in (select e.council_id from own cross join recommendation_addressee e where e.recommendation_id = own.id)
        order by b.acronym_en desc)) as councils,
      (select json_group_array(year) from (select distinct fiscal_year as year from own where fiscal_year is not null order by 1 desc)) as years`),
);

const read = ({ title, body, councils, ...row }: Row): RecommendationLine => ({
  ...row,
  ...{ title: bilingual(title), body: bilingual(body), councils: JSON.parse(councils) as Bilingual[] },
});

function wantedOf(db: Db, keys: string, { words, state, body, council, year }: RecommendationFilter): Wanted {
  const isNamed = lookingFor(words);
  const ids = () =>
    titles(db)
      .all({ keys })
      .filter(({ text }) => isNamed(text))
      .map(({ id }) => id);
  return {
    ...{ keys, body, council, year },
    states: state === "" ? "" : JSON.stringify(statesOfGroup(state)),
    ids: words === "" ? "" : JSON.stringify(ids()),
  };
}

const inOrder = ({ sort, descending }: RecommendationFilter) => orders[sort][descending ? "down" : "up"];

export type BodyChoice = { id: Id; name: Bilingual };
export type RecommendationsPage = PageAt & {
  lines: RecommendationLine[];
  filter: RecommendationFilter;
  groups: BodyChoice[];
  councils: BodyChoice[];
  years: number[];
  mayStart: boolean;
};

export function recommendationsPage(
  db: Db,
  actor: Actor,
  { filter, page: asked, today }: { filter: RecommendationFilter; page: number; today: Day },
): RecommendationsPage {
  return atOnce(db, () => {
    const keys = keysOfActor(actor);
    const wanted = wantedOf(db, keys, filter);
    const page = pageAt(counted(db).get(wanted) ?? 0, asked);
    const lines = inOrder(filter)(db).all({ ...wanted, limit: pageLength, offset: page.first - 1 });
    const { groups, councils, years } = choices(db).get({ keys }) ?? {
      groups: "[]",
      councils: "[]",
      years: "[]",
    };
    return {
      ...page,
      ...{ filter, lines: lines.map(read), mayStart: mayDraftSomewhere(db, actor, today) },
      groups: JSON.parse(groups) as BodyChoice[],
      councils: JSON.parse(councils) as BodyChoice[],
      years: JSON.parse(years) as number[],
    };
  });
}

/** The same under the same filter, for a file. */
export const recommendationsForFile = (
  db: Db,
  actor: Actor,
  filter: RecommendationFilter,
): RecommendationLine[] =>
  atOnce(db, () =>
    inOrder(filter)(db)
      .all({ ...wantedOf(db, keysOfActor(actor), filter), limit: mostInFile, offset: 0 })
      .map(read),
  );

const ofBody = `from recommendation r join recommendation_version v on v.recommendation_id = r.id join body b on b.id = r.body_id
  where r.body_id = :body and v.state not in ('closed', 'withdrawn', 'declined') and ${latest}`;
/** As one column of another statement of the page of the body (P-2), with `:body` and `:keys`. */
export const recommendationsColumn = `(select json_group_array(json_object('id', id, 'label', label, 'number', number, 'title', title,
    'body', body, 'councils', councils, 'state', state, 'since', since, 'wantedBy', wantedBy, 'total', total))
  from (select ${columns}, count(*) over () as total ${ofBody} order by v.state_since desc limit 5)) as recommendations`;

export type RecommendationsOfBody = { lines: RecommendationLine[]; total: number };

/** The few that moved last, of those that are not over, for the page of their group. */
export function recommendationsIn(column: string): RecommendationsOfBody {
  const rows = JSON.parse(column) as (Row & { total: number })[];
  return { lines: rows.map(({ total: _, ...row }) => read(row)), total: rows[0]?.total ?? 0 };
}
