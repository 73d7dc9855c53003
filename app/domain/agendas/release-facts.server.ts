// M-6: what blocks a release, found once for its page and for the act.
import type { Instant } from "../dates";
import type { AgendaFound } from "./agenda.server";
import { factsOfAgenda } from "./facts.server";
import { timed } from "./items";
import { isPlaced } from "./lifecycle";
import type { ReleaseFacts } from "./policy";
import { type Missing, missingSides } from "./release";

/** A working paper goes in one language where each of those who meet lets it. */
export const letsOneLanguage = ({ rules }: Pick<AgendaFound, "rules">): boolean =>
  [...rules.values()].every((own) => own.get("working-papers")?.value.oneLanguage ?? true);

export const missingIn = (found: AgendaFound): Missing[] =>
  missingSides(
    timed(
      found.items.filter(({ state }) => isPlaced(state)),
      found.meeting.lengthMinutes,
    ),
    found.papers,
    letsOneLanguage(found),
  );

export const releaseFacts = (found: AgendaFound, now: Instant): ReleaseFacts => ({
  ...factsOfAgenda(found, now),
  missing: missingIn(found).length,
});
