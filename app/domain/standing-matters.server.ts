// R-5, M-4: all that stands before the councils, of whatever kind, in one statement.
import type { House } from "./house";
import { sharedRows } from "./shared-rows.server";
import type { MatterBefore } from "./slice";

export const standingMatters = ({ db, slices }: Pick<House, "db" | "slices">): MatterBefore[] =>
  sharedRows(
    db,
    slices.flatMap(({ matters }) => Object.values(matters ?? {})).map(({ standing }) => standing),
    {},
  );
