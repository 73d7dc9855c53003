import type { ReactNode } from "react";
import { address } from "../../../site-map";
import {
  Contents,
  type Fact,
  Figures,
  Notice,
  PageHead,
  Section,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { dayOf } from "../../dates";
import { fiscalYear, list, longDate, money } from "../../format";
import { History } from "../../ledger/views/history";
import { addedBy } from "../amendment";
import { yearsOf } from "../budget";
import { isBeforeCouncils, isBeingWritten } from "../lifecycle";
import { amendWords } from "../page-words/amend";
import { requestWords } from "../page-words/request";
import type { RequestPage } from "../pages/request.server";
import { AccountsEffect } from "./effects";
import { RequestActs } from "./request-acts";
import { AmendmentsSection } from "./request-amendments";
import { BudgetSection } from "./request-budget";
import { BeforeDeciding, Questions, Ties } from "./request-review";
import { RequestRoute } from "./request-route";
import { AboutSection, ScopeSection } from "./request-scope";
import { isSpent, SpentSection } from "./request-spent";
import { StateShown } from "./state-shown";

type Props = { page: RequestPage; asks: boolean; standing?: ReactNode };

/** F-6, desk 25: the ask, the accounts after it, what it pays for, the scope, ties, questions; then what came of it. */
export function RequestView({ page, asks, standing }: Props) {
  const words = useWords(requestWords);
  const { head } = page;
  const isDeciding = isBeforeCouncils(head.state);
  return (
    <>
      <PageHead
        kicker={<Kicker page={page} />}
        title={<Told text={head.title} />}
        status={<StateShown strong state={head.state} />}
        lede={<Now page={page} />}
        actions={<RequestActs page={page} asks={asks} />}
      />
      <Figures figures={useFigures(page)} />
      <div className="noprint">
        <RequestRoute page={page} />
      </div>
      <Contents parts={useParts(page)} />
      <Returned page={page} />
      {standing}
      {isDeciding && (
        <Section id="accounts" title={words.effects}>
          <AccountsEffect page={{ request: page, effects: page.effects }} />
        </Section>
      )}
      <AmendmentsSection page={page} />
      <SpentSection page={page} />
      <BudgetSection page={page} />
      <AboutSection page={page} />
      <ScopeSection page={page} />
      {page.standsSince !== null && (
        <>
          <Ties page={page} />
          <Questions page={page} />
          <BeforeDeciding page={page} />
        </>
      )}
      {page.history.length > 0 && (
        <div className="noprint">
          <Section id="history" title={words.history}>
            <History lines={page.history} />
          </Section>
        </div>
      )}
    </>
  );
}

/** The parts of the page, in their order, for whoever looks for one of them. */
function useParts({ head, lines, payments, amendments, standsSince, history }: RequestPage) {
  const words = useWords(requestWords);
  const amend = useWords(amendWords);
  const parts = {
    accounts: isBeforeCouncils(head.state) && words.effects,
    amendments: amendments.length > 0 && amend.amendments,
    payments: isSpent(head.state, payments.length) && words.payments,
    reports: isSpent(head.state, payments.length) && words.reports,
    lines: (lines.length > 0 || head.amends !== null) && words.budget,
    ...{ about: words.about, scope: words.scope },
    ties: standsSince !== null && words.ties,
    questions: standsSince !== null && words.questions,
    before: standsSince !== null && words.before,
    history: history.length > 0 && words.history,
  };
  return Object.entries(parts).flatMap(([id, title]) => (title ? [{ id, title }] : []));
}

/** Its number and its group; of an amendment the way to the request that it amends. */
function Kicker({ page: { head } }: { page: RequestPage }) {
  const language = useLanguage();
  const words = useWords(requestWords);
  const amend = useWords(amendWords);
  const group = say(language, head.bodyName);
  if (!head.amends) return head.label ? words.kicker(head.label, group) : words.kickerDraft(group);
  const number = head.amends.label ?? "";
  return (
    <a href={address(language, "funding-request", { request: head.amends.id })}>
      {head.label ? amend.kicker(head.label, number) : amend.kickerDraft(number)}
    </a>
  );
}

/** What it lacks, and whose turn it is. */
function Now({ page: { head, lacking, why } }: { page: RequestPage }) {
  const language = useLanguage();
  const words = useWords(requestWords);
  return [
    ...(lacking ? [say(language, lacking)] : []),
    words[`now-${head.state}`],
    ...(why ? [why] : []),
  ].join(" ");
}

function useFigures({ head, shares, planLine, ...request }: RequestPage): Fact[] {
  const language = useLanguage();
  const words = useWords(requestWords);
  const amend = useWords(amendWords);
  const added = addedBy(request.amendments);
  const isReduced = head.approved !== null && head.approved !== head.total;
  const years = list(
    language,
    yearsOf(request).map((year) => fiscalYear(language, year)),
  );
  const councils = head.above.flatMap(({ id, acronym }) => {
    const own = shares.filter(({ council }) => council === id);
    const sum = own.reduce((total, { cents, approved }) => total + (approved ?? cents), 0);
    return own.length > 0
      ? [{ key: id, label: words.from(say(language, acronym)), value: money(language, sum) }]
      : [];
  });
  return [
    { key: "asked", label: head.amends ? amend.further : words.asked, value: money(language, head.total) },
    ...(isReduced
      ? [{ key: "approved", label: words.approved, value: money(language, head.approved ?? 0) }]
      : []),
    ...(added > 0
      ? [
          {
            key: "amended",
            label: amend.withAmendments,
            value: money(language, (head.approved ?? 0) + added),
          },
        ]
      : []),
    ...councils,
    { key: "years", label: words.years, value: years },
    ...(planLine ? [{ key: "plan", label: words.planLine, value: planLine }] : []),
  ];
}

function Returned({ page: { head, returned } }: { page: RequestPage }) {
  const language = useLanguage();
  const words = useWords(requestWords);
  if (!returned || !isBeingWritten(head.state)) return null;
  return (
    <div className="waiting">
      <Notice tone="wait" title={words.returned(longDate(language, dayOf(returned.at)))}>
        <p>
          <Told text={returned.what} />
        </p>
      </Notice>
    </div>
  );
}
