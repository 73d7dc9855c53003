// What a field of a clause's form is, and how a name such as `ceilings.F` finds its place in a value.
import type { Bilingual } from "../../bilingual";

export type ClauseOption = { value: string; label: Bilingual };

type FieldBasics = {
  name: string;
  label: Bilingual;
  hint?: Bilingual;
  /** May stay empty: the clause then holds null under this name, or leaves the name out. */
  optional?: "null" | "left-out";
  /** Counts, and is asked for, only where another field holds this value. */
  countsWith?: { field: string; value: string };
};

export type ClauseField = FieldBasics &
  (
    | { control: "choice" | "choices" | "level"; options: readonly ClauseOption[] }
    | { control: "number"; least: number; most: number }
    | { control: "tick" | "pair" | "day" | "councils" | "jurisdiction" }
  );

export type Control = ClauseField["control"];
/** Names to what stands under them: what was typed, or a clause's value being taken apart or put together. */
export type Facts = Record<string, unknown>;

export const longestName = 300;

export const isFacts = (value: unknown): value is Facts =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export function factAt(facts: Facts, name: string): unknown {
  const [head = "", part] = name.split(".");
  if (part === undefined) return facts[head];
  const whole = facts[head];
  return isFacts(whole) ? whole[part] : undefined;
}

/** The same facts with one more; undefined leaves the name out, but keeps the whole it would be a part of. */
export function withFact(facts: Facts, name: string, fact: unknown): Facts {
  const [head = "", part] = name.split(".");
  if (part === undefined) return fact === undefined ? facts : { ...facts, [head]: fact };
  const whole = isFacts(facts[head]) ? facts[head] : {};
  return { ...facts, [head]: fact === undefined ? whole : { ...whole, [part]: fact } };
}
