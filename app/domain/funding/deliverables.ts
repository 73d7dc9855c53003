// F-3: the rows of the form in which deliverables are typed; the number of a row ends the names of its fields.
import { z } from "zod";
import type { Language } from "../bilingual";
import { optionalDay, optionalText } from "../typed";
import type { DeliverableTyped } from "./commands/delivering.server";
import type { Deliverable } from "./request.server";

export const mostRows = 40;
/** So many stand empty after those that are written. */
const spare = 3;
export const rowsFor = (written: number): number => Math.min(mostRows, written + spare);

const text = optionalText(300);
const rows = Array.from({ length: mostRows }, (_, place) => place + 1);

export const deliverableFields = z
  .object(
    Object.fromEntries(
      rows.flatMap((row) => [
        [`nameEn${row}`, text],
        [`nameFr${row}`, text],
        [`lead${row}`, text],
        [`due${row}`, optionalDay],
      ]),
    ) as Record<string, typeof text | typeof optionalDay>,
  )
  .transform((typed) =>
    rows.map((row) => ({
      row,
      name: { en: String(typed[`nameEn${row}`] ?? ""), fr: String(typed[`nameFr${row}`] ?? "") },
      lead: String(typed[`lead${row}`] ?? ""),
      due: (typed[`due${row}`] ?? null) as DeliverableTyped["due"],
    })),
  );

/** What stands in the rows before anything is typed. */
export function deliverablesStart(written: readonly Deliverable[]): Record<string, string> {
  return Object.fromEntries(
    [...written.entries()].flatMap(([place, { name, lead, due }]) => {
      const row = place + 1;
      const [year = "", month = "", day = ""] = due.split("-");
      return [
        [`nameEn${row}`, name.en],
        [`nameFr${row}`, name.fr],
        [`lead${row}`, lead],
        [`due${row}.day`, String(Number(day))],
        [`due${row}.month`, String(Number(month))],
        [`due${row}.year`, year],
      ];
    }),
  );
}

export const sideOf = (language: Language) => (language === "en" ? "nameEn" : "nameFr");
