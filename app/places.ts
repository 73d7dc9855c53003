// The site map: every address in English and in French beside its door. routes.ts hands it to the framework,
// site-map.ts makes addresses from it.

import { accountPlaces } from "./places/account";
import { actionPlaces } from "./places/actions";
import { agendaPlaces } from "./places/agendas";
import { councilAccountPlaces } from "./places/council-accounts";
import { decisionPlaces } from "./places/decisions";
import { earlierPlaces } from "./places/earlier-decisions";
import { fundingPlaces } from "./places/funding";
import { keepingPlaces } from "./places/keeping";
import { meetingPaperPlaces } from "./places/meeting-papers";
import { meetingPlaces } from "./places/meetings";
import { peoplePlaces } from "./places/people";
import { recommendationPlaces } from "./places/recommendations";
import { termsPlaces } from "./places/terms";

type Place = { en: string; fr: string; door: string };

export const siteMap = {
  home: { en: "", fr: "", door: "home" },
  "sign-in": { en: "sign-in", fr: "connexion", door: "access/sign-in" },
  "sign-in-as": { en: "sign-in/demonstration", fr: "connexion/demonstration", door: "access/sign-in-as" },
  "sign-in-link": { en: "sign-in/link", fr: "connexion/lien", door: "access/sign-in-link" },
  "sign-in-by-link": {
    en: "sign-in/link/:token",
    fr: "connexion/lien/:token",
    door: "access/sign-in-by-link",
  },
  "sign-out": { en: "sign-out", fr: "deconnexion", door: "access/sign-out" },
  ...accountPlaces,
  ...fundingPlaces,
  invitation: { en: "invitation/:token", fr: "invitation/:token", door: "access/invitation" },
  "my-seats": { en: "my-seats", fr: "mes-sieges", door: "people/my-seats" },

  search: { en: "search", fr: "recherche", door: "search/search" },

  setup: { en: "setup", fr: "mise-en-place", door: "setup/setup" },
  "setup-jurisdictions": {
    en: "setup/jurisdictions",
    fr: "mise-en-place/administrations",
    door: "setup/jurisdictions",
  },
  "setup-councils": { en: "setup/councils", fr: "mise-en-place/conseils", door: "setup/councils" },

  people: { en: "people", fr: "personnes", door: "people/people" },
  "people-csv": { en: "people.csv", fr: "personnes.csv", door: "people/people-csv" },
  "person-new": { en: "people/new", fr: "personnes/ajouter", door: "people/person-new" },
  person: { en: "people/:person", fr: "personnes/:person", door: "people/person" },
  "person-edit": { en: "people/:person/edit", fr: "personnes/:person/modifier", door: "people/person-edit" },
  "person-invite": { en: "people/:person/invite", fr: "personnes/:person/inviter", door: "people/invite" },

  jurisdictions: { en: "jurisdictions", fr: "administrations", door: "jurisdictions/jurisdictions" },
  "jurisdictions-csv": {
    en: "jurisdictions.csv",
    fr: "administrations.csv",
    door: "jurisdictions/jurisdictions-csv",
  },
  jurisdiction: {
    en: "jurisdictions/:jurisdiction",
    fr: "administrations/:jurisdiction",
    door: "jurisdictions/jurisdiction",
  },
  "reader-new": {
    en: "jurisdictions/:jurisdiction/readers/new",
    fr: "administrations/:jurisdiction/lecteurs/ajouter",
    door: "jurisdictions/reader-new",
  },

  bodies: { en: "bodies", fr: "organismes", door: "bodies/bodies" },
  "bodies-csv": { en: "bodies.csv", fr: "organismes.csv", door: "bodies/bodies-csv" },
  "body-new": { en: "bodies/new", fr: "organismes/ajouter", door: "bodies/body-new" },
  body: { en: "bodies/:body", fr: "organismes/:body", door: "bodies/body" },
  "body-seats-csv": {
    en: "bodies/:body/seats.csv",
    fr: "organismes/:body/sieges.csv",
    door: "bodies/seats-csv",
  },
  "body-review": { en: "bodies/:body/review", fr: "organismes/:body/examen", door: "bodies/review" },
  "body-resume": { en: "bodies/:body/resume", fr: "organismes/:body/reprise", door: "bodies/resume" },
  "observer-new": {
    en: "bodies/:body/observers/new",
    fr: "organismes/:body/observateurs/ajouter",
    door: "bodies/observer-new",
  },
  "ask-nomination": { en: "bodies/:body/ask", fr: "organismes/:body/demander", door: "seats/ask" },
  "remind-nomination": {
    en: "nominations/:asked/remind",
    fr: "designations/:asked/rappeler",
    door: "seats/remind",
  },

  "answer-nomination": {
    en: "nominations/:asked/answer",
    fr: "designations/:asked/repondre",
    door: "seats/answer",
  },

  "past-seat": {
    en: "bodies/:body/past-seats/new",
    fr: "organismes/:body/sieges-passes/ajouter",
    door: "seats/past-seat",
  },
  "past-holdings-confirm": {
    en: "bodies/:body/past-holdings/confirm",
    fr: "organismes/:body/titulaires-passes/confirmer",
    door: "seats/past-holdings",
  },

  seat: { en: "seats/:seat", fr: "sieges/:seat", door: "seats/seat" },
  "seat-holder": { en: "seats/:seat/holder", fr: "sieges/:seat/titulaire", door: "seats/holder" },
  "seat-nominate": { en: "seats/:seat/nominate", fr: "sieges/:seat/designer", door: "seats/nominate" },
  "seat-contact": {
    en: "seats/:seat/contacts/new",
    fr: "sieges/:seat/personnes-ressources/ajouter",
    door: "seats/contact-new",
  },
  "contact-keep": {
    en: "contacts/:contact/keep",
    fr: "personnes-ressources/:contact/maintenir",
    door: "seats/contact-keep",
  },
  "contact-end": {
    en: "contacts/:contact/end",
    fr: "personnes-ressources/:contact/terminer",
    door: "seats/contact-end",
  },
  "holding-confirm": {
    en: "holdings/:holding/confirm",
    fr: "titulaires/:holding/confirmer",
    door: "seats/confirm",
  },
  "holding-withdraw": {
    en: "holdings/:holding/withdraw",
    fr: "titulaires/:holding/retirer",
    door: "seats/withdraw",
  },
  "holding-letter": {
    en: "holdings/:holding/letters/:letter",
    fr: "titulaires/:holding/lettres/:letter",
    door: "seats/letter",
  },
  "holding-end": { en: "holdings/:holding/end", fr: "titulaires/:holding/terminer", door: "seats/end" },

  ...termsPlaces,
  ...recommendationPlaces,
  ...earlierPlaces,
  ...councilAccountPlaces,
  ...decisionPlaces,
  ...meetingPlaces,
  ...agendaPlaces,
  ...meetingPaperPlaces,
  ...actionPlaces,

  ...keepingPlaces,

  accessibility: { en: "accessibility", fr: "accessibilite", door: "help/accessibility" },
  privacy: { en: "privacy", fr: "confidentialite", door: "help/privacy" },
  "how-it-works": { en: "how-it-works", fr: "fonctionnement", door: "help/how-it-works" },
  permissions: { en: "permissions", fr: "autorisations", door: "help/permissions" },
  "permissions-csv": { en: "permissions.csv", fr: "autorisations.csv", door: "help/permissions-csv" },
  gallery: { en: "gallery", fr: "galerie", door: "help/gallery" },
  ...peoplePlaces,
} as const satisfies Record<string, Place>;
