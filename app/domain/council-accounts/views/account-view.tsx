import type { ReactNode } from "react";
import { address } from "../../../site-map";
import { EmptyState, KeySentence, PageHead, Section, Told, useLanguage, useWords } from "../../../ui";
import { addDays, daysOfFiscalYear } from "../../dates";
import { fiscalYear, longDate, money } from "../../format";
import { isOpenAccount } from "../lifecycle";
import { accountPageWords } from "../page-words";
import type { AccountPage } from "../pages.server";
import { yearInAddress } from "../year";
import { BeforeSection, YearEndSection } from "./account-ends";
import { AccountBar, AccountFigures, AccountLegend } from "./account-picture";
import { ContributionsTable, ProvisionsTable } from "./account-tables";
import { Act } from "./act";
import { StatementSection } from "./statement-section";

type Props = { page: AccountPage };

/** Desk 22: a council's account of one fiscal year, from the sentence that matters to the last line. */
export function AccountView({ page }: Props) {
  const language = useLanguage();
  const words = useWords(accountPageWords);
  const { head, sums, contributions, provisions } = page;
  const params = { body: head.council.id, year: yearInAddress(head.year) };
  return (
    <>
      <PageHead
        kicker={words.yearOf(fiscalYear(language, head.year))}
        title={
          <>
            {words.accountOf} <Told text={head.council.acronym} />
          </>
        }
        lede={<Told text={head.council.name} />}
      >
        <KeySentence>
          <Stands page={page} />
        </KeySentence>
      </PageHead>
      <Section id="picture" title={words.picture}>
        <div className="stack">
          {sums.free + sums.expected + sums.setAside + sums.committed + sums.spent > 0 && <AccountLegend />}
          <AccountBar sums={sums} />
          <AccountFigures
            sums={sums}
            caption={words.figures}
            hrefOf={(figure) =>
              `${address(language, "council-account", params, figure ? { figure } : {})}#statement`
            }
          />
        </div>
      </Section>
      <Listed
        {...{ id: "contributions", title: words.contributions, isEmpty: contributions.length === 0 }}
        {...{ empty: words.noContributions, teaches: words.noContributionsText }}
        act={
          <Act
            offer={page.acts.callContributions}
            label={words.call}
            href={address(language, "contributions-call", params)}
          />
        }
      >
        <ContributionsTable page={page} />
      </Listed>
      <Listed
        {...{ id: "provisions", title: words.provisions, isEmpty: provisions.length === 0 }}
        {...{ empty: words.noProvisions, teaches: words.noProvisionsText }}
        act={
          <Act
            offer={page.acts.setAside}
            label={words.setAsideAct}
            href={address(language, "provision-new", params)}
          />
        }
      >
        <ProvisionsTable page={page} />
      </Listed>
      <YearEndSection page={page} />
      <BeforeSection page={page} />
      <StatementSection page={page} />
      <YearsSection page={page} />
    </>
  );
}

/** The same council's account of its other years. */
function YearsSection({ page: { head } }: Props) {
  const language = useLanguage();
  const words = useWords(accountPageWords);
  return (
    <div className="noprint">
      <Section id="years" title={words.otherYears}>
        <ul className="row" role="list">
          {head.years
            .filter((year) => year !== head.year)
            .map((year) => (
              <li key={year}>
                <a
                  href={address(language, "council-account", {
                    ...{ body: head.council.id, year: yearInAddress(year) },
                  })}
                >
                  {fiscalYear(language, year)}
                </a>
              </li>
            ))}
        </ul>
      </Section>
    </div>
  );
}

type ListedProps = {
  id: string;
  title: string;
  isEmpty: boolean;
  empty: string;
  teaches: string;
  act: ReactNode;
  children: ReactNode;
};
/** What belongs to the account, with the act that adds to it; empty, it teaches. */
function Listed({ id, title, isEmpty, empty, teaches, act, children }: ListedProps) {
  return (
    <Section id={id} title={title}>
      {isEmpty ? (
        <EmptyState title={empty} action={act}>
          {teaches}
        </EmptyState>
      ) : (
        <>
          {children}
          <div className="acts noprint">{act}</div>
        </>
      )}
    </Section>
  );
}

/** What is free, and what of it goes on after 31 March. */
function Stands({ page: { head, sums, forecast, isOver, today } }: Props) {
  const language = useLanguage();
  const words = useWords(accountPageWords);
  const { from, until } = daysOfFiscalYear(head.year);
  if (!isOpenAccount(head.state))
    return sums.carriedOut > 0 ? words.closedCarried(money(language, sums.carriedOut)) : words.closed;
  if (isOver) return words.closed;
  return [
    ...(today < from ? [words.notBegun] : []),
    words.freeNow(money(language, sums.free)),
    ...(sums.overdue > 0 ? [words.overdueNow(money(language, sums.overdue))] : []),
    words.forecast(money(language, forecast), longDate(language, addDays(until, -1))),
  ].join(" ");
}
