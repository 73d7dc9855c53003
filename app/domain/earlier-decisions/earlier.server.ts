// An earlier decision as whoever asks finds it, and what its acts are measured by.
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { keysOfActor, visibleSql } from "../audiences.server";
import type { Bilingual } from "../bilingual";
import type { Day, Instant } from "../dates";
import type { Replacing } from "../decisions/lifecycle";
import { bilingual, bilingualIfAny, bodyAcronym, bodyName, shownOf } from "../sql.server";
import type { EarlierOutcome, EarlierState } from "./lifecycle";
import type { EarlierFacts } from "./policy";

/** D-2: the later decision; since when, null while it is not in force. */
export type EarlierReplacement = { kind: Replacing; number: string; proceeding: Id; since: Instant | null };

export type Earlier = {
  id: Id;
  body: Id;
  name: Bilingual;
  acronym: Bilingual;
  bodyCreatedOn: Day;
  reference: string;
  adoptedOn: Day;
  title: Bilingual;
  text: Bilingual;
  record: Bilingual;
  outcome: EarlierOutcome;
  state: EarlierState;
  enteredBy: Bilingual;
  enteredAt: Instant;
  /** What a co-chair says is wrong; "" where nothing is. */
  note: string;
  returnedBy: Bilingual | null;
  returnedAt: Instant | null;
  settledBy: Bilingual | null;
  settledAt: Instant | null;
  /** Only those that whoever asks may know of. */
  replacedBy: EarlierReplacement[];
  edition: number;
};

type InJson = "name" | "acronym" | "title" | "text" | "record" | "enteredBy" | "replacedBy";
type Row = Omit<Earlier, InJson | "returnedBy" | "settledBy"> &
  Record<InJson, string> & { returnedBy: string | null; settledBy: string | null };

const pair = (name: string) => `json_object('en', e.${name}_en, 'fr', e.${name}_fr)`;
const person = (column: string) => `(select ${shownOf("w")} from person w where w.id = e.${column})`;

/** What another decision has ended meanwhile is done no more by this one. */
const replacedBy = `(select json_group_array(json_object('kind', r.kind, 'number', x.number, 'proceeding', x.proceeding_id,
    'since', r.since) order by x.number) from earlier_replaced r join decision x on x.id = r.decision_id
  where r.earlier_id = e.id and (r.since is not null or not (e.state in ('superseded', 'rescinded') or x.state in ('superseded', 'rescinded')))
    and ${visibleSql("decision", "x.id")})`;

const seen = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id; keys: string }], Row>(
    `select e.id, e.body_id as body, ${bodyName} as name, ${bodyAcronym} as acronym, b.created_on as bodyCreatedOn, e.reference,
       e.adopted_on as adoptedOn, ${pair("title")} as title, ${pair("text")} as text, ${pair("record")} as record, e.outcome, e.state,
       ${person("entered_by")} as enteredBy, e.entered_at as enteredAt, e.returned_note as note, ${person("returned_by")} as returnedBy,
       e.returned_at as returnedAt, ${person("settled_by")} as settledBy, e.settled_at as settledAt, ${replacedBy} as replacedBy, e.edition
     from earlier_decision e join body b on b.id = e.body_id where e.id = :id and ${visibleSql("earlier-decision", "e.id")}`,
  ),
);

/** T-3: what is not seen is not found. */
export function earlierSeen(db: Db, actor: Actor, id: Id): Earlier | undefined {
  const row = seen(db).get({ id, keys: keysOfActor(actor) });
  return (
    row && {
      ...row,
      ...{ name: bilingual(row.name), acronym: bilingual(row.acronym), title: bilingual(row.title) },
      ...{ text: bilingual(row.text), record: bilingual(row.record), enteredBy: bilingual(row.enteredBy) },
      ...{ returnedBy: bilingualIfAny(row.returnedBy), settledBy: bilingualIfAny(row.settledBy) },
      replacedBy: JSON.parse(row.replacedBy) as EarlierReplacement[],
    }
  );
}

export const factsOfEarlier = ({ body, state, note }: Earlier): EarlierFacts => ({
  ...{ body, state, isSentBack: note !== "" },
});
