import type { z } from "zod";
import { accessWords, tooManySentence } from "../auth/words";
import { type Catalogue, type Language, pick } from "../domain/bilingual";
import { refusalWords } from "../domain/refusals";
import { typedWords } from "../domain/typed";
import { moneyWords } from "../domain/typed-money";
import type { FormState } from "../ui/form/form-state";

export type Problems = Catalogue<Record<string, string>>;

/** Each refused field once, in the order of the fields, in a sentence of the reader's language. */
export function formProblems(
  error: z.ZodError,
  own: Problems | undefined,
  language: Language,
): FormState["errors"] {
  const general: Record<string, string> = { ...pick(typedWords, language), ...pick(moneyWords, language) };
  const words: Record<string, string> = own ? pick(own, language) : {};
  const errors: FormState["errors"] = [];
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? "");
    if (errors.some((known) => known.field === field)) continue;
    const message = words[issue.message] ?? general[issue.message] ?? general["field-missing"] ?? "";
    errors.push({ field, message });
  }
  return errors;
}

export function keyProblem(checked: "too-old" | "not-ours", language: Language): FormState["errors"][number] {
  const words = pick(refusalWords, language);
  return { field: "", message: checked === "too-old" ? words["form-too-old"] : words["form-not-ours"] };
}

export const tooManyProblem = (language: Language, seconds: number): FormState["errors"][number] => ({
  field: "",
  message: tooManySentence(accessWords[language], seconds),
});
