import { address } from "../../../site-map";
import { Status, Table, Told, type Tone, useLanguage, useWords } from "../../../ui";
import type { Bilingual } from "../../bilingual";
import { amount, capital, isoDate } from "../../format";
import type { AllowedShown } from "../allowing.server";
import { type ContributionState, isExpected, type ProvisionState } from "../lifecycle";
import { accountPageWords } from "../page-words";
import type { AccountPage } from "../pages.server";
import { contributionStateWords, provisionStateWords } from "../words";

const tones = {
  called: "wait",
  invoiced: "wait",
  received: "ok",
  cancelled: "plain",
} as const satisfies Record<ContributionState, Tone>;
const provisionTones = { standing: "ok", ended: "plain" } as const satisfies Record<ProvisionState, Tone>;

type OfContribution = { state: ContributionState; isOverdue: boolean };
export function ContributionStatus({ state, isOverdue, strong }: OfContribution & { strong?: boolean }) {
  const words = useWords(accountPageWords);
  const states = useWords(contributionStateWords);
  return (
    <Status tone={isOverdue ? "bad" : tones[state]} strong={strong}>
      {isOverdue ? `${states[state]}, ${words.overdue.toLowerCase()}` : states[state]}
    </Status>
  );
}
export function ProvisionStatus({ state, strong }: { state: ProvisionState; strong?: boolean }) {
  return (
    <Status tone={provisionTones[state]} strong={strong}>
      {useWords(provisionStateWords)[state]}
    </Status>
  );
}

/** A name as it begins a line: « Gouvernement du Canada ». */
export const begun = ({ en, fr }: Bilingual): Bilingual => ({ en: capital(en), fr: capital(fr) });

/** Past its day, and not all of it came in. */
export const isLate = (of: { state: ContributionState; dueOn: string }, today: string): boolean =>
  isExpected(of.state) && of.dueOn < today;

/** F-12: what each is called to contribute, and what came in of it. */
export function ContributionsTable({ page: { contributions, today } }: { page: AccountPage }) {
  const language = useLanguage();
  const words = useWords(accountPageWords);
  const counted = contributions.filter(({ state }) => state !== "cancelled");
  const total = (of: (one: (typeof counted)[number]) => number) =>
    amount(
      language,
      counted.reduce((sum, one) => sum + of(one), 0),
    );
  return (
    <Table
      fold
      rowHeader="who"
      columns={[
        { key: "who", label: words.contributor },
        { key: "called", label: words.called, numeric: true, wide: true },
        { key: "in", label: words.cameIn, numeric: true, wide: true },
        { key: "left", label: words.left, numeric: true },
        { key: "due", label: words.due, unbroken: true, wide: true },
        { key: "state", label: words.state },
      ]}
      rows={contributions.map((one) => ({
        key: one.id,
        cells: {
          who: (
            <a href={address(language, "contribution", { contribution: one.id })}>
              <Told text={begun(one.name)} />
            </a>
          ),
          called: amount(language, one.cents),
          in: amount(language, one.received),
          left: one.state === "cancelled" ? "" : amount(language, one.cents - one.received),
          due: isoDate(one.dueOn),
          state: <ContributionStatus state={one.state} isOverdue={isLate(one, today)} />,
        },
      }))}
      foot={{
        who: words.total,
        called: total(({ cents }) => cents),
        in: total(({ received }) => received),
        left: total(({ cents, received }) => cents - received),
      }}
    />
  );
}

export function ProvisionsTable({ page: { provisions } }: { page: AccountPage }) {
  const language = useLanguage();
  const words = useWords(accountPageWords);
  return (
    <Table
      fold
      rowHeader="purpose"
      columns={[
        { key: "purpose", label: words.purpose },
        { key: "envelope", label: words.envelope, numeric: true },
        { key: "left", label: words.leftOfIt, numeric: true },
        { key: "decision", label: words.decision },
        { key: "state", label: words.state },
      ]}
      rows={provisions.map((one) => ({
        key: one.id,
        cells: {
          purpose: (
            <a href={address(language, "provision", { provision: one.id })}>
              <Told text={one.purpose} />
            </a>
          ),
          envelope: amount(language, one.cents),
          left: amount(language, one.left),
          decision: <DecisionLink allowed={one.allowed} />,
          state: <ProvisionStatus state={one.state} />,
        },
      }))}
    />
  );
}

/** The decision that allows it; to whoever does not see that one, nothing of it is said (T-3). */
export function DecisionLink({ allowed }: { allowed: AllowedShown }) {
  const language = useLanguage();
  const words = useWords(accountPageWords);
  if (!allowed) return <>{words.decisionHidden}</>;
  const href =
    allowed.kind === "proceeding"
      ? address(language, "proceeding", { proceeding: allowed.id })
      : address(language, "earlier-decision", { earlier: allowed.id });
  return <a href={href}>{allowed.number}</a>;
}
