// T-1: what stood before and what stands since, as the slice that wrote it says it. Never a key, never what was stored.
import type { Db } from "../../../db/connection";
import { type Bilingual, inBoth, type Language } from "../bilingual";
import { isDay } from "../dates";
import { longDate } from "../format";
import { changeWords } from "./words";

/** One thing that changed: nothing before where it is new, nothing after where it is gone. */
export type Change = { label: Bilingual; before: Bilingual | null; after: Bilingual | null };
export type Recorded = { before?: unknown; after?: unknown };

const stored = (text: string | null): unknown => (text === null ? undefined : JSON.parse(text));
/** What a line of the ledger keeps of before and after. */
export const recordedIn = (row: Record<"before" | "after", string | null>): Recorded => ({
  before: stored(row.before),
  after: stored(row.after),
});
/** Says what changed; nothing of what it does not know, such as what an older release wrote. */
export type Teller = (recorded: Recorded, db: Db) => Change[];
export type Tellers = Readonly<Record<string, Teller>>;

const known = new WeakMap<Db, Tellers>();

/** From the opening on, the histories of this database are told by the slices. */
export const tellWith = (db: Db, tellers: readonly (Tellers | undefined)[]): void =>
  void known.set(db, Object.assign({}, ...tellers));

export function changesOf(db: Db, act: string, recorded: Recorded): Change[] {
  const tellers = known.get(db) ?? {};
  return Object.hasOwn(tellers, act) ? (tellers[act]?.(recorded, db) ?? []) : [];
}

/** A text that is the same in both languages: a name, an address, a number. */
export const asItIs = (text: string): Bilingual => ({ en: text, fr: text });

export const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined;

/** A day as one reads it; nothing where there is none. */
export const dayOr = (value: unknown): Bilingual | null =>
  isDay(value) ? { en: longDate("en", value), fr: longDate("fr", value) } : null;

export const openEnd = (): Bilingual => inBoth(changeWords, (words) => words.noEnd);

const same = (one: Bilingual | null, other: Bilingual | null) =>
  (["en", "fr"] satisfies Language[]).every(
    (language) => (one?.[language] ?? "") === (other?.[language] ?? ""),
  );

/** Only what differs. */
export const differing = (changes: readonly Change[]): Change[] =>
  changes.filter(({ before, after }) => !same(before, after));
