// Whose turn it is, in words.
import { type Language, pick, say } from "../bilingual";
import { list } from "../format";
import type { BodyStanding } from "./how-it-stands.server";
import { howItStandsWords } from "./how-it-stands-words";
import { routingMoves } from "./lifecycle";
import { upperTableNames } from "./routing";
import { routingWords } from "./routing-words";
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

/** W-6: beside the turn itself, or in its place where nothing else waits. */
export function standingSaid(language: Language, { turn, routings }: BodyStanding): string {
  const words = pick(routingWords, language);
  const names = upperTableNames[language];
  const above = routings.map(({ table, state }) =>
    words[state === routingMoves.sendUp.to ? "noAnswer" : "toSend"](names[table]),
  );
  if (turn === null && above.length > 0) return above.join("; ");
  return [turnSaid(language, turn), ...above].join("; ");
}

export function turnSaid(language: Language, turn: Turn | null): string {
  const words = pick(howItStandsWords, language);
  if (turn === null) return words.done;
  if (turn.of === "voices") return names(language, turn.who);
  if (turn.of === "pending" || turn.of === "conditions") return words[turn.of](names(language, turn.who));
  return words[turn.of];
}
