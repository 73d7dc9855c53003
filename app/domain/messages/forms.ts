import { z } from "zod";
import { pathInBoth } from "../../site-paths";
import { catalogue } from "../bilingual";
import { optionalText } from "../typed";

export const messageProblems = catalogue(
  {
    "link-foreign":
      "This is not the address of a page of this workspace. Copy it from the browser, or leave it empty.",
  },
  {
    "link-foreign":
      "Ce n’est pas l’adresse d’une page de cet espace. Copiez-la du navigateur, ou laissez le champ vide.",
  },
);

/** The path of an address that was copied whole; its origin does not matter, since it becomes ours. */
const pathOf = (typed: string): string => typed.replace(/^https?:\/\/[^/]+/i, "");

/** A draft may lack anything; sending asks for both languages. */
export const messageFields = z.object({
  subjectEn: optionalText(200),
  subjectFr: optionalText(200),
  textEn: optionalText(8000),
  textFr: optionalText(8000),
  link: optionalText(400)
    .transform(pathOf)
    .refine((path) => path === "" || pathInBoth(path) !== null, "link-foreign"),
});
export type MessageTyped = z.infer<typeof messageFields>;
export const isWhole = ({ subjectEn, subjectFr, textEn, textFr }: Omit<MessageTyped, "link">): boolean =>
  [subjectEn, subjectFr, textEn, textFr].every((text) => text.trim() !== "");
