// Whose turn it is with each recommendation, so that none falls out: the group, the secretariat, the councils.
import { type Db, prepared } from "../../../db/connection";
import { addresses, type PlaceName } from "../../site-map";
import { type Actor, type Id, isSecretariat, seatsOf } from "../actor";
import { inKeys, keysOfActor } from "../audiences.server";
import { type Bilingual, filled } from "../bilingual";
import type { Instant } from "../dates";
import type { Awaiting } from "../slice";
import { recommendationAwaitingWords } from "./awaiting-words";
import { reasonsBefore } from "./version.server";
import { recommendationWords } from "./words";

type What =
  | "complete"
  | "consult"
  | "ask"
  | "read"
  | "submit"
  | "incomplete"
  | "edits"
  | "reply"
  | "next"
  | "implement"
  | "result"
  | "close"
  | "check"
  | "texts"
  | "askCouncil"
  | "readCouncil";

/** A version, as lines that wait name it. */
export type VersionNamed = {
  id: Id;
  number: number;
  label: string | null;
  titleEn: string;
  titleFr: string;
  acronymEn: string;
  acronymFr: string;
};
type Row = VersionNamed & { what: What; howMany: number; since: Instant };
/** `seated`: the bodies where one sits, since a contact writes nothing; `chaired`: those where one co-chairs. */
type Asked = { keys: string; seated: string; chaired: string; staff: 0 | 1 };

const named = `v.id, v.number, r.number as label, v.title_en as titleEn, v.title_fr as titleFr,
  b.acronym_en as acronymEn, b.acronym_fr as acronymFr`;
export const versionTables =
  "from recommendation_version v join recommendation r on r.id = v.recommendation_id join body b on b.id = r.body_id";
const among = (column: string, list: string) => `${column} in (select value from json_each(${list}))`;
const isMember = among("r.body_id", ":seated");
const isChair = among("r.body_id", ":chaired");

/** The states stand after the texts in a row of `pair`: the index alone is read. */
const pairs =
  "from recommendation_text t join pair p indexed by pair_states on p.id = t.pair_id where t.version_id = v.id";
const unready = `(select sum((p.en_state <> 'ready') + (p.fr_state <> 'ready')) ${pairs})`;
const unwritten = `iif(r.source = 'en', v.title_en = '' or (select sum(p.en_state = 'missing') ${pairs}) > 0,
  v.title_fr = '' or (select sum(p.fr_state = 'missing') ${pairs}) > 0)`;
const lacking = `(v.title_en = '' or v.title_fr = '' or ${unready} > 0 or v.cost is null or v.champion_id is null or v.wanted_by_day is null
  or (v.everywhere = 0 and not exists (select 1 from recommendation_affects a where a.version_id = v.id)))`;
const unanswered = `(select count(*) ${reasonsBefore} and not exists (select 1 from recommendation_reply y where y.version_id = v.id
  and y.decision_id = x.id and y.en <> '' and y.fr <> ''))`;
const waitingEdits = "(select count(*) from form_edit f where f.version_id = v.id and f.state = 'proposed')";
const isLatest =
  "not exists (select 1 from recommendation_version o where o.recommendation_id = v.recommendation_id and o.number > v.number)";
const isAsked = (
  body: string,
) => `exists (select 1 from proceeding d where d.kind = 'recommendation' and d.matter_id = v.id
  and d.body_id = ${body} and d.since = v.stands_since and d.state <> 'withdrawn')`;

const open = "('draft', 'in-consultation', 'agreed', 'incomplete', 'submitted')";
const names = "id, number, label, titleEn, titleFr, acronymEn, acronymFr";
const ofWork = (what: What, where: string, howMany = "1", since = "since") =>
  `select '${what}' as what, ${names}, ${howMany} as howMany, ${since} as since from work where ${where}`;
const ofState = (what: What, states: string, where: string) =>
  `select '${what}', ${named}, 1, v.state_since ${versionTables} where v.state in (${states}) and ${where}`;
const ofCouncil = (what: What, where: string) =>
  `select distinct '${what}', ${named}, 1, v.stands_since ${versionTables} join recommendation_addressee e on e.recommendation_id = r.id
    where v.state in ('complete', 'under-decision') and not ${isAsked("e.council_id")} and ${where}`;

