import { type Fork, Route, type Stop, type StopState, useLanguage, useWords } from "../../../ui";
import { type Language, say } from "../../bilingual";
import { dayOf, type Instant } from "../../dates";
import { longDate } from "../../format";
import type { RecommendationState } from "../lifecycle";
import { recommendationPageWords } from "../page-words/version";
import type { CouncilTurn } from "../pages/detail.server";
import type { RecommendationPage } from "../pages/version.server";
import { recommendationStateWords } from "../words";

/** How far along a state is: drafted, group, submitted, checked, councils, carried out, closed. */
const reached: Record<RecommendationState, number> = {
  draft: 0,
  "in-consultation": 1,
  agreed: 2,
  submitted: 3,
  incomplete: 3,
  complete: 4,
  "under-decision": 4,
  approved: 5,
  "approved-with-conditions": 5,
  "approved-with-modification": 5,
  "in-implementation": 5,
  implemented: 6,
  noted: 6,
  closed: 7,
  deferred: 5,
  returned: 5,
  declined: 5,
  withdrawn: 1,
};

const stateAt = (place: number, now: number): StopState =>
  place < now ? "done" : place === now ? "now" : "next";

type Words = (typeof recommendationPageWords)["en"];
type Telling = { page: RecommendationPage; words: Words; language: Language; now: number };

/** Drafted, agreed by the group, submitted, checked, before each council, carried out: done, now, next. */
export function RecommendationRoute({
  page,
  agreedAt,
}: {
  page: RecommendationPage;
  agreedAt: Instant | null;
}) {
  const language = useLanguage();
  const words = useWords(recommendationPageWords);
  const states = useWords(recommendationStateWords);
  const { state } = page.head;
  const telling = { page, words, language, now: reached[state] };
  if (state === "withdrawn") {
    const ended: Stop = { key: "ended", label: states[state], detail: since(telling), state: "now" };
    return <Route label={words.route} stops={[drafted(telling), ended]} />;
  }
  const councils = page.councils.map((one) => councilStop(one, telling));
  const stops = [
    ...[drafted(telling), ofGroup(telling, agreedAt), submitted(telling), checked(telling)],
    ...forked(councils),
    ...last(telling, states[state]),
  ];
  return <Route label={words.route} stops={stops} />;
}

const onDay = (language: Language, at: Instant): string => longDate(language, dayOf(at));
const since = ({ page, language }: Telling): string => onDay(language, page.dates.stateSince);

const drafted = ({ page, words, language, now }: Telling): Stop => ({
  key: "drafted",
  label: words.drafted,
  detail: `${onDay(language, page.dates.madeAt)}, ${words.draftedBy}`,
  state: stateAt(0, now),
});

function ofGroup({ page, words, language, now }: Telling, agreedAt: Instant | null): Stop {
  const asked = page.steps["recommendations.consult"];
  const waits = asked && now === 1 ? words.sentOn(onDay(language, asked)) : words.groupHow;
  return {
    key: "group",
    label: now > 1 ? words.groupAgreed : words.group,
    detail: agreedAt && now > 1 ? onDay(language, agreedAt) : waits,
    state: stateAt(1, now),
  };
}

function submitted(telling: Telling): Stop {
  const { page, words, language, now } = telling;
  const { submittedAt } = page.dates;
  const waits = now === 2 ? `${words.waitsSince(since(telling))}. ${words.submits}` : words.submits;
  return {
    key: "submitted",
    label: words.submitted,
    detail: submittedAt && now > 2 ? onDay(language, submittedAt) : waits,
    state: stateAt(2, now),
  };
}

function checked(telling: Telling): Stop {
  const { page, words, language, now } = telling;
  const foundAt = page.steps["recommendations.findComplete"];
  const waits =
    page.head.state === "incomplete" ? words.backOn(since(telling)) : words.waitsSince(since(telling));
  const detail = now === 3 ? waits : words.checks;
  return {
    key: "checked",
    label: words.checked,
    detail: foundAt && now > 3 ? onDay(language, foundAt) : detail,
    state: stateAt(3, now),
  };
}

function councilStop(one: CouncilTurn, { words, language, now }: Telling): Stop {
  const { openedAt, declaredAt, number } = one;
  const name = say(language, one.acronym);
  const label = words.decides(name);
  if (declaredAt !== null)
    return { key: name, label, detail: `${number}, ${onDay(language, declaredAt)}`, state: "done" };
  const detail = openedAt === null ? words.toBeAsked : words.askedOn(onDay(language, openedAt));
  return { key: name, label, detail, state: stateAt(4, now) };
}

/** What follows the councils: it is carried out and closed, it comes again, or it ends there. */
function last(telling: Telling, state: string): Stop[] {
  const { page, words, now } = telling;
  const own = page.head.state;
  if (own === "deferred" || own === "returned")
    return [
      {
        key: "next",
        label: words.next,
        detail: words.nextHow,
        state: page.head.isLatest ? "now" : "done",
      },
    ];
  if (own === "declined") return [{ key: "ended", label: state, detail: since(telling), state: "now" }];
  const closed: Stop = {
    key: "closed",
    label: words.closes,
    detail: own === "closed" ? since(telling) : undefined,
    state: own === "closed" ? "done" : stateAt(6, now),
  };
  const isNoted = own === "noted" || (own === "closed" && page.result === null);
  const carried: Stop = {
    key: "carried",
    label: words.done,
    detail: own === "in-implementation" ? words.implementing(since(telling)) : words.doneHow,
    state: stateAt(5, now),
  };
  return isNoted ? [closed] : now >= 6 ? [carried, closed] : [carried];
}

/** Two councils stand side by side; one, or more than two, one after the other. */
function forked(stops: Stop[]): (Stop | Fork)[] {
  const [one, other, ...more] = stops;
  return one && other && more.length === 0 ? [{ key: "councils", branches: [one, other] }] : stops;
}
