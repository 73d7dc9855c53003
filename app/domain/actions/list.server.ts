// The actions that whoever asks may see: of one body or of all, by whose they are, their state and their age.
import { atOnce, type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { mostInFile, type PageAt, pageAt, pageLength } from "../asked";
import { amongVisibleSql, keysOfActor, visibleSql } from "../audiences.server";
import type { Bilingual } from "../bilingual";
import { type BodyName, bodiesSeenBy } from "../bodies/queries.server";
import { addDays, type Day, type Instant, startOfDay } from "../dates";
import { folded } from "../format";
import { bilingual, bilingualIfAny, bodyAcronym, bodyName, organization } from "../sql.server";
import { type AccountableSeat, holderOf } from "./action.server";
import { type Mine, mineOf, mineSql } from "./awaiting.server";
import { type Accountable, type ActionState, liveSql } from "./lifecycle";
import type { ActionFilter } from "./list-filter";

export type ActionLine = {
  id: Id;
  text: Bilingual;
  body: Bilingual;
  accountable: Accountable;
  accountableSeat: AccountableSeat | null;
  due: Day;
  moved: number;
  state: ActionState;
  openedAt: Instant;
  toDiscuss: boolean;
  done: number;
  asked: number;
};
type Row = Omit<ActionLine, "text" | "body" | "accountableSeat" | "toDiscuss"> & {
  en: string;
  fr: string;
  acronym: string;
  name: string;
  seat: Id | null;
  organization: string | null;
  holder: string | null;
  toDiscuss: 0 | 1;
};

type Wanted = Mine & { keys: string; day: Day; body: Id; who: string; state: string; before: Instant };
type Part = { limit: number; offset: number };

const columns = `a.id, a.text_en as en, a.text_fr as fr, ${bodyAcronym} as acronym, ${bodyName} as name, a.accountable, a.seat_id as seat,
  ${organization} as organization, ${holderOf} as holder, a.due_day as due, a.moved, a.state, a.opened_at as openedAt,
  a.discuss_id is not null as toDiscuss,
  iif(a.accountable = 'jurisdictions', (select count(*) from action_answer w where w.action_id = a.id and w.done_at is not null), 0) as done,
  iif(a.accountable = 'jurisdictions', (select count(*) from action_answer w where w.action_id = a.id), 0) as asked`;

/** The conditions that an address asks for, each by a parameter; so that few statements serve all filters. */
function conditionsOf({ body, who, state, age }: ActionFilter): string {
  const live = state === "live";
  const seat = /^[0-9a-z]{16}$/.test(who);
  return [
    // What waits is little beside all there was; of one body an index has them.
    live || body ? visibleSql("action", "a.id") : amongVisibleSql("action", "a.id"),
    ...(live ? [liveSql] : state === "all" ? [] : ["a.state = :state"]),
    ...(body ? ["a.body_id = :body"] : []),
    ...(seat ? ["a.seat_id = :who"] : who === "mine" ? [mineSql] : who ? ["a.accountable = :who"] : []),
    ...(age === "overdue" ? [`${liveSql} and a.due_day < :day`] : age ? ["a.opened_at < :before"] : []),
  ].join(" and ");
}

const indexFor = ({ body, state }: ActionFilter): string =>
  body ? "indexed by action_body" : state === "live" ? "indexed by action_live" : "";

const kept = new Map<string, ReturnType<typeof statement>>();
const statement = (text: string) => prepared((db: Db) => db.$client.prepare<[Wanted & Part], unknown>(text));
function run<Result>(db: Db, text: string, asked: Wanted & Part): Result[] {
  const known = kept.get(text) ?? statement(text);
  kept.set(text, known);
  return known(db).all(asked) as Result[];
}

const read = ({
  en,
  fr,
  acronym,
  name,
  seat,
  organization: of,
  holder,
  toDiscuss,
  ...row
}: Row): ActionLine => {
  const [short, whole] = [bilingual(acronym), bilingual(name)];
  return {
    ...{ ...row, text: { en, fr }, toDiscuss: toDiscuss === 1 },
    body: short.en || short.fr ? short : whole,
    accountableSeat:
      seat && of ? { id: seat, organization: bilingual(of), holder: bilingualIfAny(holder) } : null,
  };
};

const orders = { due: "a.due_day", opened: "a.opened_at" };

function wantedOf(actor: Actor, filter: ActionFilter, today: Day): Wanted {
  const { body, who, state, age } = filter;
  const days = age && age !== "overdue" ? Number(age) : 0;
  return {
    // On the list stand also those of one's own that wait for a later date.
    ...mineOf(actor, today, addDays(today, 10_000)),
    ...{ keys: keysOfActor(actor), day: today, body, who, state },
    before: startOfDay(addDays(today, 1 - days)),
  };
}

/** Words of the text are looked for in what the other filters leave. */
function idsSaying(db: Db, filter: ActionFilter, wanted: Wanted): string | null {
  const words = folded(filter.words).split(" ").filter(Boolean);
  if (words.length === 0) return null;
  const all = run<{ id: Id; en: string; fr: string }>(
    db,
    `select a.id, a.text_en as en, a.text_fr as fr from action a ${indexFor(filter)} where ${conditionsOf(filter)} limit :limit offset :offset`,
    { ...wanted, limit: -1, offset: 0 },
  );
  const says = (text: string) => words.every((word) => text.includes(word));
  return JSON.stringify(all.filter(({ en, fr }) => says(folded(`${en} ${fr}`))).map(({ id }) => id));
}

type Asking = { filter: ActionFilter; wanted: Wanted };

function linesOf(db: Db, { filter, wanted }: Asking, part: Part, ids: string | null): ActionLine[] {
  const order = `${orders[filter.sort]}${filter.descending ? " desc" : ""}, a.id`;
  const among = ids === null ? "" : " and a.id in (select value from json_each(:ids))";
  const text = `select ${columns} from (select a.id as found from action a ${indexFor(filter)} where ${conditionsOf(filter)}${among}
      order by ${order} limit :limit offset :offset) f
    join action a on a.id = f.found join body b on b.id = a.body_id left join seat s on s.id = a.seat_id order by ${order}`;
  return run<Row>(db, text, { ...wanted, ...part, ...(ids === null ? {} : { ids }) }).map(read);
}

function countOf(db: Db, { filter, wanted }: Asking, ids: string | null): number {
  if (ids !== null) return (JSON.parse(ids) as Id[]).length;
  const text = `select count(*) as total from action a ${indexFor(filter)} where ${conditionsOf(filter)} limit :limit offset :offset`;
  return run<{ total: number }>(db, text, { ...wanted, limit: 1, offset: 0 })[0]?.total ?? 0;
}

export type SeatAsked = { id: Id; organization: Bilingual; holder: Bilingual | null; body: Bilingual };
type SeatRow = { id: Id; organization: string; holder: string | null; acronym: string };
const seats = prepared((db: Db) =>
  db.$client.prepare<[{ keys: string; day: Day; body: Id }], SeatRow>(
    `select s.id, ${organization} as organization, ${holderOf} as holder, ${bodyAcronym} as acronym from (
       select distinct a.seat_id as id from action a indexed by action_live
       where ${liveSql} and a.accountable = 'seat' and (:body = '' or a.body_id = :body) and ${visibleSql("action", "a.id")}
     ) f join seat s on s.id = f.id join body b on b.id = s.body_id order by b.acronym_en, s.organization_en`,
  ),
);

export type ActionsPage = PageAt & {
  filter: ActionFilter;
  today: Day;
  lines: ActionLine[];
  bodies: BodyName[];
  seats: SeatAsked[];
  /** Whether any can be one's own. */
  hasOwn: boolean;
};

export function actionsPage(
  db: Db,
  actor: Actor,
  { filter, page, today }: { filter: ActionFilter; page: number; today: Day },
): ActionsPage {
  return atOnce(db, () => {
    const asking = { filter, wanted: wantedOf(actor, filter, today) };
    const ids = idsSaying(db, filter, asking.wanted);
    const at = pageAt(countOf(db, asking, ids), page);
    const { keys, staff, seats: own } = asking.wanted;
    return {
      ...{ ...at, filter, today, hasOwn: staff === 1 || own !== "[]" },
      lines: linesOf(db, asking, { limit: pageLength, offset: at.first - 1 }, ids),
      bodies: bodiesSeenBy(db, actor).filter(({ kind }) => kind !== "joint"),
      seats: seats(db)
        .all({ keys, day: today, body: filter.body })
        .map(({ organization: of, holder, acronym, id }) => ({
          ...{ id, organization: bilingual(of), holder: bilingualIfAny(holder), body: bilingual(acronym) },
        })),
    };
  });
}

/** The same under the same filter, for a file. */
export function actionsForFile(db: Db, actor: Actor, filter: ActionFilter, today: Day): ActionLine[] {
  return atOnce(db, () => {
    const asking = { filter, wanted: wantedOf(actor, filter, today) };
    const ids = idsSaying(db, filter, asking.wanted);
    return linesOf(db, asking, { limit: mostInFile, offset: 0 }, ids);
  });
}
