// T-1, T-6: the details of a person go, everywhere; seat, days and the chain of the ledger stay.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as soon } from "node:timers/promises";
import { eq } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { person as people, proposal, witness } from "../../../../db/schema";
import type { Id } from "../../actor";
import { inBoth } from "../../bilingual";
import { type Asker, command } from "../../command.server";
import type { House } from "../../house";
import { headOf } from "../../ledger/ledger.server";
import { follow } from "../../lifecycle";
import { erasedAddress } from "../../people/erased";
import { proposalMoves } from "../lifecycle";
import { retentionPolicies } from "../policy";
import { retentionSaid } from "../said-words";
import { subjectOfErasing } from "./subjects.server";
import { sweepAll } from "./sweep.server";
import { linesAbout, linesNaming, type Traces, tracesOf } from "./traces.server";

const atOnce = 20_000;

/** Reads the ledger piece by piece, so that nobody waits for it; what is written meanwhile is read in the act. */
async function readAhead(db: Db, traces: Traces): Promise<{ lines: number[]; until: number }> {
  const until = headOf(db)?.number ?? 0;
  const lines: number[] = [];
  for (let from = 0; from < until; from += atOnce) {
    lines.push(...linesNaming(db, traces, { from, until: Math.min(from + atOnce, until) }));
    await soon();
  }
  return { lines, until };
}

function blankCard(tx: Db, person: Id): void {
  const { en, fr } = inBoth(retentionSaid, (words) => words.someone);
  const nothing = { name: "", phone: "", mobile: "", jurisdictionId: null, zone: "America/Toronto" };
  tx.update(people)
    .set({ ...nothing, titleEn: en, titleFr: fr, email: erasedAddress(person) })
    .where(eq(people.id, person))
    .run();
  tx.delete(witness).where(eq(witness.personId, person)).run();
}

/** What lies outside the database, or in pages that were freed: after the act stands. */
function clearAway({ db, dataDirectory }: House, mails: readonly Id[]): void {
  for (const id of mails) rmSync(join(dataDirectory, "mail", `${id}.eml`), { force: true });
  db.$client.pragma("wal_checkpoint(TRUNCATE)");
}

/** Done by another person than the one who proposed it. */
export async function eraseDetails(asker: Asker, id: Id): Promise<Id> {
  const { db } = asker.house;
  const wanted = db.select().from(proposal).where(eq(proposal.id, id)).get();
  const ahead = wanted ? await readAhead(db, tracesOf(db, wanted.subject)) : { lines: [], until: 0 };
  return command(asker, {
    policy: retentionPolicies.erase,
    find: (tx, actor, today) => subjectOfErasing(tx, { actor, today }, id),
    run: ({ tx, house, now, actor, subject: { person, found }, record, afterwards }) => {
      const traces = tracesOf(tx, person);
      const since = linesNaming(tx, traces, { from: ahead.until, until: headOf(tx)?.number ?? 0 });
      const lines = [...new Set([...ahead.lines, ...since, ...linesAbout(tx, traces)])];
      const forget = tx.$client.prepare("delete from ledger_detail where number = ?");
      for (const line of lines) forget.run(line);
      const { mails } = sweepAll(tx, traces, erasedAddress(person));
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
