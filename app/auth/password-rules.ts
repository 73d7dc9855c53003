import { type Language, pick } from "../domain/bilingual";
import { accessWords } from "./words";

/** T-d: fifteen characters or more, pasteable, up to two hundred; the same twice. Sentences in the reader's language. */
export function passwordProblems(
  language: Language,
  password: string,
  again: string,
): { field: string; message: string }[] {
  const words = pick(accessWords, language);
  if ([...password].length < 15) return [{ field: "password", message: words["password-short"] }];
  if ([...password].length > 200) return [{ field: "password", message: words["password-long"] }];
  return password === again ? [] : [{ field: "again", message: words["password-different"] }];
}
