// F-2, F-3, F-5: a co-chair signs a request and submits it; and what takes it back.
import { eq } from "drizzle-orm";
import { type Db, prepared } from "../../../../db/connection";
import {
  file,
  fundingBeneficiary,
  fundingDeliverable,
  fundingLine,
  fundingLineMove,
  fundingPaper,
  fundingPurpose,
  fundingRequest,
  fundingShare,
  fundingSignature,
  fundingText,
  pair,
} from "../../../../db/schema";
import { type Id, seatsOf } from "../../actor";
import { openTo } from "../../audiences.server";
import { filled } from "../../bilingual";
import { type Asker, command } from "../../command.server";
import { type Day, fiscalYearOf } from "../../dates";
import { money } from "../../format";
import { newId } from "../../id";
import { removeFile } from "../../papers/files.server";
import { secretariatOn } from "../../seats/chairs.server";
import { fundingMoves } from "../lifecycle";
import { fundingPolicies } from "../policy";
import type { Requested } from "../request.server";
import {
  about,
  find,
  groupOf,
  moveTo,
  mustBeEdition,
  type RequestDeed,
  said,
  tell,
  titleOf,
} from "./moving.server";

const places = new Intl.NumberFormat("en", { minimumIntegerDigits: 3, useGrouping: false });
const lastOf = prepared((db: Db) =>
  db.$client
    .prepare<[Id, number], number | null>(
      "select max(sequence) from funding_request where body_id = ? and fiscal_year = ?",
    )
    .pluck(),
);

/** "FR-CCSWG-2026-27-003", given at the first submission, without gaps, and kept. */
function numbered(tx: Db, request: Requested, today: Day): string {
  if (request.label !== null) return request.label;
  const fiscalYear = fiscalYearOf(today);
  const sequence = 1 + (lastOf(tx).get(request.body, fiscalYear) ?? 0);
  const year = `${fiscalYear}-${String(fiscalYear + 1).slice(2)}`;
  const number = `FR-${filled(request.bodyAcronym).en}-${year}-${places.format(sequence)}`;
  tx.update(fundingRequest)
    .set({ fiscalYear, sequence, number })
    .where(eq(fundingRequest.id, request.id))
    .run();
  return number;
}

/** Who submits signs: they take no position on it then, and declare no outcome (F-5). */
function sign({ tx, actor, subject, now }: RequestDeed): void {
  const seat = seatsOf(actor).find(({ coChair, body }) => coChair && body === subject.body);
  if (!seat) throw new Error("a co-chair of the group signs");
  tx.insert(fundingSignature)
    .values({ id: newId(), requestId: subject.id, personId: actor.person ?? "", seatId: seat.seat, at: now })
    .run();
}

/**
 * Sends it to the secretariat; returns its number. What lacks beside the scope of work arrives marked. `edition`: what
 * whoever signs has read; a sum that was written since is not signed unseen.
 */
export function submitRequest(asker: Asker, id: Id, { edition }: { edition?: number } = {}): string {
  return command(asker, {
    policy: fundingPolicies.submit,
    find: find(id),
    run: (deed) => {
      const { tx, now, subject, today, record } = deed;
      if (edition !== undefined) mustBeEdition(subject, edition);
      const label = numbered(tx, subject, today);
      sign(deed);
      moveTo(tx, subject, { move: fundingMoves.submit, now, more: { submittedAt: now } });
      record(
        about(id),
        said((words, language) => words.submitted(label, money(language, subject.total))),
        { before: subject.state },
      );
      const [title, group] = [titleOf(subject), groupOf(subject)];
      tell(deed, id, {
        to: secretariatOn(tx, today),
        subject: said((words, language) => words.submittedSubject(title[language])),
        line: said((words, language) => words.submittedLine(group[language], label)),
      });
      return label;
    },
  });
}

/** What stands open of it before a council ends with it. */
export function withdrawRequest(asker: Asker, id: Id): void {
  command(asker, {
    policy: fundingPolicies.withdraw,
    find: find(id),
    run: ({ tx, house, now, subject, record }) => {
      moveTo(tx, subject, { move: fundingMoves.withdraw, now });
      for (const { leaves } of house.slices) leaves?.(tx, { kind: "funding", id }, now);
      record(
        about(id),
        said((words) => words.withdrawn),
        { before: subject.state },
      );
    },
  });
}

/** back to its group, with its number; it is submitted anew. */
export function resumeRequest(asker: Asker, id: Id): void {
  command(asker, {
    policy: fundingPolicies.resume,
    find: find(id),
    run: ({ tx, now, subject, record }) => {
      moveTo(tx, subject, { move: fundingMoves.resume, now });
      record(
        about(id),
        said((words) => words.resumed),
        { before: subject.state },
      );
    },
  });
}

/** T-9: a draft that nobody outside its group has seen goes, its files with it; returns the body it was of. */
export function discardRequest(asker: Asker, id: Id): Id {
  return command(asker, {
    policy: fundingPolicies.discard,
    find: find(id),
    run: ({ tx, house, subject, record, afterwards }) => {
      const pairs = tx.delete(fundingText).where(eq(fundingText.requestId, id)).returning().all();
      for (const { pairId } of pairs) tx.delete(pair).where(eq(pair.id, pairId)).run();
      for (const { fileId } of tx
        .delete(fundingPaper)
        .where(eq(fundingPaper.requestId, id))
        .returning()
        .all()) {
        const gone = tx.delete(file).where(eq(file.id, fileId)).returning({ storedAs: file.storedAs }).get();
        if (gone) afterwards(() => removeFile(house.dataDirectory, gone.storedAs));
      }
      for (const table of [
        ...[fundingLine, fundingLineMove, fundingPurpose, fundingShare, fundingDeliverable],
        fundingBeneficiary,
      ])
        tx.delete(table).where(eq(table.requestId, id)).run();
      openTo(tx, about(id), []);
      tx.delete(fundingRequest).where(eq(fundingRequest.id, id)).run();
      // The history of a body is read by more than its group.
      record(
        { kind: "body", id: subject.body },
        said((words) => words.discarded),
      );
      return subject.body;
    },
  });
}
