// The part of the site map that is about accounts: getting in, and keeping one's own.

export const accountPlaces = {
  "sign-in-code": { en: "sign-in/code", fr: "connexion/code", door: "access/sign-in-code" },
  "password-forgotten": {
    en: "sign-in/forgotten",
    fr: "connexion/mot-de-passe-oublie",
    door: "access/password-forgotten",
  },
  "password-reset": {
    en: "sign-in/new-password/:token",
    fr: "connexion/nouveau-mot-de-passe/:token",
    door: "access/password-reset",
  },
  account: { en: "account", fr: "compte", door: "account/account" },
  "account-notices": { en: "account/mail", fr: "compte/courriels", door: "account/notices" },
  "account-password": { en: "account/password", fr: "compte/mot-de-passe", door: "account/password" },
  "account-confirm": { en: "account/confirm", fr: "compte/confirmer", door: "account/confirm" },
  "session-end": {
    en: "account/sessions/:session/end",
    fr: "compte/sessions/:session/terminer",
    door: "account/session-end",
  },
  "sessions-end": {
    en: "account/sessions/end-others",
    fr: "compte/sessions/terminer-les-autres",
    door: "account/sessions-end",
  },
  "second-factor": {
    en: "account/two-step",
    fr: "compte/verification-en-deux-etapes",
    door: "account/second-factor",
  },
  "second-factor-codes": {
    en: "account/two-step/codes",
    fr: "compte/verification-en-deux-etapes/codes",
    door: "account/second-factor-codes",
  },
  "second-factor-remove": {
    en: "account/two-step/turn-off",
    fr: "compte/verification-en-deux-etapes/desactiver",
    door: "account/second-factor-remove",
  },
  "person-address": {
    en: "people/:person/address",
    fr: "personnes/:person/adresse",
    door: "people/address",
  },
  "person-factor": {
    en: "people/:person/two-step/reset",
    fr: "personnes/:person/verification-en-deux-etapes/reinitialiser",
    door: "people/second-factor-reset",
  },
} as const;
