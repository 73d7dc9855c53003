// What keeps the record: witnesses, retention, histories, the security log.
export const keepingPlaces = {
  witnesses: { en: "witnesses", fr: "temoins", door: "keeping/witnesses" },
  "witness-new": { en: "witnesses/new", fr: "temoins/ajouter", door: "keeping/witness-new" },
  "witness-end": {
    en: "witnesses/:witness/end",
    fr: "temoins/:witness/terminer",
    door: "keeping/witness-end",
  },
  retention: { en: "retention", fr: "conservation", door: "keeping/retention" },
  "retention-change": {
    en: "retention/:record/change",
    fr: "conservation/:record/modifier",
    door: "keeping/retention-change",
  },
  "retention-dispose": {
    en: "retention/:record/dispose",
    fr: "conservation/:record/eliminer",
    door: "keeping/retention-dispose",
  },
  "person-erase": {
    en: "people/:person/erase",
    fr: "personnes/:person/effacer",
    door: "keeping/person-erase",
  },
  proposal: {
    en: "retention/proposals/:proposal",
    fr: "conservation/propositions/:proposal",
    door: "keeping/proposal",
  },
  "proposal-withdraw": {
    en: "retention/proposals/:proposal/withdraw",
    fr: "conservation/propositions/:proposal/retirer",
    door: "keeping/proposal-withdraw",
  },
  "hold-new": { en: "retention/holds/new", fr: "conservation/suspensions/ajouter", door: "keeping/hold-new" },
  "hold-lift": {
    en: "retention/holds/:hold/lift",
    fr: "conservation/suspensions/:hold/lever",
    door: "keeping/hold-lift",
  },
  history: { en: "history/:kind/:subject", fr: "historique/:kind/:subject", door: "keeping/history" },
  "security-log": { en: "security-log", fr: "journal-de-securite", door: "keeping/security-log" },
  "security-log-csv": {
    en: "security-log.csv",
    fr: "journal-de-securite.csv",
    door: "keeping/security-log-csv",
  },
} as const;
