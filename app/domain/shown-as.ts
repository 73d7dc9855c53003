import type { Bilingual } from "./bilingual";

/** Who someone is, in a sentence: the name, or the title where a demonstration knows no name. */
export const shownAs = (person: { name: string; titleEn: string; titleFr: string }): Bilingual => ({
  en: person.name || person.titleEn || person.titleFr,
  fr: person.name || person.titleFr || person.titleEn,
});

/** The same for a page, which marks the language of a title that stands in for the missing one (L-2). */
export const shownAsGiven = (person: { name: string; titleEn: string; titleFr: string }): Bilingual => ({
  en: person.name || person.titleEn,
  fr: person.name || person.titleFr,
});
