import { z } from "zod";
import { catalogue } from "../bilingual";
import { levels } from "../levels";
import { someoneFields } from "../people/forms";
import {
  identifier,
  oneOfThese,
  optionalDay,
  optionalIdentifier,
  optionalText,
  requiredDay,
  requiredText,
  ticked,
} from "../typed";
import { capacities } from "./lifecycle";
import { seatWords } from "./words";

export const seatProblems = catalogue(
  { "letter-missing": seatWords.en["letter-missing"], "answer-missing": seatWords.en["answer-missing"] },
  { "letter-missing": seatWords.fr["letter-missing"], "answer-missing": seatWords.fr["answer-missing"] },
);

/** A holder, given by e-mail; the letter is what the secretariat confirms on. */
export const holderFields = z.object({
  ...someoneFields,
  capacity: oneOfThese(capacities),
  from: requiredDay,
  letter: requiredText(200, "letter-missing"),
});
export type HolderTyped = z.infer<typeof holderFields>;

export const nominationFields = z.object({
  ...someoneFields,
  capacity: oneOfThese(capacities),
  from: requiredDay,
  letter: optionalText(200),
});
export type NominationTyped = z.infer<typeof nominationFields>;

export const confirmFields = z.object({ letter: requiredText(200, "letter-missing") });
/** The letter is asked only for a day that is past. */
export const endFields = z.object({ until: requiredDay, letter: optionalText(200) });
export const observerFields = z.object({ ...someoneFields, from: requiredDay });
export const contactFields = observerFields.extend({ inCamera: ticked });
/** An empty day is today. */
export const endContactFields = z.object({ until: optionalDay });
/** A nomination asked for where the terms name no seat: answered in words. */
export const answerFields = z.object({ answer: requiredText(400, "answer-missing") });
export const askFields = z.object({ level: oneOfThese(levels), seat: optionalIdentifier, of: identifier() });
export type AskTyped = z.infer<typeof askFields>;
/** As a form asks it: whom one asks says the level. */
export const askedFields = askFields.omit({ level: true });

/** B-3: a seat that had ended before the workspace. */
export const pastSeatFields = z.object({
  level: oneOfThese(levels),
  jurisdiction: identifier(),
  organizationEn: optionalText(160),
  organizationFr: optionalText(160),
  openedOn: requiredDay,
  endedOn: requiredDay,
});
export type PastSeatTyped = z.infer<typeof pastSeatFields>;
export const endedSeatFields = pastSeatFields.omit({ level: true });
