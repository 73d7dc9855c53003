// M-16: calls are noted, with the next follow-up; an action goes to somebody else, is cancelled, or reopened by a co-chair.
import { actionCall } from "../../../../db/schema";
import type { Id } from "../../actor";
import { filled } from "../../bilingual";
import { type Asker, command } from "../../command.server";
import { newId } from "../../id";
import { follow } from "../../lifecycle";
import { NotFound } from "../../refusals";
import { type Action, actionKnown } from "../action.server";
import type { CallTyped, ReopenTyped, TransferTyped } from "../forms";
import { chosenIn } from "../forms";
import { actionMoves } from "../lifecycle";
import { dayIn, inEach, whoOf } from "../named";
import { actionPolicies } from "../policy";
import { remindersFrom } from "../reminders";
import { actionSaid } from "../said-words";
import { askAgain, askJurisdictions } from "./asking.server";
import { aboutAction, change, dueLine, findAction, mustBe, said, tellAccountable } from "./finding.server";
import { problemsOfChoice } from "./opening.server";

export function noteCall(asker: Asker, id: Id, typed: CallTyped): void {
  command(asker, {
    policy: actionPolicies.noteCall,
    find: findAction(id),
    run: (deed) => {
      const { tx, actor, subject, now, today } = deed;
      const { day, withWhom, note, followUp } = typed;
      mustBe([
        ...(day > today ? [{ field: "day", key: "callToCome" } as const] : []),
        ...(followUp && followUp < today ? [{ field: "followUp", key: "followUpBefore" } as const] : []),
      ]);
      tx.insert(actionCall)
        .values({
          ...{ id: newId(), actionId: id, day, withWhom, note, noteLanguage: actor.language },
          ...{ followUpDay: followUp, notedBy: actor.person as Id, notedAt: now },
        })
        .run();
      change(deed, { followUpDay: followUp });
      const on = dayIn(day);
      deed.record(
        aboutAction(subject),
        inEach(actionSaid, (words, language) => words.recordCall(withWhom, on[language])),
        { after: typed },
      );
    },
  });
}

export function transferAction(asker: Asker, id: Id, typed: TransferTyped): void {
  command(asker, {
    policy: actionPolicies.transferAction,
    find: findAction(id),
    run: (deed) => {
      const { tx, subject, now, today } = deed;
      const chosen = chosenIn(typed.accountable);
      if (chosen.body !== subject.body) throw new NotFound();
      const isSame =
        chosen.accountable === subject.accountable && chosen.seat === (subject.accountableSeat?.id ?? null);
      mustBe([
        ...(isSame ? [{ field: "accountable", key: "sameAccountable" } as const] : []),
        ...problemsOfChoice(deed, chosen),
      ]);
      if (chosen.accountable === "jurisdictions") askJurisdictions(deed, { id, body: subject.body });
      const remindAt = remindersFrom(subject.due);
      change(deed, {
        ...{ accountable: chosen.accountable, seatId: chosen.seat, remindAt },
        ...{ state: follow(actionMoves.transferAction, subject.state) },
        remindedAt: remindAt <= now ? now : null,
      });
      const [was, is] = [whoOf(subject), whoOf(actionKnown(tx, id, today) as Action)];
      deed.record(
        aboutAction(subject),
        inEach(actionSaid, (words, language) => words.recordTransferred(was[language], is[language])),
        { before: { who: was }, after: { who: is, why: typed.why } },
      );
      tellAccountable(deed, id, { key: "mailNew" });
    },
  });
}

export function cancelAction(asker: Asker, id: Id, { why }: { why: string }): void {
  command(asker, {
    policy: actionPolicies.cancelAction,
    find: findAction(id),
    run: (deed) => {
      const { subject, actor, now } = deed;
      if (!why) mustBe([{ field: "why", key: "whyCancelled" }]);
      tellAccountable(deed, id, {
        key: "mailCancelled",
        lines: [inEach(actionSaid, (words) => words.mailCancelledLine(why))],
      });
      change(deed, {
        ...{ state: follow(actionMoves.cancelAction, subject.state), settledAt: now },
        ...{ why, whyLanguage: actor.language, discussId: null, discussAt: null, followUpDay: null },
      });
      deed.record(
        aboutAction(subject),
        inEach(actionSaid, (words) => words.recordCancelled(why)),
        { after: { why } },
      );
    },
  });
}

/** Of all jurisdictions, those named answer again; what the others answered stands. */
export function reopenAction(asker: Asker, id: Id, { why, again }: ReopenTyped): void {
  command(asker, {
    policy: actionPolicies.reopenAction,
    find: findAction(id),
    run: (deed) => {
      const { tx, subject, today } = deed;
      const ofAll = subject.accountable === "jurisdictions";
      const asked = subject.answers.filter(({ jurisdiction }) => again.includes(jurisdiction));
      if (ofAll && asked.length === 0) mustBe([{ field: "again", key: "whoseAgain" }]);
      if (ofAll)
        askAgain(
          deed,
          id,
          asked.map(({ jurisdiction }) => jurisdiction),
        );
      change(deed, { state: follow(actionMoves.reopenAction, subject.state), settledAt: null });
      const names = asked.map(({ name }) => filled(name));
      deed.record(
        aboutAction(subject),
        ofAll
          ? inEach(actionSaid, (words, language) =>
              words.recordReopenedFor(names.map((name) => name[language]).join(", ")),
            )
          : said((words) => words.recordReopened),
        { after: { why } },
      );
      const now = actionKnown(tx, id, today) as Action;
      tellAccountable(deed, id, { key: "mailReopened", lines: [dueLine(now)] });
    },
  });
}
