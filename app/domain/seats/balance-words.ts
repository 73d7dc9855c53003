import { catalogue } from "../bilingual";
import type { Level } from "../levels";

/** What is counted by level: S-5 is one function for all of them. */
export type Counted = "seats" | "attendance" | "positions";

const english: Record<Level, string> = { F: "federal", P: "provincial", T: "territorial", M: "municipal" };
const french: Record<Level, { one: string; feminine: string }> = {
  F: { one: "fédéral", feminine: "fédérale" },
  P: { one: "provincial", feminine: "provinciale" },
  T: { one: "territorial", feminine: "territoriale" },
  M: { one: "municipal", feminine: "municipale" },
};

export const balanceWords = catalogue(
  {
    after: ": ",
    between: "; ",
    balanced: "every level is represented",
    withinTerms: "within what the terms of reference ask",
    "nobody-seats": "no seat is filled",
    "nobody-attendance": "nobody is present",
    "nobody-positions": "no position has been taken",
    "no-seat": (level: Level) => `no ${english[level]} seat`,
    "none-seats": (level: Level) => `no ${english[level]} seat filled`,
    "none-attendance": (level: Level) => `no ${english[level]} member present`,
    "none-positions": (level: Level) => `no ${english[level]} position`,
    "too-few": (level: Level, filled: string, minimum: string) =>
      `${english[level]} below ${minimum} (${filled})`,
    "above-ceiling": (level: Level, share: string, ceiling: string) =>
      `${english[level]} above ${ceiling} (${share})`,
  },
  {
    after: "\u00a0: ",
    between: "; ",
    balanced: "chaque ordre de gouvernement est représenté",
    withinTerms: "conforme à ce que demande le cadre de référence",
    "nobody-seats": "aucun siège n’est pourvu",
    "nobody-attendance": "personne n’est présent",
    "nobody-positions": "aucune position n’a été prise",
    "no-seat": (level: Level) => `aucun siège ${french[level].one}`,
    "none-seats": (level: Level) => `aucun siège ${french[level].one} pourvu`,
    "none-attendance": (level: Level) => `aucun membre ${french[level].one} présent`,
    "none-positions": (level: Level) => `aucune position ${french[level].feminine}`,
    "too-few": (level: Level, filled: string, minimum: string) =>
      `ordre ${french[level].one} en dessous de ${minimum} (${filled})`,
    "above-ceiling": (level: Level, share: string, ceiling: string) =>
      `ordre ${french[level].one} au-dessus de ${ceiling} (${share})`,
  },
);
