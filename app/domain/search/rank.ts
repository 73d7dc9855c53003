// Which hits come first: what is called so exactly, then what says it in its title, then how much its text speaks of it;
// among equals the newest. Only from the hits themselves: rarity in the whole index would speak of what is hidden (M-17).
import type { Instant } from "../dates";
import type { Part, Query } from "./query";
import { beside } from "./spelling";

/** What a hit is weighed by. */
export type Candidate = {
  row: number;
  kind: string;
  changedAt: Instant;
  names: string;
  title: string;
  words: string;
};

/** What is shown of one. */
export type Shown = {
  titleEn: string;
  titleFr: string;
  textEn: string;
  textFr: string;
  whereEn: string;
  whereFr: string;
  pathEn: string;
  pathFr: string;
};

/** How often a text of the index holds a word, or a beginning of one. */
function timesIn(padded: string, wanted: string): number {
  let times = 0;
  for (let at = padded.indexOf(wanted); at !== -1; at = padded.indexOf(wanted, at + wanted.length - 1))
    times += 1;
  return times;
}

/** How often some words stand in it together: as often as the rarest of them. */
const togetherIn = (padded: string, words: readonly string[]): number =>
  Math.min(...words.map((word) => timesIn(padded, ` ${word} `)));

const forSynonym = 0.7;
/** The text does not say it; where it stands does. */
const forBelonging = 0.1;

/** A part by its own words, else, a little less, by what means the same. */
function weightOf(padded: string, { words, ways, begun }: Part): number {
  const own = Math.max(togetherIn(padded, words), begun ? timesIn(padded, ` ${begun}`) : 0);
  if (own > 0) return own;
  return forSynonym * Math.max(0, ...ways.map((way) => togetherIn(padded, way)));
}

const padded = (words: string): string => ` ${words} `;

/** Whether a text holds every part, or some. */
export function matches({ parts }: Query, words: string, how: "all" | "some"): boolean {
  const text = padded(words);
  const isIn = (part: Part) => weightOf(text, part) > 0;
  return parts.length > 0 && (how === "all" ? parts.every(isIn) : parts.some(isIn));
}

/** Called so exactly, by its own name or by another word for it. */
function isCalled(names: string, { parts }: Query): number {
  const said = parts.flatMap(({ words }) => words).join(" ");
  if (names.includes(`|${said}|`)) return 1;
  const [only, ...others] = parts;
  const isSynonym =
    only && others.length === 0 && only.ways.some((way) => names.includes(`|${way.join(" ")}|`));
  return isSynonym ? forSynonym : 0;
}

/** Long texts say everything sometimes: repetition counts less and less, and less in a long one. */
const usualLength = 60;
const saturated = (times: number, length: number): number =>
  times / (times + 0.3 + 0.9 * Math.min(4, length / usualLength));

/** A letter alone says little. */
const weightOfPart = ({ words }: Part): number => Math.min(1, words.join("").length / 3);

function scoreOf(candidate: Candidate, query: Query): number {
  const { parts } = query;
  const [own = "", belonging = ""] = candidate.words.split(beside);
  const [title, words, where] = [padded(candidate.title), padded(own), padded(belonging)];
  const length = own.length / 7;
  const inTitle = parts.map((part) => Math.min(1, weightOf(title, part)));
  const inText = parts.map(
    (part) => saturated(weightOf(words, part), length) || forBelonging * Math.min(1, weightOf(where, part)),
  );
  const weights = parts.map(weightOfPart);
  const all = weights.reduce((total, weight) => total + weight, 0);
  const sum = (values: number[]) =>
    values.reduce((total, value, place) => total + value * (weights[place] ?? 0), 0) / all;
  const found = parts.map((_, place) => ((inTitle[place] ?? 0) + (inText[place] ?? 0) > 0 ? 1 : 0));
  const asTyped = parts.flatMap((part) => part.words).join(" ");
  const isPhrase = parts.length > 1 && (title.includes(` ${asTyped} `) || words.includes(` ${asTyped} `));
  return (
    8 * isCalled(candidate.names, query) +
    4 * sum(found) +
    3 * sum(inTitle) +
    (inTitle.every((value) => value > 0) ? 1 / (1 + title.length / 40) : 0) +
    sum(inText) +
    (isPhrase ? 0.6 : 0)
  );
}

/** The best first; among equals the newest. */
export const ranked = (hits: readonly Candidate[], query: Query): Candidate[] =>
  hits
    .map((hit) => ({ hit, score: scoreOf(hit, query) }))
    .sort(
      (one, other) =>
        other.score - one.score || other.hit.changedAt - one.hit.changedAt || other.hit.row - one.hit.row,
    )
    .map(({ hit }) => hit);
