// What is said after an act on a body.
import type { Bilingual } from "../bilingual";
import { bodyFormWords } from "./form-words";

type Told = "proposedSaid" | "reviewSaid" | "resumeSaid" | "admitSaid";

export const saidOf = ({ bodyName }: { bodyName: Bilingual }, sentence: Told): Bilingual => ({
  en: bodyFormWords.en[sentence](bodyName.en),
  fr: bodyFormWords.fr[sentence](bodyName.fr),
});

export const proposedSaid = ({ nameEn, nameFr }: { nameEn: string; nameFr: string }): Bilingual =>
  saidOf({ bodyName: { en: nameEn || nameFr, fr: nameFr || nameEn } }, "proposedSaid");
