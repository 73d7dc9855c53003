// B-7, R-4: what differs between two texts, passage by passage, as a page shows it.
import { type Passage, passagesOf, plainOf, type RichText } from "../rich-text";
import { comparePassages, type PassageRow } from "./passages";
import type { WordChange } from "./words";

export type ComparedRow = { item: boolean; parts: WordChange[] };

const whole = (kind: "added" | "removed", passage: Passage): WordChange[] => [
  { kind, text: plainOf(passage.content) },
];

function rowOf(row: PassageRow): ComparedRow {
  const passage = row.kind === "removed" ? row.before : row.after;
  const item = passage.depth > 0;
  if (row.kind === "same") return { item, parts: [{ kind: "same", text: plainOf(passage.content) }] };
  if (row.kind === "changed") return { item, parts: row.words };
  return { item, parts: whole(row.kind, passage) };
}

export type ComparedTexts = { isSame: boolean; rows: ComparedRow[] };

export function compareTexts(before: RichText | undefined, after: RichText): ComparedTexts {
  const rows = comparePassages(before ? passagesOf(before) : [], passagesOf(after));
  return { isSame: rows.every(({ kind }) => kind === "same"), rows: rows.map(rowOf) };
}
