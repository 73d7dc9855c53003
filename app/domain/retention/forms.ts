import { z } from "zod";
import { catalogue } from "../bilingual";
import { email, oneOfThese, optionalText, requiredText } from "../typed";
import { dispositions, holdKinds } from "./lifecycle";
import { type RecordKind, records } from "./records";

export const retentionProblems = catalogue(
  {
    "years-missing": "Give a whole number of years, from 1 to 100.",
    "not-allowed": "This kind of record cannot be settled in this way.",
  },
  {
    "years-missing": "Donnez un nombre entier d’années, de 1 à 100.",
    "not-allowed": "Ce type de dossier ne peut pas être réglé de cette façon.",
  },
);

const years = z
  .string()
  .trim()
  .default("")
  .transform((text) => (/^\d{1,3}$/.test(text) ? Number(text) : null));

/** What may be decided of this kind, and for how long. */
export const ruleFields = z
  .object({ disposition: oneOfThese(dispositions), years, decision: requiredText(300) })
  .refine(
    ({ disposition, years: given }) =>
      disposition === "keep" || (given !== null && given >= 1 && given <= 100),
    {
      path: ["years"],
      message: "years-missing",
    },
  );

export const isAllowed = (kind: RecordKind, disposition: (typeof dispositions)[number]): boolean =>
  records[kind].allowed.some((allowed) => allowed === disposition);

export const reasonFields = z.object({ reason: requiredText(300) });

export const holdFields = z.object({
  kind: oneOfThese(holdKinds),
  body: optionalText(16),
  email: z.union([z.literal(""), email]).default(""),
  record: optionalText(20),
  reason: requiredText(300),
});
