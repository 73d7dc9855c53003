// R-6: a version beside the one before it.
import { catalogue, type Language } from "../../bilingual";

export const compareWordsOfRecommendation = catalogue(
  {
    title: (number: number, other: number) => `Version ${number} compared with version ${other}`,
    lede: (texts: number, facts: number) =>
      texts === 0 && facts === 0
        ? "Nothing differs."
        : `What differs: ${texts === 1 ? "one text" : `${texts} texts`}, and ${facts === 1 ? "one fact" : `${facts} facts`} of the form.`,
    before: (number: number) => `Open version ${number}`,
    replies: "Replies to the councils",
    texts: "Part by part",
    textsSame: "No text has changed, in English or in French.",
    unchanged: (parts: string) => `Unchanged: ${parts}.`,
    same: "No change.",
    unwritten: (side: Language) => `Not written yet in ${side === "en" ? "English" : "French"}.`,
    facts: "Facts of the form",
    factsSame: "Every fact is the same.",
    fact: "Fact",
    words: "In words",
    languages: "Languages shown",
    both: "Both languages",
  },
  {
    title: (number, other) => `Version ${number} comparée à la version ${other}`,
    lede: (texts, facts) =>
      texts === 0 && facts === 0
        ? "Aucune différence."
        : `Différences\u00a0: ${texts < 2 ? `${texts}\u00a0texte` : `${texts}\u00a0textes`} et ${facts < 2 ? `${facts}\u00a0donnée` : `${facts}\u00a0données`} du formulaire.`,
    before: (number) => `Ouvrir la version ${number}`,
    replies: "Réponses aux conseils",
    texts: "Partie par partie",
    textsSame: "Aucun texte n’a changé, ni en français ni en anglais.",
    unchanged: (parts) => `Parties inchangées\u00a0: ${parts}.`,
    same: "Aucun changement.",
    unwritten: (side) => `Pas encore rédigé en ${side === "en" ? "anglais" : "français"}.`,
    facts: "Données du formulaire",
    factsSame: "Toutes les données sont identiques.",
    fact: "Donnée",
    words: "Libellé",
    languages: "Langues affichées",
    both: "Les deux langues",
  },
);
