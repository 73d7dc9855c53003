import { type Fork, Route, type Stop, type StopState, useLanguage, useWords } from "../../../ui";
import { say } from "../../bilingual";
import { dayOf } from "../../dates";
import { longDate } from "../../format";
import type { FundingState } from "../lifecycle";
import { amendWords } from "../page-words/amend";
import { requestWords } from "../page-words/request";
import type { RequestPage } from "../pages/request.server";
import { fundingStateWords } from "../words";

/** How far along a state is: written, checked, declared and asked, decided, spent, closed. */
const reached: Record<FundingState, number> = {
  draft: 0,
  submitted: 1,
  incomplete: 1,
  declaring: 2,
  "in-review": 3,
  "to-confirm": 4,
  unfunded: 4,
  committed: 4,
  contracting: 4,
  reporting: 4,
  completed: 5,
  closed: 6,
  joined: 4,
  deferred: 3,
  declined: 3,
  withdrawn: 0,
  cancelled: 4,
};
/** F-9: of an amendment the way ends there. */
const joined = reached.joined;
const endedThere: readonly FundingState[] = ["deferred", "declined", "withdrawn", "cancelled"];

const stateAt = (place: number, now: number): StopState =>
  place < now ? "done" : place === now ? "now" : "next";

/** F-4: the way of a request: done, now, next. */
export function RequestRoute({ page }: { page: RequestPage }) {
  const language = useLanguage();
  const words = useWords(requestWords);
  const amend = useWords(amendWords);
  const states = useWords(fundingStateWords);
  const { state, above } = page.head;
  const now = reached[state];
  const since = words.sinceDay(longDate(language, dayOf(page.stateSince)));
  const until = page.askedUntil && words.untilDay(longDate(language, page.askedUntil));
  const at = (place: number, key: string, label: string, next?: string): Stop => ({
    ...{ key, label, state: stateAt(place, now) },
    detail: place === now ? `${states[state]}. ${since}` : next,
  });
  const councils = above.map(({ id, acronym }) => at(3, id, words.decides(say(language, acronym))));
  const [one, other, ...more] = councils;
  const deciding: (Stop | Fork)[] =
    one && other && more.length === 0 ? [{ key: "councils", branches: [one, other] }] : councils;
  const stops: (Stop | Fork)[] = [
    at(0, "written", words.written),
    at(1, "submitted", words.submitted),
    at(2, "declares", words.declares, until ?? undefined),
    ...deciding,
    ...(endedThere.includes(state)
      ? [{ key: "ended", label: states[state], detail: since, state: "now" as const }]
      : page.head.amends
        ? [at(joined, "joins", amend.joins(page.head.amends.label ?? ""))]
        : [at(4, "spends", words.spends), at(5, "closes", words.closes)]),
  ];
  return <Route label={words.route} stops={stops} />;
}
