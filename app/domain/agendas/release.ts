// M-6: what blocks a release: a side of a title or of a paper that is missing or behind.
import type { Bilingual, Language } from "../bilingual";
import type { Section, Timed } from "./items";
import { isAdded, lacksOf, type PaperLack, type PaperLine } from "./paper";

type Titled = Timed<{ id: string; section: Section; title: Bilingual; minutes: number }>;
export type Missing = Pick<Titled, "id" | "section" | "number" | "title"> & {
  side: Language;
  /** Of the item's own title where no paper is named. */
  what: PaperLack["what"];
  paper: { id: string; title: Bilingual } | null;
};

/**
 * Agenda and papers go out in both languages at the same instant, or not at all. `oneLanguage`: the terms of those who
 * meet let a working paper go in its author's.
 */
export function missingSides(
  items: readonly Titled[],
  papers: readonly PaperLine[],
  oneLanguage: boolean,
): Missing[] {
  return items.flatMap(({ id, section, number, title }): Missing[] => {
    const item = { id, section, number, title };
    const own = (["en", "fr"] as const)
      .filter((side) => !title[side])
      .map((side) => ({ ...item, side, what: "title" as const, paper: null }));
    const lacking = papers
      .filter((paper) => paper.item === id && isAdded(paper.state))
      .flatMap((paper) =>
        lacksOf(paper, oneLanguage).map((lack) => ({
          ...{ ...item, ...lack },
          paper: { id: paper.id, title: paper.title },
        })),
      );
    return [...own, ...lacking];
  });
}
