import { catalogue } from "./bilingual";

/** S-1: exactly one of four levels of government; "provincial/territorial" is never a level. */
export const levels = ["F", "P", "T", "M"] as const;
export type Level = (typeof levels)[number];

export const levelWords = catalogue(
  { F: "Federal", P: "Provincial", T: "Territorial", M: "Municipal", level: "Level" },
  { F: "Fédéral", P: "Provincial", T: "Territorial", M: "Municipal", level: "Ordre de gouvernement" },
);
