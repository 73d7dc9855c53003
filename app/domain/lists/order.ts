import { type Language, say } from "../bilingual";
import { compareNames } from "../format";
import type { ListLine } from "./queries.server";

/** By name, as the reader's language sorts them. */
export function inOrder(lines: readonly ListLine[], language: Language): ListLine[] {
  const order = compareNames(language);
  return [...lines].sort((one, other) => order(say(language, one.shown), say(language, other.shown)));
}
