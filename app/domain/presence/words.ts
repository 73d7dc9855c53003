import { type Bilingual, catalogue, type Language, say } from "../bilingual";

export const presenceWords = catalogue(
  {
    and: "and",
    here: (others: string) => `Here now: you, and ${others}.`,
    told: (who: string, time: string, what: string) => `${who}, ${time}: ${what}`,
    itself: "The workspace",
    show: "Show the page as it stands now",
  },
  {
    and: "et",
    here: (others) => `Ici en ce moment\u00a0: vous et ${others}.`,
    told: (who, time, what) => `${who}, ${time}\u00a0: ${what}`,
    itself: "L’espace de travail",
    show: "Montrer la page telle qu’elle est maintenant",
  },
);

/** Who else is here, in one sentence; nothing while nobody is. */
export function hereSaid(language: Language, others: readonly Bilingual[]): string {
  const words = presenceWords[language];
  const names = others.map((name) => say(language, name));
  const last = names.at(-1);
  if (last === undefined) return "";
  const rest = names.slice(0, -1).join(", ");
  return words.here(rest ? `${rest} ${words.and} ${last}` : last);
}
