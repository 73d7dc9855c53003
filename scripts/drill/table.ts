// The table of a drill: one row each, what was lost below it.
import type { Row } from "./drill";

const verdictOf = ({ notRun, lost }: Row): string =>
  notRun ? `not run: ${notRun}` : lost.length > 0 ? `LOST ${lost.length}` : "nothing lost";

export function tableOf(rows: readonly Row[]): string {
  const head = ["drill", "rules", "rounds", "faults injected", "acknowledged", "lost", "verdict"];
  const cells = rows.map((row) => [
    row.drill,
    row.rules,
    ...[row.rounds, row.faults, row.acknowledged, row.lost.length].map((figure) =>
      row.notRun ? "–" : figure.toLocaleString("en-CA"),
    ),
    verdictOf(row),
  ]);
  const widths = head.map((title, at) =>
    Math.max(title.length, ...cells.map((line) => line[at]?.length ?? 0)),
  );
  const isFigure = (at: number) => at >= 2 && at <= 5;
  const line = (of: string[]) =>
    of
      .map((cell, at) => (isFigure(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join("  ")
      .trimEnd();
  const below = rows.flatMap(({ drill, lost, notes }) => [
    ...notes.map((note) => `  ${drill}: ${note}.`),
    ...lost.slice(0, 20).map((loss) => `! ${drill}: ${loss}`),
  ]);
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...cells.map(line), "", ...below].join(
    "\n",
  );
}

/** The line that ends the table, and the code that ends the process: what was not run is proved by nobody. */
export function endOf(rows: readonly Row[]): { code: 0 | 1; says: string } {
  const absent = rows.filter(({ notRun }) => notRun !== undefined);
  const ran = rows.length - absent.length;
  const lost = rows.reduce((sum, row) => sum + row.lost.length, 0);
  const verdict = lost > 0 ? `LOST ${lost}.` : ran > 0 ? "Nothing was lost." : "Nothing was tried.";
  const names = absent.map(({ drill, notRun }) => `${drill} (${notRun})`).join(", ");
  const rest = absent.length > 0 ? ` NOT RUN, and so not proved: ${names}.` : "";
  return {
    code: lost > 0 || ran === 0 ? 1 : 0,
    says: `${ran} of ${rows.length} rows ran. ${verdict}${rest}`,
  };
}
