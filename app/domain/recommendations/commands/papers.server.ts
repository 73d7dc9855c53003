// evidence. Added and taken back while the form is written; nothing that left the group is deleted (T-9).
import { and, eq, isNull } from "drizzle-orm";
import { file, recommendationPaper } from "../../../../db/schema";
import type { Id } from "../../actor";
import type { Bilingual } from "../../bilingual";
import { type Asker, command } from "../../command.server";
import { newId } from "../../id";
import { insertFile, removeFile, type Stored } from "../../papers/files.server";
import { keeping } from "../../papers/take.server";
import { Invalid, NotFound } from "../../refusals";
import { recommendationPolicies } from "../policy";
import { recommendationReasons } from "../reason-words";
import { recommendationSaid } from "../said-words";
import { versionSeen } from "../version.server";
import { about, find } from "./moving.server";

export type PaperTyped = { title: Bilingual; language: "en" | "fr" | "both" };

export function titleProblems({ title }: PaperTyped): Invalid["problems"] {
  const text = { en: recommendationReasons.en.paperTitle, fr: recommendationReasons.fr.paperTitle };
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
      policy: recommendationPolicies.addPaper,
      find: find(id),
      run: ({ tx, actor, now, record }) => {
        titled(typed);
        for (const one of stored) {
          tx.insert(recommendationPaper)
            .values({
              ...{
                id: newId(),
                versionId: id,
                fileId: insertFile(tx, one, { person: actor.person, at: now }),
              },
              ...{ titleEn: typed.title.en, titleFr: typed.title.fr, language: typed.language },
              ...{ addedBy: actor.person ?? "", addedAt: now },
            })
            .run();
        }
        record(about(id), {
          en: recommendationSaid.en.paperAdded(typed.title.en),
          fr: recommendationSaid.fr.paperAdded(typed.title.fr),
        });
      },
    }),
  );
}

/** What others have seen is withdrawn and stays on record; what they have not goes, its file with it. */
export function withdrawPaper(asker: Asker, at: { version: Id; paper: Id }): void {
  command(asker, {
    policy: recommendationPolicies.withdrawPaper,
    find: (tx, actor, today) => {
      const version = versionSeen(tx, actor, at.version, today);
      const paper = tx
        .select()
        .from(recommendationPaper)
        .where(
          and(
            eq(recommendationPaper.id, at.paper),
            eq(recommendationPaper.versionId, at.version),
            isNull(recommendationPaper.withdrawnAt),
          ),
        )
        .get();
      return version && paper && { ...version, paper };
    },
    run: ({ tx, house, now, subject, record, afterwards }) => {
      const { paper } = subject;
      const own = eq(recommendationPaper.id, paper.id);
      if (subject.wasShared) tx.update(recommendationPaper).set({ withdrawnAt: now }).where(own).run();
      else {
        tx.delete(recommendationPaper).where(own).run();
        const gone = tx
          .delete(file)
          .where(eq(file.id, paper.fileId))
          .returning({ storedAs: file.storedAs })
          .get();
        if (!gone) throw new NotFound();
        afterwards(() => removeFile(house.dataDirectory, gone.storedAs));
      }
      record(about(at.version), {
        en: recommendationSaid.en.paperWithdrawn(paper.titleEn),
        fr: recommendationSaid.fr.paperWithdrawn(paper.titleFr),
      });
    },
  });
}
