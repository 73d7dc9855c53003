// T-d: too many tries, or too many sendings. How long to wait is said in the page, and to programs in Retry-After.
import { type HeadersFunction, json } from "@remix-run/node";
import { accessWords, tooManySentence } from "../auth/words";
import type { Language } from "../domain/bilingual";
import type { Trouble } from "./trouble";

export const waitAnswer = (seconds: number) => ({ status: 429, headers: { "Retry-After": String(seconds) } });

/** A page answers with its action's headers only where it says so. */
export const waitHeaders: HeadersFunction = ({ actionHeaders }) => {
  const after = actionHeaders.get("Retry-After");
  return new Headers(after ? { "Retry-After": after } : undefined);
};

export const tooManyAnswer = (language: Language, seconds: number) =>
  json<Trouble>(
    { kind: "refused", sentence: tooManySentence(accessWords[language], seconds), rule: "T-d" },
    waitAnswer(seconds),
  );
