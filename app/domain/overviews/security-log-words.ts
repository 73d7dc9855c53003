import { catalogue } from "../bilingual";

export const securityLogWords = catalogue(
  {
    title: "Security log",
    lede: "Acts that were attempted and refused, because no seat or office of the person allowed them. For administrators.",
    fileName: "security-log",
    fileHolds: (most: string) =>
      `The file holds the first ${most} lines of this list: narrow it to save the others.`,
    filters: "Narrow the log",
    day: "Day",
    anyDay: "Any day",
    kind: "Kind of act",
    anyKind: "Any kind",
    person: "Name or address",
    when: "When",
    who: "Who",
    attempted: "Attempted",
    could: "Could be done by",
    nobody: "Somebody no longer known",
    unknownAct: "An act that this version no longer has",
    none: "Nothing was refused.",
    noneText: "No attempt matches, or none was made.",
    range: (from: number, to: number, all: number) => `${from} to ${to} of ${all}`,
    tries: (howMany: number, waiting: number) =>
      howMany === 0
        ? "No sign-in failed in the last ten minutes."
        : `Accounts and network addresses with a failed sign-in in the last ten minutes: ${howMany}. Made to wait before the next try: ${waiting}.`,
    kept: (period: string) => `Rule of retention: ${period}`,
    retention: "Retention",
  },
  {
    title: "Journal de sécurité",
    lede: "Les actes tentés et refusés, parce qu’aucun siège ni aucune fonction de la personne ne les permettait. Réservé aux administrateurs et administratrices.",
    fileName: "journal-de-securite",
    fileHolds: (most) =>
      `Le fichier contient les ${most}\u00a0premières lignes de cette liste\u00a0: précisez-la pour enregistrer les autres.`,
    filters: "Restreindre le journal",
    day: "Jour",
    anyDay: "Tous les jours",
    kind: "Type d’acte",
    anyKind: "Tous les types",
    person: "Nom ou adresse",
    when: "Quand",
    who: "Qui",
    attempted: "Acte tenté",
    could: "Peut être fait par",
    nobody: "Une personne qui n’est plus connue",
    unknownAct: "Un acte qui n’existe plus dans cette version",
    none: "Rien n’a été refusé.",
    noneText: "Aucune tentative ne correspond, ou il n’y en a pas eu.",
    range: (from, to, all) => `De ${from} à ${to} sur ${all}`,
    tries: (howMany, waiting) =>
      howMany === 0
        ? "Aucune connexion n’a échoué depuis dix minutes."
        : `Comptes et adresses réseau où une connexion a échoué depuis dix minutes\u00a0: ${howMany}. Tenus d’attendre avant le prochain essai\u00a0: ${waiting}.`,
    kept: (period) => `Règle de conservation\u00a0: ${period}`,
    retention: "Conservation",
  },
);
