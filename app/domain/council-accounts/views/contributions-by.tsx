import { address } from "../../../site-map";
import { Table, useLanguage, useWords } from "../../../ui";
import { say } from "../../bilingual";
import type { Day } from "../../dates";
import { amount, fiscalYear, isoDate } from "../../format";
import type { Contribution } from "../contributions.server";
import { accountPageWords } from "../page-words";
import { ContributionStatus, isLate } from "./account-tables";

/** Desk 28: what one government or association contributes to the councils, the newest year first. */
export function ContributionsBy({ lines, today }: { lines: Contribution[]; today: Day }) {
  const language = useLanguage();
  const words = useWords(accountPageWords);
  return (
    <Table
      fold
      rowHeader="council"
      columns={[
        { key: "council", label: words.council },
        { key: "called", label: words.called, numeric: true },
        { key: "in", label: words.cameIn, numeric: true },
        { key: "due", label: words.due, unbroken: true },
        { key: "state", label: words.state },
      ]}
      rows={lines.map((one) => ({
        key: one.id,
        cells: {
          council: (
            <a href={address(language, "contribution", { contribution: one.id })}>
              {say(language, one.council.acronym)}, {fiscalYear(language, one.year)}
            </a>
          ),
          called: amount(language, one.cents),
          in: amount(language, one.received),
          due: isoDate(one.dueOn),
          state: <ContributionStatus state={one.state} isOverdue={isLate(one, today)} />,
        },
      }))}
    />
  );
}
