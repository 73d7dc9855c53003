// B-2, D-9: whether enough voices, of enough levels, were heard; and what is still missing.
import { type Level, levels } from "../levels";
import type { ClauseValue } from "../terms/clauses";
import type { PositionKind } from "./positions";
import type { Voice } from "./voices";

export type Told = { voice: Voice; position: PositionKind | null };

export type Quorum = {
  /** The voices that count: filled, and not recused. */
  counting: number;
  heard: number;
  needed: number;
  /** The fewest replies with which it would be reached; 0 where it is. */
  missing: number;
  /** How many of these must come from levels that were not heard yet, and which those are. */
  missingLevels: number;
  from: Level[];
  /** False where even every reply would not be enough. */
  isReachable: boolean;
};

/** Recused voices leave both sides; no rule asks for no quorum. `share` is in percent. */
export function quorumOf(told: readonly Told[], rule: ClauseValue<"quorum">): Quorum {
  const counting = told.filter(({ position }) => position !== "recused");
  const heard = counting.filter(({ position }) => position !== null);
  const silent = counting.filter(({ position }) => position === null);
  const has = (some: readonly Told[], level: Level) => some.some(({ voice }) => voice.level === level);
  const heardLevels = levels.filter((level) => has(heard, level));
  const from = levels.filter((level) => has(silent, level) && !heardLevels.includes(level));
  const needed = rule ? Math.ceil((rule.share * counting.length) / 100) : 0;
  const missingLevels = Math.max(0, (rule?.levels ?? 0) - heardLevels.length);
  const missing = Math.max(needed - heard.length, missingLevels, 0);
  return {
    counting: counting.length,
    heard: heard.length,
    needed,
    missing,
    missingLevels,
    from: missingLevels > 0 ? from : [],
    isReachable: missing <= silent.length && missingLevels <= from.length,
  };
}
