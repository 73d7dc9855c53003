// The rows of the permission grid (T-a) about a matter before a body, and what is declared of it and after it.
import type { GridRow } from "../permission-grid.server";

export const decidingRows: Readonly<Record<string, GridRow>> = {
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
  footnote: { get: "S - - - R R R P P P -", post: 409 },
  "declare answered": { get: "S - - - R R R P R R -", post: 409 },
  "declare conditional": { get: "S - R - R R R N R R -" },
  "decision-confirm provisionally": { get: "S - R - R R R P R R -", post: 409 },
  "decision-confirm conditional": { get: "S - R - R R R N R R -" },
  "condition-meet conditional": { get: "S - R - R R R P R R -", post: 409 },
  "corrigendum-new corrected": { get: "S - R - R R R N R R -" },
  "corrigendum-new conditional": { get: "S - R - R R R P R R -", post: 409 },
  "corrigendum-confirm corrected": { get: "S - - - - - - P R R -", post: 409 },
  "corrigendum-confirm provisionally": { get: "S - - - - - - N R R -" },
  "corrigendum-take-back corrected": { get: "S - - - - - - N R R -" },
  "corrigendum-take-back provisionally": { get: "S - - - - - - P R R -", post: 409 },
};
