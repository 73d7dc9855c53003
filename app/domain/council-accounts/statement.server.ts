// F-11: the statement of an account: every line of its ledger, what it concerns, and what was free after it.
import { type Db, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import { type PageAt, pageAt, pageLength } from "../asked";
import type { Bilingual } from "../bilingual";
import type { Day, Instant } from "../dates";
import type { Cents } from "../money";
import { bilingualIfAny } from "../sql.server";
import { type Figure, figures } from "./figures";
import { type Flow, flows } from "./flows";

export type StatementLine = {
  line: number;
  flow: Flow;
  cents: Cents;
  day: Day;
  recordedAt: Instant;
  note: string;
  /** The line that it takes back, of which year. */
  takesBack: { line: number; year: number } | null;
  about: {
    kind: "contribution" | "provision" | "request" | "opening";
    id: Id;
    name: Bilingual | null;
  } | null;
  /** What it added to what is free, negative where it took from it; 0 where it moved elsewhere. */
  change: Cents;
  freeAfter: Cents;
};
type Row = Omit<StatementLine, "takesBack" | "about"> & {
  backLine: number | null;
  backYear: number | null;
  contribution: Id | null;
  provision: Id | null;
  request: Id | null;
  opening: Id | null;
  name: string | null;
};

const flowsThat = (side: "from" | "to") =>
  Object.entries(flows)
    .filter(([, flow]) => flow[side] === "free")
    .map(([name]) => `'${name}'`)
    .join(", ");
const change = `iif(x.flow in (${flowsThat("to")}), x.cents, iif(x.flow in (${flowsThat("from")}), -x.cents, 0))`;

type Wanted = { account: Id; flows: string; request: Id | ""; length: number; page: number };
type Numbered = Row & { total: number };

/** What was free after a line is summed over all of them; what is shown is then a page of those that are wanted. */
const lines = prepared((db: Db) =>
  db.$client.prepare<[Wanted], Numbered>(
    `with moved as (
       select x.number, x.line, x.flow, ${change} as change, sum(${change}) over (order by x.line) as freeAfter,
         iif(t.kind in ('committed', 'spent'), t.of_id, iif(f.kind in ('committed', 'spent'), f.of_id, null)) as request
       from posting x join pot f on f.id = x.from_pot join pot t on t.id = x.to_pot where x.account_id = :account),
     wanted as (
       select number, change, freeAfter, request, row_number() over (order by line) as place, count(*) over () as total from moved
       where (:flows = '' or flow in (select value from json_each(iif(:flows = '', '[]', :flows)))) and (:request = '' or request = :request))
     select x.line, x.flow, x.cents, x.day, x.recorded_at as recordedAt, x.note, b.line as backLine, ba.year as backYear,
       c.id as contribution, r.id as provision, q.id as request, iif(x.flow = 'taken-in', o.id, null) as opening,
       case when c.id is not null then json_object('en', j.name_en, 'fr', j.name_fr)
         when q.id is not null then json_object('en', q.title_en, 'fr', q.title_fr)
         when r.id is not null then json_object('en', r.purpose_en, 'fr', r.purpose_fr) end as name,
       y.change, y.freeAfter, y.total
     from wanted y join posting x on x.number = y.number join pot f on f.id = x.from_pot join pot t on t.id = x.to_pot
       join council_account a on a.id = x.account_id
       left join contribution c on c.id = iif(f.kind = 'contribution', f.of_id, iif(t.kind = 'contribution', t.of_id, null))
       left join jurisdiction j on j.id = c.jurisdiction_id
       left join provision r on r.id = iif(f.kind = 'provision', f.of_id, iif(t.kind = 'provision', t.of_id, null))
       left join funding_request q on q.id = y.request
       left join opening_balance o on o.body_id = a.body_id and o.state = 'confirmed'
       left join posting b on b.number = x.takes_back left join council_account ba on ba.id = b.account_id
     where (y.place - 1) / cast(:length as integer) = min(cast(:page as integer), (y.total - 1) / cast(:length as integer) + 1) - 1
     order by x.line`,
  ),
);

const aboutIn = ({ contribution, provision, request, opening, name }: Row): StatementLine["about"] => {
  const said = bilingualIfAny(name);
  if (contribution) return { kind: "contribution", id: contribution, name: said };
  if (request) return { kind: "request", id: request, name: said };
  if (provision) return { kind: "provision", id: provision, name: said };
  return opening ? { kind: "opening", id: opening, name: null } : null;
};

const lineIn = (row: Numbered): StatementLine => {
  const { contribution: _c, provision: _r, request: _q, opening: _o, name: _n, total: _t, ...own } = row;
  const { backLine, backYear, ...line } = own;
  return {
    ...{ ...line, about: aboutIn(row) },
    takesBack: backLine === null || backYear === null ? null : { line: backLine, year: backYear },
  };
};

/** Of one figure, or of one request, only. */
export type Statement = PageAt & { lines: StatementLine[]; figure: Figure | null; request: Id | "" };
export type StatementAsked = {
  figure?: Figure | null;
  request?: Id | "";
  /** Counted from 1; the last, where what came last stands, is beyond all of them. */
  page?: number;
};

/** The oldest first; whole, where no page is asked for. */
export function statementOf(db: Db, account: Id | null, asked: StatementAsked = {}): Statement {
  const { figure = null, request = "", page } = asked;
  const length = page === undefined ? Number.MAX_SAFE_INTEGER : pageLength;
  const wanted = { flows: figure ? JSON.stringify(figures[figure]) : "", request, length, page: page ?? 1 };
  const rows = account === null ? [] : lines(db).all({ account, ...wanted });
  const total = rows[0]?.total ?? 0;
  const at = page === undefined ? { total, page: 1, pages: 1, first: 1 } : pageAt(total, page);
  return { ...at, lines: rows.map(lineIn), figure, request };
}
