// What is said after an act on how a jurisdiction takes part.
import { type Bilingual, say } from "../bilingual";
import type { PartForm, StateForm } from "./pages.server";
import { partWords } from "./words";

export function statedSaid({ jurisdictions, bodyName }: StateForm, of: string): Bilingual {
  const name = jurisdictions.find(({ id }) => id === of)?.name ?? { en: "", fr: "" };
  return {
    en: partWords.en.saidStated(say("en", name), say("en", bodyName)),
    fr: partWords.fr.saidStated(say("fr", name), say("fr", bodyName)),
  };
}

export const partSaid = ({ part }: PartForm, sentence: "saidEnded" | "saidCorrected"): Bilingual => ({
  en: partWords.en[sentence](part.jurisdictionName.en),
  fr: partWords.fr[sentence](part.jurisdictionName.fr),
});
