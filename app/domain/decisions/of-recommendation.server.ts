// what the group and the councils say of a version of a recommendation, for its page.
import type { Id } from "../actor";
import type { House } from "../house";
import {
  isBeforeCouncils,
  isBeforeGroup,
  isDraft,
  type RecommendationState,
} from "../recommendations/lifecycle";
import { type GroupAgreement, groupAgreement } from "./group-agreement.server";
import { type MatterStanding, matterStanding } from "./matter-standing.server";
import { isGroups } from "./outcome-said";
import type { Looking } from "./proceeding-acts.server";

export type SaidOfRecommendation = { agreement: GroupAgreement | null; standing: MatterStanding | null };

/** What the group said stands in its agreement; only that it did not agree is said of a draft. */
function isWorthSaying(standing: MatterStanding, state: RecommendationState): boolean {
  if (!standing.ofGroup || isBeforeGroup(state)) return true;
  return isDraft(state) && standing.bodies.some(({ decision }) => decision?.outcome === "returned");
}

/** D-17: what the group said is no line among those of the councils. */
const amongCouncils = (standing: MatterStanding): MatterStanding => ({
  ...standing,
  bodies: standing.bodies.filter(({ decision }) => decision === null || !isGroups(decision.bodyKind)),
});

export function saidOfRecommendation(
  house: House,
  looking: Looking,
  { id, state }: { id: Id; state: RecommendationState },
): SaidOfRecommendation {
  const isWithGroup = isDraft(state) || isBeforeGroup(state);
  const isBefore = isBeforeGroup(state) || isBeforeCouncils(state);
  const found = matterStanding(house, looking, { kind: "recommendation", matter: id, isBefore });
  const standing = found && !isWithGroup ? amongCouncils(found) : found;
  return {
    agreement: isWithGroup ? null : groupAgreement(house.db, looking.actor, id),
    standing: standing && isWorthSaying(standing, state) ? standing : null,
  };
}
