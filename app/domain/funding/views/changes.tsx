import { useLanguage, useWords } from "../../../ui";
import { money } from "../../format";
import type { Cents } from "../../money";
import type { LineMove } from "../amendment";
import { amendWords } from "../page-words/amend";
import type { LineKind } from "../parts";
import { lineWords } from "../words";

type Of = { lines: readonly { kind: LineKind; cents: Cents }[]; moves: readonly LineMove[] };

/** F-9: what an amendment adds to each line, and moves between them, one sentence each. */
export function Changes({ lines, moves }: Of) {
  const language = useLanguage();
  const words = useWords(amendWords);
  const names = useWords(lineWords);
  const said = [
    ...lines.map(({ kind, cents }) => words.added(names[kind], money(language, cents))),
    ...moves.map(({ from, to, cents }) => words.moved(names[from], names[to], money(language, cents))),
  ];
  if (said.length === 0) return words.noMoney;
  return (
    <ul role="list">
      {said.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}
