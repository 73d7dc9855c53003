import { addresses } from "../../site-map";
import type { Actor } from "../actor";
import { addDays, dayOf, deadlineOf, startOfDay } from "../dates";
import { capital } from "../format";
import type { AwaitingRows, Slice } from "../slice";
import { settlePages } from "./commands/confirming.server";
import { daysAhead } from "./due";
import { pagePolicies } from "./policy";
import { type PageDue, pagesDueRows } from "./queries.server";
import { pageWords } from "./words";

const ownOf = (actor: Actor): string[] =>
  actor.standings.flatMap((held) =>
    held.as === "seat" || held.as === "contact" ? (held.seat.jurisdiction ?? []) : [],
  );

/** Those of one's own jurisdiction some weeks ahead; every overdue one for the secretariat. */
const awaits: AwaitingRows = {
  rows: pagesDueRows,
  params: (actor, today) => ({
    ...{ pagesOf: JSON.stringify(ownOf(actor)), pagesSince: startOfDay(today) as unknown as number },
    pagesUntil: deadlineOf(addDays(today, daysAhead)) as unknown as number,
  }),
  read: (facts) => {
    const { id, name, dueAt, isOwn } = JSON.parse(facts) as PageDue;
    const { en, fr } = pageWords;
    return [
      {
        ...{ kind: "jurisdiction-page", id },
        verb: isOwn ? { en: en.verb, fr: fr.verb } : { en: en.see, fr: fr.see },
        title: isOwn
          ? { en: en.awaiting, fr: fr.awaiting }
          : { en: en.overdueTitle(name.en), fr: fr.overdueTitle(name.fr) },
        context: { en: capital(name.en), fr: capital(name.fr) },
        href: addresses(isOwn ? "jurisdiction-confirm" : "jurisdiction", { jurisdiction: id }),
        since: startOfDay(addDays(dayOf(dueAt), -daysAhead)),
        dueOn: dayOf(dueAt),
      },
    ];
  },
};

export const jurisdictionPagesSlice: Slice = {
  name: "jurisdiction-pages",
  title: { en: pageWords.en.slice, fr: pageWords.fr.slice },
  policies: Object.values(pagePolicies),
  awaits,
  settle: settlePages,
};
