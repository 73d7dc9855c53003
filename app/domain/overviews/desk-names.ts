import type { siteMap } from "../../places";
import type { PlaceName } from "../../site-map";
import { catalogue } from "../bilingual";

type DeskOf<Door> = Door extends `${infer Desk}/${string}` ? Desk : "access";

/** The desks of the workspace: the folders of its doors. */
export type Desk = DeskOf<(typeof siteMap)[PlaceName]["door"]>;

export const deskNames = catalogue<Record<Desk, string>>(
  {
    access: "Home and signing in",
    account: "My account",
    search: "Search",
    people: "People",
    lists: "Lists",
    messages: "Messages",
    jurisdictions: "Jurisdictions",
    bodies: "Bodies",
    seats: "Seats",
    terms: "Terms of reference",
    recommendations: "Recommendations",
    decisions: "Decisions",
    "council-accounts": "Accounts of the councils",
    funding: "Funding",
    meetings: "Meetings",
    agendas: "Agendas",
    "meeting-papers": "Papers of meetings",
    actions: "Actions",
    keeping: "Keeping the record",
    setup: "Setting up",
    help: "Help",
  },
  {
    access: "Accueil et connexion",
    account: "Mon compte",
    search: "Recherche",
    people: "Personnes",
    lists: "Listes",
    messages: "Messages",
    jurisdictions: "Administrations",
    bodies: "Organismes",
    seats: "Sièges",
    terms: "Cadres de référence",
    recommendations: "Recommandations",
    decisions: "Décisions",
    "council-accounts": "Comptes des conseils",
    funding: "Financement",
    meetings: "Réunions",
    agendas: "Ordres du jour",
    "meeting-papers": "Documents de réunion",
    actions: "Mesures de suivi",
    keeping: "Tenue des dossiers",
    setup: "Mise en place",
    help: "Aide",
  },
);

/** In the order of the page. */
export const desks = Object.keys(deskNames.en) as Desk[];
