import { type Bilingual, type Language, say } from "../bilingual";
import { dayOf, type Instant } from "../dates";
import { longDate } from "../format";
import { messageWords } from "./words";

/** The subject as a page names it; a draft may have none yet. */
export const subjectOrNone = ({ subject }: { subject: Bilingual }): Bilingual => ({
  en: subject.en || subject.fr || messageWords.en.noSubject,
  fr: subject.fr || subject.en || messageWords.fr.noSubject,
});

/** Told apart from others of the same subject: a draft, or when it was sent. */
export function messageTitle(
  message: { subject: Bilingual; sentAt: Instant | null },
  language: Language,
): string {
  const subject = say(language, subjectOrNone(message));
  const { sentAt } = message;
  return `${subject} (${sentAt === null ? messageWords[language].aDraft : longDate(language, dayOf(sentAt))})`;
}
