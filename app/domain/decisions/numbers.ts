// D-10, D-17: RD for a council's decisions, GD for a group's own.
import type { Proceeding } from "./proceedings.server";

const places = new Intl.NumberFormat("en", { minimumIntegerDigits: 3, useGrouping: false });

export function numberOf(
  { bodyKind, acronym }: Pick<Proceeding, "bodyKind" | "acronym">,
  { fiscalYear, sequence }: { fiscalYear: number; sequence: number },
): string {
  const prefix = bodyKind === "council" ? "RD" : "GD";
  const year = `${fiscalYear}-${String(fiscalYear + 1).slice(2)}`;
  return `${prefix}-${acronym.en || acronym.fr}-${year}-${places.format(sequence)}`;
}
