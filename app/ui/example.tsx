import type { ReactNode } from "react";
import type { Bilingual, Catalogue } from "../domain/bilingual";
import { useWords } from "./language";

/** A state of a piece, shown in the gallery and asserted in tests. */
export type Example = { name: Bilingual; render: () => ReactNode };

/** An example's own words, in the language of the page. */
export function Said<Words>({
  words,
  children,
}: {
  words: Catalogue<Words>;
  children: (say: Words) => ReactNode;
}) {
  return <>{children(useWords(words))}</>;
}
