// how a recommendation begins, and how its next version does.
import { eq } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import {
  recommendation,
  recommendationAddressee,
  recommendationAffects,
  recommendationText,
  recommendationVersion,
} from "../../../../db/schema";
import type { Id } from "../../actor";
import { openTo } from "../../audiences.server";
import type { Language } from "../../bilingual";
import { isKindOfGroup } from "../../bodies/lifecycle";
import { bodyHead, decidingCouncils } from "../../bodies/queries.server";
import { type Asker, command } from "../../command.server";
import type { Instant } from "../../dates";
import { newId } from "../../id";
import { copyPair, writePair } from "../../pairs/pairs.server";
import { Invalid } from "../../refusals";
import { emptyText } from "../../rich-text";
import { termsDatesOn } from "../../terms/queries/dates.server";
import { audiencesOfRecommendation } from "../audiences";
import { textParts } from "../parts";
import { recommendationPolicies } from "../policy";
import { recommendationReasons } from "../reason-words";
import { recommendationSaid } from "../said-words";
import { type Recommended, versionSeen } from "../version.server";
import { about, find, says } from "./moving.server";

/** `councils`: all above the group, where nobody chose among them. */
export type DraftTyped = { title: string; source: Language; councils?: readonly Id[] };

const refusedTitle = (key: "titleNeeded" | "titleLong") =>
  new Invalid([
    { field: "title", text: { en: recommendationReasons.en[key], fr: recommendationReasons.fr[key] } },
  ]);

/** A first version with an empty form, addressed to the councils above the group. */
export function startRecommendation(asker: Asker, body: Id, typed: DraftTyped): Id {
  return command(asker, {
    policy: recommendationPolicies.draft,
    find: (tx, actor, today) => {
      const head = bodyHead(tx, actor, body);
      // a group recommends; councils, alone or sitting together, decide.
      const isGroup = head !== undefined && isKindOfGroup(head.kind);
      const councils = isGroup ? decidingCouncils(tx, body).map(({ id }) => id) : [];
      return head && { body, councils, endsOn: termsDatesOn(tx, today).get(body)?.end ?? null, today };
    },
    run: ({ tx, actor, now, subject, record }) => {
      const title = typed.title.trim();
      if (!title) throw refusedTitle("titleNeeded");
      if (title.length > 200) throw refusedTitle("titleLong");
      const addressed = (subject.councils ?? []).filter((id) => typed.councils?.includes(id) ?? true);
      const [recommendationId, id] = [newId(), newId()];
      tx.insert(recommendation)
        .values({
          id: recommendationId,
          bodyId: body,
          source: typed.source,
          madeBy: actor.person ?? "",
          madeAt: now,
        })
        .run();
      for (const councilId of addressed)
        tx.insert(recommendationAddressee).values({ recommendationId, councilId }).run();
      const titles = {
        titleEn: typed.source === "en" ? title : "",
        titleFr: typed.source === "fr" ? title : "",
      };
      tx.insert(recommendationVersion)
        .values({ id, recommendationId, number: 1, state: "draft", ...titles, stateSince: now, madeAt: now })
        .run();
      for (const part of textParts) {
        const texts = { source: typed.source, en: emptyText, fr: emptyText, by: null, at: now };
        tx.insert(recommendationText)
          .values({ versionId: id, part, pairId: writePair(tx, texts) })
          .run();
      }
      openTo(
        tx,
        about(id),
        audiencesOfRecommendation("draft", { body, councils: addressed, wasBeforeCouncils: false }),
      );
      record(about(id), {
        en: recommendationSaid.en.drafted(title),
        fr: recommendationSaid.fr.drafted(title),
      });
      return id;
    },
  });
}

/** the form of the version that came back, with its states; its evidence stays with it and is shown with both. */
function copyForm(tx: Db, from: Recommended, to: Id, now: Instant): void {
  for (const text of tx
    .select()
    .from(recommendationText)
    .where(eq(recommendationText.versionId, from.id))
    .all())
    tx.insert(recommendationText)
      .values({ ...text, versionId: to, pairId: copyPair(tx, text.pairId, now) })
      .run();
  for (const row of tx
    .select()
    .from(recommendationAffects)
    .where(eq(recommendationAffects.versionId, from.id))
    .all())
    tx.insert(recommendationAffects)
      .values({ ...row, versionId: to })
      .run();
}

/** same number, next version. */
export function startNextVersion(asker: Asker, id: Id): Id {
  return command(asker, {
    policy: recommendationPolicies.startNext,
    find: find(id),
    run: ({ tx, actor, now, today, subject, record }) => {
      const next = newId();
      const { recommendation: recommendationId, number, title } = subject;
      tx.insert(recommendationVersion)
        .values({
          ...{ id: next, recommendationId, number: number + 1, state: "draft" },
          ...{ titleEn: title.en, titleFr: title.fr, cost: subject.cost, costCents: subject.costCents },
          ...{ everywhere: subject.everywhere, planLine: subject.planLine, championId: subject.champion },
          ...{ wantedBy: null, answersId: subject.answers, stateSince: now, madeAt: now },
        })
        .run();
      copyForm(tx, subject, next, now);
      const { body, councils } = subject;
      openTo(
        tx,
        about(next),
        audiencesOfRecommendation("draft", { body, councils, wasBeforeCouncils: false }),
      );
      if (!versionSeen(tx, actor, next, today)) throw new Error("whoever starts a version sees it");
      record(
        about(next),
        says((words) => words.nextStarted(number + 1)),
        { before: id },
      );
      return next;
    },
  });
}
