import type { Bilingual } from "../bilingual";
import { inBoth } from "../bilingual";
import type { Rule } from "./records";
import { retentionSaid } from "./said-words";

/** "Disposed of after 2 years." */
export const ruleSaid = ({ disposition, years }: Rule): Bilingual =>
  inBoth(retentionSaid, (words) => (disposition === "keep" ? words.keep : words[disposition](years ?? 0)));
