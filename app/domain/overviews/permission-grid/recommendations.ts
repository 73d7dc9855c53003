// Recommendations, from their draft to their result.
import type { GridRow } from "./row";

export const recommendationRows: Readonly<Record<string, GridRow>> = {};
