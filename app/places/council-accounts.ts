// F-10 to F-13: the accounts of the councils, and each act on them.

export const councilAccountPlaces = {
  "council-accounts": { en: "accounts", fr: "comptes", door: "council-accounts/accounts" },
  "opening-new": {
    en: "accounts/:body/balance-of-before",
    fr: "comptes/:body/solde-d-avant",
    door: "council-accounts/opening-new",
  },
  opening: { en: "balances/:opening", fr: "soldes/:opening", door: "council-accounts/opening" },
  "opening-edit": {
    en: "balances/:opening/edit",
    fr: "soldes/:opening/modifier",
    door: "council-accounts/opening-edit",
  },
  "opening-withdraw": {
    en: "balances/:opening/withdraw",
    fr: "soldes/:opening/retirer",
    door: "council-accounts/opening-withdraw",
  },
  "opening-confirm": {
    en: "balances/:opening/confirm",
    fr: "soldes/:opening/confirmer",
    door: "council-accounts/opening-confirm",
  },
  "opening-send-back": {
    en: "balances/:opening/send-back",
    fr: "soldes/:opening/renvoyer",
    door: "council-accounts/opening-send-back",
  },
  "council-account": {
    en: "accounts/:body/:year",
    fr: "comptes/:body/:year",
    door: "council-accounts/account",
  },
  "statement-csv": {
    en: "accounts/:body/:year/statement.csv",
    fr: "comptes/:body/:year/releve.csv",
    door: "council-accounts/statement-csv",
  },
  "statement-xlsx": {
    en: "accounts/:body/:year/statement.xlsx",
    fr: "comptes/:body/:year/releve.xlsx",
    door: "council-accounts/statement-xlsx",
  },
  "contributions-call": {
    en: "accounts/:body/:year/contributions/call",
    fr: "comptes/:body/:year/contributions/demander",
    door: "council-accounts/contributions-call",
  },
  contribution: {
    en: "contributions/:contribution",
    fr: "contributions/:contribution",
    door: "council-accounts/contribution",
  },
  "contribution-invoice": {
    en: "contributions/:contribution/invoice",
    fr: "contributions/:contribution/facturer",
    door: "council-accounts/contribution-invoice",
  },
  "contribution-receive": {
    en: "contributions/:contribution/receive",
    fr: "contributions/:contribution/recevoir",
    door: "council-accounts/contribution-receive",
  },
  "receipt-take-back": {
    en: "contributions/:contribution/receipts/:receipt/take-back",
    fr: "contributions/:contribution/receptions/:receipt/contre-passer",
    door: "council-accounts/receipt-take-back",
  },
  "contribution-cancel": {
    en: "contributions/:contribution/cancel",
    fr: "contributions/:contribution/annuler",
    door: "council-accounts/contribution-cancel",
  },
  "provision-new": {
    en: "accounts/:body/:year/provisions/new",
    fr: "comptes/:body/:year/provisions/ajouter",
    door: "council-accounts/provision-new",
  },
  provision: { en: "provisions/:provision", fr: "provisions/:provision", door: "council-accounts/provision" },
  "provision-end": {
    en: "provisions/:provision/end",
    fr: "provisions/:provision/mettre-fin",
    door: "council-accounts/provision-end",
  },
  "lapse-new": {
    en: "accounts/:body/:year/lapse",
    fr: "comptes/:body/:year/non-report",
    door: "council-accounts/lapse-new",
  },
  "account-invoices": {
    en: "accounts/:body/:year/invoices",
    fr: "comptes/:body/:year/factures",
    door: "council-accounts/invoice-day",
  },
  "lapse-withdraw": {
    en: "lapses/:lapse/withdraw",
    fr: "non-reports/:lapse/retirer",
    door: "council-accounts/lapse-withdraw",
  },
} as const;
