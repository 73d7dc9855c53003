import { addresses } from "../../site-map";
import type { Bilingual } from "../bilingual";

export function linkToPaper(publicUrl: string, paper: string): Bilingual {
  const { en, fr } = addresses("paper", { paper });
  return { en: `${publicUrl}${en}`, fr: `${publicUrl}${fr}` };
}
