// The rows of the permission grid (T-a) for what is decided: written, read and held to as permission-grid.server.ts says.
import type { GridRow } from "./permission-grid.server";

export const decisionGrid: Readonly<Record<string, GridRow>> = {
  "proceeding-new put": { get: "S - - - R R R N R R -" },
  "proceeding-new unasked": { get: "S - - - R R R P R R -", post: 409 },
  proceeding: { get: "S - - - P P P P P P -" },
  "proceeding conditional": { get: "S - P - P P P P P P -" },
  "proceeding-remind": { get: "S - - - R R R P P P -", post: 409 },
  "proceeding-prolong": { get: "S - - - R R R P R R -", post: 409 },
  position: { get: "S - - - R P P P R R -", post: 409 },
  "position-prepare": { get: "S - - - P R R R R R -", post: 409 },
  "position-confirm": { get: "S - - - R N N P R R -", post: 409 },
  "position-enter": { get: "S - - - P R R R P P -", post: 409 },
  "position-cede": { get: "S - - - R N N P R R -", post: 409 },
  "seat-cede": { get: "S - - - R R R P R R -", post: 409 },
  "take-back": { get: "S - - - - - - P - - -", post: 409 },
  footnote: { get: "S - - - R R R P P P -", post: 409 },
  "declare answered": { get: "S - - - R R R P R R -", post: 409 },
  "declare conditional": { get: "S - R - R R R N R R -" },
  "decision-confirm provisionally": { get: "S - R - R R R P R R -", post: 409 },
  "decision-confirm conditional": { get: "S - R - R R R N R R -" },
  "condition-meet conditional": { get: "S - R - R R R P R R -", post: 409 },
};
