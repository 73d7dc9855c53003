import { type Column, Section, Table, Told, useLanguage, useWords } from "../../../ui";
import { amount, fiscalYear } from "../../format";
import { requestWords } from "../page-words/request";
import type { RequestPage } from "../pages/request.server";
import { isExpense, lineKinds } from "../parts";
import { fundingWords, lineWords } from "../words";
import { Changes } from "./changes";

type Of = { page: RequestPage };

/** F-2: what it pays for, line by line, to its sum. */
export function BudgetSection({ page: { head, lines, purposes, moves } }: Of) {
  const language = useLanguage();
  const words = useWords(requestWords);
  const names = useWords(lineWords);
  const { total } = useWords(fundingWords);
  if (head.amends && (lines.length === 0 || moves.length > 0))
    return (
      <Section id="lines" title={words.budget}>
        <Changes
          lines={lines.map(({ kind, cents, approved }) => ({ kind, cents: approved ?? cents }))}
          moves={moves}
        />
      </Section>
    );
  if (lines.length === 0) return null;
  const isDecided = head.approved !== null;
  const severalYears = new Set(lines.map(({ year }) => year)).size > 1;
  const inOrder = lineKinds.flatMap((kind) => lines.filter((line) => line.kind === kind));
  const columns: Column[] = [
    { key: "line", label: words.line, foldedLabel: "" },
    ...(severalYears ? [{ key: "year", label: words.years, unbroken: true }] : []),
    { key: "amount", label: words.amount, numeric: true },
    ...(isDecided ? [{ key: "approved", label: words.approvedColumn, numeric: true }] : []),
  ];
  const purposeOf = (kind: string) => purposes.find((one) => one.kind === kind)?.text;
  const rows = inOrder.map(({ kind, year, cents, approved }) => ({
    key: `${kind} ${year}`,
    cells: {
      line: (
        <>
          {names[kind]}{" "}
          {purposeOf(kind) && (
            <span className="meta">
              <Told text={purposeOf(kind) ?? { en: "", fr: "" }} />
            </span>
          )}
        </>
      ),
      year: fiscalYear(language, year),
      amount: amount(language, cents),
      approved: amount(language, approved ?? 0),
    },
  }));
  return (
    <Section id="lines" title={words.budget}>
      <Table
        columns={columns}
        rows={rows}
        rowHeader="line"
        foot={{
          ...{ line: total, year: "", amount: amount(language, head.total) },
          approved: amount(language, head.approved ?? 0),
        }}
      />
      {lines.some(({ kind }) => isExpense(kind)) && <p className="meta">{words.expenseNote}</p>}
    </Section>
  );
}
