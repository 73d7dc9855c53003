// T-9: a draft that nobody but those who draft has seen is discarded with all that hangs on it; the ledger keeps the fact.
import { eq, inArray } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import {
  file,
  formEdit,
  pair,
  recommendation,
  recommendationAddressee,
  recommendationAffects,
  recommendationPaper,
  recommendationReply,
  recommendationText,
  recommendationVersion,
} from "../../../../db/schema";
import type { Id } from "../../actor";
import { openTo } from "../../audiences.server";
import { inBoth } from "../../bilingual";
import { type Asker, command } from "../../command.server";
import { removeFile } from "../../papers/files.server";
import { recommendationPolicies } from "../policy";
import { recommendationSaid } from "../said-words";
import { about, find } from "./moving.server";

/** Returns where the files of its papers are stored: they go once the transaction stands. */
function removePapers(tx: Db, id: Id): string[] {
  const own = tx
    .select({ file: recommendationPaper.fileId })
    .from(recommendationPaper)
    .where(eq(recommendationPaper.versionId, id))
    .all()
    .map((row) => row.file);
  tx.delete(recommendationPaper).where(eq(recommendationPaper.versionId, id)).run();
  return tx
    .delete(file)
    .where(inArray(file.id, own))
    .returning({ storedAs: file.storedAs })
    .all()
    .map(({ storedAs }) => storedAs);
}

function removeTexts(tx: Db, id: Id): void {
  const texts = tx.select().from(recommendationText).where(eq(recommendationText.versionId, id)).all();
  tx.delete(recommendationText).where(eq(recommendationText.versionId, id)).run();
  for (const { pairId } of texts) tx.delete(pair).where(eq(pair.id, pairId)).run();
}

/** Returns the body it was of. */
export function discardRecommendation(asker: Asker, id: Id): Id {
  return command(asker, {
    policy: recommendationPolicies.discard,
    find: find(id),
    run: ({ tx, house, subject, record, afterwards }) => {
      const left = removePapers(tx, id);
      for (const table of [formEdit, recommendationReply, recommendationAffects])
        tx.delete(table).where(eq(table.versionId, id)).run();
      removeTexts(tx, id);
      tx.delete(recommendationVersion).where(eq(recommendationVersion.id, id)).run();
      if (subject.number === 1) {
        const own = subject.recommendation;
        tx.delete(recommendationAddressee).where(eq(recommendationAddressee.recommendationId, own)).run();
        tx.delete(recommendation).where(eq(recommendation.id, own)).run();
      }
      openTo(tx, about(id), []);
      // T-3: the history of a body is read by more than its group, who alone had seen the title.
      record(
        { kind: "body", id: subject.body },
        inBoth(recommendationSaid, (words) => words.discarded),
      );
      afterwards(() => {
        for (const storedAs of left) removeFile(house.dataDirectory, storedAs);
      });
      return subject.body;
    },
  });
}
