// What a version says of the open business that it touches (B-3, B-4).
import { catalogue } from "../../bilingual";

export const touchedWords = catalogue(
  {
    title: "Business the change touches",
    fromTheDay: (number: number) => `from the day version ${number} is in force`,
    since: (day: string) => `since ${day}`,
    lede: (from: number, to: number) =>
      `Open business, by the clauses that differ between version ${from} and version ${to}.`,
    nothing: (from: number, to: number) =>
      `No open business is touched by what changes between version ${from} and version ${to}.`,
    dayInQuestion:
      "A rule counts as it stands on the day in question: what was declared before stays as it was.",
    others: (howMany: number) =>
      howMany === 1
        ? "One other piece of open business stays as it is."
        : `${howMany} other pieces of open business stay as they are.`,
    business: "Business",
    why: "Why",
    effect: "What happens",
    versionItself: "The version itself",
    was: (says: string) => `was: ${says}`,
    becomes: (says: string) => `becomes: ${says}`,
    absent: "nothing",
    compare: "Compare the two versions",
    inShort: "If it is approved, this open business is touched:",
    nothingInShort: "Approving it touches no open business.",
    all: (howMany: number) =>
      howMany === 1 ? "What happens to it" : `What happens to each of the ${howMany}`,
    more: (howMany: number) => `and ${howMany} more`,
    draftOf: (number: number) => `Version ${number} of the terms of reference`,
    outdated: (from: number, to: number, when: string) =>
      `It was written against version ${from}, and can no longer be put ${when}: the draft is started again from version ${to}.`,
    extension: (from: number, day: string) => `Extension of version ${from} to ${day}`,
    extensionWaits: "Not every council has agreed yet.",
    lapses: (from: number, to: number, when: string) =>
      `It extends version ${from} alone. Version ${to} counts ${when}, with its own end date or none, and nobody is asked for the extension any more.`,
  },
  {
    title: "Affaires touchées par le changement",
    fromTheDay: (number) => `dès le jour où la version ${number} est en vigueur`,
    since: (day) => `depuis le ${day}`,
    lede: (from, to) =>
      `Affaires ouvertes, selon les clauses qui diffèrent entre la version ${from} et la version ${to}.`,
    nothing: (from, to) =>
      `Aucune affaire ouverte n’est touchée par ce qui change entre la version ${from} et la version ${to}.`,
    dayInQuestion:
      "Une règle compte telle qu’elle est le jour en question\u00a0: ce qui a été déclaré avant reste tel quel.",
    others: (howMany) =>
      howMany <= 1
        ? "Une autre affaire ouverte reste telle quelle."
        : `${howMany}\u00a0autres affaires ouvertes restent telles quelles.`,
    business: "Affaire",
    why: "Pourquoi",
    effect: "Ce qui se passe",
    versionItself: "La version elle-même",
    was: (says) => `avant\u00a0: ${says}`,
    becomes: (says) => `après\u00a0: ${says}`,
    absent: "rien",
    compare: "Comparer les deux versions",
    inShort: "Si elle est approuvée, ces affaires ouvertes sont touchées\u00a0:",
    nothingInShort: "L’approuver ne touche aucune affaire ouverte.",
    all: (howMany) => (howMany <= 1 ? "Ce qui se passe" : `Ce qui se passe pour chacune des ${howMany}`),
    more: (howMany) => `et ${howMany}\u00a0de plus`,
    draftOf: (number) => `Version ${number} du cadre de référence`,
    outdated: (from, to, when) =>
      `Elle a été rédigée à partir de la version ${from} et ne peut plus être présentée ${when}\u00a0: l’ébauche est à recommencer à partir de la version ${to}.`,
    extension: (from, day) => `Report de la date de fin de la version ${from} au ${day}`,
    extensionWaits: "Tous les conseils n’y ont pas encore consenti.",
    lapses: (from, to, when) =>
      `Ce report ne vaut que pour la version ${from}. La version ${to} compte ${when}, avec sa propre date de fin ou sans date de fin, et le report n’est plus demandé à personne.`,
  },
);
