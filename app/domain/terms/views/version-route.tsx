import { type Fork, Route, type Stop, type StopState, useLanguage, useWords } from "../../../ui";
import { type Language, pick, say } from "../../bilingual";
import { dayOf, type Instant } from "../../dates";
import { longDate } from "../../format";
import type { VersionState } from "../lifecycle";
import { versionWords } from "../page-words/version";
import type { VersionPage } from "../pages/version.server";
import type { Before } from "../pages/version-row.server";
import { versionStateWords } from "../words";

/** How far along a state is: drafted, with the members, before the councils, in force; null where the way ended early. */
const reached: Record<VersionState, number | null> = {
  draft: 0,
  "in-consultation": 1,
  put: 2,
  "to-confirm": 2,
  returned: 0,
  declined: null,
  withdrawn: null,
  "in-force": 3,
  superseded: 4,
};

const stateAt = (place: number, now: number): StopState =>
  place < now ? "done" : place === now ? "now" : "next";

/** Drafted, with the members, before each council, in force: done, now, next. */
export function VersionRoute({ page }: { page: VersionPage }) {
  const language = useLanguage();
  const words = useWords(versionWords);
  const states = useWords(versionStateWords);
  const { head, dates, before } = page;
  const now = reached[head.state];
  const drafted: Stop = {
    key: "drafted",
    label: words.drafted,
    detail: [onDay(language, dates.madeAt), dates.document && words.fromDocument(dates.document)]
      .filter(Boolean)
      .join(", "),
    state: now === 0 ? "now" : "done",
  };
  if (now === null) {
    const ended: Stop = { key: "ended", label: states[head.state], state: "now" };
    return <Route label={words.route} stops={[drafted, ended]} />;
  }
  const consulted: Stop = {
    key: "consultation",
    label: words.consultation,
    detail: [dates.consultedAt && words.sentOn(onDay(language, dates.consultedAt)), words.withWhom]
      .filter(Boolean)
      .join(", "),
    state: stateAt(1, now),
  };
  const inForce: Stop = {
    key: "in-force",
    label: words.inForce,
    detail: dates.inForceFrom
      ? longDate(language, dates.inForceFrom)
      : dates.fromThePast
        ? words.onceConfirmed
        : words.onceAll,
    state: stateAt(3, now),
  };
  const councilStop = dates.fromThePast ? confirming : deciding;
  const branches = head.councils.map((acronym, place) =>
    councilStop({ name: say(language, acronym), asked: before[place], state: stateAt(2, now) }, language),
  );
  const stops = [drafted, ...(now === 1 ? [consulted] : []), ...forked(branches), inForce];
  return <Route label={words.route} stops={stops} />;
}

const onDay = (language: Language, at: Instant): string => longDate(language, dayOf(at));

type AtCouncil = { name: string; asked: Before | undefined; state: StopState };

function deciding({ name, asked, state }: AtCouncil, language: Language): Stop {
  const words = pick(versionWords, language);
  const since = asked ? `${words.waitsSince(onDay(language, asked.askedAt))}. ` : "";
  return { key: name, label: words.decides(name), detail: `${since}${words.decidesHow}`, state };
}

function confirming({ name, asked, state }: AtCouncil, language: Language): Stop {
  const words = pick(versionWords, language);
  if (!asked) return { key: name, label: words.confirms(name), state };
  const { askedAt, confirmedAt, confirmedBy } = asked;
  if (confirmedAt === null)
    return {
      key: name,
      label: words.confirms(name),
      detail: words.waitsSince(onDay(language, askedAt)),
      state,
    };
  const who = confirmedBy ? say(language, confirmedBy) : "";
  return {
    key: name,
    label: words.confirmed(name),
    detail: words.confirmedBy(who, onDay(language, confirmedAt)),
    state: "done",
  };
}

/** Two councils stand side by side; one, or more than two, one after the other. */
function forked(stops: Stop[]): (Stop | Fork)[] {
  const [one, other, ...more] = stops;
  return one && other && more.length === 0 ? [{ key: "councils", branches: [one, other] }] : stops;
}
