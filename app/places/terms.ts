// Terms of reference: documents taken in, versions, sections, clauses, and their route to the councils.

export const termsPlaces = {
  "terms-import": { en: "terms/import", fr: "cadres/importer", door: "terms/import" },
  "terms-imported": { en: "terms/import/:job", fr: "cadres/importer/:job", door: "terms/imported" },
  "terms-make": {
    en: "terms/import/:job/draft",
    fr: "cadres/importer/:job/ebauche",
    door: "terms/make-draft",
  },
  "body-terms": { en: "bodies/:body/terms", fr: "organismes/:body/cadre", door: "terms/body-terms" },
  "terms-new": {
    en: "bodies/:body/terms/new",
    fr: "organismes/:body/cadre/nouvelle-version",
    door: "terms/new-version",
  },
  terms: { en: "terms/:version", fr: "cadres/:version", door: "terms/version" },
  "terms-compare": { en: "terms/:version/compare", fr: "cadres/:version/comparer", door: "terms/compare" },
  "terms-document": { en: "terms/:version/document", fr: "cadres/:version/document", door: "terms/document" },
  "terms-section": {
    en: "terms/:version/sections/:section",
    fr: "cadres/:version/sections/:section",
    door: "terms/section",
  },
  "terms-section-affects": {
    en: "terms/:version/sections/:section/affects",
    fr: "cadres/:version/sections/:section/incidence",
    door: "terms/section-affects",
  },
  "terms-clauses": { en: "terms/:version/clauses", fr: "cadres/:version/clauses", door: "terms/clauses" },
  "clause-new": {
    en: "terms/:version/clauses/new",
    fr: "cadres/:version/clauses/ajouter",
    door: "terms/clause-new",
  },
  clause: {
    en: "terms/:version/clauses/:clause",
    fr: "cadres/:version/clauses/:clause",
    door: "terms/clause",
  },
  "clause-set-aside": {
    en: "terms/:version/clauses/:clause/set-aside",
    fr: "cadres/:version/clauses/:clause/ecarter",
    door: "terms/clause-set-aside",
  },
  "terms-unplaced": { en: "terms/:version/unplaced", fr: "cadres/:version/a-placer", door: "terms/unplaced" },
  "terms-consult": { en: "terms/:version/consult", fr: "cadres/:version/consulter", door: "terms/consult" },
  "terms-revise": { en: "terms/:version/revise", fr: "cadres/:version/reprendre", door: "terms/revise" },
  "terms-put": { en: "terms/:version/put", fr: "cadres/:version/soumettre", door: "terms/put" },
  "terms-withdraw": { en: "terms/:version/withdraw", fr: "cadres/:version/retirer", door: "terms/withdraw" },
  "terms-discard": { en: "terms/:version/discard", fr: "cadres/:version/supprimer", door: "terms/discard" },
  "terms-take-in": {
    en: "terms/:version/take-in",
    fr: "cadres/:version/reprise-du-passe",
    door: "terms/take-in",
  },
  "terms-confirm-past": {
    en: "terms/:version/confirm-past",
    fr: "cadres/:version/confirmer",
    door: "terms/confirm-past",
  },
  "terms-extend": { en: "terms/:version/extend", fr: "cadres/:version/prolonger", door: "terms/extend" },
} as const;
