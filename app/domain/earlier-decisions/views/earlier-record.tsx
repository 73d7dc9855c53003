import { address } from "../../../site-map";
import { type Fact, Facts, Section, Told, useLanguage, useWords } from "../../../ui";
import type { Bilingual } from "../../bilingual";
import { dayOf, type Instant } from "../../dates";
import { capital, longDate } from "../../format";
import { outcomeWords } from "../../outcome-words";
import type { Earlier, EarlierReplacement } from "../earlier.server";
import { earlierMoves } from "../lifecycle";
import { earlierPageWords } from "../page-words";
import type { EarlierPage } from "../pages.server";
import { KnownIn } from "./earlier-text";

/** Its number, its day, the document in which it is written; who entered it, and who confirmed it. */
export function EarlierRecord({ page }: { page: Pick<EarlierPage, "earlier" | "opensBody"> }) {
  const words = useWords(earlierPageWords);
  return (
    <Section id="record" title={words.record}>
      <Facts facts={[...useWhatFacts(page), ...useWhoFacts(page.earlier)]} />
    </Section>
  );
}

export function useWhatFacts({ earlier, opensBody }: Pick<EarlierPage, "earlier" | "opensBody">): Fact[] {
  const language = useLanguage();
  const words = useWords(earlierPageWords);
  const outcomes = useWords(outcomeWords);
  const { reference, adoptedOn, body, name, outcome, record } = earlier;
  const council = <Told text={name} />;
  return [
    { key: "reference", label: words.reference, value: <b>{reference}</b> },
    {
      key: "day",
      label: words.day,
      value: (
        <>
          {longDate(language, adoptedOn)} <span className="meta">{words.before}</span>
        </>
      ),
    },
    {
      key: "body",
      label: words.body,
      value: opensBody ? <a href={address(language, "body", { body })}>{council}</a> : council,
    },
    { key: "outcome", label: words.outcome, value: capital(outcomes[outcome]) },
    { key: "record", label: words.inWhich, value: <KnownIn text={record} /> },
  ];
}

function useWhoFacts({ enteredBy, enteredAt, settledBy, settledAt, state }: Earlier): Fact[] {
  const words = useWords(earlierPageWords);
  const isWithdrawn = state === earlierMoves.withdrawEarlier.to;
  const entered = { key: "entered", label: words.enteredBy, value: <Who by={enteredBy} at={enteredAt} /> };
  if (!settledBy || settledAt === null) return [entered];
  const label = isWithdrawn ? words.withdrawnBy : words.confirmedBy;
  return [entered, { key: "settled", label, value: <Who by={settledBy} at={settledAt} /> }];
}

function Who({ by, at }: { by: Bilingual; at: Instant }) {
  const language = useLanguage();
  return (
    <>
      <Told text={by} />, {longDate(language, dayOf(at))}
    </>
  );
}

/** D-2: what superseded or rescinded it, or will. */
export function Replacements({ page: { earlier } }: { page: EarlierPage }) {
  const words = useWords(earlierPageWords);
  if (earlier.replacedBy.length === 0) return null;
  const done = { supersedes: words.supersededBy, rescinds: words.rescindedBy };
  const toCome = { supersedes: words.toBeSuperseded, rescinds: words.toBeRescinded };
  const facts = earlier.replacedBy.map((one) => ({
    key: one.number,
    label: one.since === null ? toCome[one.kind] : done[one.kind],
    value: <Later of={one} />,
  }));
  return (
    <Section id="replacements" title={words.replaced}>
      <Facts facts={facts} />
    </Section>
  );
}

function Later({ of: { number, proceeding, since } }: { of: EarlierReplacement }) {
  const language = useLanguage();
  const words = useWords(earlierPageWords);
  return (
    <>
      <a href={address(language, "proceeding", { proceeding })}>{number}</a>,{" "}
      {since === null ? words.onceInForce : words.since(longDate(language, dayOf(since)))}
    </>
  );
}
