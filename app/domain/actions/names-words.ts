import { catalogue } from "../bilingual";
import type { Accountable } from "./lifecycle";

/** As they stand in a sentence. */
export const accountableNames = catalogue<Record<Accountable, string>>(
  {
    seat: "a seat",
    secretariat: "the secretariat",
    "co-chairs": "the co-chairs",
    jurisdictions: "all jurisdictions",
  },
  {
    seat: "un siège",
    secretariat: "le secrétariat",
    "co-chairs": "la coprésidence",
    jurisdictions: "toutes les administrations",
  },
);
