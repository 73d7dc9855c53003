import { address } from "../../site-map";
import { inBoth, type Language } from "../bilingual";
import { retentionFormWords } from "./form-words";
import { retentionWords } from "./words";

export const retentionCrumbs = (_: unknown, language: Language) => [
  { label: retentionWords[language].title, href: address(language, "retention") },
];

type Said = "saidProposed" | "saidDone" | "saidWithdrawn" | "saidDeclined" | "saidHeld" | "saidLifted";

/** Back to the page of what is kept, with what was done. */
export const toRetention = (language: Language, said: Said) => ({
  to: address(language, "retention"),
  said: inBoth(retentionFormWords, (words) => words[said]),
});
