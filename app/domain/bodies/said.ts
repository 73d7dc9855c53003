// What is said after an act on a body.
import { type Bilingual, say } from "../bilingual";
import { bodyFormWords } from "./form-words";

type Told = "proposedSaid" | "reviewSaid" | "resumeSaid" | "admitSaid";

export const saidOf = ({ bodyName }: { bodyName: Bilingual }, sentence: Told): Bilingual => ({
  en: bodyFormWords.en[sentence](say("en", bodyName)),
  fr: bodyFormWords.fr[sentence](say("fr", bodyName)),
});

export const proposedSaid = ({ nameEn, nameFr }: { nameEn: string; nameFr: string }): Bilingual =>
  saidOf({ bodyName: { en: nameEn || nameFr, fr: nameFr || nameEn } }, "proposedSaid");
