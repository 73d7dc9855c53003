import { catalogue } from "../../bilingual";

export const compareWordsOfPage = catalogue(
  {
    kicker: (body: string) => `${body}, terms of reference`,
    title: (number: number, other: number) => `Version ${number} compared with version ${other}`,
    titleAlone: "Comparison of versions",
    nothing: "There is no other version to compare with.",
    lede: (clauses: number, sections: number) =>
      clauses === 0 && sections === 0
        ? "Nothing differs."
        : `${clauses === 1 ? "One clause differs" : `${clauses} clauses differ`}, and the text of ${sections === 1 ? "one section" : `${sections} sections`}.`,
    with: "Compare with",
    versionLink: (number: number) => `Version ${number}`,
    clauses: "Clause by clause",
    clausesSame: "Every clause is the same.",
    unchanged: (howMany: number) =>
      howMany === 1 ? "One clause is unchanged." : `${howMany} clauses are unchanged.`,
    added: "Added",
    removed: "Removed",
    changed: "Changed",
    clause: "Clause",
    what: "What happened",
    words: "In words",
    languages: "Languages shown",
    both: "Both languages",
    same: "No change.",
    unwritten: (side: "en" | "fr") => `Not written yet in ${side === "en" ? "English" : "French"}.`,
    byDefault: (says: string) => `The default applies: ${says}.`,
    sections: "Section by section",
    sectionsSame: "No section has changed, in English or in French.",
    unchangedSections: (titles: string) => `Unchanged: ${titles}.`,
  },
  {
    kicker: (body) => `${body}, cadre de référence`,
    title: (number, other) => `Version ${number} comparée à la version ${other}`,
    titleAlone: "Comparaison de versions",
    nothing: "Il n’y a pas d’autre version à comparer.",
    lede: (clauses, sections) =>
      clauses === 0 && sections === 0
        ? "Aucune différence."
        : `Différences\u00a0: ${clauses < 2 ? `${clauses}\u00a0clause` : `${clauses}\u00a0clauses`} et le texte de ${sections < 2 ? `${sections}\u00a0section` : `${sections}\u00a0sections`}.`,
    with: "Comparer à",
    versionLink: (number) => `Version ${number}`,
    clauses: "Clause par clause",
    clausesSame: "Toutes les clauses sont identiques.",
    unchanged: (howMany) =>
      howMany < 2 ? `${howMany}\u00a0clause est inchangée.` : `${howMany}\u00a0clauses sont inchangées.`,
    added: "Ajoutée",
    removed: "Retirée",
    changed: "Modifiée",
    clause: "Clause",
    what: "Ce qui a changé",
    words: "Libellé",
    languages: "Langues affichées",
    both: "Les deux langues",
    same: "Aucun changement.",
    unwritten: (side) => `Pas encore rédigé en ${side === "en" ? "anglais" : "français"}.`,
    byDefault: (says) => `La règle par défaut s’applique\u00a0: ${says}.`,
    sections: "Section par section",
    sectionsSame: "Aucune section n’a changé, ni en français ni en anglais.",
    unchangedSections: (titles) => `Inchangées\u00a0: ${titles}.`,
  },
);
