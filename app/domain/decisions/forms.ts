import { z } from "zod";
import { type Language, languages } from "../bilingual";
import type { Day } from "../dates";
import { identifier, oneOfThese, optionalText, requiredDay, requiredText } from "../typed";
import { asksForDay, asksForText, type PositionKind, positionKinds } from "./positions";

export const openingFields = z.object({ body: identifier(), until: requiredDay });
export const prolongFields = z.object({ until: requiredDay });

/** What a voice says: its own words where the position needs them, the day where an approval is awaited. */
export type PositionTyped = { kind: PositionKind; words: string; wordsLanguage: Language; until: Day | null };

/** The field of a position's own words: each has its own, so that what was typed under another is not lost. */
export const wordsOf = (kind: PositionKind): string => `words-${kind}`;

const ownWords = optionalText(4000);
const positionShape = {
  kind: oneOfThese(positionKinds),
  "words-reservation": ownWords,
  "words-not-endorse": ownWords,
  "words-discuss": ownWords,
  "words-recused": ownWords,
  wordsLanguage: oneOfThese(languages),
  // Only read where the position awaits a day.
  until: z.unknown().optional(),
};
type Typed = { kind: PositionKind; wordsLanguage: Language; until?: unknown };

/** The words and the day of the position that was chosen; those of the others are left aside. */
function chosen(typed: Typed & Partial<Record<string, unknown>>, context: z.RefinementCtx): PositionTyped {
  const { kind, wordsLanguage } = typed;
  const words = asksForText.includes(kind) ? String(typed[wordsOf(kind)] ?? "") : "";
  if (asksForText.includes(kind) && words === "")
    context.addIssue({ code: "custom", path: [wordsOf(kind)], message: "words" });
  if (!asksForDay.includes(kind)) return { kind, words, wordsLanguage, until: null };
  const { data: until = null, error } = requiredDay.safeParse(typed.until);
  const wrong = error?.issues[0]?.message;
  if (wrong)
    context.addIssue({
      code: "custom",
      path: ["until"],
      message: wrong === "day-missing" ? "until" : wrong,
    });
  return { kind, words, wordsLanguage, until };
}

export const positionFields = z.object(positionShape).transform(chosen);
export const preparedFields = z.object({ prepared: identifier() });
/** F-5: a seat of the body. */
export const namingFields = z.object({ seat: identifier() });
/** S-3: the days that are ceded, the last one excluded. */
export const cedingFields = z.object({ from: requiredDay, until: requiredDay });
/** D-4: whose it is, and how it came. */
export const enteringFields = z
  .object({ ...positionShape, voice: identifier("voice"), source: requiredText(300, "source") })
  .transform(({ voice, source, ...typed }, context) => ({ ...chosen(typed, context), voice, source }));
export const footnoteFields = z.object({
  en: requiredText(1000, "footnote"),
  fr: requiredText(1000, "footnote"),
});
