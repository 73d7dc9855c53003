// Recommendations, from their draft to their result.
import type { GridRow } from "./row";

export const recommendationRows: Readonly<Record<string, GridRow>> = {
  recommendations: { get: "S P P P P P P P P P P" },
  "recommendations-csv": { get: "S P P P P P P P P P P" },
  "recommendation recDraft": { get: "S - - - P P P - P P -" },
  "recommendation recConsulted": { get: "S - - P P P P - P P -" },
  "recommendation recAgreed": { get: "S - - P P P P - P P -" },
  "recommendation recSubmitted": { get: "S - - P P P P - P P -" },
  "recommendation recIncomplete": { get: "S - - P P P P - P P -" },
  "recommendation recEdited": { get: "S - - P P P P - P P -" },
  "recommendation recComplete": { get: "S - - - P P P P P P -" },
  "recommendation recApproved": { get: "S - P P P P P P P P -" },
  "recommendation recImplemented": { get: "S - P P P P P P P P -" },
  "recommendation recDeferred": { get: "S - P - P P P P P P -" },
  "recommendation recNext": { get: "S - - - P P P - P P -" },
};
