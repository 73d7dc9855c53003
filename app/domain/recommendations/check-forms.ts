import { z } from "zod";
import { fromPlain } from "../plain-text";
import { oneOfThese, optionalText, several } from "../typed";
import { formParts } from "./parts";

/** Desk 18: the parts marked, and what to do, in both languages; the command says what is missing. */
export const returnFields = z
  .object({
    parts: several(oneOfThese(formParts)),
    whatEn: optionalText(4000),
    whatFr: optionalText(4000),
  })
  .transform(({ parts, whatEn, whatFr }) => ({ parts, what: { en: whatEn, fr: whatFr } }));

export const editFields = z.object({
  text: z
    .string()
    .default("")
    .refine((text) => text.length <= 60_000, "text-too-long")
    .transform(fromPlain),
});

/** A side may stay empty for later. */
export const replyFields = z.object({ en: optionalText(4000), fr: optionalText(4000) });

/** W-3: both sides; the command says which is missing. */
export const resultFields = z.object({ en: optionalText(4000), fr: optionalText(4000) });
