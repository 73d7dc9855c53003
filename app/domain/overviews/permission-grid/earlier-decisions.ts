// B-3: decisions adopted before this workspace, from their entry by the secretariat to what replaces them.
import type { GridRow } from "./row";

export const earlierRows: Readonly<Record<string, GridRow>> = {
  "earlier-new": { get: "S R R R R R R R P P R", post: 409 },
  "earlier-decision earlierWaiting": { get: "S - - - - - - P P P -" },
  "earlier-decision earlierSentBack": { get: "S - - - - - - P P P -" },
  "earlier-decision earlierWithdrawn": { get: "S - - - - - - P P P -" },
  "earlier-decision earlierStanding": { get: "S - P - P P P P P P -" },
  "earlier-edit earlierWaiting": { get: "S - - - - - - R P P -", post: 409 },
  "earlier-edit earlierSentBack": { get: "S - - - - - - R P P -", post: 409 },
  "earlier-edit earlierStanding": { get: "S - R - R R R R N N -" },
  "earlier-withdraw earlierWaiting": { get: "S - - - - - - R P P -", post: 409 },
  "earlier-withdraw earlierSentBack": { get: "S - - - - - - R P P -", post: 409 },
  "earlier-withdraw earlierStanding": { get: "S - R - R R R R N N -" },
  "earlier-confirm earlierWaiting": { get: "S - - - - - - P R R -", post: 409 },
  "earlier-confirm earlierSentBack": { get: "S - - - - - - N R R -" },
  "earlier-confirm earlierStanding": { get: "S - R - R R R N R R -" },
  "earlier-send-back earlierWaiting": { get: "S - - - - - - P R R -", post: 409 },
  "earlier-send-back earlierSentBack": { get: "S - - - - - - N R R -" },
  "earlier-send-back earlierWithdrawn": { get: "S - - - - - - N R R -" },
};
