// What the bench found, as a table to be read and as JSON.
import { type Findings, growthOf, heaviest, type Verdict } from "./bars";
import { median } from "./load";
import type { InWorld, Measured } from "./measure";
import type { World, WorldName } from "./worlds";

type Line = Record<string, string>;

function table(lines: readonly Line[]): string {
  const columns = Object.keys(lines[0] ?? {});
  const widths = columns.map((name) =>
    Math.max(name.length, ...lines.map((line) => line[name]?.length ?? 0)),
  );
  const said = (cells: string[]) =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join("  ");
  return [said(columns), ...lines.map((line) => said(columns.map((name) => line[name] ?? "")))].join("\n");
}

const one = (value: number) => value.toFixed(1);
const most = (values: readonly number[]) => Math.max(0, ...values);

/** Of whoever is shown most; a page that is too heavy is marked. */
function kilobytesOf(found: readonly InWorld[]): string {
  const bytes = most(found.map((page) => page.bytes));
  const isHeavy = bytes > heaviest && !found.some(({ isFile }) => isFile);
  return `${isHeavy ? "! " : ""}${one(bytes / 1000)}`;
}

/** One line a page: over everybody who sees it, in both languages. */
export function pagesTable({ pages, load }: Findings, world: WorldName): string {
  const growth = new Map(growthOf(pages).map((line) => [line.row, line]));
  const rows = [...new Set(pages.map(({ row }) => row))];
  return table(
    rows.map((row) => {
      const same = pages.filter((page) => page.row === row);
      const each = (of: (found: InWorld) => number) => same.map((page) => of(page[world]));
      const loaded = load.filter((found) => found.row === row);
      const grew = growth.get(row);
      const line: Line = {
        page: row,
        people: String(new Set(same.map(({ who }) => who)).size),
        statements: String(most(each(({ statements }) => statements))),
        "SQLite ms": one(most(each(({ milliseconds }) => milliseconds))),
        "slowest ms": one(most(each(({ slowest }) => slowest.milliseconds))),
        "KB html": kilobytesOf(same.map((page) => page[world])),
        "cost ms": one(median(each(({ cost }) => cost))),
        "p50 ms": one(median(each(({ p50 }) => p50))),
        "worst p50": one(most(each(({ p50 }) => p50))),
      };
      if (world === "demonstration") return line;
      return {
        ...line,
        "KB gz": one(most(loaded.map(({ bytes }) => bytes)) / 1000),
        "rate/s": loaded.length > 0 ? median(loaded.map(({ rate }) => rate)).toFixed(0) : "",
        "p99 of 8": one(most(loaded.map(({ p99 }) => p99))),
        answers: String(most(loaded.map(({ requests }) => requests))),
        growth: grew ? grew.raw.toFixed(2) : "file",
        "for bytes": grew ? grew.forItsBytes.toFixed(2) : "file",
      };
    }),
  );
}

/** The statements that cost most on any page. */
export function slowestStatements(pages: readonly Measured[]): string {
  const worst = new Map<string, { milliseconds: number; row: string }>();
  for (const { row, grown } of pages) {
    const { text, milliseconds } = grown.slowest;
    const known = worst.get(text);
    if (!known || known.milliseconds < milliseconds) worst.set(text, { milliseconds, row });
  }
  const lines = [...worst].sort(([, first], [, second]) => second.milliseconds - first.milliseconds);
  return lines
    .slice(0, 8)
    .map(
      ([text, { milliseconds, row }]) =>
        `${one(milliseconds).padStart(6)} ms  ${row}: ${text.replace(/\s+/g, " ").trim().slice(0, 110)}`,
    )
    .join("\n");
}

export const yardsticksTable = ({ yardsticks }: Findings): string =>
  table(
    yardsticks.map(({ row, bytes, elements, rate, bareRemix, bareHttp }) => ({
      page: row,
      "KB html": one(bytes / 1000),
      elements: String(elements),
      "rate/s": rate.toFixed(0),
      "bare Remix/s": bareRemix.toFixed(0),
      "of it": `${((100 * rate) / bareRemix).toFixed(0)} %`,
      "bare node:http/s": bareHttp.toFixed(0),
    })),
  );

export const verdictsTable = (verdicts: readonly Verdict[]): string =>
  verdicts
    .flatMap(({ bar, found, holds, beyond }) => [
      `${holds ? "holds " : "BEYOND"}  ${bar}: ${found}`,
      ...(holds ? [] : beyond.slice(0, 12).map((text) => `          ${text}`)),
    ])
    .join("\n");

export const worldLine = ({ name, megabytes, seconds }: World): string =>
  `${name}: ${megabytes.toFixed(1)} MB, ${seconds === null ? "kept from before" : `made in ${seconds.toFixed(0)} s`}`;
