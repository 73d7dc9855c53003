// F-2: attachments. Added and taken back while the form is written; nothing that left the group is deleted (T-9).
import { and, eq, isNull } from "drizzle-orm";
import { file, fundingPaper } from "../../../../db/schema";
import type { Id } from "../../actor";
import type { Bilingual } from "../../bilingual";
import { type Asker, command } from "../../command.server";
import { newId } from "../../id";
import { insertFile, removeFile, type Stored } from "../../papers/files.server";
import { keeping } from "../../papers/take.server";
import { Invalid, NotFound } from "../../refusals";
import { fundingPolicies } from "../policy";
import { fundingReasons } from "../reason-words";
import { requestSeen } from "../request.server";
import { fundingSaid } from "../said-words";
import { about, find } from "./moving.server";

export type PaperTyped = { title: Bilingual; language: "en" | "fr" | "both" };

export function titleProblems({ title }: PaperTyped): Invalid["problems"] {
  const text = { en: fundingReasons.en.paperTitle, fr: fundingReasons.fr.paperTitle };
  return [
    ...(title.en ? [] : [{ field: "titleEn", text }]),
    ...(title.fr ? [] : [{ field: "titleFr", text }]),
  ];
}

function titled(typed: PaperTyped): void {
  const missing = titleProblems(typed);
  if (missing.length > 0) throw new Invalid(missing);
}

/** Each file of one upload: an e-mail gives its text and its attachments. */
export function addPaper(
  asker: Asker,
  id: Id,
  { stored, ...typed }: PaperTyped & { stored: readonly Stored[] },
): void {
  keeping(asker.house, stored, () =>
    command(asker, {
      policy: fundingPolicies.write,
      find: find(id),
      run: ({ tx, actor, now, record }) => {
        titled(typed);
        for (const one of stored) {
          tx.insert(fundingPaper)
            .values({
              ...{
                id: newId(),
                requestId: id,
                fileId: insertFile(tx, one, { person: actor.person, at: now }),
              },
              ...{ titleEn: typed.title.en, titleFr: typed.title.fr, language: typed.language },
              ...{ addedBy: actor.person ?? "", addedAt: now },
            })
            .run();
        }
        record(about(id), {
          en: fundingSaid.en.paperAdded(typed.title.en),
          fr: fundingSaid.fr.paperAdded(typed.title.fr),
        });
      },
    }),
  );
}

/** What others have seen is withdrawn and stays on record; what they have not goes, its file with it. */
export function withdrawPaper(asker: Asker, at: { request: Id; paper: Id }): void {
  command(asker, {
    policy: fundingPolicies.write,
    find: (tx, actor, today) => {
      const request = requestSeen(tx, actor, at.request, today);
      const paper = tx
        .select()
        .from(fundingPaper)
        .where(
          and(
            eq(fundingPaper.id, at.paper),
            eq(fundingPaper.requestId, at.request),
            isNull(fundingPaper.withdrawnAt),
          ),
        )
        .get();
      return request && paper && { ...request, paper };
    },
    run: ({ tx, house, now, subject, record, afterwards }) => {
      const { paper } = subject;
      const own = eq(fundingPaper.id, paper.id);
      if (subject.wasSubmitted) tx.update(fundingPaper).set({ withdrawnAt: now }).where(own).run();
      else {
        tx.delete(fundingPaper).where(own).run();
        const gone = tx
          .delete(file)
          .where(eq(file.id, paper.fileId))
          .returning({ storedAs: file.storedAs })
          .get();
        if (!gone) throw new NotFound();
        afterwards(() => removeFile(house.dataDirectory, gone.storedAs));
      }
      record(about(at.request), {
        en: fundingSaid.en.paperWithdrawn(paper.titleEn),
        fr: fundingSaid.fr.paperWithdrawn(paper.titleFr),
      });
    },
  });
}
