import type { Bilingual } from "../bilingual";
import { messageWords } from "./words";

/** The subject as a page names it; a draft may have none yet. */
export const subjectOrNone = ({ subject }: { subject: Bilingual }): Bilingual => ({
  en: subject.en || subject.fr || messageWords.en.noSubject,
  fr: subject.fr || subject.en || messageWords.fr.noSubject,
});
