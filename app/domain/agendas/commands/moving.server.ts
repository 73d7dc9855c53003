// M-4: an item is moved to a later meeting of the same bodies.
import { eq } from "drizzle-orm";
import { agendaItem, agendaPaper } from "../../../../db/schema";
import type { Id } from "../../actor";
import { type Asker, command } from "../../command.server";
import { follow } from "../../lifecycle";
import { whenOf } from "../../meetings/commands/telling.server";
import { isOnlyPlanned } from "../../meetings/lifecycle";
import { meetingSeen } from "../../meetings/meeting.server";
import { agendaOf } from "../agenda.server";
import { factsOfAgenda } from "../facts.server";
import { agendasToCome } from "../later.server";
import { asPlaced, itemMoves } from "../lifecycle";
import { agendaPolicies } from "../policy";
import { agendaSaid } from "../said-words";
import { aboutAgenda, changed, findItem, mustBe, saidOfItem } from "./finding.server";
import { itemIn } from "./items.server";
import { openNow } from "./opening.server";
import { insertItem } from "./placing.server";

/** Its agenda is opened where it is not; what falls due there stands on it at once. */
export function moveItemOn(asker: Asker, id: Id, { to }: { to: Id }): void {
  command(asker, {
    policy: agendaPolicies.moveItemOn,
    find: findItem(asker, id),
    run: (deed) => {
      const { tx, actor, subject, now, today } = deed;
      const item = itemIn(subject);
      const known = agendasToCome(tx, actor, subject.meeting, now).some((one) => one.id === to);
      const later = known ? meetingSeen(tx, actor, to) : undefined;
      if (!later) return mustBe([{ field: "to", key: "someMeeting" }]);
      tx.update(agendaItem)
        .set({ state: follow(itemMoves.moveItemOn, item.state), settledAt: now })
        .where(eq(agendaItem.id, id))
        .run();
      const before = agendaOf(tx, later, { now, today });
      if (isOnlyPlanned(later.state)) openNow(deed, { ...before, ...factsOfAgenda(before, now) });
      const there = agendaOf(tx, later, { now, today });
      const already = there.items.find(
        ({ due }) => due && item.due && due.kind === item.due.kind && due.id === item.due.id,
      );
      const standsAs =
        already?.id ??
        insertItem(
          tx,
          {
            ...{ meeting: to, section: item.late ? "discussion" : item.section, title: item.title },
            ...{
              purpose: item.purpose,
              minutes: item.minutes,
              speaker: item.speaker,
              concerns: item.concerns,
            },
            ...{ sponsor: item.sponsor?.seat ?? null, due: item.due, reason: item.reason, state: asPlaced },
            ...{ by: item.proposedBy?.id ?? null, movedFrom: id },
          },
          now,
        );
      tx.update(agendaPaper).set({ meetingId: to, itemId: standsAs }).where(eq(agendaPaper.itemId, id)).run();
      changed(deed, subject.meeting.id);
      changed(deed, to);
      const [moved, when] = [item.title, whenOf(later)];
      deed.record(aboutAgenda(subject.meeting), {
        en: agendaSaid.en.recordMoved(moved.en || moved.fr, when.en),
        fr: agendaSaid.fr.recordMoved(moved.fr || moved.en, when.fr),
      });
      deed.record(aboutAgenda(later), saidOfItem("recordAdded", moved));
    },
  });
}
