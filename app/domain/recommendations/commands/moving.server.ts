// What every verb of a recommendation does alike: it moves with its audiences, and tells whoever it concerns.
import { eq } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { recommendationVersion } from "../../../../db/schema";
import { addresses } from "../../../site-map";
import type { Actor, Id } from "../../actor";
import { openTo } from "../../audiences.server";
import { type Bilingual, filled, inBoth } from "../../bilingual";
import type { Deed } from "../../command.server";
import type { Day, Instant } from "../../dates";
import { follow, type Move } from "../../lifecycle";
import { audiencesOfRecommendation } from "../audiences";
import { isBeforeCouncils, type RecommendationState } from "../lifecycle";
import { recommendationSaid } from "../said-words";
import { type Recommended, versionSeen } from "../version.server";
import { recommendationWords } from "../words";

export type RecommendedDeed = Pick<Deed<Recommended>, "tx" | "house" | "subject" | "today" | "notify">;

export const find =
  (id: Id) =>
  (tx: Db, actor: Actor, today: Day): Recommended | undefined =>
    versionSeen(tx, actor, id, today);

export const about = (id: Id) => ({ kind: "recommendation", id });

export const says = (sentence: (words: (typeof recommendationSaid)["en"]) => string): Bilingual =>
  inBoth(recommendationSaid, sentence);

/** How it is called: its title, and its version where it is not the first. */
export function titleOf({ title, number }: Pick<Recommended, "title" | "number">): Bilingual {
  const { en, fr } = filled(title);
  return {
    en: recommendationWords.en.version(en || recommendationWords.en.untitled, number),
    fr: recommendationWords.fr.version(fr || recommendationWords.fr.untitled, number),
  };
}

type More = Partial<typeof recommendationVersion.$inferInsert>;

/** Moves the version, its audiences with it. */
export function moveTo(
  tx: Db,
  version: Recommended,
  { move, now, more = {} }: { move: Move<RecommendationState>; now: Instant; more?: More },
): void {
  const state = follow(move, version.state);
  tx.update(recommendationVersion)
    .set({ state, stateSince: now, edition: version.edition + 1, ...more })
    .where(eq(recommendationVersion.id, version.id))
    .run();
  openVersion(tx, version, state);
}

export function openVersion(tx: Db, version: Recommended, state: RecommendationState): void {
  const { body, councils } = version;
  const wasBeforeCouncils = isBeforeCouncils(version.state);
  openTo(tx, about(version.id), audiencesOfRecommendation(state, { body, councils, wasBeforeCouncils }));
}

export function tell(
  { house, subject, notify }: RecommendedDeed,
  mail: { to: Id[]; subject: Bilingual; line: Bilingual },
): void {
  const link = addresses("recommendation", { version: subject.id });
  notify({
    notice: "matter",
    to: mail.to,
    subject: mail.subject,
    lines: [mail.line],
    link: { en: house.publicUrl + link.en, fr: house.publicUrl + link.fr },
    about: about(subject.id),
  });
}

export const groupOf = ({ bodyAcronym, bodyName }: Recommended): Bilingual => {
  const acronym = filled(bodyAcronym);
  return acronym.en ? acronym : filled(bodyName);
};
