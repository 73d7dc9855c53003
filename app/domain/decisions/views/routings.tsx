import { address } from "../../../site-map";
import {
  ActLink,
  Acts,
  type Event,
  Section,
  Status,
  Timeline,
  Told,
  type Tone,
  useLanguage,
  useWords,
} from "../../../ui";
import { type Language, pick, say } from "../../bilingual";
import { dayOf } from "../../dates";
import { isoDate, longDate } from "../../format";
import type { RoutingState } from "../lifecycle";
import type { ProceedingPage } from "../pages.server";
import { routingStateWords, upperTableWords } from "../routing";
import type { RoutingShown } from "../routing-pages.server";
import { routingWords } from "../routing-words";

export const routingTones = {
  "to-send": "wait",
  sent: "now",
  answered: "ok",
} as const satisfies Record<RoutingState, Tone>;

/** W-6: where it goes above the councils, why, when it was sent, and what came back. */
export function Routings({ page: { routings, proceeding } }: { page: ProceedingPage }) {
  const language = useLanguage();
  const words = useWords(routingWords);
  const { lines, mayRoute } = routings;
  if (lines.length === 0 && !mayRoute) return null;
  return (
    <div className={lines.length === 0 ? "noprint" : undefined}>
      <Section id="routed" title={words.title} note={words.lede}>
        <div className="stack">
          {lines.map((one) => (
            <OneRouting key={one.id} routing={one} proceeding={proceeding.id} />
          ))}
        </div>
        {mayRoute && (
          <p className="noprint">
            <a href={address(language, "decision-route", { proceeding: proceeding.id })}>
              {lines.length > 0 ? words.routeAgain : words.route}
            </a>
          </p>
        )}
      </Section>
    </div>
  );
}

function OneRouting({ routing, proceeding }: { routing: RoutingShown; proceeding: string }) {
  const language = useLanguage();
  const words = useWords(routingWords);
  const names = useWords(upperTableWords);
  const states = useWords(routingStateWords);
  const { table, state, reason, maySend, mayAnswer, id } = routing;
  const params = { proceeding, routing: id };
  return (
    <div className="stack">
      <h3>{names[table]}</h3>
      <p>
        <Status tone={routingTones[state]}>{states[state]}</Status>
      </p>
      <p>
        <Told text={reason} />
      </p>
      <Timeline label={words.notes(names[table])} events={eventsOf(routing, language)} />
      {(maySend || mayAnswer) && (
        <div className="noprint">
          <Acts>
            {mayAnswer && (
              <ActLink kind="two" low href={address(language, "routing-answer", params)}>
                {words.answerTitle}
              </ActLink>
            )}
            {maySend && (
              <ActLink kind="two" low href={address(language, "routing-sent", params)}>
                {words.sentTitle}
              </ActLink>
            )}
          </Acts>
        </div>
      )}
    </div>
  );
}

/** The oldest first: marked, sent, answered, each as often as it happened. */
function eventsOf({ notes, markedBy, markedAt, source }: RoutingShown, language: Language): Event[] {
  const words = pick(routingWords, language);
  const when = (day: ReturnType<typeof dayOf>) => ({ text: longDate(language, day), iso: isoDate(day) });
  const marked: Event = {
    ...{ key: "marked", when: when(dayOf(markedAt)), text: words.marked },
    who: (
      <>
        <Told text={markedBy} />
        {source && `. ${words.onWord(source)}`}
      </>
    ),
  };
  const noted = [...notes.entries()].map(
    ([place, { kind, on, text, by }]): Event => ({
      ...{ key: `${place}`, when: when(on), who: say(language, by) },
      text: kind === "sent" ? words.sent : <Told text={text} />,
    }),
  );
  return [marked, ...noted];
}
