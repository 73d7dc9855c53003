import { awaitsNextVersion, isBeforeCouncils, isDraft, type RecommendationState } from "./lifecycle";

const neverLeftTheGroup: readonly RecommendationState[] = [
  "draft",
  "in-consultation",
  "agreed",
  "submitted",
  "incomplete",
];

/** T-2: who sees a version, by its state. What was decided is open to every jurisdiction, with the register. */
export function audiencesOfRecommendation(
  state: RecommendationState,
  ids: { body: string; councils: readonly string[]; wasBeforeCouncils: boolean },
): string[] {
  const group = ["secretariat", `chairs:${ids.body}`, `members:${ids.body}`];
  const councils = [...group, ...ids.councils.map((council) => `members:${council}`)];
  if (neverLeftTheGroup.includes(state)) return isDraft(state) ? group : [...group, `observers:${ids.body}`];
  if (state === "withdrawn") return ids.wasBeforeCouncils ? councils : group;
  if (isBeforeCouncils(state)) return councils;
  if (awaitsNextVersion(state)) return [...councils, "seated", "jurisdictions"];
  return [...councils, "seated", "jurisdictions", `observers:${ids.body}`];
}
