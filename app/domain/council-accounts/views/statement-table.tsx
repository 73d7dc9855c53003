import { address } from "../../../site-map";
import { Table, Told, useLanguage, useWords } from "../../../ui";
import type { Language } from "../../bilingual";
import { amount, fiscalYear, isoDate, money } from "../../format";
import { accountPageWords } from "../page-words";
import type { StatementLine } from "../statement.server";
import { flowWords } from "../words";
import { begun } from "./account-tables";

const placeOf = {
  contribution: (language: Language, id: string) => address(language, "contribution", { contribution: id }),
  provision: (language: Language, id: string) => address(language, "provision", { provision: id }),
  request: (language: Language, id: string) => address(language, "funding-request", { request: id }),
  opening: (language: Language, id: string) => address(language, "opening", { opening: id }),
} as const;

/** F-11: line by line, as it was entered; what it concerns is one click away. */
export function StatementTable({ lines, year }: { lines: StatementLine[]; year: number }) {
  const language = useLanguage();
  const words = useWords(accountPageWords);
  return (
    <Table
      fold
      dense
      rowHeader="what"
      columns={[
        { key: "line", label: words.line, numeric: true, wide: true },
        { key: "day", label: words.day, unbroken: true },
        { key: "what", label: words.what },
        { key: "in", label: words.in, numeric: true },
        { key: "out", label: words.out, numeric: true },
        { key: "after", label: words.freeAfter, numeric: true, wide: true },
      ]}
      rows={lines.map((line) => ({
        key: `${line.line}`,
        cells: {
          line: line.line,
          day: isoDate(line.day),
          what: <What line={line} year={year} />,
          in: line.change > 0 ? amount(language, line.change) : "",
          out: line.change < 0 ? amount(language, -line.change) : "",
          after: amount(language, line.freeAfter),
        },
      }))}
    />
  );
}

function What({ line, year }: { line: StatementLine; year: number }) {
  const language = useLanguage();
  const words = useWords(accountPageWords);
  const flows = useWords(flowWords);
  const { about, takesBack, note, flow } = line;
  const said = flows[flow];
  return (
    <>
      {about?.name ? (
        <>
          {said},{" "}
          <a href={placeOf[about.kind](language, about.id)}>
            <Told text={begun(about.name)} />
          </a>
        </>
      ) : about ? (
        <a href={placeOf[about.kind](language, about.id)}>{said}</a>
      ) : (
        said
      )}
      {line.change === 0 && <div className="meta">{words.besideFree(money(language, line.cents))}</div>}
      {takesBack && (
        <div className="meta">
          {takesBack.year === year
            ? words.takesBack(takesBack.line)
            : words.takesBackOf(takesBack.line, fiscalYear(language, takesBack.year))}
        </div>
      )}
      {note && <div className="meta">{note}</div>}
    </>
  );
}
