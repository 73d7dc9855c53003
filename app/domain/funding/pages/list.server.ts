// The list of requests that whoever asks sees, the newest change first; and a council's open requests side by side.
import { atOnce, type Db, prepared } from "../../../../db/connection";
import type { Actor, Id } from "../../actor";
import { lookingFor, mostInFile, type PageAt, pageAt, pageLength } from "../../asked";
import { amongVisibleSql, keysOfActor } from "../../audiences.server";
import type { Bilingual } from "../../bilingual";
import { accountsSeen } from "../../council-accounts/accounts.server";
import { drawnOnSql } from "../../council-accounts/taking.server";
import { type Day, fiscalYearOf, type Instant } from "../../dates";
import type { Cents } from "../../money";
import { NotFound } from "../../refusals";
import { bilingual, bodyAcronym } from "../../sql.server";
import { beforeCouncilsSql, type FundingState } from "../lifecycle";
import { type FundingFilter, statesOfGroup } from "../list-filter";
import { type LimitShown, limitShown } from "./limits.server";
import { groupsFor } from "./writing.server";

export type RequestLine = {
  id: Id;
  label: string | null;
  title: Bilingual;
  group: Bilingual;
  state: FundingState;
  since: Instant;
  cents: Cents;
};
type Row = Omit<RequestLine, "title" | "group"> & Record<"title" | "group", string>;
type Wanted = { keys: string; body: string; year: string; states: string; ids: string };

const isSeen = amongVisibleSql("funding", "f.id");
const isWanted = `(:body = '' or f.body_id = :body)
  and (:year = '' or cast(:year as integer) between f.first_year and f.first_year + f.years - 1)
  and (:states = '' or f.state in (select value from json_each(nullif(:states, ''))))
  and (:ids = '' or f.id in (select value from json_each(nullif(:ids, ''))))`;
const columns = `f.id, f.number as label, json_object('en', f.title_en, 'fr', f.title_fr) as title, ${bodyAcronym} as "group", f.state,
  f.state_since as since, coalesce((select sum(coalesce(l.approved_cents, l.cents)) from funding_line l where l.request_id = f.id), 0) as cents`;
const lines = prepared((db: Db) =>
  db.$client.prepare<[Wanted & { limit: number; offset: number }], Row>(
    // Which are shown first, then what they say: sums are added up of these only.
    `with shown as materialized (select f.id from funding_request f where ${isSeen} and ${isWanted}
       order by f.state_since desc, f.id limit :limit offset :offset)
     select ${columns} from shown join funding_request f on f.id = shown.id join body b on b.id = f.body_id
     order by f.state_since desc, f.id`,
  ),
);
const titles = prepared((db: Db) =>
  db.$client.prepare<[{ keys: string }], { id: Id; text: string }>(
    `select f.id, f.title_en || ' ' || f.title_fr || ' ' || coalesce(f.number, '') as text from funding_request f
     where ${isSeen}`,
  ),
);
type Choices = { count: number; groups: string; years: string };
/** How many are wanted; and of all that are seen, among what one may choose. */
const choices = prepared((db: Db) =>
  db.$client.prepare<[Wanted], Choices>(
    `with own as materialized (select f.body_id, f.first_year, ${isWanted} as wanted from funding_request f where ${isSeen})
     select (select count(*) from own where wanted) as count,
       (select json_group_array(json_object('id', b.id, 'name', json_object('en', b.name_en, 'fr', b.name_fr)))
         from body b where b.id in (select body_id from own)) as groups,
       (select json_group_array(year) from (select distinct first_year as year from own order by 1 desc)) as years`,
  ),
);

const read = ({ title, group, ...row }: Row): RequestLine => ({
  ...row,
  ...{ title: bilingual(title), group: bilingual(group) },
});

