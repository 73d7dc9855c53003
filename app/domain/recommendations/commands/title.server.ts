// while it is being checked the secretariat holds the other language, of the title too; what was agreed to stands.
import { eq } from "drizzle-orm";
import { recommendationVersion } from "../../../../db/schema";
import type { Id } from "../../actor";
import { otherLanguage } from "../../bilingual";
import { type Asker, command } from "../../command.server";
import { recommendationPolicies } from "../policy";
import { about, find, openVersion, says } from "./moving.server";
import { staleFacts } from "./stale.server";

/** Under the edition that the page showed (T-4). */
export function translateTitle(
  asker: Asker,
  id: Id,
  { title, edition }: { title: string; edition: number },
): void {
  command(asker, {
    policy: recommendationPolicies.translate,
    find: find(id),
    run: ({ tx, actor, subject, record }) => {
      if (edition !== subject.edition) throw staleFacts(tx, actor, subject);
      const side = otherLanguage(subject.source);
      tx.update(recommendationVersion)
        .set({ [side === "en" ? "titleEn" : "titleFr"]: title, edition: subject.edition + 1 })
        .where(eq(recommendationVersion.id, id))
        .run();
      openVersion(tx, subject, subject.state);
      record(
        about(id),
        says((words) => words.titleTranslated),
        { before: subject.title[side], after: title },
      );
    },
  });
}
