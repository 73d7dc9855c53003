import { address } from "../../../../site-map";
import { EmptyState, type Fact, Facts, Status, useLanguage, useWords } from "../../../../ui";
import { dayFrom } from "../../../dates";
import { longDate } from "../../../format";
import { clauseSays } from "../../../terms/clause-words";
import type { ClauseKind } from "../../../terms/clauses";
import type { Rule } from "../../../terms/queries/rules.server";
import { ClauseCite } from "../../../terms/views/clause-cite";
import { versionStateWords } from "../../../terms/words";
import type { BodyPage, OwnFacts } from "../../body-page.server";
import { termsFactsWords } from "../../terms-facts-words";
import { theCouncils } from "./names";

type Props = { page: BodyPage; own: OwnFacts };

/** The rules the body lives by, each with its clause; what is on the way. */
export function TermsSection({ page, own }: Props) {
  const { terms } = own;
  const words = useWords(termsFactsWords);
  if (terms.standing === "none") return <NoneYet page={page} own={own} />;
  const facts: Fact[] = [
    { key: "in-force", label: words.inForce, value: <InForce page={page} version={terms.inForce} /> },
    { key: "authority", label: words.authority, value: <Says kind="authority" rule={terms.authority} /> },
    { key: "cadence", label: words.meets, value: <Says kind="cadence" rule={terms.cadence} /> },
    { key: "quorum", label: words.quorum, value: <Says kind="quorum" rule={terms.quorum} /> },
    { key: "mode", label: words.decidesBy, value: <Says kind="decision-mode" rule={terms.mode} /> },
    { key: "expenses", label: words.expenses, value: <Says kind="expenses" rule={terms.expenses} /> },
    { key: "review", label: words.review, value: <Review rule={terms.review} /> },
    { key: "end", label: words.end, value: <End end={terms.end} /> },
    ...(page.on === page.today && terms.next.length > 0
      ? [{ key: "next", label: words.next, value: <Next versions={terms.next} /> }]
      : []),
  ];
  return <Facts facts={facts} />;
}

function NoneYet({ page, own }: Props) {
  const language = useLanguage();
  const words = useWords(termsFactsWords);
  const open = <a href={address(language, "body-terms", { body: page.head.id })}>{words.start}</a>;
  return (
    <>
      <EmptyState title={words.noneYet} action={open}>
        {words.noneYetText}
      </EmptyState>
      <Next versions={own.terms.next} />
    </>
  );
}

function InForce({ page, version }: { page: BodyPage; version: OwnFacts["terms"]["inForce"] }) {
  const language = useLanguage();
  const words = useWords(termsFactsWords);
  const day = version?.adoptedOn ?? version?.inForceFrom;
  if (!version || !day) return <>{words.noneInForce}</>;
  const sentence = version.fromThePast ? words.adopted : words.cameInto;
  return (
    <>
      <a href={address(language, "terms", { version: version.id })}>
        {sentence(version.number, longDate(language, day), theCouncils(language, page.deciding))}
      </a>
      {version.fromThePast && <div className="meta">{words.before}</div>}
    </>
  );
}

function Says<Kind extends ClauseKind>({ kind, rule }: { kind: Kind; rule: Rule<Kind> | null }) {
  const language = useLanguage();
  const words = useWords(termsFactsWords);
  if (!rule) return <span className="soft">{words.silent}</span>;
  return (
    <>
      {clauseSays(language, kind, rule.value, { jurisdictions: {}, bodies: {} })}{" "}
      <ClauseCite source={rule.source} />
    </>
  );
}

function Review({ rule }: { rule: Rule<"review-date"> | null }) {
  const language = useLanguage();
  const words = useWords(termsFactsWords);
  if (!rule) return <span className="soft">{words.noDate}</span>;
  return (
    <>
      {longDate(language, dayFrom(rule.value.on))} <ClauseCite source={rule.source} />
    </>
  );
}

function End({ end }: { end: OwnFacts["terms"]["end"] }) {
  const language = useLanguage();
  const words = useWords(termsFactsWords);
  if (!end) return <span className="soft">{words.noDate}</span>;
  const sentence = end.extended ? words.extendedTo : words.endsOn;
  return (
    <>
      {sentence(longDate(language, end.on))} <ClauseCite source={end.rule.source} />
    </>
  );
}

function Next({ versions }: { versions: OwnFacts["terms"]["next"] }) {
  const language = useLanguage();
  const words = useWords(termsFactsWords);
  const states = useWords(versionStateWords);
  return versions.map((version) => (
    <div key={version.id}>
      <Status mark="pen">
        <a href={address(language, "terms", { version: version.id })}>{words.version(version.number)}</a>,{" "}
        {states[version.state].toLowerCase()}
      </Status>
    </div>
  ));
}
