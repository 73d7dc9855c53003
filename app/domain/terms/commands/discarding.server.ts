// T-9: what goes with a draft that was never shared. Called within a command.
import { eq } from "drizzle-orm";
import { type Db, prepared } from "../../../../db/connection";
import { clause, pair, termsSection, termsVersion, unplacedPassage } from "../../../../db/schema";
import type { Id } from "../../actor";
import { openTo } from "../../audiences.server";
import { inBoth } from "../../bilingual";
import type { Deed } from "../../command.server";
import { releaseJobsOf } from "../../jobs/jobs.server";
import { removeFile } from "../../papers/files.server";
import { termsWords } from "../words";

const unnamed = prepared((db: Db) =>
  db.$client
    .prepare<[{ id: Id }], string>(`
      delete from file where id = :id and not exists (select 1 from terms_version where document_id = :id)
        and not exists (select 1 from job where file_id = :id) returning stored_as`)
    .pluck(),
);

/** Removes a draft with all that hangs on it; the ledger keeps the fact. A document that was uploaded can be taken up again. */
export function removeDraft(
  { tx, house, record, afterwards }: Deed<unknown>,
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
  const document = tx
    .select({ id: termsVersion.documentId })
    .from(termsVersion)
    .where(eq(termsVersion.id, id))
    .get();
  tx.delete(termsVersion).where(eq(termsVersion.id, id)).run();
  openTo(tx, { kind: "terms", id }, []);
  releaseJobsOf(tx, id);
  const left = document?.id && unnamed(tx).get({ id: document.id });
  if (left) afterwards(() => removeFile(house.dataDirectory, left));
  record(
    { kind: "body", id: body },
    inBoth(termsWords, (words) => words.discarded(number)),
  );
}
