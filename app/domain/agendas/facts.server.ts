import type { Instant } from "../dates";
import { factsOfMeeting } from "../meetings/meeting.server";
import type { AgendaFound } from "./agenda.server";
import type { AgendaFacts } from "./policy";

/** What every policy of an agenda asks. */
export const factsOfAgenda = (
  { meeting, agenda }: Pick<AgendaFound, "meeting" | "agenda">,
  now: Instant,
): AgendaFacts => ({ ...factsOfMeeting(meeting, now), isRevised: agenda?.revisingSince != null });
