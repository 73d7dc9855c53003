import { address } from "../../../site-map";
import { PageHead, Scroll, Section, Table, Told, useLanguage, useWords } from "../../../ui";
import { say } from "../../bilingual";
import { amount, fiscalYear } from "../../format";
import { accountPageWords } from "../page-words";
import type { AccountsPage } from "../pages.server";
import { yearInAddress } from "../year";
import { AccountBar, AccountLegend } from "./account-picture";

const figures = ["opening", "received", "setAside", "committed", "spent", "free", "expected"] as const;

/** Desk 22: what each council holds in a fiscal year, side by side. */
export function AccountsView({ page }: { page: AccountsPage }) {
  const language = useLanguage();
  const words = useWords(accountPageWords);
  const { lines, year, years } = page;
  const to = (body: string) => address(language, "council-account", { body, year: yearInAddress(year) });
  const total = (figure: (typeof figures)[number]) => lines.reduce((sum, line) => sum + line.sums[figure], 0);
  const others = years.filter((one) => one !== year);
  return (
    <>
      <PageHead kicker={words.yearOf(fiscalYear(language, year))} title={words.accounts} lede={words.lede} />
      <Section id="accounts" title={words.picture}>
        <figure className="stack">
          <AccountLegend />
          {lines.map(({ council, sums }) => (
            <div key={council.id}>
              <h3>
                <a href={to(council.id)}>
                  <Told text={council.acronym} />
                </a>
              </h3>
              <AccountBar sums={sums} />
            </div>
          ))}
        </figure>
        <Scroll label={words.figures}>
          <Table
            rowHeader="council"
            columns={[
              { key: "council", label: words.council },
              ...figures.map((figure) => ({ key: figure, label: words[figure], numeric: true })),
            ]}
            rows={lines.map(({ council, sums }) => ({
              key: council.id,
              cells: {
                council: (
                  <a href={to(council.id)} aria-label={say(language, council.name)}>
                    <Told text={council.acronym} />
                  </a>
                ),
                ...Object.fromEntries(figures.map((figure) => [figure, amount(language, sums[figure])])),
              },
            }))}
            foot={{
              council: words.total,
              ...Object.fromEntries(figures.map((figure) => [figure, amount(language, total(figure))])),
            }}
          />
        </Scroll>
      </Section>
      <Section id="years" title={words.otherYears}>
        <ul className="row" role="list">
          {others.map((one) => (
            <li key={one}>
              <a href={address(language, "council-accounts", {}, { year: yearInAddress(one) })}>
                {fiscalYear(language, one)}
              </a>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
