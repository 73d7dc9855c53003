import { address } from "../../../site-map";
import { Table, Told, useLanguage, useWords } from "../../../ui";
import { amount, isoDate } from "../../format";
import type { PaidLine } from "../../funding/paid-to.server";
import { lineWords } from "../../funding/words";
import { jurisdictionWords } from "../jurisdiction-words";

/** Each payment opens onto the request that it was paid from. */
export function JurisdictionPaid({ lines }: { lines: readonly PaidLine[] }) {
  const language = useLanguage();
  const words = useWords(jurisdictionWords);
  const names = useWords(lineWords);
  const total = lines.reduce((sum, { cents }) => sum + cents, 0);
  const columns = [
    { key: "request", label: words.paidFor, foldedLabel: "" },
    { key: "line", label: words.paidLine },
    { key: "day", label: words.paidDay, unbroken: true },
    { key: "sum", label: words.paidSum, numeric: true },
  ];
  const rows = lines.map(({ id, request, label, title, line, cents, paidOn }) => ({
    key: id,
    cells: {
      request: (
        <>
          <a href={address(language, "funding-request", { request })}>
            <Told text={title} />
          </a>{" "}
          <span className="meta">{label}</span>
        </>
      ),
      ...{ line: names[line], day: isoDate(paidOn), sum: amount(language, cents) },
    },
  }));
  return (
    <Table
      fold
      columns={columns}
      rows={rows}
      rowHeader="request"
      foot={{ request: words.paidTotal, line: "", day: "", sum: amount(language, total) }}
    />
  );
}
