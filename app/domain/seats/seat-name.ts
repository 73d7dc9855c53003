import type { Bilingual, Language } from "../bilingual";
import { levelWords } from "../levels";
import type { SeatOnDay } from "./queries.server";

/** How a seat is called in a sentence: its organization, else its jurisdiction, else its level. */
export function seatName(seat: Pick<SeatOnDay, "organization" | "jurisdiction" | "level">): Bilingual {
  const inLanguage = (language: Language) =>
    seat.organization[language] || seat.jurisdiction?.name[language] || levelWords[language][seat.level];
  return { en: inLanguage("en"), fr: inLanguage("fr") };
}
