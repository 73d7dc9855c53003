// One item, for whoever makes the agenda or proposed it: for everyone else it does not exist (T-3).
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import type { Day, Instant } from "../dates";
import { type AgendaFound, type AgendaItem, agendaSeen } from "./agenda.server";
import { readsDraft } from "./audiences";
import { papersBy } from "./deadline.server";
import { factsOfAgenda } from "./facts.server";
import type { ItemState } from "./lifecycle";
import type { ItemFacts } from "./policy";

type Where = { meeting: Id; state: ItemState; proposedBy: Id | null; late: 0 | 1 };
const where = prepared((db: Db) =>
  db.$client.prepare<[Id], Where>(
    "select meeting_id as meeting, state, proposed_by as proposedBy, late from agenda_item where id = ?",
  ),
);

export type ItemFound = AgendaFound &
  ItemFacts & {
    /** None once it is settled. */
    found: AgendaItem | null;
    id: Id;
  };

export function itemSeen(
  db: Db,
  actor: Actor,
  { id, now, today }: { id: Id; now: Instant; today: Day },
): ItemFound | undefined {
  const known = where(db).get(id);
  const agenda = known && agendaSeen(db, actor, { id: known.meeting, now, today });
  if (!agenda) return undefined;
  const facts = factsOfAgenda(agenda, now);
  if (!readsDraft(actor, agenda.meeting) && (known.proposedBy === null || known.proposedBy !== actor.person))
    return undefined;
  return {
    ...{ ...agenda, ...facts, id, item: known.state, isLate: known.late === 1 },
    ...(known.proposedBy ? { person: known.proposedBy } : {}),
    found: agenda.items.find((item) => item.id === id) ?? null,
  };
}

/** M-7: what comes for this meeting now comes after the deadline. */
export const isLateNow = (agenda: AgendaFound, now: Instant): boolean => papersBy(agenda, now).isOver;
