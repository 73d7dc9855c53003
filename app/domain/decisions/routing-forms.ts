import { z } from "zod";
import { oneOfThese, optionalText, requiredDay, several } from "../typed";
import { upperTables } from "./routing";

/** What lacks is said by the command, each at its field. */
export const routeFields = z
  .object({
    tables: several(oneOfThese(upperTables)),
    reasonEn: optionalText(500),
    reasonFr: optionalText(500),
    source: optionalText(300),
  })
  .transform(({ tables, reasonEn, reasonFr, source }) => ({
    ...{ tables, source },
    reason: { en: reasonEn, fr: reasonFr },
  }));

export const sentFields = z.object({ on: requiredDay });

export const answerFields = z
  .object({ on: requiredDay, en: optionalText(4000), fr: optionalText(4000) })
  .transform(({ on, en, fr }) => ({ on, text: { en, fr } }));
