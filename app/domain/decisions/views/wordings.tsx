import { Comparison, useWords } from "../../../ui";
import { type Bilingual, type Language, languages } from "../../bilingual";
import { compareWords } from "../../compare";
import { reconcileWords } from "../reconcile-words";

/** a text of a council in both languages, with what it changes of the proposed one marked. */
export function Wordings({ text, proposed }: { text: Bilingual; proposed: Bilingual }) {
  return (
    <div className="pair">
      {languages.map((side) => (
        <Side key={side} side={side} text={text[side]} proposed={proposed[side]} />
      ))}
    </div>
  );
}

function Side({ side, text, proposed }: { side: Language; text: string; proposed: string }) {
  const words = useWords(reconcileWords);
  return (
    <div>
      <p className="hint">{side === "en" ? words.english : words.french}</p>
      <div className="text" lang={side}>
        {linesOf(proposed, text).map(({ key, before, after }) => (
          <p key={key}>
            <Comparison parts={compareWords(before, after)} />
          </p>
        ))}
      </div>
    </div>
  );
}

/** Line beside line where both have as many; else each as a whole. */
function linesOf(proposed: string, text: string) {
  const [before, after] = [proposed.split("\n"), text.split("\n")];
  if (before.length !== after.length) return [{ key: 0, before: proposed, after: text }];
  return after
    .map((line, key) => ({ key, before: before[key] ?? "", after: line }))
    .filter((one) => one.before !== "" || one.after !== "");
}
