// M-6, M-7: what a person may type of a paper.
import { z } from "zod";
import { paperAudiences, paperKinds, paperStatuses } from "../agendas/paper";
import { catalogue } from "../bilingual";
import { oneOfThese, optionalIdentifier, optionalText, requiredDay, requiredText, ticked } from "../typed";

export const paperProblems = catalogue(
  { page: "Write the number of a page, like 3, or leave it empty." },
  { page: "Écrivez le numéro d’une page, par exemple 3, ou laissez vide." },
);

const described = {
  titleEn: optionalText(300),
  titleFr: optionalText(300),
  summaryEn: optionalText(2000),
  summaryFr: optionalText(2000),
  kind: oneOfThese(paperKinds),
  status: oneOfThese(paperStatuses),
  audience: oneOfThese(paperAudiences),
  suppliedBy: optionalText(200),
  inConfidence: ticked,
};
/** `isBilingual`: the file under English holds both languages. `why`: where it comes after the deadline. */
export const addPaperFields = z.object({ ...described, isBilingual: ticked, why: optionalText(1000) });
export const describePaperFields = z.object(described);
export const replaceWays = ["version", "side"] as const;
/** `keepsOther`: the change has no effect on the other language, whose file stands with the new version (L-1). */
export const replacePaperFields = z.object({
  way: oneOfThese(replaceWays),
  isBilingual: ticked,
  keepsOther: ticked,
});
export const paperWhyFields = z.object({ why: optionalText(1000) });
export const askFields = z.object({ language: oneOfThese(["en", "fr"]), neededBy: requiredDay });
export const noteFields = z.object({
  text: requiredText(4000),
  paper: optionalIdentifier,
  page: z
    .string()
    .trim()
    .regex(/^([1-9]\d{0,3})?$/, "page")
    .default("")
    .transform((page) => (page === "" ? null : Number(page))),
});

export type PaperDescribed = z.infer<typeof describePaperFields>;
export type AddPaperTyped = z.infer<typeof addPaperFields>;
export type ReplacePaperTyped = z.infer<typeof replacePaperFields>;
export type AskTyped = z.infer<typeof askFields>;
export type NoteTyped = z.infer<typeof noteFields>;
