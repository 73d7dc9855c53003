// W-6: of a decision, the tables above the councils to which it is routed up, when it was sent, and what came back.
import type { Id } from "../actor";
import type { Bilingual } from "../bilingual";
import type { Day, Instant } from "../dates";
import { shownOf } from "../sql.server";
import type { RoutingState } from "./lifecycle";
import { type UpperTable, upperTables } from "./routing";

export type RoutingNote = {
  kind: "sent" | "answered";
  on: Day;
  /** What came back; one side may be empty. */
  text: Bilingual;
  by: Bilingual;
};

export type Routing = {
  id: Id;
  table: UpperTable;
  state: RoutingState;
  reason: Bilingual;
  source: string;
  markedBy: Bilingual;
  markedAt: Instant;
  /** In the order of their days. */
  notes: RoutingNote[];
};

const notes = `(select json_group_array(json_object('kind', kind, 'on', on_day, 'text', json_object('en', en, 'fr', fr), 'by', json(shown))) from (
  select n.*, ${shownOf("q")} as shown from routing_note n join person q on q.id = n.noted_by
  where n.routing_id = r.id order by n.on_day, n.noted_at, n.rowid))`;

const inOrder = upperTables.map((table, place) => `when '${table}' then ${place}`).join(" ");

/** Of a decision `x`, as one column. */
export const routingsColumn = `(select json_group_array(json_object('id', id, 'table', upper_table, 'state', state,
    'reason', json_object('en', reason_en, 'fr', reason_fr), 'source', source, 'markedBy', json(marker), 'markedAt', marked_at, 'notes', json(notes))) from (
  select r.*, ${shownOf("m")} as marker, ${notes} as notes from decision_routing r join person m on m.id = r.marked_by
  where r.decision_id = x.id order by case r.upper_table ${inOrder} end))`;
export const routingsIn = (column: string): Routing[] => JSON.parse(column) as Routing[];

export const firstSent = ({ notes: all }: Routing): Day | null =>
  all.find(({ kind }) => kind === "sent")?.on ?? null;
