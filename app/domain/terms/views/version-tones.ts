import type { Tone } from "../../../ui";
import type { VersionState } from "../lifecycle";

/** The mark and the colour of each state of a version; its word always stands beside. */
export const versionTones: Record<VersionState, Tone> = {
  draft: "plain",
  "in-consultation": "now",
  put: "wait",
  "to-confirm": "wait",
  returned: "wait",
  declined: "plain",
  withdrawn: "plain",
  "in-force": "ok",
  superseded: "plain",
};
