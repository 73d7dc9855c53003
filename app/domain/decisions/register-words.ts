import { catalogue } from "../bilingual";
import { number } from "../format";

export const registerWords = catalogue(
  {
    title: "Decision register",
    lede: "Every decision that was declared, by its number: how the body agreed, and on what.",
    tabs: "Decisions",
    find: "Find decisions",
    body: "Body",
    anyBody: "Any",
    kind: "Kind of matter",
    anyKind: "Any",
    outcome: "Outcome",
    anyOutcome: "Any",
    state: "State",
    anyState: "Any",
    year: "Fiscal year",
    anyYear: "Any",
    words: "Words of the title",
    number: "Number",
    day: "Day",
    matter: "Matter",
    agreed: "Outcome, and how agreed",
    until: (day: string) => `until ${day}`,
    range: (from: number, to: number, total: number) =>
      total === 1
        ? "One decision"
        : `${number("en", from)} to ${number("en", to)} of ${number("en", total)} decisions`,
    noMatch: "No decision matches",
    noMatchText: "Change a word or a choice, or clear them all.",
    empty: "No decision yet",
    emptyText:
      "A decision stands here from the moment a co-chair of the deciding body declares it. It then has its number, and no longer changes.",
    toOpen: "See which matters are open",
    file: "decision-register",
    fileHolds: (most: string) =>
      `The file holds the first ${most} lines of this list: narrow it to save the others.`,
    titleEn: "Title in English",
    titleFr: "Title in French",
    howAgreed: "How agreed",
    reason: "Reason",
    untilDay: "Provisional until",
    digestEn: "Digest of the English text (SHA-256)",
    digestFr: "Digest of the French text (SHA-256)",
  },
  {
    title: "Registre des décisions",
    lede: "Toutes les décisions déclarées, par leur numéro\u00a0: comment l’organisme s’est accordé, et sur quoi.",
    tabs: "Décisions",
    find: "Trouver des décisions",
    body: "Organisme",
    anyBody: "Tous",
    kind: "Genre de question",
    anyKind: "Tous",
    outcome: "Issue",
    anyOutcome: "Toutes",
    state: "État",
    anyState: "Tous",
    year: "Exercice",
    anyYear: "Tous",
    words: "Mots du titre",
    number: "Numéro",
    day: "Date",
    matter: "Question",
    agreed: "Issue et accord",
    until: (day) => `jusqu’au ${day}`,
    range: (from, to, total) =>
      total === 1
        ? "Une décision"
        : `${number("fr", from)} à ${number("fr", to)} sur ${number("fr", total)}\u00a0décisions`,
    noMatch: "Aucune décision ne correspond",
    noMatchText: "Modifiez un mot ou un choix, ou effacez-les tous.",
    empty: "Aucune décision pour le moment",
    emptyText:
      "Une décision figure ici dès que la coprésidence de l’organisme qui décide la déclare. Elle porte alors son numéro et ne change plus.",
    toOpen: "Voir quelles questions sont ouvertes",
    file: "registre-des-decisions",
    fileHolds: (most) =>
      `Le fichier contient les ${most}\u00a0premières lignes de cette liste\u00a0: précisez-la pour enregistrer les autres.`,
    titleEn: "Titre anglais",
    titleFr: "Titre français",
    howAgreed: "Accord",
    reason: "Motif",
    untilDay: "Provisoire jusqu’au",
    digestEn: "Empreinte du texte anglais (SHA-256)",
    digestFr: "Empreinte du texte français (SHA-256)",
  },
);
