// M-7: until when papers are taken for a meeting, as its countdown has it.
import { type Day, deadlineOf, type Instant } from "../dates";
import { countdownIn, stepDay } from "../meetings/deadlines.server";
import type { AgendaFound } from "./agenda.server";

export type PapersBy = { day: Day; isOver: boolean };

/** A deadline ends at 17:00 Eastern Time. */
export function papersBy({ meeting, rules }: Pick<AgendaFound, "meeting" | "rules">, now: Instant): PapersBy {
  const day = stepDay(countdownIn(meeting.day, rules), "papers");
  return { day, isOver: now > deadlineOf(day) };
}
