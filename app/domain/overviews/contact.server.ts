// Whom people write to about the workspace.
import type { Db } from "../../../db/connection";
import type { Day } from "../dates";
import { secretariatOn } from "../seats/chairs.server";

/** The address that the operator set; else, for those signed in, those of the secretariat of the day. */
export function contactsOf(
  db: Db,
  asked: { set: string | undefined; signedIn: boolean; day: Day },
): string[] {
  const { set, signedIn, day } = asked;
  if (set) return [set];
  if (!signedIn) return [];
  return db.$client
    .prepare<[string], string>(
      "select email from person where id in (select value from json_each(?)) order by email",
    )
    .pluck()
    .all(JSON.stringify(secretariatOn(db, day)));
}
