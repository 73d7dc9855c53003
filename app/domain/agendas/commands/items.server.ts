// M-3, M-4, M-7, M-22: items are added, changed, annotated, left for another time or moved to a later meeting.
import { eq } from "drizzle-orm";
import { agendaItem } from "../../../../db/schema";
import type { Id } from "../../actor";
import { type Asker, command, type Deed } from "../../command.server";
import { follow } from "../../lifecycle";
import { permission } from "../../permissions";
import { because, NotFound, NotPossible, refusalWords } from "../../refusals";
import type { AgendaItem } from "../agenda.server";
import { itemValues, noteValues } from "../field-values";
import type { AddTyped, AnnotateTyped, EditTyped } from "../forms";
import { type ItemFound, isLateNow } from "../item.server";
import { lateSection } from "../items";
import { asPlaced, asProposed, itemMoves } from "../lifecycle";
import { agendaPolicies } from "../policy";
import { mustLeaveWithReason } from "./due.server";
import { aboutAgenda, changed, findAgenda, findItem, mustBe, said, saidOfItem } from "./finding.server";
import { insertItem, whatTyped, whyIn } from "./placing.server";

export const itemIn = (subject: ItemFound): AgendaItem => {
  if (!subject.found) throw new NotFound();
  return subject.found;
};

/** M-7: after the deadline for papers a co-chair admits it with a reason; what the secretariat adds waits for one. */
export function addItem(asker: Asker, id: Id, typed: AddTyped): void {
  command(asker, {
    policy: agendaPolicies.addItem,
    find: findAgenda(asker, id),
    run: (deed) => {
      const { tx, actor, subject, now } = deed;
      const what = whatTyped(deed, subject, typed);
      const late = isLateNow(subject, now);
      const admits = permission(actor, agendaPolicies.admitLate, {
        ...{ meets: subject.meets ?? [], state: subject.state, hasBegun: subject.hasBegun },
        ...{ item: asProposed, isLate: late, isRevised: subject.isRevised },
      }).may;
      if (late && !typed.why) mustBe([{ field: "why", key: "whyLate" }]);
      insertItem(
        tx,
        {
          ...{ ...what, meeting: id, late, section: late ? lateSection : typed.section },
          ...{ state: late && !admits ? asProposed : asPlaced, by: actor.person },
          why: late ? whyIn(deed, typed.why) : null,
        },
        now,
      );
      changed(deed, id);
      const key = !late ? "recordAdded" : admits ? "recordAdmitted" : "recordLate";
      deed.record(aboutAgenda(subject.meeting), saidOfItem(key, what.title), { after: typed });
    },
  });
}

/** T-4: what stands there now. */
function mustBeSame(item: AgendaItem, edition: number, fields: Record<string, string>, at: number): void {
  if (item.edition === edition) return;
  throw new NotPossible(
    because(refusalWords, (words) => words["changed-meanwhile"], "T-4"),
    {
      by: said((words) => words.changedMeanwhile),
      fields: Object.entries(fields).map(([name, theirs]) => ({ name, theirs })),
      ...{ at, edition: item.edition },
    },
  );
}

export function editItem(asker: Asker, id: Id, typed: EditTyped & { edition: number }): void {
  command(asker, {
    policy: agendaPolicies.editItem,
    find: findItem(asker, id),
    run: (deed) => {
      const { tx, subject, now } = deed;
      const item = itemIn(subject);
      mustBeSame(item, typed.edition, itemValues(item), now);
      const what = whatTyped(deed, subject, typed, item.concerns);
      if (!item.late && !typed.section) mustBe([{ field: "section", key: "sectionNeeded" }]);
      tx.update(agendaItem)
        .set({
          ...{ titleEn: what.title.en, titleFr: what.title.fr, purpose: what.purpose, minutes: what.minutes },
          ...{ speaker: what.speaker, sponsorId: what.sponsor, edition: item.edition + 1 },
          ...{ concernsKind: what.concerns?.kind ?? null, concernsId: what.concerns?.id ?? null },
          ...(item.late || !typed.section ? {} : { section: typed.section }),
        })
        .where(eq(agendaItem.id, id))
        .run();
      changed(deed, subject.meeting.id);
      deed.record(aboutAgenda(subject.meeting), saidOfItem("recordChanged", what.title), {
        before: itemValues(item),
        after: itemValues({ ...item, ...what, sponsor: null }),
      });
    },
  });
}

/** M-22: what no member reads changes nothing that was approved. */
export function annotateItem(asker: Asker, id: Id, typed: AnnotateTyped & { edition: number }): void {
  command(asker, {
    policy: agendaPolicies.annotateItem,
    find: findItem(asker, id),
    run: (deed) => {
      const item = itemIn(deed.subject);
      mustBeSame(item, typed.edition, noteValues(item), deed.now);
      const { sought, wording, positions } = typed;
      deed.tx
        .update(agendaItem)
        .set({ sought, wording, positions, edition: item.edition + 1 })
        .where(eq(agendaItem.id, id))
        .run();
      deed.record(aboutAgenda(deed.subject.meeting), saidOfItem("recordAnnotated", item.title));
    },
  });
}

/** M-4: what had fallen due rolls on by itself; a decision or an overdue condition, with a reason only. */
export function leaveItem(asker: Asker, id: Id, { why }: { why: string }): void {
  command(asker, {
    policy: agendaPolicies.leaveItem,
    find: findItem(asker, id),
    run: (deed) => {
      const { tx, subject, now } = deed;
      const item = itemIn(subject);
      mustLeaveWithReason(deed, subject, item.due, why);
      tx.update(agendaItem)
        .set({
          state: follow(itemMoves.leaveItem, item.state),
          settledAt: now,
          ...reasonKept(deed, item, why),
        })
        .where(eq(agendaItem.id, id))
        .run();
      changed(deed, subject.meeting.id);
      deed.record(aboutAgenda(subject.meeting), saidOfItem("recordLeft", item.title), { after: { why } });
    },
  });
}

/** A late item keeps the reason for which it was admitted, unless another is given. */
const reasonKept = (deed: Deed<object>, item: AgendaItem, why: string) =>
  why
    ? { why, whyLanguage: deed.actor.language }
    : { why: item.why?.text ?? "", whyLanguage: item.why?.language ?? null };
