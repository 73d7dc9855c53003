import { addresses } from "../../site-map";
import type { Bilingual } from "../bilingual";

/** Where a seat answers, with its origin. */
export function linkToAnswer(publicUrl: string, id: string): Bilingual {
  const path = addresses("meeting-answer", { meeting: id });
  return { en: publicUrl + path.en, fr: publicUrl + path.fr };
}
