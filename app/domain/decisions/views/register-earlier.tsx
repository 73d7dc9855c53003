import { address } from "../../../site-map";
import { type Row, Section, Status, Told, useLanguage, useWords } from "../../../ui";
import { earlierPageWords } from "../../earlier-decisions/page-words";
import type { EarlierWaiting } from "../../earlier-decisions/pages.server";
import { earlierTones } from "../../earlier-decisions/views/earlier-tones";
import { earlierStateWords } from "../../earlier-decisions/words";
import { capital, isoDate } from "../../format";
import { outcomeWords } from "../../outcome-words";
import type { EarlierLine } from "../register-earlier.server";
import { registerWords } from "../register-words";

/** B-3: one that was adopted before this workspace, marked as such. */
export const earlierRow = (line: EarlierLine): Row => ({
  key: line.id,
  cells: {
    number: <Reference of={line} />,
    day: isoDate(line.adoptedOn),
    body: <Told text={line.body} />,
    matter: <Told text={line.title} />,
    agreed: <Outcome of={line} />,
    state: <State of={line} />,
  },
});

const Reference = ({ of: { id, reference } }: { of: Pick<EarlierLine, "id" | "reference"> }) => (
  <a href={address(useLanguage(), "earlier-decision", { earlier: id })}>{reference}</a>
);

function Outcome({ of: { outcome } }: { of: EarlierLine }) {
  const outcomes = useWords(outcomeWords);
  const words = useWords(earlierPageWords);
  return (
    <>
      {capital(outcomes[outcome])}
      <div className="meta">{words.before}</div>
    </>
  );
}

/** D-2: which decision took its place. */
function State({ of: { state, replacedBy } }: { of: EarlierLine }) {
  const language = useLanguage();
  const states = useWords(earlierStateWords);
  const words = useWords(registerWords);
  const by = { supersedes: words.supersededBy, rescinds: words.rescindedBy };
  return (
    <>
      <Status tone={earlierTones[state]}>{states[state]}</Status>
      {replacedBy.map(({ kind, number, proceeding }) => (
        <div key={number} className="meta">
          {by[kind]} <a href={address(language, "proceeding", { proceeding })}>{number}</a>
        </div>
      ))}
    </>
  );
}

const inSight = 8;

/** Those that wait for a co-chair: the first of them in sight, the others folded away. */
export function WaitingEarlier({ waiting }: { waiting: readonly EarlierWaiting[] }) {
  const words = useWords(earlierPageWords);
  if (waiting.length === 0) return null;
  const more = waiting.slice(inSight);
  return (
    <Section id="waiting" title={words.waiting} note={words.waitingNote}>
      <Lines of={waiting.slice(0, inSight)} />
      {more.length > 0 && (
        <details>
          <summary>{words.more(more.length)}</summary>
          <Lines of={more} />
        </details>
      )}
    </Section>
  );
}

function Lines({ of }: { of: readonly EarlierWaiting[] }) {
  const words = useWords(earlierPageWords);
  return (
    <ul>
      {of.map((one) => (
        <li key={one.id}>
          <Reference of={one} />, <Told text={one.acronym} />, <Told text={one.title} />
          {one.isSentBack && <span className="meta"> ({words.returned})</span>}
        </li>
      ))}
    </ul>
  );
}
