// B-3: a co-chair of the council confirms an earlier decision, or sends it back with a word; the secretariat may withdraw it.
import { eq } from "drizzle-orm";
import { earlierDecision } from "../../../../db/schema";
import type { Id } from "../../actor";
import { openTo } from "../../audiences.server";
import { filled } from "../../bilingual";
import { type Asker, command, type Deed } from "../../command.server";
import { follow } from "../../lifecycle";
import { Invalid } from "../../refusals";
import { secretariatOn } from "../../seats/chairs.server";
import { audiencesOfEarlier } from "../audiences";
import type { Earlier } from "../earlier.server";
import { earlierMoves } from "../lifecycle";
import { earlierPolicies } from "../policy";
import { earlierWords } from "../words";
import { findEarlier, linkToEarlier, saidOfEarlier, staleEarlier } from "./taking-in.server";

function settle(
  { tx, actor, now, subject }: Deed<Earlier>,
  move: "confirmEarlier" | "withdrawEarlier",
  edition: number,
): void {
  if (subject.edition !== edition) throw staleEarlier(subject);
  const { id, body } = subject;
  const state = follow(earlierMoves[move], subject.state);
  tx.update(earlierDecision)
    .set({ state, settledBy: actor.person, settledAt: now, edition: edition + 1 })
    .where(eq(earlierDecision.id, id))
    .run();
  openTo(tx, { kind: "earlier-decision", id }, audiencesOfEarlier(state, body));
}

/** T-4: what was looked at is confirmed, not what the secretariat wrote meanwhile. */
export function confirmEarlier(asker: Asker, id: Id, edition: number): void {
  command(asker, {
    policy: earlierPolicies.confirmEarlier,
    find: findEarlier(id),
    run: (deed) => {
      settle(deed, "confirmEarlier", edition);
      const { reference } = deed.subject;
      const acronym = filled(deed.subject.acronym);
      const { en, fr } = earlierWords;
      deed.record(
        { kind: "earlier-decision", id },
        { en: en.recordConfirmed(reference, acronym.en), fr: fr.recordConfirmed(reference, acronym.fr) },
      );
    },
  });
}

export function withdrawEarlier(asker: Asker, id: Id, edition: number): void {
  command(asker, {
    policy: earlierPolicies.withdrawEarlier,
    find: findEarlier(id),
    run: (deed) => {
      settle(deed, "withdrawEarlier", edition);
      deed.record(
        { kind: "earlier-decision", id },
        saidOfEarlier((words) => words.recordWithdrawn(deed.subject.reference)),
      );
    },
  });
}

export function sendBackEarlier(asker: Asker, id: Id, typed: { note: string; edition: number }): void {
  command(asker, {
    policy: earlierPolicies.sendBackEarlier,
    find: findEarlier(id),
    run: (deed) => {
      const { tx, actor, now, today, subject, record } = deed;
      if (subject.edition !== typed.edition) throw staleEarlier(subject);
      const note = typed.note.trim();
      if (note === "") throw new Invalid([{ field: "note", text: saidOfEarlier((words) => words.note) }]);
      tx.update(earlierDecision)
        .set({
          ...{ returnedNote: note, returnedBy: actor.person, returnedAt: now },
          ...{ state: follow(earlierMoves.sendBackEarlier, subject.state), edition: subject.edition + 1 },
        })
        .where(eq(earlierDecision.id, id))
        .run();
      const { reference } = subject;
      record(
        { kind: "earlier-decision", id },
        saidOfEarlier((words) => words.recordSentBack(reference)),
        { after: note },
      );
      const acronym = filled(subject.acronym);
      const { en, fr } = earlierWords;
      deed.notify({
        notice: "answered",
        to: secretariatOn(tx, today).filter((person) => person !== actor.person),
        subject: saidOfEarlier((words) => words.backSubject(reference)),
        lines: [{ en: en.backLine(reference, acronym.en), fr: fr.backLine(reference, acronym.fr) }],
        link: linkToEarlier(deed, id),
        about: { kind: "earlier-decision", id },
      });
    },
  });
}
