import { z } from "zod";
import { catalogue } from "../bilingual";
import { levels } from "../levels";
import { email, oneOfThese, requiredText, several } from "../typed";

export const listProblems = catalogue(
  {
    "name-missing": "Give the list a name in both languages.",
    "addresses-wrong": "Write one e-mail address a line, like name@example.org.",
  },
  {
    "name-missing": "Donnez à la liste un nom dans les deux langues.",
    "addresses-wrong": "Écrivez une adresse électronique par ligne, par exemple nom@example.org.",
  },
);

/** E-mail addresses, one a line. */
const addresses = z
  .string()
  .max(8000, "field-too-long")
  .default("")
  .transform((text, context): string[] => {
    const lines = text
      .split(/[\n,;]+/)
      .map((line) => line.trim())
      .filter(Boolean);
    const read = z.array(email).safeParse(lines);
    if (read.success) return [...new Set(read.data)];
    context.addIssue({ code: "custom", message: "addresses-wrong" });
    return z.NEVER;
  });

const key = z.string().regex(/^[a-z-]{1,20}(-[0-9a-z]{16})?$/, "choice-missing");

export const listFields = z.object({
  nameEn: requiredText(120, "name-missing"),
  nameFr: requiredText(120, "name-missing"),
  take: several(key),
  levels: several(oneOfThese(levels)),
  jurisdictions: several(z.string().regex(/^[0-9a-z]{16}$/, "choice-missing")),
  plus: addresses,
  minus: addresses,
});
export type ListTyped = z.infer<typeof listFields>;
