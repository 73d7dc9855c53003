// Whose turn it is, in words.
import { type Language, pick, say } from "../bilingual";
import { list } from "../format";
import { howItStandsWords } from "./how-it-stands-words";
import type { Turn } from "./turn";

const mostNames = 3;

/** "Ontario, Quebec, Yukon and 2 more". */
function names(language: Language, who: Turn["who"]): string {
  const words = pick(howItStandsWords, language);
  const said = who.map((one) => say(language, one));
  const first = said.slice(0, mostNames);
  return said.length > mostNames
    ? words.others(first.join(", "), said.length - mostNames)
    : list(language, first);
}

export function turnSaid(language: Language, turn: Turn | null): string {
  const words = pick(howItStandsWords, language);
  if (turn === null) return words.done;
  if (turn.of === "voices") return names(language, turn.who);
  if (turn.of === "pending" || turn.of === "conditions") return words[turn.of](names(language, turn.who));
  return words[turn.of];
}
