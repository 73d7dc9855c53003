// M-6: what blocks a release, found once for its page and for the act.
import type { Instant } from "../dates";
import { factsOfMeeting } from "../meetings/meeting.server";
import type { AgendaFound } from "./agenda.server";
import { timed } from "./items";
import { isPlaced } from "./lifecycle";
import type { ReleaseFacts } from "./policy";
import { type Missing, missingSides } from "./release";

export const missingIn = ({ items, meeting }: Pick<AgendaFound, "items" | "meeting">): Missing[] =>
  missingSides(
    timed(
      items.filter(({ state }) => isPlaced(state)),
      meeting.lengthMinutes,
    ),
  );

export const releaseFacts = (found: AgendaFound, now: Instant): ReleaseFacts => ({
  ...factsOfMeeting(found.meeting, now),
  missing: missingIn(found).length,
});
