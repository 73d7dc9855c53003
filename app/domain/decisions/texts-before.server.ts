// the text that stands before a body: the matter's own, or the one on which it is asked anew.
import { type Bilingual, languages } from "../bilingual";
import type { House } from "../house";
import { matterOf, type Proceeding } from "./proceedings.server";

/** The wording that a modification starts from; none where nothing can be modified. */
export function wordingBefore(
  { db, slices }: House,
  { kind, matter, askedOn }: Proceeding,
): Bilingual | null {
  const proposed = matterOf(slices, kind).wording?.(db, matter) ?? null;
  return proposed && (askedOn ?? proposed);
}

/** D-12: the whole text in each language, as it is digested and as its figures are compared. */
export function textsBefore(
  { db, slices }: Pick<House, "db" | "slices">,
  { kind, matter, askedOn }: Proceeding,
): Bilingual {
  const whole = matterOf(slices, kind).texts(db, matter);
  if (!askedOn) return whole;
  const joined = languages.map((side) => [side, `${askedOn[side]}\n${whole[side]}`] as const);
  return Object.fromEntries(joined) as Bilingual;
}
