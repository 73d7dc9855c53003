import { Comparison, useLanguage } from "../../../ui";
import type { Language } from "../../bilingual";
import type { ComparedRow } from "../../compare";

/** A text in words added and removed, passage by passage. */
export function ComparedText({ rows, side }: { rows: readonly ComparedRow[]; side: Language }) {
  const language = useLanguage();
  return (
    <div className="text" lang={side === language ? undefined : side}>
      {[...rows.entries()].map(([place, { item, parts }]) => (
        <p key={place}>
          {item && "– "}
          <Comparison parts={parts} />
        </p>
      ))}
    </div>
  );
}
