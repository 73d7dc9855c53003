// What the operator reads at the console.
import type { Manifest } from "./manifest";
import type { Check } from "./verify.server";

export function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** One line a check, then what should be known, then every fault by name. */
export function tableOf(checks: readonly Check[]): string {
  const width = Math.max(...checks.map(({ name }) => name.length));
  const lines = checks.map(({ name, found, faults }) => {
    const verdict = faults.length === 0 ? "good" : `${faults.length} wrong`;
    return `${name.padEnd(width)}  ${verdict.padEnd(8)}  ${found}`;
  });
  return [
    ...lines,
    ...checks.flatMap(({ notes = [] }) => notes),
    ...checks.flatMap(({ faults }) => faults.map((fault) => `Wrong: ${fault}`)),
  ].join("\n");
}

export const mailsSaid = (count: number): string => (count === 1 ? "1 mail waits" : `${count} mails wait`);

export function holdings(manifest: Manifest): string {
  const { kind, entries, ledger, counts, madeAt } = manifest;
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const files = entries.filter(({ name }) => name.startsWith("files/"));
  return [
    `A ${kind === "real" ? "real workspace" : "demonstration"} as of ${madeAt}: ${rows} rows in ${Object.keys(counts).length} tables,`,
    `  ledger to line ${ledger.number}, head ${ledger.hash.slice(0, 16) || "none"},`,
    `  database ${sizeOf(entries.find(({ name }) => name === "workspace.db")?.bytes ?? 0)}, ${files.length} stored files of ${sizeOf(files.reduce((sum, { bytes }) => sum + bytes, 0))}, the key.`,
  ].join("\n");
}
