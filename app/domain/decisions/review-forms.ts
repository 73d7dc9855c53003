import { z } from "zod";
import type { Bilingual } from "../bilingual";
import type { Day } from "../dates";
import { optionalDay, optionalText } from "../typed";

export type ReviewTyped = { found: Bilingual; next: Day | null };

/** What lacks is said by the command, each at its field. */
export const reviewFields = z
  .object({ foundEn: optionalText(2000), foundFr: optionalText(2000), next: optionalDay })
  .transform(({ foundEn, foundFr, next }): ReviewTyped => ({ found: { en: foundEn, fr: foundFr }, next }));
