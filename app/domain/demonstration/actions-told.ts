// The actions of the demonstration, in both languages, and what becomes of each.
import type { Accountable } from "../actions/lifecycle";

export type Way =
  | ("waits" | "begun" | "inTime" | "late" | "movedTwice" | "movedOnce")
  | ("discuss" | "cancelled" | "transferred" | "called" | "answered");

export type ActionTold = {
  body: "PSSDC" | "PSCIOC" | "CCSWG" | "DITT" | "RWG" | "ASSC";
  who: Accountable;
  /** Which of the seats; of all jurisdictions, how many have answered. */
  turn: number;
  /** Opened so many days ago, due so many days after. */
  ago: number;
  days: number;
  way: Way;
  en: string;
  fr: string;
};

export const actionsTold: readonly ActionTold[] = [
  {
    ...{ body: "PSSDC", who: "seat", turn: 0, ago: 720, days: 30, way: "inTime" },
    en: "Send the calendar of the fall meetings",
    fr: "Envoyer le calendrier des réunions d’automne",
  },
  {
    ...{ body: "PSCIOC", who: "seat", turn: 1, ago: 690, days: 45, way: "late" },
    en: "Describe how identities are checked today",
    fr: "Décrire comment on vérifie aujourd’hui les identités",
  },
  {
    ...{ body: "CCSWG", who: "seat", turn: 1, ago: 640, days: 30, way: "movedTwice" },
    en: "Collect the complaints about changes of address",
    fr: "Recueillir les plaintes sur les changements d’adresse",
  },
  {
    ...{ body: "PSSDC", who: "jurisdictions", turn: 99, ago: 600, days: 60, way: "answered" },
    en: "Name a person for the survey of counters",
    fr: "Désigner une personne pour le sondage des comptoirs",
  },
  {
    ...{ body: "DITT", who: "seat", turn: 0, ago: 520, days: 40, way: "cancelled" },
    en: "Compare three suppliers of credentials",
    fr: "Comparer trois fournisseurs de justificatifs",
  },
  {
    ...{ body: "RWG", who: "seat", turn: 1, ago: 480, days: 30, way: "late" },
    en: "Read again the questions on waiting times",
    fr: "Relire les questions sur les temps d’attente",
  },
  {
    ...{ body: "CCSWG", who: "co-chairs", turn: 0, ago: 430, days: 21, way: "inTime" },
    en: "Write to the two associations of cities",
    fr: "Écrire aux deux associations de villes",
  },
  {
    ...{ body: "ASSC", who: "seat", turn: 0, ago: 400, days: 35, way: "inTime" },
    en: "Try the form with a screen reader",
    fr: "Essayer le formulaire avec un lecteur d’écran",
  },
  {
    ...{ body: "PSCIOC", who: "secretariat", turn: 0, ago: 365, days: 28, way: "inTime" },
    en: "Circulate the list of open tables",
    fr: "Diffuser la liste des tables ouvertes",
  },
  {
    ...{ body: "CCSWG", who: "seat", turn: 3, ago: 300, days: 30, way: "transferred" },
    en: "Keep the list of bundled services",
    fr: "Tenir la liste des services groupés",
  },
  {
    ...{ body: "PSSDC", who: "seat", turn: 4, ago: 240, days: 45, way: "movedTwice" },
    en: "Share the guide for front desks",
    fr: "Partager le guide des comptoirs",
  },
  {
    ...{ body: "DITT", who: "seat", turn: 1, ago: 180, days: 30, way: "inTime" },
    en: "Draw the path of a birth certificate",
    fr: "Dessiner le parcours d’un acte de naissance",
  },
  {
    ...{ body: "PSCIOC", who: "jurisdictions", turn: 7, ago: 75, days: 60, way: "answered" },
    en: "Confirm who answers in a breach",
    fr: "Confirmer qui répond en cas de brèche",
  },
  {
    ...{ body: "PSSDC", who: "jurisdictions", turn: 9, ago: 60, days: 70, way: "answered" },
    en: "Return the figures of the last year",
    fr: "Retourner les chiffres de la dernière année",
  },
  {
    ...{ body: "CCSWG", who: "seat", turn: 2, ago: 70, days: 40, way: "called" },
    en: "Count the visits that need two counters",
    fr: "Compter les visites qui demandent deux comptoirs",
  },
  {
    ...{ body: "CCSWG", who: "seat", turn: 0, ago: 45, days: 30, way: "movedOnce" },
    en: "Draft a page on the death of a relative",
    fr: "Rédiger une page sur le décès d’un proche",
  },
  {
    ...{ body: "PSSDC", who: "seat", turn: 2, ago: 40, days: 60, way: "discuss" },
    en: "Choose the regions of the trial",
    fr: "Choisir les régions de l’essai",
  },
  {
    ...{ body: "RWG", who: "seat", turn: 0, ago: 30, days: 38, way: "begun" },
    en: "Write the note on rural counters",
    fr: "Rédiger la note sur les comptoirs ruraux",
  },
  {
    ...{ body: "CCSWG", who: "seat", turn: 4, ago: 21, days: 24, way: "waits" },
    en: "Send two examples of plain letters",
    fr: "Envoyer deux exemples de lettres claires",
  },
  {
    ...{ body: "CCSWG", who: "jurisdictions", turn: 4, ago: 25, days: 32, way: "answered" },
    en: "Say which services can be bundled first",
    fr: "Dire quels services peuvent être groupés d’abord",
  },
  {
    ...{ body: "CCSWG", who: "secretariat", turn: 0, ago: 12, days: 15, way: "begun" },
    en: "Find a room for the February meeting",
    fr: "Trouver une salle pour la réunion de février",
  },
  {
    ...{ body: "ASSC", who: "co-chairs", turn: 0, ago: 9, days: 40, way: "waits" },
    en: "Meet the people who tried the kiosk",
    fr: "",
  },
];
