// "Federal:", "Provincial/Territorial :", « Membres municipaux » : the headings under which seats are listed (S-1).
import type { Level } from "../../levels";
import { fold } from "./fold";

/** "PT" names two levels; which of them a seat has, its jurisdiction tells. */
export type LabelLevel = Level | "PT";
export type LevelLabel = { level: LabelLevel; length: number };

const federal = "federal(?:es|aux|e|s)?";
const provincial = "provincia(?:les|le|l|ux)";
const territorial = "territoria(?:les|le|l|ux)";
const municipal = "municipa(?:les|le|l|ux)";
const join = "\\s*(?:/|-|&|,|and|et|ou|or)\\s*";
const nouns =
  "members?|seats?|representatives?|jurisdictions?|governments?|levels?|partners?|" +
  "membres?|sieges?|representants?|administrations?|gouvernements?|niveaux?|ordres?|partenaires?|paliers?|" +
  "co-?\\s?chairs?|co-?presidente?s?";
const kinds: [LabelLevel, string][] = [
  ["PT", `${provincial}${join}${territorial}|p/t`],
  ["F", `${federal}`],
  ["P", provincial],
  ["T", territorial],
  ["M", `${municipal}|local`],
];

const labelOf = ([level, words]: [LabelLevel, string]) => ({
  level,
  pattern: new RegExp(
    `^\\s*(?:(?:${nouns})\\s+)?(?:${words})(?:\\s+(?:${nouns}))?\\s*(?:\\([^()]{1,30}\\))?\\s*(?:[:–—]|\\s-\\s|$)\\s*`,
  ),
});
const labels = kinds.map(labelOf);

/** The level a text begins by naming as a label, and where what it lists begins. */
export function levelLabel(text: string): LevelLabel | null {
  const folded = fold(text.slice(0, 120));
  for (const { level, pattern } of labels) {
    const length = pattern.exec(folded)?.[0].length;
    if (length !== undefined) return { level, length };
  }
  return null;
}
