// T-6: what another person does with a proposal. The ledger keeps the fact: what, how many, under which rule.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as soon } from "node:timers/promises";
import { eq, inArray } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { file, handedOver, job, outbox, proposal, refusedAttempt } from "../../../../db/schema";
import type { Id } from "../../actor";
import { inBoth } from "../../bilingual";
import { type Asker, command } from "../../command.server";
import type { Instant } from "../../dates";
import type { House } from "../../house";
import { follow } from "../../lifecycle";
import { removeFile } from "../../papers/files.server";
import { NotPossible } from "../../refusals";
import { dueBefore, firstEndedBefore, ruleOf } from "../due.server";
import { proposalMoves } from "../lifecycle";
import { retentionPolicies } from "../policy";
import { retentionReasons } from "../reason-words";
import { isRecordKind, ofPersons, type RecordKind } from "../records";
import { ruleSaid } from "../rule-said";
import { retentionSaid } from "../said-words";
import { nameOf } from "./propose.server";
import { subjectOfProposal } from "./subjects.server";

const nothingDue = { text: inBoth(retentionReasons, (words) => words.nothingDue), rule: "T-6" };

/** Where no server for mail is set, each message is a file. */
const removeMail = (dataDirectory: string, id: Id): void =>
  rmSync(join(dataDirectory, "mail", `${id}.eml`), { force: true });

/** A co-chair of a council says that the councils decided so. */
export function confirmRule(asker: Asker, id: Id): void {
  command(asker, {
    policy: retentionPolicies.confirm,
    find: (tx, actor) => subjectOfProposal(tx, actor, id, "change"),
    run: ({ tx, now, actor, subject: { found }, record }) => {
      const { subject, disposition, years, reason } = found;
      if (!isRecordKind(subject) || !disposition) throw new Error(`no such record: ${subject}`);
      const { disposition: was, years: wasYears } = ruleOf(tx, subject);
      tx.update(proposal)
        .set({ state: follow(proposalMoves.confirm, found.state), settledBy: actor.person, settledAt: now })
        .where(eq(proposal.id, id))
        .run();
      const [what, said] = [nameOf(subject), ruleSaid({ disposition, years })];
      record(
        { kind: "retention", id: subject },
        {
          en: retentionSaid.en.changed(what.en, said.en, reason),
          fr: retentionSaid.fr.changed(what.fr, said.fr, reason),
        },
        { before: { disposition: was, years: wasYears }, after: { disposition, years } },
      );
    },
  });
}

/** Files that no row names once their job is gone. */
function disposeOfImports(tx: Db, ids: Id[]): string[] {
  const files = tx
    .select({ id: file.id, storedAs: file.storedAs })
    .from(job)
    .innerJoin(file, eq(job.fileId, file.id))
    .where(inArray(job.id, ids))
    .all();
  tx.delete(job).where(inArray(job.id, ids)).run();
  const alone = files.filter(
    ({ id }) =>
      tx.$client
        .prepare(
          "select 1 from terms_version where document_id = :id union all select 1 from job where file_id = :id",
        )
        .get({ id }) === undefined,
  );
  for (const { id } of alone) tx.delete(file).where(eq(file.id, id)).run();
  return alone.map(({ storedAs }) => storedAs);
}

/** A few hundred at a time: a statement takes only so many values. */
function inLots(ids: readonly Id[], work: (lot: Id[]) => void): void {
  for (let at = 0; at < ids.length; at += 500) work(ids.slice(at, at + 500));
}

/** Gives the stored files that are to be removed after. */
function disposeOf(tx: Db, kind: RecordKind, { ids, proposalId }: { ids: Id[]; proposalId: Id }): string[] {
  const files: string[] = [];
  inLots(ids, (lot) => {
    if (kind === "imports") files.push(...disposeOfImports(tx, lot));
    if (kind === "mail") tx.delete(outbox).where(inArray(outbox.id, lot)).run();
    if (kind === "refused") tx.delete(refusedAttempt).where(inArray(refusedAttempt.id, lot)).run();
    if (kind === "terms")
      tx.insert(handedOver)
        .values(lot.map((subjectId) => ({ kind, subjectId, proposalId })))
        .run();
  });
  return files;
}

/** So many in one transaction (handbook 4.5). */
const aPart = 500;

type Wanted = { before: Instant; now: Instant; most: number };
/** What was proposed, less what a hold or a longer period covers since. */
function stillDue(tx: Db, kind: RecordKind, { before, now, most }: Wanted): Id[] {
  const today = dueBefore(ruleOf(tx, kind), now);
  if (today === null) return [];
  return firstEndedBefore(tx, kind, { before: Math.min(before, today) as Instant, most });
}

/** Whether more is due than one transaction takes. */
function isMany({ db, now }: House, id: Id): boolean {
  const found = db.select().from(proposal).where(eq(proposal.id, id)).get();
  if (!found || found.endedBefore === null || !isRecordKind(found.subject)) return false;
  const wanted = { before: found.endedBefore, now: now(), most: aPart + 1 };
  return stillDue(db, found.subject, wanted).length > aPart;
}

/** Part by part, each on the record; the last one settles it. What a crash leaves is due still, and said to be. */
export async function disposeOfDue(asker: Asker, id: Id): Promise<number> {
  let howMany = 0;
  while (isMany(asker.house, id)) {
    howMany += disposeOfPart({ ...asker, formKey: undefined }, id, "more");
    await soon();
  }
  return howMany + disposeOfPart(asker, id, "last");
}

function disposeOfPart(asker: Asker, id: Id, part: "more" | "last"): number {
  return command(asker, {
    policy: retentionPolicies.dispose,
    find: (tx, actor) => subjectOfProposal(tx, actor, id, "dispose"),
    run: ({ tx, house, now, actor, subject: { found }, record, afterwards }) => {
      const { subject: kind, endedBefore: before, disposition, years } = found;
      if (!isRecordKind(kind) || ofPersons.includes(kind) || before === null || !disposition)
        throw new Error(`no such disposal: ${kind}`);
      const ids = stillDue(tx, kind, { before, now, most: part === "more" ? aPart : 2 * aPart });
      if (ids.length === 0) throw new NotPossible(nothingDue);
      const files = disposeOf(tx, kind, { ids, proposalId: id });
      if (part === "last")
        tx.update(proposal)
          .set({ state: follow(proposalMoves.dispose, found.state), settledBy: actor.person, settledAt: now })
          .where(eq(proposal.id, id))
          .run();
      const [what, rule] = [nameOf(kind), ruleSaid({ disposition, years })];
      const key = disposition === "transfer" ? "handedOver" : "disposed";
      record(
        { kind: "retention", id: kind },
        {
          en: retentionSaid.en[key](what.en, ids.length, rule.en),
          fr: retentionSaid.fr[key](what.fr, ids.length, rule.fr),
        },
        { after: { kind, howMany: ids.length } },
      );
      afterwards(() => {
        for (const storedAs of files) removeFile(house.dataDirectory, storedAs);
        if (kind === "mail") for (const mail of ids) removeMail(house.dataDirectory, mail);
      });
      return ids.length;
    },
  });
}
