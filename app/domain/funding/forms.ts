// What a person may type into the forms of a request.
import { z } from "zod";
import { catalogue, type Language, languages } from "../bilingual";
import { pairFields, pairProblems } from "../pairs/forms";
import {
  identifier,
  oneOfThese,
  optionalDay,
  optionalIdentifier,
  optionalText,
  requiredDay,
  requiredText,
  several,
  ticked,
  wholeNumber,
} from "../typed";
import { moneyWords, requiredSum } from "../typed-money";
import { conflictKinds, formParts, lineKinds, mostYears, paymentKinds } from "./parts";

export const fundingProblems = catalogue(
  {
    ...pairProblems.en,
    ...moneyWords.en,
    "title-needed": "Write the title.",
    "title-long": "Write the title in 200 characters at most.",
    "group-needed": "Choose the group that asks.",
    "source-needed": "Choose the language in which it is written first.",
    "language-needed": "Say in which language the file is written.",
    "receives-needed": "Say whether somebody among the members receives money.",
    "years-needed": "Choose one, two or three fiscal years.",
    "payee-needed": "Say who is paid.",
    "reference-needed": "Give the number of the invoice or of the claim.",
  },
  {
    ...pairProblems.fr,
    ...moneyWords.fr,
    "title-needed": "Écrivez le titre.",
    "title-long": "Écrivez le titre en 200\u00a0caractères au plus.",
    "group-needed": "Choisissez le groupe demandeur.",
    "source-needed": "Choisissez la langue dans laquelle elle est d’abord rédigée.",
    "language-needed": "Indiquez dans quelle langue le fichier est rédigé.",
    "receives-needed": "Dites si quelqu’un parmi les membres reçoit de l’argent.",
    "years-needed": "Choisissez un, deux ou trois exercices.",
    "payee-needed": "Dites qui est payé.",
    "reference-needed": "Indiquez le numéro de la facture ou de la demande de remboursement.",
  },
);

export const newFields = z.object({
  body: identifier("group-needed"),
  title: z.string("title-needed").trim().min(1, "title-needed").max(200, "title-long"),
  source: oneOfThese(languages, "source-needed"),
  from: optionalIdentifier,
});

/** F-9: how an amendment begins. */
export const amendFields = newFields.pick({ title: true });

export const receives = ["", "nobody", "some"] as const;
export const factsFields = z
  .object({
    titleEn: optionalText(2000),
    titleFr: optionalText(2000),
    firstYear: wholeNumber(1998, 2199),
    years: wholeNumber(1, mostYears),
    planLine: optionalText(300),
    receives: z.enum(receives, "choice-missing").default(""),
    beneficiaries: several(identifier()),
    supplier: optionalText(200),
    recommendation: optionalText(60),
  })
  .transform(({ titleEn, titleFr, receives: who, beneficiaries, ...typed }) => ({
    ...typed,
    title: { en: titleEn, fr: titleFr },
    nobodyReceives: who === "nobody",
    // What was ticked under another choice says nothing.
    beneficiaries: who === "some" ? beneficiaries : [],
  }));

/** Both sides of a text, and whether the next one is to be written after it. */
export const textFields = z.intersection(pairFields, z.object({ next: ticked }));

export const paperLanguages = ["en", "fr", "both"] as const;
export const paperFields = z.object({
  titleEn: optionalText(200),
  titleFr: optionalText(200),
  language: oneOfThese(paperLanguages, "language-needed"),
});

const long = optionalText(4000);
export const forwardFields = z
  .object({ noteEn: long, noteFr: long, until: requiredDay })
  .transform(({ noteEn, noteFr, until }) => ({ note: { en: noteEn, fr: noteFr }, until }));
/** Desk 18: the parts marked, and what to do, in both languages; the command says what is missing. */
export const returnFields = z
  .object({ parts: several(oneOfThese(formParts)), whatEn: long, whatFr: long })
  .transform(({ parts, whatEn, whatFr }) => ({ parts, what: { en: whatEn, fr: whatFr } }));

const ofLanguage = { language: oneOfThese(languages) };
export const conflictFields = z.object({
  kind: oneOfThese(conflictKinds),
  text: optionalText(1000),
  ...ofLanguage,
});
export const textualFields = z.object({ text: long, ...ofLanguage });

export const namesFields = z.record(z.string(), z.any());

export const contractFields = z.object({ contract: optionalText(100), on: requiredDay });
export const paymentFields = (language: Language) =>
  z
    .object({
      kind: oneOfThese(paymentKinds),
      line: oneOfThese(lineKinds),
      cents: requiredSum(language),
      firstDay: requiredDay,
      lastDay: optionalDay,
      payee: requiredText(200, "payee-needed"),
      jurisdiction: optionalIdentifier,
      reference: requiredText(100, "reference-needed"),
      decision: optionalText(60),
    })
    .transform(({ jurisdiction, ...typed }) => ({ ...typed, jurisdiction: jurisdiction || null }));
export const paidFields = z.object({ paidOn: requiredDay });
export const whyFields = z.object({ why: requiredText(500) });
export const nothing = z.object({});
/** Its rows are named by the deliverables of the request. */
export const reportFields = z.record(z.string(), z.any());
