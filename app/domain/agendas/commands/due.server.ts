// M-4: what falls due is placed on the agenda, or left for another time and rolls on with its count.
import { and, eq } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { agendaLeft } from "../../../../db/schema";
import type { Id } from "../../actor";
import { type Asker, command, type Deed } from "../../command.server";
import { because, NotPossible } from "../../refusals";
import type { Concerned } from "../agenda.server";
import { type DueLine, dueFor, keyOfDue } from "../due.server";
import { isPlaced } from "../lifecycle";
import { agendaPolicies } from "../policy";
import { agendaSaid } from "../said-words";
import { aboutAgenda, changed, findAgenda, mustBe, type Subject, saidOfItem } from "./finding.server";
import { insertDue, whyIn } from "./placing.server";

/** Among what fell due for this meeting and does not stand on its agenda: waiting, or left. */
function dueNamed({ house, actor, now }: Deed<object>, subject: Subject, key: string): DueLine {
  const { waiting, left } = dueFor(house, actor, subject, now);
  const due = [...waiting, ...left].find((line) => keyOfDue(line) === key);
  if (!due) throw new NotPossible(because(agendaSaid, (words) => words.notDue, "M-4"));
  return due;
}

export function placeDue(asker: Asker, id: Id, key: string): void {
  command(asker, {
    policy: agendaPolicies.placeDue,
    find: findAgenda(asker, id),
    run: (deed) => {
      const { tx, subject, now } = deed;
      const due = dueNamed(deed, subject, key);
      forget(tx, id, due);
      insertDue(tx, id, due, now);
      changed(deed, id);
      deed.record(aboutAgenda(subject.meeting), saidOfItem("recordAdded", due.title));
    },
  });
}

export function leaveDue(asker: Asker, id: Id, key: string, { why }: { why: string }): void {
  command(asker, {
    policy: agendaPolicies.leaveDue,
    find: findAgenda(asker, id),
    run: (deed) => {
      const { subject } = deed;
      const due = dueNamed(deed, subject, key);
      if (due.needsReason && !why) mustBe([{ field: "why", key: "whyNeeded" }]);
      keepLeft(deed, id, due, why);
      changed(deed, id);
      deed.record(aboutAgenda(subject.meeting), saidOfItem("recordLeft", due.title), { after: { why } });
    },
  });
}

function forget(tx: Db, meeting: Id, { kind, id }: Concerned): void {
  tx.delete(agendaLeft)
    .where(and(eq(agendaLeft.meetingId, meeting), eq(agendaLeft.dueKind, kind), eq(agendaLeft.dueId, id)))
    .run();
}

export function keepLeft(deed: Deed<object>, meeting: Id, due: Concerned, why: string): void {
  const { tx, actor, now } = deed;
  forget(tx, meeting, due);
  const said = whyIn(deed, why);
  tx.insert(agendaLeft)
    .values({
      ...{ meetingId: meeting, dueKind: due.kind, dueId: due.id, leftBy: actor.person, leftAt: now },
      ...{ why: said?.text ?? "", whyLanguage: said?.language ?? null },
    })
    .run();
}

/** An item that had fallen due, taken off again: asked as if it had never been placed. */
export function mustLeaveWithReason(
  deed: Deed<object>,
  subject: Subject,
  key: Concerned | null,
  why: string,
): void {
  if (!key) return;
  const without = {
    ...subject,
    items: subject.items.filter(
      ({ state, due }) => !(isPlaced(state) && due && keyOfDue(due) === keyOfDue(key)),
    ),
  };
  const { waiting } = dueFor(deed.house, deed.actor, without, deed.now);
  const due = waiting.find((line) => keyOfDue(line) === keyOfDue(key));
  if (due?.needsReason && !why) mustBe([{ field: "why", key: "whyNeeded" }]);
  keepLeft(deed, subject.meeting.id, key, why);
}
