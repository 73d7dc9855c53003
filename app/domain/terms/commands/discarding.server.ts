// T-9: what goes with a draft that was never shared. Called within a command.
import { eq } from "drizzle-orm";
import { clause, pair, termsSection, termsVersion, unplacedPassage } from "../../../../db/schema";
import type { Id } from "../../actor";
import { openTo } from "../../audiences.server";
import { inBoth } from "../../bilingual";
import type { Deed } from "../../command.server";
import { releaseJobsOf } from "../../jobs/jobs.server";
import { termsWords } from "../words";

/** Removes a draft with all that hangs on it; the ledger keeps the fact, and its document can be taken up again. */
export function removeDraft(
  { tx, record }: Pick<Deed<unknown>, "tx" | "record">,
  { id, body, number }: { id: Id; body: Id; number: number },
): void {
  const pairs = tx
    .select({ id: termsSection.pairId })
    .from(termsSection)
    .where(eq(termsSection.versionId, id))
    .all();
  tx.delete(unplacedPassage).where(eq(unplacedPassage.versionId, id)).run();
  tx.delete(clause).where(eq(clause.versionId, id)).run();
  tx.delete(termsSection).where(eq(termsSection.versionId, id)).run();
  for (const text of pairs) tx.delete(pair).where(eq(pair.id, text.id)).run();
  tx.delete(termsVersion).where(eq(termsVersion.id, id)).run();
  openTo(tx, { kind: "terms", id }, []);
  releaseJobsOf(tx, id);
  record(
    { kind: "body", id: body },
    inBoth(termsWords, (words) => words.discarded(number)),
  );
}
