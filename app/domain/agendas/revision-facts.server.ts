// M-18: what a revision would tell, found once for its page and for the act.
import type { Db } from "../../../db/connection";
import type { Instant } from "../dates";
import type { AgendaFound } from "./agenda.server";
import { isPlaced } from "./lifecycle";
import { isAdded, isWaiting } from "./paper";
import type { RevisionFacts } from "./policy";
import { releaseFacts } from "./release-facts.server";
import { lastRelease } from "./released.server";
import { newDecisions, type RevisionLine, revisionLines } from "./revision";

/** As it would be sent now. */
const asItStands = ({ items, papers }: Pick<AgendaFound, "items" | "papers">) => {
  const placed = items.filter(({ state }) => isPlaced(state));
  const ids = new Set(placed.map(({ id }) => id));
  return {
    items: placed,
    papers: papers.filter(({ item, state }) => isAdded(state) && ids.has(item)),
  };
};

export type RevisionAhead = RevisionFacts & { lines: RevisionLine[] };

export function revisionAhead(db: Db, found: AgendaFound, now: Instant): RevisionAhead {
  const before = lastRelease(db, found.meeting.id) ?? { items: [], papers: [] };
  const after = asItStands(found);
  const lines = revisionLines(before, after, found.meeting.lengthMinutes);
  return {
    ...releaseFacts(found, now),
    ...{ lines, changes: lines.length, newDecisions: newDecisions(before, after) },
    papersWaiting: found.papers.filter(({ state }) => isWaiting(state)).length,
  };
}
