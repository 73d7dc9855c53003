import { z } from "zod";
import { oneOfThese, optionalText } from "../typed";
import type { CorrigendumTyped } from "./corrigenda";
import { correctedParts } from "./lifecycle";

const text = optionalText(2000);

/** What is missing is said by the command, beside each field: in both languages, and of words that are printed. */
export const corrigendumFields = z
  .object({
    part: oneOfThese(correctedParts),
    ...{ saysEn: text, saysFr: text, shouldEn: text, shouldFr: text, whyEn: text, whyFr: text },
  })
  .transform(
    (typed): CorrigendumTyped => ({
      part: typed.part,
      says: { en: typed.saysEn, fr: typed.saysFr },
      should: { en: typed.shouldEn, fr: typed.shouldFr },
      why: { en: typed.whyEn, fr: typed.whyFr },
    }),
  );
