import type { VersionState } from "./lifecycle";

/** T-2: who sees a version, by its state. Drafts never shared stay with those who draft. */
export function audiencesOfVersion(
  state: VersionState,
  ids: { body: string; councils: readonly string[] },
): string[] {
  const drafters = ["secretariat", `chairs:${ids.body}`];
  const members = [...drafters, `members:${ids.body}`];
  const councils = [...members, ...ids.councils.map((council) => `members:${council}`)];
  switch (state) {
    case "draft":
      return drafters;
    case "in-consultation":
      return members;
    case "put":
    case "to-confirm":
    case "returned":
    case "declined":
    case "withdrawn":
      return councils;
    case "in-force":
    case "superseded":
      return [...councils, "seated", "jurisdictions", `observers:${ids.body}`];
  }
}
