import { catalogue } from "../../bilingual";
import { number } from "../../format";
import type { StateGroup } from "../list-filter";

export const recommendationListWords = catalogue(
  {
    title: "Recommendations",
    lede: "What the groups recommend to the councils, and what became of it. A recommendation decides nothing until the councils have decided.",
    find: "Find recommendations",
    words: "Words of the title, or the number",
    body: "Group",
    council: "Addressed to",
    state: "Where it stands",
    year: "Fiscal year",
    any: "Any",
    number: "Number",
    recommendation: "Recommendation",
    councils: "Addressed to",
    since: "Since",
    noNumber: "not submitted yet",
    version: (number: number) => `version ${number}`,
    range: (from: number, to: number, total: number) =>
      total === 1
        ? "One recommendation"
        : `${number("en", from)} to ${number("en", to)} of ${number("en", total)} recommendations`,
    noMatch: "No recommendation matches",
    noMatchText: "Change a word or a choice, or clear them all.",
    empty: "No recommendation yet",
    emptyText:
      "A group writes a recommendation, its members say whether they agree, the secretariat checks that it is complete, and the councils decide. It stands here from the moment it is open to you.",
    start: "Start a recommendation",
    ofBody: "What it recommends",
    ofBodyAll: (total: number) =>
      total === 1 ? "See it in the list" : `See all ${number("en", total)} in the list`,
    ofBodyNone: "None is on its way.",
    file: "recommendations",
    fileHolds: (most: string) =>
      `The file holds the first ${most} lines of this list: narrow it to save the others.`,
    versionOf: "Version",
    titleEn: "Title in English",
    titleFr: "Title in French",
    notYet: "Not yet decided",
    wantedBy: "Wanted by",
  },
  {
    title: "Recommandations",
    lede: "Ce que les groupes recommandent aux conseils, et ce qui en est advenu. Une recommandation ne tranche rien avant la décision des conseils.",
    find: "Trouver des recommandations",
    words: "Mots du titre, ou numéro",
    body: "Groupe",
    council: "Adressée à",
    state: "Où elle en est",
    year: "Exercice",
    any: "Tous",
    number: "Numéro",
    recommendation: "Recommandation",
    councils: "Adressée à",
    since: "Depuis",
    noNumber: "pas encore soumise",
    version: (number) => `version\u00a0${number}`,
    range: (from, to, total) =>
      total === 1
        ? "Une recommandation"
        : `${number("fr", from)} à ${number("fr", to)} sur ${number("fr", total)}\u00a0recommandations`,
    noMatch: "Aucune recommandation ne correspond",
    noMatchText: "Modifiez un mot ou un choix, ou effacez-les tous.",
    empty: "Aucune recommandation pour le moment",
    emptyText:
      "Un groupe rédige une recommandation, ses membres disent s’ils s’entendent, le secrétariat vérifie qu’il n’y manque rien, et les conseils décident. Elle figure ici dès qu’elle vous est ouverte.",
    start: "Commencer une recommandation",
    ofBody: "Ce que le groupe recommande",
    ofBodyAll: (total) =>
      total <= 1 ? "La voir dans la liste" : `Voir les ${number("fr", total)}\u00a0dans la liste`,
    ofBodyNone: "Aucune n’est en cours.",
    file: "recommandations",
    fileHolds: (most) =>
      `Le fichier contient les ${most}\u00a0premières lignes de cette liste\u00a0: précisez-la pour enregistrer les autres.`,
    versionOf: "Numéro de version",
    titleEn: "Titre anglais",
    titleFr: "Titre français",
    notYet: "Décision à venir",
    wantedBy: "Échéance souhaitée",
  },
);

export const stateGroupWords = catalogue<Record<StateGroup, string>>(
  {
    group: "In the group",
    secretariat: "With the secretariat",
    councils: "Before the councils",
    decided: "Decided",
    implementation: "In implementation, or closed",
    withdrawn: "Withdrawn",
  },
  {
    group: "Dans le groupe",
    secretariat: "Au secrétariat",
    councils: "Devant les conseils",
    decided: "Tranchées",
    implementation: "En cours de mise en œuvre, ou closes",
    withdrawn: "Retirées",
  },
);
