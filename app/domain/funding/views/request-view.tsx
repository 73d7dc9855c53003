import type { ReactNode } from "react";
import { address } from "../../../site-map";
import {
  ActLink,
  type Fact,
  Figures,
  Notice,
  PageHead,
  RefusedButton,
  Section,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { dayOf } from "../../dates";
import { fiscalYear, list, longDate, money } from "../../format";
import { History } from "../../ledger/views/history";
import { type FundingAct, fundingActPlaces, takesBack } from "../acts";
import { yearsOf } from "../budget";
import { isBeforeCouncils, isBeingWritten } from "../lifecycle";
import { requestWords } from "../page-words/request";
import type { RequestPage } from "../pages/request.server";
import { AccountsEffect } from "./effects";
import { BudgetSection } from "./request-budget";
import { BeforeDeciding, Questions, Ties } from "./request-review";
import { RequestRoute } from "./request-route";
import { AboutSection, ScopeSection } from "./request-scope";
import { SpentSection } from "./request-spent";
import { StateShown } from "./state-shown";

type Props = { page: RequestPage; asks: boolean; standing?: ReactNode };

/** F-6, desk 25: the ask, the accounts after it, what it pays for, the scope, ties, questions; then what came of it. */
export function RequestView({ page, asks, standing }: Props) {
  const language = useLanguage();
  const words = useWords(requestWords);
  const { head } = page;
  const group = say(language, head.bodyName);
  const isDeciding = isBeforeCouncils(head.state);
  return (
    <>
      <PageHead
        kicker={head.label ? words.kicker(head.label, group) : words.kickerDraft(group)}
        title={<Told text={head.title} />}
        status={<StateShown strong state={head.state} />}
        lede={<Now page={page} />}
        actions={<Acts page={page} asks={asks} />}
      />
      <Figures figures={useFigures(page)} />
      <div className="noprint">
        <RequestRoute page={page} />
      </div>
      <Returned page={page} />
      {standing}
      {isDeciding && (
        <Section id="accounts" title={words.effects}>
          <AccountsEffect page={{ request: page, effects: page.effects }} />
        </Section>
      )}
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
    { key: "asked", label: words.asked, value: money(language, head.total) },
    ...(isReduced
      ? [{ key: "approved", label: words.approved, value: money(language, head.approved ?? 0) }]
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

const labels = {
  form: "actForm",
  submit: "actSubmit",
  check: "actCheck",
  return: "actReturn",
  conflict: "actConflict",
  ask: "actAsk",
  confirm: "actConfirm",
  fund: "actFund",
  contract: "actContract",
  pay: "actPay",
  report: "actReport",
  complete: "actComplete",
  close: "actClose",
  resume: "actResume",
  withdraw: "actWithdraw",
  cancel: "actCancel",
  discard: "actDiscard",
} as const satisfies Record<FundingAct, keyof (typeof requestWords)["en"]>;

function Acts({ page: { head, acts }, asks }: { page: RequestPage; asks: boolean }) {
  const language = useLanguage();
  const words = useWords(requestWords);
  const open = acts.filter(({ refused }) => refused === null).map(({ act }) => act);
  const first = asks ? undefined : open.find((act) => !takesBack.includes(act));
  return (
    <>
      {open.map((act) => (
        <ActLink
          key={act}
          kind={act === first ? "primary" : "two"}
          href={address(language, fundingActPlaces[act], { request: head.id })}
        >
          {words[labels[act]]}
        </ActLink>
      ))}
      {acts.map(
        ({ act, refused }) =>
          refused && <RefusedButton key={act} label={words[labels[act]]} reason={say(language, refused)} />,
      )}
    </>
  );
}
