import type { ReactNode } from "react";
import { classNames } from "../class-names";
import { useWords } from "../language";
import { Mark } from "../status/status";
import { words } from "../words";

export type Column = {
  key: string;
  label: ReactNode;
  /** What stands before the cell once a phone has folded the table; "" says nothing. */
  foldedLabel?: string;
  numeric?: boolean;
  /** Its cells never break: dates, numbers of matters. */
  unbroken?: boolean;
  /** What one can do: of no use on paper (desk 11). */
  screenOnly?: boolean;
  /** Only on wide screens. */
  wide?: boolean;
  /** Only where a phone has folded the table. */
  narrow?: boolean;
  /** Where the table is asked for again, sorted by this column; `direction` where it is so now. */
  sort?: { href: string; direction?: "ascending" | "descending" };
};

export type Row = {
  key: string;
  /** By column key. A group row may leave cells out. */
  cells: Record<string, ReactNode>;
  /** A heading row for those below it. */
  group?: boolean;
  current?: boolean;
};

type TableProps = {
  columns: Column[];
  rows: Row[];
  /** The column that names the row. */
  rowHeader: string;
  caption?: ReactNode;
  /** On a phone each row becomes a block; for screen readers it stays a table. */
  fold?: boolean;
  dense?: boolean;
  /** What waits for a person; what waits for the desk; the lines of an agenda: each folds in its own way. A matrix
   * has many narrow columns of signs: their headings stand upright. Answers stand in one line from table to table. */
  kind?: "todo" | "queue" | "agenda" | "matrix" | "answers";
  /** The cells of the last line, by column key. */
  foot?: Record<string, ReactNode>;
};

/** Rows and columns. Roles are spelled out, because folding would otherwise take them away. */
export function Table({ columns, rows, rowHeader, caption, fold, dense, kind, foot }: TableProps) {
  return (
    <table role="table" className={classNames(kind, fold && "fold", dense && "dense")}>
      {caption && <caption>{caption}</caption>}
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <Heading key={column.key} column={column} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Line key={row.key} columns={columns} rowHeader={rowHeader} row={row} />
        ))}
      </tbody>
      {foot && (
        <tfoot role="rowgroup">
          <Line columns={columns} rowHeader={rowHeader} row={{ cells: foot }} />
        </tfoot>
      )}
    </table>
  );
}

const cellClass = ({ numeric, unbroken, wide, narrow, screenOnly }: Column) =>
  classNames(
    numeric && "r num",
    unbroken && "nw",
    wide && "wide",
    narrow && "narrow",
    screenOnly && "noprint",
  );

function Heading({ column }: { column: Column }) {
  const say = useWords(words);
  const { label, sort } = column;
  const up = sort?.direction === "ascending";
  return (
    <th role="columnheader" scope="col" className={cellClass(column)} aria-sort={sort?.direction}>
      {sort ? (
        <a className="sort" href={sort.href}>
          {label}
          {sort.direction && <Mark name={up ? "up" : "down"} />}
          {sort.direction && <span className="vh"> {up ? say.sortedUp : say.sortedDown}</span>}
        </a>
      ) : (
        label
      )}
    </th>
  );
}

type LineProps = { columns: Column[]; rowHeader: string; row: Omit<Row, "key"> };

/** A date on its own stays on one line, and is a date for whoever reads by other means than the eye. */
const whole = (cell: ReactNode): ReactNode =>
  typeof cell === "string" && /^\d{4}-\d\d-\d\d$/.test(cell) ? <time>{cell}</time> : cell;

function Line({ columns, rowHeader, row }: LineProps) {
  const { cells, group, current } = row;
  const alone = group && Object.keys(cells).length === 1;
  const shown = alone ? columns.filter(({ key }) => key === rowHeader) : columns;
  return (
    <tr
      role="row"
      className={classNames(group && "group", current && "here")}
      aria-current={current || undefined}
    >
      {shown.map((column) =>
        column.key === rowHeader ? (
          // biome-ignore lint/a11y/useSemanticElements: it is one; the role keeps it one once folded.
          <th
            key={column.key}
            role="rowheader"
            scope={group ? "rowgroup" : "row"}
            colSpan={alone ? columns.length : undefined}
            className={cellClass(column)}
          >
            {whole(cells[column.key])}
          </th>
        ) : (
          <td key={column.key} role="cell" className={cellClass(column)} data-l={labelOf(column, group)}>
            {whole(cells[column.key])}
          </td>
        ),
      )}
    </tr>
  );
}

const labelOf = ({ foldedLabel, label }: Column, group?: boolean): string =>
  group ? "" : (foldedLabel ?? (typeof label === "string" ? label : ""));

/** A table wider than the page: it scrolls, by keyboard too. */
export function Scroll({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    <section className="scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
