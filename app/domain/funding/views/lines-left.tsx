import { Table, useLanguage, useWords } from "../../../ui";
import { amount } from "../../format";
import { requestWords } from "../page-words/request";
import type { LineLeft } from "../payments.server";
import { lineWords } from "../words";

/** F-9: of each line what is approved, used and left. */
export function LinesLeft({ left }: { left: readonly LineLeft[] }) {
  const language = useLanguage();
  const words = useWords(requestWords);
  const names = useWords(lineWords);
  const columns = [
    { key: "line", label: words.left, foldedLabel: "" },
    { key: "approved", label: words.approvedColumn, numeric: true },
    { key: "used", label: words.used, numeric: true },
    { key: "left", label: words.leftColumn, numeric: true },
  ];
  const rows = left.map(({ kind, approved, used }) => ({
    key: kind,
    cells: {
      line: names[kind],
      ...{ approved: amount(language, approved), used: amount(language, used) },
      left: amount(language, approved - used),
    },
  }));
  return <Table fold columns={columns} rows={rows} rowHeader="line" />;
}
