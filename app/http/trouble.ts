// What stands instead of a page, as the root draws it.
import type { Language } from "../domain/bilingual";
import type { CastButton } from "../domain/demonstration/cast-list.server";
import { troubleSentence } from "./trouble-page";

export type Trouble =
  | { kind: "not-found" }
  | { kind: "refused"; sentence: string; rule: string | null }
  | { kind: "sign-in"; to: string; carry: string; cast: CastButton[] };

/** Refused before any rule is asked: unreadable, or a method that the address does not take. */
export const refusedOutright = (status: 400 | 405, language: Language): Trouble => ({
  kind: "refused",
  sentence: troubleSentence(status, language),
  rule: null,
});

/** The trouble an error answer carries. The framework's own carry a text: not found, or a method not taken. */
export function troubleIn(answer: { status: number; data: unknown }, language: Language): Trouble {
  if (answer.status === 404) return { kind: "not-found" };
  return typeof answer.data === "object" ? (answer.data as Trouble) : refusedOutright(405, language);
}
