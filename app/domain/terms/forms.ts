import { z } from "zod";
import { type Bilingual, catalogue, type Language, languages } from "../bilingual";
import { type BodyTyped, bodyFields, bodyProblems } from "../bodies/forms";
import { kindsWithTerms } from "../bodies/lifecycle";
import { pairFields } from "../pairs/forms";
import { identifier, oneOfThese, optionalText, requiredDay, several, ticked } from "../typed";
import { type ClauseKind, clauseKinds } from "./clauses";
import { sectionKeys } from "./sections";

export const draftProblems = catalogue(
  { ...bodyProblems.en, "body-missing": "Choose the body, or say that it is a new one." },
  { ...bodyProblems.fr, "body-missing": "Choisissez l’organisme, ou indiquez qu’il est nouveau." },
);

/** The body of an imported document: one that is known, or a new one with its facts. */
export const draftFields = z.discriminatedUnion(
  "about",
  [
    z.object({
      about: z.literal("known"),
      known: identifier("body-missing"),
      replaces: several(identifier()),
    }),
    bodyFields.safeExtend({ about: z.literal("new"), kind: oneOfThese(kindsWithTerms) }),
  ],
  "body-missing",
);

export function bodyOfDraft(
  typed: z.infer<typeof draftFields>,
): { known: string; replaces: string[] } | { proposed: BodyTyped } {
  const { about, ...facts } = typed;
  return "known" in facts ? facts : { proposed: facts };
}

export const sourceProblems = catalogue(
  { "source-missing": "Choose the language in which the text is written first." },
  { "source-missing": "Choisissez la langue dans laquelle le texte est d’abord rédigé." },
);
/** Asked only where there is no version in force to start from. */
export const startFields = z.object({ source: z.enum(["", ...languages]).default("") });

export const takeInProblems = catalogue(
  { "adopted-by-missing": "Say which councils adopted them." },
  { "adopted-by-missing": "Indiquez quels conseils l’ont adopté." },
);
export const takeInFields = z
  .object({
    adoptedOn: requiredDay,
    adoptedByEn: optionalText(300),
    adoptedByFr: optionalText(300),
  })
  .refine(({ adoptedByEn, adoptedByFr }) => adoptedByEn !== "" || adoptedByFr !== "", {
    path: ["adoptedByEn"],
    message: "adopted-by-missing",
    when: ({ value }) => typeof value === "object" && value !== null && "adoptedByEn" in value,
  })
  .transform(({ adoptedOn, adoptedByEn, adoptedByFr }) => ({
    adoptedOn,
    adoptedBy: { en: adoptedByEn, fr: adoptedByFr },
  }));

/** Which proposed clauses count: those that are ticked, or all of them. */
export const settleFields = z.object({ clause: several(identifier()), all: ticked });

const kinds = clauseKinds as [ClauseKind, ...ClauseKind[]];
/** The place of a clause in the text: a section, or one of its passages: `meetings`, `meetings/0/fr`. */
const founding = z
  .string("choice-missing")
  .regex(new RegExp(`^(${sectionKeys.join("|")})(/\\d{1,3}/(en|fr))?$`), "choice-missing");
/** The fields of a clause's kind are read by `readClause`. */
export const newClauseFields = z.looseObject({ kind: oneOfThese(kinds), founding });
export const clauseFieldsTyped = z.looseObject({ founding });

const whereTo = z.enum(["", "set-aside", "waiting", ...sectionKeys]);
export const unplacedFields = z.object({ passage: z.record(z.string().max(40), whereTo).default({}) });

/** Both sides of a section, and whether the next one is to be written after it. */
export const sectionFields = z.intersection(pairFields, z.object({ next: ticked }));

const tick = (yes: boolean) => (yes ? "yes" : null);
/** What stands in the fields of a section before anything is typed. */
export const sectionStart = ({
  plain,
  isReady,
}: {
  plain: Bilingual;
  isReady: Record<Language, boolean>;
}) => ({
  ...plain,
  enReady: tick(isReady.en),
  frReady: tick(isReady.fr),
});
