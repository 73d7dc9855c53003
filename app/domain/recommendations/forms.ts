// What a person may type into the forms of a recommendation.
import { z } from "zod";
import { type Bilingual, catalogue, type Language, languages } from "../bilingual";
import { parseMoney } from "../money";
import { pairFields, pairProblems } from "../pairs/forms";
import { toPlain } from "../plain-text";
import type { RichText } from "../rich-text";
import {
  identifier,
  oneOfThese,
  optionalDay,
  optionalIdentifier,
  optionalText,
  several,
  ticked,
} from "../typed";
import { costs } from "./parts";

export const formProblems = catalogue(
  {
    ...pairProblems.en,
    "title-needed": "Write the title.",
    "title-long": "Write the title in 200 characters at most.",
    "group-needed": "Choose the group that recommends.",
    "source-needed": "Choose the language in which it is written first.",
    "council-needed": "Choose among the councils above the group.",
    "jurisdiction-needed": "Choose among the jurisdictions of the list.",
    "seat-needed": "Choose a seat of the group.",
    "language-needed": "Say in which language the file is written.",
  },
  {
    ...pairProblems.fr,
    "title-needed": "Écrivez le titre.",
    "title-long": "Écrivez le titre en 200\u00a0caractères au plus.",
    "group-needed": "Choisissez le groupe qui recommande.",
    "source-needed": "Choisissez la langue dans laquelle elle est d’abord rédigée.",
    "council-needed": "Choisissez parmi les conseils dont relève le groupe.",
    "jurisdiction-needed": "Choisissez parmi les administrations de la liste.",
    "seat-needed": "Choisissez un siège du groupe.",
    "language-needed": "Indiquez dans quelle langue le fichier est rédigé.",
  },
);

export const newFields = z.object({
  body: identifier("group-needed"),
  title: z.string("title-needed").trim().min(1, "title-needed").max(200, "title-long"),
  source: oneOfThese(languages, "source-needed"),
});

/** the other side of a title. */
export const titleFields = newFields.pick({ title: true });

/** Both sides of a text, and whether the next one is to be written after it. */
export const textFields = z.intersection(pairFields, z.object({ next: ticked }));

const tick = (yes: boolean) => (yes ? "yes" : null);
/** What stands in the fields of a text before anything is typed; a closed side has none. */
export const textStart = ({ closed, plain, isReady }: WithClosed) => ({
  en: closed?.language === "en" ? null : plain.en,
  fr: closed?.language === "fr" ? null : plain.fr,
  enReady: tick(isReady.en),
  frReady: tick(isReady.fr),
});

export const places = ["all", "some"] as const;
export const factsFields = z.object({
  titleEn: optionalText(2000),
  titleFr: optionalText(2000),
  addressed: several(identifier("council-needed")),
  cost: z.enum(["", ...costs], "choice-missing").default(""),
  amount: optionalText(100),
  where: z.enum(["", ...places], "choice-missing").default(""),
  affected: several(identifier("jurisdiction-needed")),
  champion: optionalIdentifier,
  wantedBy: optionalDay,
  planLine: optionalText(300),
  answers: optionalText(60),
});
export type FactsTyped = z.infer<typeof factsFields>;

/** Cents from an amount as the language of the page writes it: null where none was typed, not a number where it is none. */
export const centsTyped = (amount: string, language: Language): number | null =>
  amount === "" ? null : (parseMoney(amount, language) ?? Number.NaN);

export const paperLanguages = ["en", "fr", "both"] as const;
export const paperFields = z.object({
  titleEn: optionalText(200),
  titleFr: optionalText(200),
  language: oneOfThese(paperLanguages, "language-needed"),
});

type TextTyped = {
  texts: Record<Language, RichText>;
  ready: Record<Language, boolean>;
  noEffect: boolean;
};
type WithClosed = {
  closed: { language: Language; text: RichText } | null;
  plain: Bilingual;
  isReady: Record<Language, boolean>;
};

/**
 * the closed side stands on the page without a field, so what comes without it keeps it. What was typed there
 * before it closed goes on to the command, which refuses it.
 */
export function withClosedSide<Typed extends TextTyped>(
  { closed, plain, isReady }: WithClosed,
  typed: Typed,
): Typed {
  if (!closed) return typed;
  const { language, text } = closed;
  const sent = toPlain(typed.texts[language]);
  const isKept = sent === "" || sent === plain[language];
  return {
    ...typed,
    texts: { ...typed.texts, [language]: isKept ? text : typed.texts[language] },
    ready: { ...typed.ready, [language]: typed.ready[language] || isReady[language] },
  };
}
