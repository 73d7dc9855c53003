// M-1, M-4: the agenda of a meeting is opened, with what is due already on it, each with its reason.
import { eq } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { agenda, meeting } from "../../../../db/schema";
import type { Id } from "../../actor";
import { openTo } from "../../audiences.server";
import { type Asker, command, type Deed } from "../../command.server";
import { follow } from "../../lifecycle";
import { meetingMoves } from "../../meetings/lifecycle";
import { audiencesOfDraft } from "../audiences";
import { dueFor } from "../due.server";
import { asPlaced } from "../lifecycle";
import { agendaPolicies } from "../policy";
import { aboutAgenda, findAgenda, type Subject, said } from "./finding.server";
import { insertDue, insertItem } from "./placing.server";

const frameMinutes = 5;

/** What every meeting begins and ends with. */
function placeFrame({ tx, now }: Deed<object>, id: Id): void {
  for (const section of ["opening", "closing"] as const)
    insertItem(
      tx,
      {
        ...{ meeting: id, section, title: said((words) => words[section]), purpose: "information" },
        ...{ minutes: frameMinutes, state: asPlaced, by: null },
      },
      now,
    );
}

export function openAgenda(asker: Asker, id: Id): void {
  command(asker, {
    policy: agendaPolicies.openAgenda,
    find: findAgenda(asker, id),
    run: (deed) => openNow(deed, deed.subject),
  });
}

/** In the act of whoever opens it, or moves an item there. */
export function openNow(deed: Deed<object>, subject: Subject): void {
  const { tx, house, actor, now } = deed;
  const { meeting: one } = subject;
  setState(tx, one.id, follow(meetingMoves.openAgenda, subject.state));
  const by = actor.person as Id;
  tx.insert(agenda)
    .values({ meetingId: one.id, openedBy: by, openedAt: now, changedBy: by, changedAt: now })
    .run();
  openTo(tx, { kind: "agenda", id: one.id }, audiencesOfDraft(one.bodies.map((body) => body.id)));
  const { waiting } = dueFor(house, actor, subject, now);
  placeFrame(deed, one.id);
  for (const due of waiting) insertDue(tx, one.id, due, now);
  deed.record(
    aboutAgenda(one),
    said((words) => words.recordOpened(waiting.length + 2)),
  );
}

export function setState(tx: Db, id: Id, state: Subject["state"]): void {
  tx.update(meeting).set({ state }).where(eq(meeting.id, id)).run();
}
