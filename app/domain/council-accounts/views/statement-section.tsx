import { address } from "../../../site-map";
import { Pages, Section, Told, useLanguage, useWords } from "../../../ui";
import { queryOf } from "../../asked";
import { accountPageWords } from "../page-words";
import type { AccountPage } from "../pages.server";
import { yearInAddress } from "../year";
import { begun } from "./account-tables";
import { StatementTable } from "./statement-table";

type Props = { page: AccountPage };
const named = {
  opening: "opening",
  received: "received",
  "set-aside": "setAside",
  committed: "committed",
  spent: "spent",
  carried: "yearEnd",
} as const;

/** F-11: the lines of the account, page by page; whole for the print, and as a file. */
export function StatementSection({ page: { head, statement } }: Props) {
  const language = useLanguage();
  const words = useWords(accountPageWords);
  const { lines, figure, request, first, total } = statement;
  const params = { body: head.council.id, year: yearInAddress(head.year) };
  const hrefOf = (query: Record<string, string>) =>
    `${address(language, "council-account", params, queryOf({ figure, request, ...query }))}#statement`;
  const isWhole = lines.length === total;
  return (
    <Section id="statement" title={words.statement}>
      <Only statement={statement} whole={`${address(language, "council-account", params)}#statement`} />
      {lines.length === 0 ? (
        <p>{words.noLines}</p>
      ) : (
        <>
          <StatementTable lines={lines} year={head.year} />
          {!isWhole && (
            <Pages
              label={words.pagesOfStatement}
              range={words.linesOf(first, first + lines.length - 1, total)}
              current={statement.page}
              count={statement.pages}
              hrefOf={(to) => hrefOf({ page: String(to) })}
            />
          )}
          <p className="row noprint">
            {!isWhole && <a href={hrefOf({ lines: "all" })}>{words.toPrint}</a>}
            <a href={address(language, "statement-csv", params)}>{words.csv}</a>
            <a href={address(language, "statement-xlsx", params)}>{words.xlsx}</a>
          </p>
        </>
      )}
    </Section>
  );
}

type OnlyProps = { statement: AccountPage["statement"]; whole: string };
/** Which lines are shown, where they are not all. */
function Only({ statement: { figure, request, lines }, whole }: OnlyProps) {
  const words = useWords(accountPageWords);
  if (!figure && !request) return null;
  const name = lines[0]?.about?.name;
  return (
    <p>
      {figure && `${words.statementOf(words[named[figure]])} `}
      {request && (
        <>
          {words.statementOfRequest} {name && <Told text={begun(name)} />}.{" "}
        </>
      )}
      <a href={whole} className="noprint">
        {words.wholeStatement}
      </a>
    </p>
  );
}
