import { address } from "../../../site-map";
import { fieldId } from "../../../ui";
import type { Language } from "../../bilingual";
import type { FormPage } from "../pages/form.server";
import { type FormPart, isTextPart } from "../parts";

const fields: Partial<Record<FormPart, string>> = {
  title: "titleEn",
  plan: "planLine",
  beneficiaries: "receives",
  supplier: "supplier",
  source: "recommendation",
};

/** Where a part of the form is written; while it is checked, names have a page of their own. */
export function placeOf(
  part: FormPart,
  { page, language }: { page: Pick<FormPage, "head" | "isWriting">; language: Language },
): string {
  const request = { request: page.head.id };
  if (isTextPart(part)) return address(language, "funding-text", { ...request, part });
  if (part === "papers") return address(language, "funding-papers", request);
  if (!page.isWriting) return address(language, "funding-names", request);
  if (part === "deliverables") return address(language, "funding-deliverables", request);
  if (part === "budget") return `${address(language, "funding-budget", request)}#lines`;
  if (part === "split") return `${address(language, "funding-budget", request)}#split`;
  return `${address(language, "funding-facts", request)}#${fieldId("form", fields[part] ?? "titleEn")}`;
}
