// M-6: what blocks a release: a side of a title that is missing.
import type { Bilingual, Language } from "../bilingual";
import type { Section } from "./items";

type Titled = { id: string; section: Section; number: number; title: Bilingual };
export type Missing = Pick<Titled, "id" | "section" | "number" | "title"> & { side: Language };

/** Agenda and forms go out in both languages at the same instant, or not at all. */
export const missingSides = (items: readonly Titled[]): Missing[] =>
  items.flatMap(({ id, section, number, title }) =>
    (["en", "fr"] as const)
      .filter((side) => !title[side])
      .map((side) => ({ id, section, number, title, side })),
  );
