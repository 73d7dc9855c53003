import type { Cents } from "../money";

export const sumOf = (all: readonly { cents: Cents }[]): Cents =>
  all.reduce((sum, { cents }) => sum + cents, 0);

/** What every council approved, once each has; null before. */
export const approvedOf = (all: readonly { approved: Cents | null }[]): Cents | null =>
  all.some(({ approved }) => approved === null)
    ? null
    : all.reduce((sum, { approved }) => sum + (approved ?? 0), 0);
