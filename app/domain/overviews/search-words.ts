import { catalogue } from "../bilingual";
import { count, number } from "../format";

const results = { en: { one: "result", other: "results" }, fr: { one: "résultat", other: "résultats" } };

export const searchWords = catalogue(
  {
    title: "Search",
    titleOf: (typed: string) => `Search: ${typed}`,
    lede: "Names, acronyms and words of everything that is open to you, in English and in French at once.",
    found: (howMany: number, isMore: boolean) =>
      isMore ? `More than ${number("en", howMany)} results` : count("en", howMany, results.en),
    form: "Search",
    words: "Words",
    kind: "Kind",
    anyKind: "Every kind",
    body: "Body",
    anyBody: "Every body",
    go: "Search",
    some: "Nothing has all of these words. What follows has some of them.",
    newest:
      "There are more than 500 results. Only the newest, and those with the words in their title, are ranked. Add a word, or choose a kind or a body.",
    beingMade:
      "The search is being prepared anew. For a few minutes, something may not be found yet, or be found as it was before.",
    cut: "Only the first 200 characters, and sixteen words at most, are looked for.",
    showAll: (howMany: string) => `Show all ${howMany}`,
    everyKind: "Back to every kind",
    range: (from: number, to: number, total: string) => `${from} to ${to} of ${total}`,
    places: "Pages of the workspace",
    rules: "Rules",
    ofRules: "How it works",
    start: "What can be found",
    startText:
      "Bodies by name or acronym, in either language. People, governments and associations, how they take part, seats and whoever held them. Terms of reference, word by word, with their clauses. Saved lists, and messages word by word. The pages of this workspace, and the rules it obeys.",
    startHint:
      "Accents and capitals do not matter, nor does the plural. Several words are looked for together; the last one may be the beginning of a word.",
    nothingTyped: "There is no word in this",
    nothingTypedText: "Type letters or figures: a name, an acronym, or words of a text.",
    none: (typed: string) => `Nothing is found for “${typed}”`,
    noneText:
      "Try fewer words, the beginning of a word, or the acronym of a body. What is not open to you is not found.",
    noneNarrowed: "Nothing of this kind, or in this body. Search everywhere with the same words.",
    everywhere: "Search everywhere",
  },
  {
    title: "Rechercher",
    titleOf: (typed) => `Recherche\u00a0: ${typed}`,
    lede: "Les noms, les sigles et les mots de tout ce qui vous est ouvert, en français et en anglais à la fois.",
    found: (howMany, isMore) =>
      isMore ? `Plus de ${number("fr", howMany)}\u00a0résultats` : count("fr", howMany, results.fr),
    form: "Recherche",
    words: "Mots",
    kind: "Type",
    anyKind: "Tous les types",
    body: "Organisme",
    anyBody: "Tous les organismes",
    go: "Rechercher",
    some: "Rien ne contient tous ces mots. Ce qui suit en contient certains.",
    newest:
      "Il y a plus de 500\u00a0résultats. Seuls sont classés les plus récents et ceux dont le titre contient les mots cherchés. Ajoutez un mot, ou choisissez un type ou un organisme.",
    beingMade:
      "La recherche est en cours de remise à jour. Pendant quelques minutes, il se peut que quelque chose ne se trouve pas encore, ou se trouve comme avant.",
    cut: "La recherche ne porte que sur les 200\u00a0premiers caractères et sur seize mots au plus.",
    showAll: (howMany) => `Tout afficher (${howMany})`,
    everyKind: "Revenir à tous les types",
    range: (from, to, total) => `De ${from} à ${to} sur ${total}`,
    places: "Pages de l’espace",
    rules: "Règles",
    ofRules: "Fonctionnement",
    start: "Ce qui peut être trouvé",
    startText:
      "Les organismes, par leur nom ou leur sigle, dans les deux langues. Les personnes, les gouvernements et les associations, leur façon de prendre part, les sièges et leurs titulaires. Les cadres de référence, mot à mot, avec leurs clauses. Les listes enregistrées, et les messages mot à mot. Les pages de cet espace, et les règles qu’il suit.",
    startHint:
      "Les accents et les majuscules ne comptent pas, ni le pluriel. Plusieurs mots sont recherchés ensemble; le dernier peut être le début d’un mot.",
    nothingTyped: "Il n’y a aucun mot ici",
    nothingTypedText: "Tapez des lettres ou des chiffres\u00a0: un nom, un sigle ou les mots d’un texte.",
    none: (typed) => `Aucun résultat pour «\u00a0${typed}\u00a0»`,
    noneText:
      "Essayez avec moins de mots, le début d’un mot ou le sigle d’un organisme. Ce qui ne vous est pas ouvert ne se trouve pas.",
    noneNarrowed: "Rien de ce type, ou dans cet organisme. Cherchez partout avec les mêmes mots.",
    everywhere: "Chercher partout",
  },
);
