// The text of the recognised sections, passage by passage, as the clauses are looked for in it.
import { passagesOf, plainOf } from "../../rich-text";
import type { SectionKey } from "../sections";
import { fold } from "./fold";
import type { RecognisedSection } from "./recognised";

/** One passage: as it stands, and folded to the same length for patterns. */
export type Read = { section: SectionKey; passage: string; folded: string; depth: number };

export const readSections = (sections: RecognisedSection[]): Read[] =>
  sections.flatMap(({ key, text }) =>
    passagesOf(text).map(({ content, depth }) => {
      const passage = plainOf(content);
      return { section: key, passage, folded: fold(passage), depth };
    }),
  );

/** Passages in the order in which sections are asked; sections not named come last where `others` says so. */
export function inOrder(reads: Read[], first: SectionKey[], others: "others" | "only" = "others"): Read[] {
  const named = first.flatMap((key) => reads.filter(({ section }) => section === key));
  return others === "only" ? named : [...named, ...reads.filter(({ section }) => !first.includes(section))];
}

export const founding = ({ section, passage }: Read) => ({ section, passage });

/** Sentences of a folded text; an abbreviation's full stop, before a small letter, ends none. */
export const sentencesOf = (text: string): string[] => text.split(/(?<=[.;!?])\s+(?=\S)/);
