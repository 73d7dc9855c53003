import type { Db } from "../../../db/connection";
import { addresses } from "../../site-map";
import { type Actor, isSecretariat } from "../actor";
import { addDays, type Day, dayOf, deadlineOf, type Instant, startOfDay } from "../dates";
import { capital } from "../format";
import type { Awaiting, Slice } from "../slice";
import { settlePages } from "./commands/confirming.server";
import { daysAhead } from "./due";
import { pagePolicies } from "./policy";
import { type PageDue, pagesDue } from "./queries.server";
import { pageWords } from "./words";

/** Those of one's own jurisdiction some weeks ahead; every overdue one for the secretariat. */
function awaiting(db: Db, actor: Actor, today: Day): Awaiting[] {
  const own = new Set(
    actor.standings.flatMap((held) =>
      held.as === "seat" || held.as === "contact" ? (held.seat.jurisdiction ?? []) : [],
    ),
  );
  const staff = isSecretariat(actor);
  if (own.size === 0 && !staff) return [];
  const { en, fr } = pageWords;
  const isOverdue = ({ dueAt }: PageDue) => dayOf(dueAt) < today;
  return pagesDue(db, deadlineOf(addDays(today, daysAhead)))
    .filter((page) => own.has(page.id) || (staff && isOverdue(page)))
    .map((page) => {
      const isOwn = own.has(page.id);
      const { id, name, dueAt } = page;
      return {
        kind: "jurisdiction-page",
        id,
        verb: isOwn ? { en: en.verb, fr: fr.verb } : { en: en.see, fr: fr.see },
        title: isOwn
          ? { en: en.awaiting, fr: fr.awaiting }
          : { en: en.overdueTitle(name.en), fr: fr.overdueTitle(name.fr) },
        context: { en: capital(name.en), fr: capital(name.fr) },
        href: addresses(isOwn ? "jurisdiction-confirm" : "jurisdiction", { jurisdiction: id }),
        since: startOfDay(addDays(dayOf(dueAt), -daysAhead)) as Instant,
        dueOn: dayOf(dueAt),
      };
    });
}

export const jurisdictionPagesSlice: Slice = {
  name: "jurisdiction-pages",
  title: { en: pageWords.en.slice, fr: pageWords.fr.slice },
  policies: Object.values(pagePolicies),
  awaiting,
  settle: settlePages,
};
