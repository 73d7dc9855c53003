// M-7, T-9: a late paper is admitted or declined with a reason; what is said of one changes; one is withdrawn and stays on record.
import { eq } from "drizzle-orm";
import { agendaPaper } from "../../../../db/schema";
import type { Id } from "../../actor";
import { aboutAgenda } from "../../agendas/commands/finding.server";
import { isConsent } from "../../agendas/items";
import { isDecisionPaper, paperMoves } from "../../agendas/paper";
import { type Asker, command } from "../../command.server";
import { follow } from "../../lifecycle";
import { addedBy } from "../added-by.server";
import { describedValues } from "../field-values";
import type { PaperDescribed } from "../forms";
import { linkToPaper } from "../link";
import { paperPolicies } from "../policy";
import { findPaper, lineIn, mustBe, mustBeSame, said, saidOf } from "./finding.server";

export function admitPaper(asker: Asker, id: Id, { why }: { why: string }): void {
  command(asker, {
    policy: paperPolicies.admitPaper,
    find: findPaper(asker, id),
    run: ({ tx, actor, subject, now, record }) => {
      const line = lineIn(subject);
      const isHeld = isConsent(subject.ofItem.section) && isDecisionPaper(line.kind);
      mustBe([
        ...(why ? [] : [{ field: "why", key: "whyLate" } as const]),
        ...(isHeld ? [{ field: "", key: "notOnConsent" } as const] : []),
      ]);
      tx.update(agendaPaper)
        .set({
          ...{ state: follow(paperMoves.admitPaper, line.state), settledAt: now, edition: line.edition + 1 },
          ...{ why, whyLanguage: actor.language },
        })
        .where(eq(agendaPaper.id, id))
        .run();
      record(aboutAgenda(subject.meeting), saidOf("recordAdmitted", line.title), { after: { why } });
    },
  });
}

export function declinePaper(asker: Asker, id: Id, { why }: { why: string }): void {
  command(asker, {
    policy: paperPolicies.declinePaper,
    find: findPaper(asker, id),
    run: ({ tx, actor, subject, now, house, record, notify }) => {
      const line = lineIn(subject);
      if (!why) mustBe([{ field: "why", key: "whyDeclined" }]);
      tx.update(agendaPaper)
        .set({
          ...{
            state: follow(paperMoves.declinePaper, line.state),
            settledAt: now,
            edition: line.edition + 1,
          },
          ...{ why, whyLanguage: actor.language },
        })
        .where(eq(agendaPaper.id, id))
        .run();
      record(aboutAgenda(subject.meeting), saidOf("recordDeclined", line.title), { after: { why } });
      const author = addedBy(tx, id);
      if (author && author !== actor.person)
        notify({
          notice: "answered",
          to: [author],
          subject: saidOf("mailDeclined", line.title),
          lines: [said((words) => words.mailDeclinedLine(why))],
          link: linkToPaper(house.publicUrl, id),
          about: { kind: "meeting", id: subject.meeting.id },
        });
    },
  });
}

export function withdrawPaper(asker: Asker, id: Id): void {
  command(asker, {
    policy: paperPolicies.withdrawPaper,
    find: findPaper(asker, id),
    run: ({ tx, subject, now, record }) => {
      const line = lineIn(subject);
      tx.update(agendaPaper)
        .set({
          state: follow(paperMoves.withdrawPaper, line.state),
          settledAt: now,
          edition: line.edition + 1,
        })
        .where(eq(agendaPaper.id, id))
        .run();
      record(aboutAgenda(subject.meeting), saidOf("recordWithdrawn", line.title));
    },
  });
}

export function describePaper(asker: Asker, id: Id, typed: PaperDescribed & { edition: number }): void {
  command(asker, {
    policy: paperPolicies.describePaper,
    find: findPaper(asker, id),
    run: ({ tx, subject, now, record }) => {
      const line = lineIn(subject);
      mustBeSame(line, typed.edition, now, describedValues(line));
      const isHeld = line.late && isConsent(subject.ofItem.section) && isDecisionPaper(typed.kind);
      mustBe([
        ...(typed.titleEn || typed.titleFr ? [] : [{ field: "titleEn", key: "oneTitle" } as const]),
        ...(isHeld ? [{ field: "kind", key: "notOnConsent" } as const] : []),
      ]);
      const { edition, ...described } = typed;
      tx.update(agendaPaper)
        .set({ ...described, edition: edition + 1 })
        .where(eq(agendaPaper.id, id))
        .run();
      record(
        aboutAgenda(subject.meeting),
        saidOf("recordDescribed", { en: typed.titleEn, fr: typed.titleFr }),
        {
          before: describedValues(line),
          after: described,
        },
      );
    },
  });
}
