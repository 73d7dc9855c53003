// What a person may type, as Zod values that slices' forms.ts are made of. Messages are keys of `typedWords`
// or of the slice's own problems; the door turns them into sentences in the reader's language.
import { z } from "zod";
import { catalogue } from "./bilingual";
import { type Day, parseDay } from "./dates";

export const typedWords = catalogue(
  {
    "field-missing": "Fill in this field.",
    "field-too-long": "This text is too long for this field. Shorten it.",
    "choice-missing": "Choose one of the options.",
    "day-missing": "Give the day, the month and the year, like 4 6 2026.",
    "day-invalid": "This day does not exist in the calendar. Write it like 4 6 2026.",
    "email-invalid": "Write an e-mail address, like name@example.org.",
    "number-invalid": "Write a whole number, like 12.",
    "file-missing": "Choose a file.",
  },
  {
    "field-missing": "Remplissez ce champ.",
    "field-too-long": "Ce texte est trop long pour ce champ. Raccourcissez-le.",
    "choice-missing": "Choisissez une des options.",
    "day-missing": "Indiquez le jour, le mois et l’année, par exemple 4 6 2026.",
    "day-invalid": "Ce jour n’existe pas au calendrier. Écrivez-le comme ceci\u00a0: 4 6 2026.",
    "email-invalid": "Écrivez une adresse électronique, par exemple nom@example.org.",
    "number-invalid": "Écrivez un nombre entier, par exemple 12.",
    "file-missing": "Choisissez un fichier.",
  },
);

export const optionalText = (longest = 300) => z.string().trim().max(longest, "field-too-long").default("");
export const requiredText = (longest = 300, missing = "field-missing") =>
  z.string(missing).trim().min(1, missing).max(longest, "field-too-long");
export const oneOfThese = <const Options extends readonly [string, ...string[]]>(
  options: Options,
  missing = "choice-missing",
) => z.enum(options, missing);
export const identifier = (missing = "choice-missing") => z.string(missing).regex(/^[0-9a-z]{16}$/, missing);
export const optionalIdentifier = z
  .union([z.literal(""), z.string().regex(/^[0-9a-z]{16}$/)], "choice-missing")
  .default("");
export const ticked = z
  .string()
  .optional()
  .transform((value) => value !== undefined && value !== "");
export const email = z
  .string("field-missing")
  .trim()
  .toLowerCase()
  .min(1, "field-missing")
  .max(254, "field-too-long")
  .pipe(z.email("email-invalid"));
export const wholeNumber = (least: number, most: number) =>
  z
    .string("field-missing")
    .trim()
    .regex(/^\d{1,6}$/, "number-invalid")
    .transform(Number)
    .refine((value) => value >= least && value <= most, "number-invalid");
/** Several values under one name; a single one comes as a plain string. */
export const several = <Item extends z.ZodType<unknown, string>>(item: Item) =>
  z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(item).max(500),
  );

const dayParts = z
  .object({ day: z.string().default(""), month: z.string().default(""), year: z.string().default("") })
  .default({ day: "", month: "", year: "" });

const isBlank = (parts: { day: string; month: string; year: string }) =>
  !`${parts.day}${parts.month}${parts.year}`.trim();

/** A date in three fields: day, month, year. */
export const requiredDay = dayParts.transform((parts, context): Day => {
  const day = parseDay(parts);
  if (day) return day;
  context.addIssue({ code: "custom", message: isBlank(parts) ? "day-missing" : "day-invalid" });
  return z.NEVER;
});

export const optionalDay = dayParts.transform((parts, context): Day | null => {
  if (isBlank(parts)) return null;
  const day = parseDay(parts);
  if (day) return day;
  context.addIssue({ code: "custom", message: "day-invalid" });
  return z.NEVER;
});
