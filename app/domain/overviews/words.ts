import { catalogue } from "../bilingual";
import { capital } from "../format";

const numbers = {
  en: ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
  fr: ["aucun", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"],
};
const inWords = (language: "en" | "fr", howMany: number): string =>
  numbers[language][howMany] ?? String(howMany);

export const homeWords = catalogue(
  {
    nextMeeting: "My next meeting",
    allMeetings: "All my meetings",
    home: "What waits for you",
    begin: "Let us begin",
    nothing: "Nothing waits for you",
    nothingText:
      "When a seat is to be filled, a text to be read or a clause to be confirmed, it stands here with its date.",
    nothingOpen: "No body is open to you yet. The secretariat gives seats and offices their holders.",
    noWitness: "Nobody is a witness of the ledger yet: nobody outside could tell that it was altered.",
    nameWitness: "Name a witness",
    accounts: "You keep the accounts of this workspace, and have no part in its contents.",
    people: "See the people",
    matters: (howMany: number, overdue: number) =>
      `${capital(inWords("en", howMany))} ${howMany === 1 ? "matter waits" : "matters wait"} for you${overdue === 0 ? "" : ` (${inWords("en", overdue)} overdue)`}`,
    part: "Your part",
    matter: "Matter",
    waiting: "Waiting",
    due: "Due",
    more: (howMany: number) => `Show all: ${howMany} more`,
    range: (first: number, last: number, total: number) => `${first} to ${last} of ${total} matters`,
    myBodies: "My bodies",
    allBodies: "All bodies",
    moreBodies: (howMany: number) => (howMany === 1 ? "One more body" : `${howMany} more bodies`),
    body: "Body",
    balance: "Balance of filled seats",
    foldedBalance: "Balance",
    noSeats: "No seat yet",
    terms: "Terms of reference",
    foldedTerms: "Terms",
    inForce: (version: number) => `Version ${version} in force`,
    coming: (version: number, state: string) => `Version ${version}: ${state}`,
    noTerms: "None in force",
    ends: "Terms end",
    noEnd: "No end date",
    ended: "Ended",
    published: "What is published to every jurisdiction",
    publishedNote: "The terms of reference in force, in both languages.",
    nothingPublished: "Nothing is published yet. Terms of reference stand here once they are in force.",
    version: "Version",
    since: "In force since",
    setUp: "This workspace is not set up yet.",
    setUpText:
      "Governments, councils, terms of reference, holders: the list says what is done and what comes next.",
    setUpLink: "Continue the set-up",
  },
  {
    nextMeeting: "Ma prochaine réunion",
    allMeetings: "Toutes mes réunions",
    home: "Ce qui vous attend",
    begin: "Commençons",
    nothing: "Rien ne vous attend",
    nothingText:
      "Quand un siège est à pourvoir, un texte à lire ou une clause à confirmer, le dossier paraît ici avec sa date.",
    nothingOpen:
      "Aucun organisme ne vous est encore ouvert. Le secrétariat inscrit les titulaires des sièges et des fonctions.",
    noWitness:
      "Personne n’est encore témoin du registre\u00a0: personne à l’extérieur ne pourrait voir qu’il a été altéré.",
    nameWitness: "Désigner un témoin",
    accounts: "Vous gérez les comptes d’utilisateur de cet espace, sans droit sur son contenu.",
    people: "Voir les personnes",
    matters: (howMany, overdue) =>
      `${capital(inWords("fr", howMany))} ${howMany < 2 ? "dossier vous attend" : "dossiers vous attendent"}${overdue === 0 ? "" : ` (${inWords("fr", overdue)} en retard)`}`,
    part: "Votre tâche",
    matter: "Dossier",
    waiting: "Attente",
    due: "Échéance",
    more: (howMany) => `Tout afficher\u00a0: ${howMany} de plus`,
    range: (first, last, total) => `${first} à ${last} de ${total}\u00a0questions`,
    myBodies: "Mes organismes",
    allBodies: "Tous les organismes",
    moreBodies: (howMany) => (howMany === 1 ? "Un autre organisme" : `${howMany}\u00a0autres organismes`),
    body: "Organisme",
    balance: "Équilibre des sièges pourvus",
    foldedBalance: "Équilibre",
    noSeats: "Aucun siège pour l’instant",
    terms: "Cadre de référence",
    foldedTerms: "Cadre de référence",
    inForce: (version) => `Version ${version} en vigueur`,
    coming: (version, state) => `Version ${version}\u00a0: ${state}`,
    noTerms: "Aucun en vigueur",
    ends: "Date de fin",
    noEnd: "Sans date de fin",
    ended: "Date dépassée",
    published: "Ce qui est publié à l’intention de toutes les administrations",
    publishedNote: "Les cadres de référence en vigueur, dans les deux langues.",
    nothingPublished:
      "Rien n’est encore publié. Les cadres de référence paraissent ici dès leur entrée en vigueur.",
    version: "Version",
    since: "En vigueur depuis",
    setUp: "La mise en place de cet espace n’est pas terminée.",
    setUpText:
      "Gouvernements, conseils, cadres de référence, titulaires\u00a0: la liste dit ce qui est fait et ce qui vient ensuite.",
    setUpLink: "Poursuivre la mise en place",
  },
);
