import { address } from "../../../site-map";
import { fieldId } from "../../../ui";
import type { Language } from "../../bilingual";
import { type FormPart, isTextPart } from "../parts";

const fields: Partial<Record<FormPart, string>> = {
  affected: "where",
  wanted: "wantedBy",
  plan: "planLine",
};

/** The field of the page of facts in which a part stands; a title in the language that lacks. */
export const fieldOf = (part: FormPart, language: Language = "en"): string =>
  part === "title" ? (language === "en" ? "titleEn" : "titleFr") : (fields[part] ?? part);

/** Where a part of the form is written. */
export function placeOf(
  part: FormPart,
  { version, language, side }: { version: string; language: Language; side?: Language },
): string {
  if (isTextPart(part)) return address(language, "recommendation-text", { version, part });
  if (part === "papers") return address(language, "recommendation-papers", { version });
  return `${address(language, "recommendation-facts", { version })}#${fieldId("form", fieldOf(part, side))}`;
}