function wantedOf(db: Db, keys: string, { words, body, state, year }: FundingFilter): Wanted {
  const isNamed = lookingFor(words);
  const ids = () =>
    titles(db)
      .all({ keys })
      .filter(({ text }) => isNamed(text))
      .map(({ id }) => id);
  return {
    ...{ keys, body, year, states: state === "" ? "" : JSON.stringify(statesOfGroup(state)) },
    ids: words === "" ? "" : JSON.stringify(ids()),
  };
}

export type BodyChoice = { id: Id; name: Bilingual };
export type RequestsPage = PageAt & {
  lines: RequestLine[];
  filter: FundingFilter;
  groups: BodyChoice[];
  years: number[];
  mayStart: boolean;
  /** The councils whose accounts are open to whoever looks: each has its requests side by side. */
  councils: { id: Id; acronym: Bilingual }[];
};

export function requestsPage(
  db: Db,
  actor: Actor,
  asked: { filter: FundingFilter; page: number; today: Day },
): RequestsPage {
  return atOnce(db, () => {
    const keys = keysOfActor(actor);
    const wanted = wantedOf(db, keys, asked.filter);
    const { count, groups, years } = choices(db).get(wanted) ?? { count: 0, groups: "[]", years: "[]" };
    const page = pageAt(count, asked.page);
    return {
      ...page,
      lines: lines(db)
        .all({ ...wanted, limit: pageLength, offset: page.first - 1 })
        .map(read),
      filter: asked.filter,
      groups: JSON.parse(groups) as BodyChoice[],
      years: JSON.parse(years) as number[],
      mayStart: groupsFor(db, actor, asked.today).length > 0,
      councils: accountsSeen(db, actor).map(({ id, acronym }) => ({ id, acronym })),
    };
  });
}

/** The same under the same filter, for a file. */
export const requestsForFile = (db: Db, actor: Actor, filter: FundingFilter): RequestLine[] =>
  atOnce(db, () =>
    lines(db)
      .all({ ...wantedOf(db, keysOfActor(actor), filter), limit: mostInFile, offset: 0 })
      .map(read),
  );

export type SlateLine = RequestLine & { ours: Cents };
export type SlatePage = {
  council: { id: Id; name: Bilingual; acronym: Bilingual };
  year: number;
  free: Cents;
  lines: SlateLine[];
  limit: LimitShown;
};
const waiting = prepared((db: Db) =>
  db.$client.prepare<[{ keys: string; council: Id; day: Day }], Row & { ours: Cents }>(
    `select ${columns}, (select sum(s.cents) from funding_share s where s.request_id = f.id and s.council_id = :council and ${drawnOnSql("s", ":day")} is null) as ours
     from funding_request f join body b on b.id = f.body_id where f.state in ${beforeCouncilsSql}
       and exists (select 1 from funding_share s where s.request_id = f.id and s.council_id = :council) and ${amongVisibleSql("funding", "f.id")}
     order by f.stands_since, f.id`,
  ),
);
const freeNow = prepared((db: Db) =>
  db.$client
    .prepare<[{ council: Id; year: number }], Cents>(
      `select coalesce(sum(p.cents), 0) from council_account c join pot p on p.account_id = c.id and p.kind = 'free'
       where c.body_id = :council and c.year = :year`,
    )
    .pluck(),
);

/** T-3: only of a council whose accounts are open to whoever asks. */
export function slatePage(db: Db, actor: Actor, asked: { council: Id; today: Day }): SlatePage {
  return atOnce(db, () => {
    const council = accountsSeen(db, actor).find(({ id }) => id === asked.council);
    if (!council) throw new NotFound();
    const year = fiscalYearOf(asked.today);
    return {
      ...{ council, year, free: freeNow(db).get({ council: council.id, year }) ?? 0 },
      limit: limitShown(db, actor, council.id),
      lines: waiting(db)
        .all({ keys: keysOfActor(actor), council: council.id, day: asked.today })
        .map(({ ours, ...row }) => ({ ...read(row), ours: ours ?? 0 })),
    };
  });
}
