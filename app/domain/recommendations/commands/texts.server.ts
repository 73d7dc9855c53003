// R-3, L-1: the texts of the form, written in both languages; from the group's agreement on only in the other one.
import { and, eq } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { pair, recommendationText } from "../../../../db/schema";
import type { Id } from "../../actor";
import { type Asker, command, type Deed } from "../../command.server";
import { changedBy } from "../../pairs/edit";
import { type EditTyped, editPair, pairOf, type StoredPair } from "../../pairs/pairs.server";
import type { Policy } from "../../permissions";
import { because, NotFound, NotPossible } from "../../refusals";
import type { RecommendationFacts } from "../facts";
import { isBeingChecked } from "../lifecycle";
import { partNames } from "../part-words";
import type { TextPart } from "../parts";
import { closedSide, recommendationPolicies } from "../policy";
import { recommendationReasons } from "../reason-words";
import { recommendationSaid } from "../said-words";
import { type Recommended, versionSeen } from "../version.server";
import { about } from "./moving.server";

export type TextAt = { version: Id; part: TextPart };

/** while it is being checked, the secretariat holds the other language. */
export const writingPolicy = ({ state }: Pick<Recommended, "state">): Policy<RecommendationFacts> =>
  isBeingChecked(state) ? recommendationPolicies.translate : recommendationPolicies.write;

export function textOf(tx: Db, { version, part }: TextAt): StoredPair {
  const row = tx
    .select({ pair })
    .from(recommendationText)
    .innerJoin(pair, eq(pair.id, recommendationText.pairId))
    .where(and(eq(recommendationText.versionId, version), eq(recommendationText.part, part)))
    .get();
  if (!row) throw new NotFound();
  return pairOf(row.pair);
}

/** nobody writes over what the group agreed to, in the language in which it did. */
function keepsWhatWasAgreed(version: Recommended, standing: StoredPair, typed: EditTyped): void {
  const closed = closedSide(version.state, version.source);
  const changed = changedBy(standing, { ...typed, by: null, at: standing.changedAt });
  if (closed && changed.includes(closed))
    throw new NotPossible(because(recommendationReasons, (words) => words.closedText, "R-2"));
}

function write({ tx, actor, now, subject, record }: Deed<Recommended>, at: TextAt, typed: EditTyped): void {
  const standing = textOf(tx, at);
  keepsWhatWasAgreed(subject, standing, typed);
  // What the group agreed to never falls behind its own translation.
  const noEffect = typed.noEffect || closedSide(subject.state, subject.source) !== null;
  editPair(tx, standing.id, { ...typed, noEffect }, { person: actor.person, at: now });
  record(
    about(at.version),
    {
      en: recommendationSaid.en.wrote(partNames.en[at.part]),
      fr: recommendationSaid.fr.wrote(partNames.fr[at.part]),
    },
    { after: { part: at.part, ready: typed.ready } },
  );
}

/** Asked beforehand, by the state it has: should it move meanwhile, both policies refuse. */
export function writeText(asker: Asker, at: TextAt, typed: EditTyped): void {
  const { db } = asker.house;
  const standing = db.$client
    .prepare<[Id], Recommended["state"]>("select state from recommendation_version where id = ?")
    .pluck()
    .get(at.version);
  command(asker, {
    policy: standing ? writingPolicy({ state: standing }) : recommendationPolicies.write,
    find: (tx, actor, today) => versionSeen(tx, actor, at.version, today),
    run: (deed) => write(deed, at, typed),
  });
}
