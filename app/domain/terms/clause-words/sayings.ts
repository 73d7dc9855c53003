// What the sentences of both languages are made of: one for each kind, and the names that codes stand for.
import { type Bilingual, type Language, say } from "../../bilingual";
import type { ClauseKind, ClauseValue } from "../clauses";

/** Names of jurisdictions by their code, and acronyms of bodies by their English acronym. */
export type ClauseNames = { jurisdictions: Record<string, Bilingual>; bodies: Record<string, Bilingual> };

export type NamesInLanguage = { jurisdiction: (code: string) => string; body: (acronym: string) => string };

/** The compiler refuses a kind without its sentence. */
export type Sayings = { [Kind in ClauseKind]: (value: ClauseValue<Kind>, names: NamesInLanguage) => string };

/** A code without a name stands for itself. */
const named = (language: Language, names: Record<string, Bilingual>) => (code: string) => {
  const name = Object.hasOwn(names, code) ? names[code] : undefined;
  return (name && say(language, name)) || code;
};

export const namesInLanguage = (language: Language, names: ClauseNames): NamesInLanguage => ({
  jurisdiction: named(language, names.jurisdictions),
  body: named(language, names.bodies),
});

export { capital } from "../../format";
export const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
/** What there is to say, with a comma between. */
export const aligned = (...parts: (string | false)[]): string => parts.filter(Boolean).join(", ");

/** Matters that may be settled through the same channels, told together. */
export function alikeChannels<Matter extends string, Channel extends string>(
  channels: Partial<Record<Matter, Channel[]>>,
  { matters, order }: { matters: readonly Matter[]; order: readonly Channel[] },
): { matters: Matter[]; channels: Channel[] }[] {
  const alike = new Map<string, { matters: Matter[]; channels: Channel[] }>();
  for (const matter of matters) {
    const allowed = order.filter((channel) => channels[matter]?.includes(channel));
    if (allowed.length === 0) continue;
    const known = alike.get(allowed.join()) ?? { matters: [], channels: allowed };
    alike.set(allowed.join(), { ...known, matters: [...known.matters, matter] });
  }
  return [...alike.values()];
}