/** What is under work is counted once, whatever waits for it. */
const waiting = prepared((db: Db) =>
  db.$client.prepare<[Asked], Row>(`
    with work as materialized (select ${named}, v.state, v.state_since as since, ${isMember} as member, ${isChair} as chair,
        ${lacking} as lacking, ${unready} as unready, ${unwritten} as unwritten, ${unanswered} as unanswered,
        ${waitingEdits} as edits, v.state = 'in-consultation' and ${isAsked("r.body_id")} as asked,
        ${inKeys("'members:' || r.body_id")} as follows
      ${versionTables} where v.state in ${open} and (${inKeys("'members:' || r.body_id")} or :staff))
    ${ofWork("complete", "member and state = 'draft' and lacking and (unwritten or not chair)")}
    union all ${ofWork("consult", "chair and state = 'draft' and not unwritten")}
    union all ${ofWork("ask", "chair and state = 'in-consultation' and not asked")}
    union all ${ofWork("read", "follows and not chair and state = 'in-consultation' and not asked")}
    union all ${ofWork("submit", "chair and state = 'agreed'")}
    union all ${ofWork("incomplete", "member and state = 'incomplete'")}
    union all ${ofWork("complete", "member and not chair and state = 'agreed' and lacking")}
    union all ${ofWork("edits", "chair and edits > 0", "edits")}
    union all ${ofWork("reply", "member and unanswered > 0 and state in ('draft', 'agreed', 'incomplete')", "unanswered")}
    union all ${ofWork("check", ":staff and state = 'submitted' and edits = 0")}
    union all ${ofWork("texts", ":staff and state in ('agreed', 'incomplete', 'submitted') and unready > 0", "unready")}
    union all ${ofState("next", "'deferred', 'returned'", `${isMember} and ${isLatest}`)}
    union all ${ofState("implement", "'approved', 'approved-with-conditions', 'approved-with-modification'", isChair)}
    union all ${ofState("result", "'in-implementation'", isChair)}
    union all ${ofState("close", "'implemented', 'noted'", `(${isChair} or :staff)`)}
    union all ${ofCouncil("askCouncil", among("e.council_id", ":chaired"))}
    union all ${ofCouncil("readCouncil", `${inKeys("'members:' || e.council_id")} and not ${among("e.council_id", ":chaired")}`)}`),
);

const placeOf = {
  complete: "recommendation-form",
  consult: "recommendation-consult",
  ask: "recommendation",
  read: "recommendation",
  submit: "recommendation",
  incomplete: "recommendation",
  edits: "recommendation-edits",
  reply: "recommendation-replies",
  next: "recommendation-next",
  implement: "recommendation-implement",
  result: "recommendation-result",
  close: "recommendation-close",
  check: "recommendation",
  texts: "recommendation",
  askCouncil: "recommendation",
  readCouncil: "recommendation",
} as const satisfies Record<What, PlaceName>;

export function contextOf(row: VersionNamed): Bilingual {
  const { en, fr } = recommendationAwaitingWords;
  const title = filled({ en: row.titleEn, fr: row.titleFr });
  const group = filled({ en: row.acronymEn, fr: row.acronymFr });
  const version = (language: "en" | "fr") =>
    recommendationWords[language].version(
      title[language] || recommendationWords[language].untitled,
      row.number,
    );
  return {
    en: en.context(group.en, row.label ?? "", version("en")),
    fr: fr.context(group.fr, row.label ?? "", version("fr")),
  };
}

export function awaiting(db: Db, actor: Actor): Awaiting[] {
  const { en, fr } = recommendationAwaitingWords;
  const seats = seatsOf(actor);
  const bodies = (some: typeof seats) => JSON.stringify(some.map(({ body }) => body));
  return waiting(db)
    .all({
      ...{ keys: keysOfActor(actor), staff: isSecretariat(actor) ? 1 : 0 },
      ...{ seated: bodies(seats), chaired: bodies(seats.filter(({ coChair }) => coChair)) },
    })
    .map((row) => ({
      kind: `recommendation-${row.what}`,
      id: row.id,
      verb: { en: en[row.what], fr: fr[row.what] },
      title: { en: en[`${row.what}Title`](row.howMany), fr: fr[`${row.what}Title`](row.howMany) },
      context: contextOf(row),
      href: addresses(placeOf[row.what], { version: row.id }),
      since: row.since,
      dueOn: null,
    }));
}
