import { z } from "zod";
import { catalogue } from "../bilingual";
import { identifier, oneOfThese, optionalDay, optionalText, requiredDay, requiredText } from "../typed";
import { partQualities } from "./lifecycle";

export const partProblems = catalogue(
  {
    "quality-missing": "Say whether it is a member, observes, or does not take part.",
    "reference-missing": "Give the letter or message on whose word you enter this.",
    "note-one-side": "Give the footnote in both languages, or in neither.",
    "until-first": "The end comes after the first day.",
  },
  {
    "quality-missing": "Dites si elle est membre, a le statut d’observateur ou ne participe pas.",
    "reference-missing": "Indiquez la lettre ou le message sur la foi duquel vous faites l’inscription.",
    "note-one-side": "Donnez la note dans les deux langues, ou dans aucune.",
    "until-first": "La fin vient après le premier jour.",
  },
);

const stated = {
  from: requiredDay,
  noteEn: optionalText(400),
  noteFr: optionalText(400),
  reference: requiredText(200, "reference-missing"),
};

type Noted = { noteEn: string; noteFr: string };
const inBothOrNone = ({ noteEn, noteFr }: Noted) => (noteEn === "") === (noteFr === "");
const oneSide = { path: ["noteFr"], message: "note-one-side" };

export const stateFields = z
  .object({ ...stated, jurisdiction: identifier(), quality: oneOfThese(partQualities, "quality-missing") })
  .refine(inBothOrNone, oneSide);
export type StateTyped = z.infer<typeof stateFields>;

export const correctFields = z
  .object({
    ...stated,
    quality: oneOfThese([...partQualities, "taken-back"], "quality-missing"),
    until: optionalDay,
  })
  .refine(inBothOrNone, oneSide)
  .refine(({ from, until }) => until === null || until > from, { path: ["until"], message: "until-first" });
export type CorrectTyped = z.infer<typeof correctFields>;

export const endFields = z.object({ until: requiredDay });
