// The words of the permission grid: the kinds of person, what an address answers, the states of its object.
import { catalogue } from "../bilingual";

/** The columns of the grid, in its order. Members, contacts and co-chairs are those of the body concerned. */
export const kindsOfPerson = [
  "nobody",
  "stranger",
  "reader",
  "observer",
  "contact",
  "member",
  "chair",
  "councilChair",
  "secretary",
  "finance",
  "administrator",
] as const;
export type KindOfPerson = (typeof kindsOfPerson)[number];

/** What an address answers; `form` is a page that takes what is sent from it. */
export const gridAnswers = ["page", "form", "refused", "notNow", "nothing", "elsewhere", "signIn"] as const;
export type GridAnswer = (typeof gridAnswers)[number];

export const kindOfPersonWords = catalogue<Record<KindOfPerson, string>>(
  {
    nobody: "Not signed in",
    stranger: "Without a seat",
    reader: "Reader",
    observer: "Observer",
    contact: "Contact",
    member: "Member",
    chair: "Co-chair of the body",
    councilChair: "Co-chair of a council",
    secretary: "Secretariat analyst",
    finance: "Finance officer",
    administrator: "Administrator",
  },
  {
    nobody: "Sans connexion",
    stranger: "Sans siège",
    reader: "Lecteur ou lectrice",
    observer: "Observateur ou observatrice",
    contact: "Personne-ressource",
    member: "Membre",
    chair: "Coprésidence de l’organisme",
    councilChair: "Coprésidence d’un conseil",
    secretary: "Analyste du secrétariat",
    finance: "Agent ou agente des finances",
    administrator: "Administrateur ou administratrice",
  },
);

export const gridAnswerWords = catalogue<Record<GridAnswer, string>>(
  {
    page: "Opens",
    form: "Opens, and takes its form",
    refused: "Refused, with the reason",
    notNow: "Not now, with the reason",
    nothing: "Nothing found",
    elsewhere: "Leads elsewhere",
    signIn: "Sign in first",
  },
  {
    page: "S’ouvre",
    form: "S’ouvre et reçoit son formulaire",
    refused: "Refus motivé",
    notNow: "Pas maintenant, avec le motif",
    nothing: "Rien ne s’y trouve",
    elsewhere: "Mène ailleurs",
    signIn: "Se connecter d’abord",
  },
);

export const permissionsWords = catalogue(
  {
    title: "Permissions",
    lede: "Who gets what at every address of the workspace, in each state of what stands there. The workspace is tested against this very table at every change.",
    note: "Members, contacts, observers and co-chairs are those of the body concerned; a reader is named by a jurisdiction.",
    find: "Filters of the permissions",
    as: "Kind of person",
    anyone: "Everyone",
    answer: "Answer",
    anyAnswer: "Any answer",
    place: "Address",
    state: "State",
    desk: "Desk",
    pattern: "Written",
    takesForm: "Takes a form",
    yes: "yes",
    no: "no",
    who: "Who gets what",
    legend: "The signs",
    acts: "Who may do which act",
    file: "permissions",
    download: "This table as a file",
    none: "No address answers so",
    noneText: "Choose another kind of person or another answer.",
    clear: "Show every address",
    count: (rows: number) => (rows === 1 ? "One line" : rows === 0 ? "No line" : `${rows} lines`),
    answered: (answer: string) => `${answer}:`,
    everyone: "everyone",
    allSignedIn: "everyone signed in",
  },
  {
    title: "Autorisations",
    lede: "Qui obtient quoi à chaque adresse de l’espace, dans chaque état de ce qui s’y trouve. À chaque changement, l’espace est vérifié d’après ce tableau même.",
    note: "Les membres, les personnes-ressources, les observateurs et observatrices et les coprésidents et coprésidentes sont ceux de l’organisme visé; les lecteurs et lectrices sont désignés par une administration.",
    find: "Filtres des autorisations",
    as: "Rôle",
    anyone: "Tous les rôles",
    answer: "Réponse",
    anyAnswer: "Toute réponse",
    place: "Adresse",
    state: "État",
    desk: "Secteur",
    pattern: "S’écrit",
    takesForm: "Reçoit un formulaire",
    yes: "oui",
    no: "non",
    who: "Qui obtient quoi",
    legend: "Les signes",
    acts: "Qui peut poser quel acte",
    file: "autorisations",
    download: "Ce tableau en fichier",
    none: "Aucune adresse ne répond ainsi",
    noneText: "Choisissez un autre rôle ou une autre réponse.",
    clear: "Afficher toutes les adresses",
    count: (rows) => (rows === 1 ? "Une ligne" : rows === 0 ? "Aucune ligne" : `${rows}\u00a0lignes`),
    answered: (answer) => `${answer}\u00a0:`,
    everyone: "tout le monde",
    allSignedIn: "toute personne connectée",
  },
);
