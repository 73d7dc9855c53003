import type { Id } from "../actor";
import type { Instant } from "../dates";

/** One line of the statement of what waits for a co-chair; `facts`, as JSON, is what its part reads. */
export type AwaitingRow<What extends string> = {
  what: What;
  id: Id;
  proceeding: Id;
  titleEn: string;
  titleFr: string;
  facts: string;
  since: Instant;
};
