import { z } from "zod";
import { catalogue } from "../bilingual";
import { fromPlain } from "../plain-text";
import { ticked } from "../typed";

export const pairProblems = catalogue(
  { "text-too-long": "This text is longer than a section may be. Shorten it." },
  { "text-too-long": "Ce texte dépasse la longueur d’une section. Raccourcissez-le." },
);

const side = z
  .string()
  .default("")
  .refine((text) => text.length <= 60_000, "text-too-long")
  .transform(fromPlain);

/** The pair editor's fields: both texts in the plain form, which side is ready, and whether the other is affected. */
export const pairFields = z
  .object({ en: side, fr: side, enReady: ticked, frReady: ticked, noEffect: ticked })
  .transform(({ en, fr, enReady, frReady, noEffect }) => ({
    texts: { en, fr },
    ready: { en: enReady, fr: frReady },
    noEffect,
  }));
