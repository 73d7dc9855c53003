// F-9, F-10: the contract, what is reported, and how a request ends: completed and closed, or cancelled; the rest is free again.
import { eq } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { fundingDeliverable, fundingReport } from "../../../../db/schema";
import type { Id } from "../../actor";
import { type Bilingual, inBoth } from "../../bilingual";
import { type Asker, command } from "../../command.server";
import type { Day } from "../../dates";
import { money } from "../../format";
import { newId } from "../../id";
import { follow } from "../../lifecycle";
import { Invalid } from "../../refusals";
import { chairsOf, secretariatOn } from "../../seats/chairs.server";
import { type DeliverableState, deliverableMoves, fundingMoves, isPlanned } from "../lifecycle";
import { fundingPolicies } from "../policy";
import { fundingReasons } from "../reason-words";
import type { Deliverable } from "../request.server";
import { releaseRest } from "./committing.server";
import { about, find, moveTo, type RequestDeed, said, tell, titleOf } from "./moving.server";

type Key = "contractNeeded" | "dayToCome" | "reportInBoth" | "noteOfDeliverable" | "whyNeeded";
const problem = (field: string, key: Key) => ({
  field,
  text: inBoth(fundingReasons, (words) => words[key]),
});

export function noteContract(asker: Asker, id: Id, typed: { contract: string; on: Day }): void {
  command(asker, {
    policy: fundingPolicies.noteContract,
    find: find(id),
    run: ({ tx, now, today, subject, record }) => {
      const problems = [
        ...(typed.contract ? [] : [problem("contract", "contractNeeded")]),
        ...(typed.on <= today ? [] : [problem("on", "dayToCome")]),
      ];
      if (problems.length > 0) throw new Invalid(problems);
      const more = { contract: typed.contract, contractOn: typed.on };
      moveTo(tx, subject, { move: fundingMoves.noteContract, now, more });
      record(
        about(id),
        said((words) => words.contracted(typed.contract)),
        { before: subject.state, after: more },
      );
    },
  });
}

/** A deliverable that the report settles: delivered, or dropped with its reason; `planned` leaves it as it is. */
export type DeliverableReported = { id: Id; state: DeliverableState; note: Bilingual };
export type ReportTyped = { text: Bilingual; deliverables: readonly DeliverableReported[] };

type Settling = DeliverableReported & { row: number; own: Deliverable };

function settlingOf(own: readonly Deliverable[], typed: readonly DeliverableReported[]): Settling[] {
  return typed.flatMap((one) => {
    const row = own.findIndex(({ id }) => id === one.id);
    const found = own[row];
    return found && isPlanned(found.state) && !isPlanned(one.state) ? [{ ...one, row, own: found }] : [];
  });
}

function settle(tx: Db, { id, state, note, own }: Settling, today: Day): void {
  const move = state === "delivered" ? deliverableMoves.report : deliverableMoves.reportDropped;
  tx.update(fundingDeliverable)
    .set({ state: follow(move, own.state), settledOn: today, noteEn: note.en, noteFr: note.fr })
    .where(eq(fundingDeliverable.id, id))
    .run();
}

/** F-9: against its deliverables, in both languages, for whoever sees the request. */
export function reportRequest(asker: Asker, id: Id, typed: ReportTyped): void {
  command(asker, {
    policy: fundingPolicies.report,
    find: find(id),
    run: ({ tx, actor, now, today, subject, record }) => {
      const settling = settlingOf(subject.deliverables, typed.deliverables);
      const problems = [
        ...(typed.text.en ? [] : [problem("en", "reportInBoth")]),
        ...(typed.text.fr ? [] : [problem("fr", "reportInBoth")]),
        ...settling.flatMap(({ state, note, row }) =>
          state === "dropped" && !(note.en && note.fr)
            ? [problem(`note${note.en ? "Fr" : "En"}${row + 1}`, "noteOfDeliverable")]
            : [],
        ),
      ];
      if (problems.length > 0) throw new Invalid(problems);
      tx.insert(fundingReport)
        .values({
          ...{ id: newId(), requestId: id, en: typed.text.en, fr: typed.text.fr },
          ...{ reportedBy: actor.person ?? "", reportedAt: now },
        })
        .run();
      moveTo(tx, subject, { move: fundingMoves.report, now });
      record(
        about(id),
        said((words) => words.reported),
        { before: subject.state },
      );
      for (const one of settling) {
        settle(tx, one, today);
        const { name } = one.own;
        record(
          about(id),
          said((words, language) =>
            words[one.state === "delivered" ? "delivered" : "deliverableDropped"](name[language]),
          ),
        );
      }
    },
  });
}

export function completeRequest(asker: Asker, id: Id): void {
  command(asker, {
    policy: fundingPolicies.complete,
    find: find(id),
    run: (deed) => {
      const { tx, now, today, subject, record } = deed;
      moveTo(tx, subject, { move: fundingMoves.complete, now });
      record(
        about(id),
        said((words) => words.completed),
        { before: subject.state },
      );
      const title = titleOf(subject);
      tell(deed, id, {
        to: secretariatOn(tx, today),
        subject: said((words, language) => words.completedSubject(title[language])),
        line: said((words) => words.completedLine),
      });
    },
  });
}

const release = ({ tx, now, today, actor, subject }: RequestDeed) =>
  releaseRest(tx, subject.id, { now, today, by: actor.person });

export function closeRequest(asker: Asker, id: Id): void {
  command(asker, {
    policy: fundingPolicies.close,
    find: find(id),
    run: (deed) => {
      const { tx, now, subject, record } = deed;
      const released = release(deed);
      moveTo(tx, subject, { move: fundingMoves.close, now });
      record(
        about(id),
        said((words, language) => words.closed(money(language, released))),
        { before: subject.state, after: released },
      );
    },
  });
}

export function cancelRequest(asker: Asker, id: Id, { why }: { why: string }): void {
  command(asker, {
    policy: fundingPolicies.cancel,
    find: find(id),
    run: (deed) => {
      const { tx, now, today, subject, record } = deed;
      if (why === "") throw new Invalid([problem("why", "whyNeeded")]);
      const released = release(deed);
      moveTo(tx, subject, { move: fundingMoves.cancel, now, more: { why } });
      record(
        about(id),
        said((words, language) => words.cancelled(money(language, released))),
        { before: subject.state, after: why },
      );
      const title = titleOf(subject);
      tell(deed, id, {
        to: [...secretariatOn(tx, today), ...chairsOf(tx, subject.councils, today)],
        subject: said((words, language) => words.cancelledSubject(title[language])),
        line: said((words) => words.cancelledLine),
      });
    },
  });
}
