// T-1, T-6: the details of a person go, everywhere; seat, days and the chain of the ledger stay.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { person as people, proposal, witness } from "../../../../db/schema";
import type { Id } from "../../actor";
import { actorOn, unmanned } from "../../actor.server";
import { inBoth } from "../../bilingual";
import { type Asker, command } from "../../command.server";
import { dayOf } from "../../dates";
import type { House } from "../../house";
import { follow } from "../../lifecycle";
import { erasedAddress } from "../../people/erased";
import { permission } from "../../permissions";
import { because, NotPossible, refusalWords } from "../../refusals";
import { forgetWords } from "../../search/anew.server";
import { proposalMoves } from "../lifecycle";
import { retentionPolicies } from "../policy";
import { retentionSaid } from "../said-words";
import { type Ahead, completed, ReadAgain, withReadAhead } from "./ahead.server";
import { subjectOfErasing } from "./subjects.server";
import { sweepAll } from "./sweep.server";

export function blankCard(tx: Db, person: Id): void {
  const { en, fr } = inBoth(retentionSaid, (words) => words.someone);
  const nothing = { name: "", phone: "", mobile: "", jurisdictionId: null, zone: "America/Toronto" };
  tx.update(people)
    .set({ ...nothing, titleEn: en, titleFr: fr, email: erasedAddress(person) })
    .where(eq(people.id, person))
    .run();
  tx.delete(witness).where(eq(witness.personId, person)).run();
}

/** What lies outside the database: after the act stands. */
function clearAway({ dataDirectory }: House, mails: readonly Id[]): void {
  for (const id of mails) rmSync(join(dataDirectory, "mail", `${id}.eml`), { force: true });
}

/** What lies in pages that were freed, in the index of words and in the log. */
async function clearPages(db: Db): Promise<void> {
  db.$client.pragma("wal_checkpoint(TRUNCATE)");
  await forgetWords(db);
  db.$client.pragma("wal_checkpoint(TRUNCATE)");
}

/** So often it is read again, where the card changed or another connection wrote; then somebody asks anew. */
const mostReadings = 3;

/** Whether it would be refused: nothing is read ahead for it then. */
function isRefused({ house, person }: Asker, id: Id): boolean {
  const today = dayOf(house.now());
  const actor =
    person === "operator" || person === "clock" ? unmanned(person) : actorOn(house.db, person, today);
  const subject = subjectOfErasing(house.db, { actor, today }, id);
  return !subject || !permission(actor, retentionPolicies.erase, subject).may;
}

/** Done by another person than the one who proposed it. */
export async function eraseDetails(asker: Asker, id: Id): Promise<Id> {
  const { db } = asker.house;
  const wanted = db.select().from(proposal).where(eq(proposal.id, id)).get();
  if (!wanted || isRefused(asker, id)) return eraseWith(asker, id, null);
  for (let reading = 1; reading <= mostReadings; reading += 1) {
    try {
      const erased = await withReadAhead(db, wanted.subject, (ahead) => eraseWith(asker, id, ahead));
      await clearPages(db).catch((fault: unknown) =>
        console.error("What was left to do after erasing failed:", fault),
      );
      return erased;
    } catch (fault) {
      if (!(fault instanceof ReadAgain)) throw fault;
    }
  }
  throw new NotPossible(because(refusalWords, (words) => words["changed-meanwhile"], "T-4"));
}

function eraseWith(asker: Asker, id: Id, ahead: Ahead | null): Id {
  return command(asker, {
    policy: retentionPolicies.erase,
    find: (tx, actor, today) => subjectOfErasing(tx, { actor, today }, id),
    run: ({ tx, now, actor, subject: { person, found }, record, afterwards, house }) => {
      if (!ahead) throw new ReadAgain();
      const { traces, lines, rows } = completed(tx, person, ahead);
      const forget = tx.$client.prepare("delete from ledger_detail where number = ?");
      for (const line of lines) forget.run(line);
      const { mails } = sweepAll(tx, traces, { address: erasedAddress(person), rows });
      blankCard(tx, person);
      tx.update(proposal)
        .set({ state: follow(proposalMoves.erase, found.state), settledBy: actor.person, settledAt: now })
        .where(eq(proposal.id, id))
        .run();
      record(
        { kind: "person", id: person },
        inBoth(retentionSaid, (words) => words.erased(lines.length)),
        { after: { erasedLines: lines } },
      );
      afterwards(() => clearAway(house, mails));
      return person;
    },
  });
}
