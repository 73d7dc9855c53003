// M-16: actions, and each act on one.

export const actionPlaces = {
  actions: { en: "actions", fr: "mesures-de-suivi", door: "actions/actions" },
  "actions-csv": { en: "actions.csv", fr: "mesures-de-suivi.csv", door: "actions/actions-csv" },
  "action-new": {
    en: "bodies/:body/actions/new",
    fr: "organismes/:body/mesures-de-suivi/ajouter",
    door: "actions/action-new",
  },
  "action-from-item": {
    en: "agenda-items/:item/actions/new",
    fr: "points/:item/mesures-de-suivi/ajouter",
    door: "actions/action-from-item",
  },
  action: { en: "actions/:action", fr: "mesures-de-suivi/:action", door: "actions/action" },
  "action-report": {
    en: "actions/:action/report",
    fr: "mesures-de-suivi/:action/rendre-compte",
    door: "actions/report",
  },
  "action-begin": {
    en: "actions/:action/begin",
    fr: "mesures-de-suivi/:action/commencer",
    door: "actions/begin",
  },
  "action-call": { en: "actions/:action/call", fr: "mesures-de-suivi/:action/appel", door: "actions/call" },
  "action-edit": {
    en: "actions/:action/edit",
    fr: "mesures-de-suivi/:action/modifier",
    door: "actions/action-edit",
  },
  "action-transfer": {
    en: "actions/:action/transfer",
    fr: "mesures-de-suivi/:action/confier",
    door: "actions/transfer",
  },
  "action-cancel": {
    en: "actions/:action/cancel",
    fr: "mesures-de-suivi/:action/annuler",
    door: "actions/cancel",
  },
  "action-reopen": {
    en: "actions/:action/reopen",
    fr: "mesures-de-suivi/:action/rouvrir",
    door: "actions/reopen",
  },
} as const;
