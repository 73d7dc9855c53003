// L-1: what one edit does to the two sides of a formal text. Pure: the pair before, the pair after.
import { type Language, languages, otherLanguage } from "../bilingual";
import type { Instant } from "../dates";
import { follow } from "../lifecycle";
import { passagesOf, plainOf, type RichText } from "../rich-text";
import { type SideState, sideMoves } from "./lifecycle";

export type Side = {
  text: RichText;
  state: SideState;
  /** The other side as it stood when this one was last in step with it; kept while this side is behind, or spared. */
  basis: RichText | null;
  behindSince: Instant | null;
  revisedBy: string | null;
};
export type Pair = { source: Language; en: Side; fr: Side };

export type Edit = {
  texts: { en: RichText; fr: RichText };
  /** Which sides a named person declares ready. */
  ready: { en: boolean; fr: boolean };
  /** This edit has no effect on the other language: shown with what changed, and reversible (putBehind). */
  noEffect: boolean;
  by: string | null;
  at: Instant;
};

export const isEmpty = (text: RichText): boolean =>
  passagesOf(text).every(({ content }) => plainOf(content).trim() === "");
export const isSame = (one: RichText, other: RichText): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The sides whose text this edit changes. */
export const changedBy = (pair: Pair, edit: Edit): Language[] =>
  languages.filter((language) => !isSame(pair[language].text, edit.texts[language]));

/** A translation under way: writing it brings it nearer to the other side and puts nothing behind. */
const catchesUp = (pair: Pair, language: Language): boolean => {
  const { state } = pair[language];
  return state !== "ready" && (state !== "draft" || pair.source !== language);
};

/** A side left ready though the other one changed: somebody said that the change has no effect on it. */
export const isSpared = ({ basis, state }: Pick<Side, "basis" | "state">): boolean =>
  basis !== null && state !== "behind";

export const isEitherSpared = (pair: Record<Language, Pick<Side, "basis" | "state">>): boolean =>
  languages.some((language) => isSpared(pair[language]));

/** Both sides after an edit. A side changed alone puts the other behind, unless the editor says it has no effect there. */
export function edited(pair: Pair, edit: Edit): Pair {
  const changed = changedBy(pair, edit);
  const alone = changed.length === 1 ? changed[0] : undefined;
  const leads = alone !== undefined && !catchesUp(pair, alone);
  const next: Pair = { ...pair };
  for (const language of languages) {
    const other = otherLanguage(language);
    const isReady = edit.ready[language];
    if (changed.includes(language)) next[language] = rewritten(pair[language], edit, language);
    else if (leads) next[language] = spared(pair[language], { isReady, edit, before: pair[other].text });
    else next[language] = revised(pair[language], isReady, edit);
  }
  return next;
}

function rewritten(side: Side, edit: Edit, language: Language): Side {
  const text = edit.texts[language];
  const blank: Side = { text, state: side.state, basis: null, behindSince: null, revisedBy: null };
  if (isEmpty(text)) return { ...blank, state: follow(sideMoves.empty, side.state) };
  const written: Side = { ...blank, state: follow(sideMoves.write, side.state) };
  if (edit.ready[language]) return inStep(written, edit.by);
  // Worked on, but not yet in step: what changed in the other language stays in sight.
  return side.state === "behind" ? { ...side, text } : written;
}

const inStep = (side: Side, by: string | null): Side => ({
  ...side,
  state: follow(sideMoves.revise, side.state),
  basis: null,
  behindSince: null,
  revisedBy: by,
});

/** A side left as it was, whose readiness a person may declare or take back. */
function revised(side: Side, isReady: boolean, edit: Edit): Side {
  if (isEmpty(side.text)) return side;
  if (isReady && side.state !== "ready") return inStep(side, edit.by);
  if (!isReady && side.state === "ready") {
    return { ...side, state: follow(sideMoves.reopen, side.state), revisedBy: null };
  }
  return side;
}

/** The side that was not touched while the other one changed. */
function spared(
  side: Side,
  { isReady, edit, before }: { isReady: boolean; edit: Edit; before: RichText },
): Side {
  if (isEmpty(side.text)) return side;
  const basis = side.basis ?? before;
  if (edit.noEffect && side.state !== "behind") return { ...revised(side, isReady, edit), basis };
  return behind({ ...side, basis }, edit.at);
}

const behind = (side: Side, at: Instant): Side => ({
  ...side,
  state: follow(sideMoves.fallBehind, side.state),
  behindSince: side.behindSince ?? at,
  revisedBy: null,
});

/** Takes back "no effect on the other language": the side that was spared falls behind after all. */
export function sparedBehind(pair: Pair, at: Instant): Pair {
  const next = { ...pair };
  for (const language of languages) {
    const side = next[language];
    if (isSpared(side)) next[language] = behind(side, at);
  }
  return next;
}
