import type { Language } from "../bilingual";
import { isInCamera, type Section } from "./items";
import { agendaWords } from "./page-words";

/** 3, or IC-1 for what is in camera: numbered apart (M-3). */
export const numberSaid = (
  language: Language,
  { section, number }: { section: Section; number: number },
): string => (isInCamera(section) ? agendaWords[language].inCamera(number) : String(number));
