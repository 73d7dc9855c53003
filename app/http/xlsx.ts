// Lists as workbooks: text is text, never a formula; sums are numbers that a spreadsheet adds up.
import write from "write-excel-file/node";

const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** Characters wide: text, and a sum of millions. */
const widths = { text: 22, sum: 14 };

type Cells = {
  name: string;
  sheet: string;
  headings: readonly string[];
  rows: readonly (readonly (string | number)[])[];
  /** The columns that are sums, by their place from 0. */
  sums: readonly number[];
};

/** A download of one sheet, its headings bold and kept in view. */
export function xlsx({ name, sheet, headings, rows, sums }: Cells) {
  const isSum = (place: number) => sums.includes(place);
  const head = headings.map((value, place) => ({
    ...{ value, type: String, fontWeight: "bold" as const, wrap: true },
    align: isSum(place) ? ("right" as const) : ("left" as const),
  }));
  const cells = rows.map((row) =>
    row.map((value, place) => {
      if (value === "") return null;
      if (typeof value === "string") return { value, type: String };
      return { value, type: Number, ...(isSum(place) && { format: "#,##0.00" }) };
    }),
  );
  const columns = headings.map((_, place) => ({ width: isSum(place) ? widths.sum : widths.text }));
  return {
    ...{ name: `${name}.xlsx`, type },
    // The name of a sheet holds 31 characters at most, and none of these.
    content: write([head, ...cells], {
      ...{ columns, stickyRowsCount: 1, sheet: sheet.replace(/[[\]:*?/\\]/g, " ").slice(0, 31) },
    }).toBuffer(),
  };
}
