// What waits of funding requests: for the group, the secretariat, and the members of the councils; one statement (P-2).
import { addresses, type PlaceName } from "../../site-map";
import type { Id } from "../actor";
import { filled, inBoth } from "../bilingual";
import { invoicesUntilSql } from "../council-accounts/invoice-days.server";
import { drawnOnSql, fiscalYearSql, takingYearSql } from "../council-accounts/taking.server";
import type { Day, Instant } from "../dates";
import type { SharedRows } from "../shared-rows.server";
import type { Awaiting } from "../slice";
import { fundingAwaitingWords } from "./awaiting-words";

type What =
  | "complete"
  | "incomplete"
  | "check"
  | "declare"
  | "askCouncil"
  | "answer"
  | "confirm"
  | "fund"
  | "pay"
  | "bill"
  | "resume"
  | "close"
  | "report";

type Row = {
  what: What;
  id: Id;
  label: string | null;
  titleEn: string;
  titleFr: string;
  acronymEn: string;
  acronymFr: string;
  since: Instant;
  dueOn: Day | null;
};
const named = `f.id, f.number as label, f.title_en as titleEn, f.title_fr as titleFr, b.acronym_en as acronymEn, b.acronym_fr as acronymFr`;
const tables = "from funding_request f join body b on b.id = f.body_id";
const among = (column: string, list: string) => `${column} in (select value from json_each(${list}))`;
const isMember = among("f.body_id", ":seated");
const isChair = among("f.body_id", ":chaired");
const above = `(with recursive above (id) as (select f.body_id union select t.parent_id from body_parent t join above on t.body_id = above.id)
  select id from above)`;
const line = (what: What, where: string, since = "f.state_since", due = "null") =>
  `select '${what}' as what, ${named}, ${since} as since, ${due} as dueOn ${tables} where ${where}`;
const undeclared = `not exists (select 1 from conflict_declaration k where k.request_id = f.id and k.since = f.stands_since and k.person_id = :person)`;
const unasked = `exists (select 1 from json_each(:councils) c where c.value in ${above} and not exists (select 1 from proceeding d
  where d.kind = 'funding' and d.matter_id = f.id and d.since = f.stands_since and d.body_id = c.value and d.state <> 'withdrawn'))`;
const question =
  "(select min(q.asked_at) from funding_question q where q.request_id = f.id and q.answered_at is null)";
const dueFirst =
  "(select min(d.due_day) from funding_deliverable d where d.request_id = f.id and d.state = 'planned')";
/** F-7: every account, and every provision, holds what was approved of it. */
const funded = `not exists (select 1 from (select council, year, drawn, sum(cents) as cents from (
    select s.council_id as council, ${takingYearSql("s", ":today")} as year, ${drawnOnSql("s", ":today")} as drawn, s.approved_cents as cents
    from funding_share s where s.request_id = f.id) group by council, year, drawn) w
  left join council_account c on c.body_id = w.council and c.year = w.year
  where w.cents > coalesce((select sum(p.cents) from pot p where p.account_id = c.id and (w.drawn is null and p.kind = 'free'
    or p.kind = 'provision' and p.of_id = w.drawn)), 0))`;

/** F-10: until when the councils take the last invoices for work of the year before, of what was committed in it. */
const billed = `(select min(${invoicesUntilSql("a")}) from pot p join council_account a on a.id = p.account_id
  where p.of_id = f.id and p.of_id <> '' and p.kind = 'committed'
    and a.year = ${fiscalYearSql(":today")} - 1)`;
const isHeld =
  "exists (select 1 from pot p where p.of_id = f.id and p.of_id <> '' and p.kind = 'committed' and p.cents > 0)";

const waiting = [
  line("complete", `f.state = 'draft' and ${isMember}`),
  line("incomplete", `f.state = 'incomplete' and ${isMember}`),
  line("check", "f.state = 'submitted' and :staff"),
  line(
    "declare",
    `f.state = 'declaring' and exists (select 1 from json_each(:councils) c where c.value in ${above}) and ${undeclared}`,
    "f.stands_since",
    "f.asked_until_day",
  ),
  line(
    "askCouncil",
    `f.state in ('declaring', 'in-review') and f.asked_until_day < :today and ${unasked.replace(":councils", ":chaired")}`,
    "f.stands_since",
  ),
  line(
    "answer",
    `f.state in ('declaring', 'in-review') and ${isMember} and ${question} is not null`,
    question,
  ),
  line("confirm", `f.state = 'to-confirm' and ${isChair}`),
  line("fund", `f.state = 'unfunded' and :staff and ${funded}`),
  line(
    "pay",
    "f.state in ('committed', 'contracting', 'reporting', 'completed') and :staff and exists (select 1 from funding_payment p where p.request_id = f.id and p.state = 'recorded')",
  ),
  line(
    "bill",
    `f.state in ('committed', 'contracting', 'reporting') and ${isMember} and ${isHeld} and ${billed} between :today and date(:today, '+30 days')`,
    "f.state_since",
    billed,
  ),
  line("resume", `f.state = 'deferred' and ${isMember}`),
  line("close", "f.state = 'completed' and :staff"),
  line(
    "report",
    `f.state in ('committed', 'contracting', 'reporting') and ${isMember} and ${dueFirst} <= date(:today, '+14 days')`,
    "f.state_since",
    dueFirst,
  ),
].join(" union all ");

const placeOf = {
  complete: "funding-form",
  incomplete: "funding-form",
  check: "funding-check",
  declare: "funding-conflict",
  askCouncil: "funding-request",
  answer: "funding-request",
  confirm: "funding-confirm",
  fund: "funding-fund",
  pay: "funding-request",
  bill: "funding-request",
  resume: "funding-request",
  close: "funding-close",
  report: "funding-report",
} as const satisfies Record<What, PlaceName>;

const facts = `json_object('what', what, 'id', id, 'label', label, 'titleEn', titleEn, 'titleFr', titleFr,
  'acronymEn', acronymEn, 'acronymFr', acronymFr, 'since', since, 'dueOn', dueOn)`;

export const fundingAwaits: SharedRows<Awaiting> = {
  rows: `select ${facts} as facts from (${waiting})`,
  read: (text) => {
    const row = JSON.parse(text) as Row;
    const title = filled({ en: row.titleEn, fr: row.titleFr });
    const group = filled({ en: row.acronymEn, fr: row.acronymFr });
    const { en, fr } = fundingAwaitingWords;
    return [
      {
        ...{ kind: `funding-${row.what}`, id: row.id, since: row.since, dueOn: row.dueOn },
        verb: inBoth(fundingAwaitingWords, (words) => words[row.what]),
        title: inBoth(fundingAwaitingWords, (words) => words[`${row.what}Title`]),
        context: {
          en: en.context(group.en, row.label ?? "", title.en),
          fr: fr.context(group.fr, row.label ?? "", title.fr),
        },
        href: addresses(placeOf[row.what], { request: row.id }),
      },
    ];
  },
};
