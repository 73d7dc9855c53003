// S-5: one function counts by level wherever people are counted: seats, attendance, positions.
import { type Language, pick } from "../bilingual";
import { number, percent } from "../format";
import { type Level, levels } from "../levels";
import type { PartQuality } from "../taking-part/lifecycle";
import type { ClauseValue } from "../terms/clauses";
import { balanceWords, type Counted } from "./balance-words";

/** S-10: only a member's seat counts; a seat is a member's unless its jurisdiction has stated otherwise. */
export type SeatCounted = {
  level: Level;
  state: "filled" | "nominated" | "vacant";
  quality?: PartQuality;
};
/** `share` is this level's part of all filled seats, in percent, not rounded. */
export type LevelBalance = {
  seats: number;
  filled: number;
  nominated: number;
  vacant: number;
  share: number;
};
export type Gap =
  | { kind: "no-seat"; level: Level }
  | { kind: "none-filled"; level: Level }
  | { kind: "too-few"; level: Level; filled: number; minimum: number }
  | { kind: "above-ceiling"; level: Level; share: number; ceiling: number };
export type Balance = {
  levels: Record<Level, LevelBalance>;
  total: Omit<LevelBalance, "share">;
  verdict: "balanced" | "unbalanced" | "nobody";
  /** By kind in the order of `Gap`, then F, P, T, M. */
  gaps: Gap[];
};

type Rule = ClauseValue<"balance">;

function tally(seats: SeatCounted[]): Omit<LevelBalance, "share"> {
  const inState = (state: SeatCounted["state"]) => seats.filter((seat) => seat.state === state).length;
  return {
    seats: seats.length,
    filled: inState("filled"),
    nominated: inState("nominated"),
    vacant: inState("vacant"),
  };
}

function shortfall(level: Level, count: LevelBalance, minimum: number): Gap | null {
  if (count.filled >= minimum) return null;
  if (count.seats === 0) return { kind: "no-seat", level };
  if (count.filled === 0) return { kind: "none-filled", level };
  return { kind: "too-few", level, filled: count.filled, minimum };
}

function excess(level: Level, { share }: LevelBalance, ceiling: number | undefined): Gap | null {
  return ceiling !== undefined && share > ceiling ? { kind: "above-ceiling", level, share, ceiling } : null;
}

const gapOrder = ["no-seat", "none-filled", "too-few", "above-ceiling"] as const;

function gapsOf(counts: Record<Level, LevelBalance>, rule: Rule): Gap[] {
  const found = levels
    .flatMap((level) => [
      shortfall(level, counts[level], rule.minimum),
      excess(level, counts[level], rule.ceilings[level]),
    ])
    .filter((gap) => gap !== null);
  return gapOrder.flatMap((kind) => found.filter((gap) => gap.kind === kind));
}

/** S-10: the seats that count. */
export const counting = <Seat extends Pick<SeatCounted, "quality">>(seats: readonly Seat[]): Seat[] =>
  seats.filter(({ quality = "member" }) => quality === "member");

/** Members' seats counted by level under the body's balance rule; a seat that is only nominated is not yet filled. */
export function balanceOf(all: readonly SeatCounted[], rule: Rule): Balance {
  const seats = counting(all);
  const total = tally(seats);
  const countOf = (level: Level): LevelBalance => {
    const count = tally(seats.filter((seat) => seat.level === level));
    return { ...count, share: total.filled === 0 ? 0 : (100 * count.filled) / total.filled };
  };
  const counts = { F: countOf("F"), P: countOf("P"), T: countOf("T"), M: countOf("M") };
  const gaps = gapsOf(counts, rule);
  const verdict = total.filled === 0 ? "nobody" : gaps.length > 0 ? "unbalanced" : "balanced";
  return { levels: counts, total, verdict, gaps };
}

/** A share as it is said beside its ceiling: with decimals only where rounding would make the two look equal. */
function shareBeside(language: Language, share: number, ceiling: number): string {
  return percent(language, share, Math.round(share) > ceiling ? 0 : 2);
}

/** One gap in words: "no territorial seat". */
export function gapSentence(language: Language, gap: Gap, counted: Counted): string {
  const words = pick(balanceWords, language);
  if (gap.kind === "no-seat") return words["no-seat"](gap.level);
  if (gap.kind === "none-filled") return words[`none-${counted}`](gap.level);
  if (gap.kind === "too-few") {
    return words["too-few"](gap.level, number(language, gap.filled), number(language, gap.minimum));
  }
  return words["above-ceiling"](
    gap.level,
    shareBeside(language, gap.share, gap.ceiling),
    percent(language, gap.ceiling),
  );
}

function verdictSentence(language: Language, balance: Balance, counted: Counted): string {
  const words = pick(balanceWords, language);
  if (balance.verdict === "nobody") return words[`nobody-${counted}`];
  if (balance.verdict === "balanced") {
    const everyLevel = levels.every((level) => balance.levels[level].filled > 0);
    return everyLevel ? words.balanced : words.withinTerms;
  }
  return balance.gaps.map((gap) => gapSentence(language, gap, counted)).join(words.between);
}

/** "F 9 · P 7 · T 0 · M 1: no territorial seat": filled seats by level, then the verdict in words. */
export function balanceSentence(language: Language, balance: Balance, counted: Counted = "seats"): string {
  const counts = levels.map((level) => `${level} ${balance.levels[level].filled}`).join(" · ");
  return `${counts}${pick(balanceWords, language).after}${verdictSentence(language, balance, counted)}`;
}
