import type { Language } from "../../bilingual";
import type { SectionKey } from "../sections";

/** What makes a line a heading, from what the file says to what is only likely. */
export type Manner =
  | "styled"
  | "cell"
  | "bold"
  | "bold-run-in"
  | "numbered"
  | "capitals"
  | "alone"
  | "run-in"
  | "likely";

/** A heading found: it takes `lines` lines from `line` on; `rest` is what its last line says after it. */
export type Heading = {
  line: number;
  lines: number;
  key: SectionKey | null;
  language: Language | null;
  title: string;
  rest: string;
  manner: Manner;
  level: number;
};
