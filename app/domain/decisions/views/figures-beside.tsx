import { Notice, useWords } from "../../../ui";
import type { Language } from "../../bilingual";
import { languages } from "../../bilingual";
import { declareWords } from "../declare-words";
import type { DifferingFigures } from "../figures";

/** D-12: pointed out before it is declared; nothing is refused by it. */
export function FiguresBeside({ figures }: { figures: DifferingFigures }) {
  const words = useWords(declareWords);
  if (figures.en.length + figures.fr.length === 0) return <p className="hint">{words.figuresSame}</p>;
  return (
    <Notice tone="wait" title={words.figures}>
      {languages.map((side) => (
        <Only key={side} side={side} figures={figures[side]} />
      ))}
      <p>{words.figuresHint}</p>
    </Notice>
  );
}

function Only({ side, figures }: { side: Language; figures: string[] }) {
  const words = useWords(declareWords);
  if (figures.length === 0) return null;
  return (
    <p>
      {side === "en" ? words.onlyEnglish : words.onlyFrench}{" "}
      <span lang={`${side}-CA`}>{figures.join("; ")}</span>
    </p>
  );
}
