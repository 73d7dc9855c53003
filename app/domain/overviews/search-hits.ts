// A hit as a page shows it: in the reader's language where it can be, with what was looked for told apart.
import { type Bilingual, type Language, otherLanguage } from "../bilingual";
import { beginningOf, excerptOf, markedIn, type Piece } from "../search/excerpt";
import { looksFor, type Query } from "../search/query";
import type { Shown } from "../search/rank";

type Told = { pieces: Piece[]; lang?: Language };
export type Hit = { href: string; title: Told; text: Told | null; where: Told | null };
/** A text in the reader's language where it has what was looked for, else in the other one, else as it begins. */
function textOf(hit: Shown, query: Query, language: Language): Told | null {
  const looked = looksFor(query);
  const [own, other] = language === "en" ? [hit.textEn, hit.textFr] : [hit.textFr, hit.textEn];
  const inOwn = excerptOf(own, looked);
  if (inOwn) return { pieces: inOwn };
  const inOther = excerptOf(other, looked);
  if (inOther) return { pieces: inOther, lang: otherLanguage(language) };
  if (own === "" && other === "") return null;
  return own === ""
    ? { pieces: beginningOf(other), lang: otherLanguage(language) }
    : { pieces: beginningOf(own) };
}

function toldOf(text: Bilingual, query: Query, language: Language): Told | null {
  const other = otherLanguage(language);
  if (text[language]) return { pieces: markedIn(text[language], looksFor(query)) };
  return text[other] ? { pieces: markedIn(text[other], looksFor(query)), lang: other } : null;
}

export const hitOf = (hit: Shown, query: Query, language: Language): Hit => ({
  href: language === "en" ? hit.pathEn : hit.pathFr,
  title: toldOf({ en: hit.titleEn, fr: hit.titleFr }, query, language) ?? { pieces: [] },
  where: toldOf({ en: hit.whereEn, fr: hit.whereFr }, query, language),
  text: textOf(hit, query, language),
});
