// What every page of a recommendation says of it, and who sees it at all.
import type { Db } from "../../../../db/connection";
import type { Actor, Id } from "../../actor";
import type { Bilingual } from "../../bilingual";
import type { Day } from "../../dates";
import { NotFound } from "../../refusals";
import { titleOf } from "../commands/moving.server";
import { type Recommended, versionSeen } from "../version.server";

export type RecommendationHead = Pick<
  Recommended,
  "id" | "number" | "label" | "state" | "source" | "body" | "bodyName" | "isBodySeen" | "addressed"
> & {
  /** As it is called: its title, and its version where it is not the first. */
  title: Bilingual;
};

export type At = { version: Id; today: Day };

/** T-3: not seen is not found. */
export function mustSee(db: Db, actor: Actor, { version, today }: At): Recommended {
  const found = versionSeen(db, actor, version, today);
  if (!found) throw new NotFound();
  return found;
}

export function headOf(version: Recommended): RecommendationHead {
  const { id, number, label, state, source, body, bodyName, isBodySeen, addressed } = version;
  const title = titleOf(version);
  return { id, number, label, state, source, body, bodyName, isBodySeen, addressed, title };
}
