// Funding: requests, from the form and the scope of work to the last claim.

export const fundingPlaces = {
  funding: { en: "funding", fr: "financement", door: "funding/list" },
  "funding-csv": { en: "funding.csv", fr: "financement.csv", door: "funding/list-csv" },
  "funding-new": { en: "funding/new", fr: "financement/nouvelle", door: "funding/new" },
  "funding-slate": { en: "funding/councils/:body", fr: "financement/conseils/:body", door: "funding/slate" },
  "funding-limit-new": {
    en: "funding/councils/:body/limit",
    fr: "financement/conseils/:body/limite",
    door: "funding/limit-new",
  },
  "funding-limit-end": {
    en: "funding/councils/:body/limit/end",
    fr: "financement/conseils/:body/limite/fin",
    door: "funding/limit-end",
  },
  "funding-request": { en: "funding/:request", fr: "financement/:request", door: "funding/request" },
  "funding-form": {
    en: "funding/:request/form",
    fr: "financement/:request/formulaire",
    door: "funding/form",
  },
  "funding-facts": {
    en: "funding/:request/facts",
    fr: "financement/:request/donnees",
    door: "funding/facts",
  },
  "funding-budget": {
    en: "funding/:request/budget",
    fr: "financement/:request/ventilation",
    door: "funding/budget",
  },
  "funding-deliverables": {
    en: "funding/:request/deliverables",
    fr: "financement/:request/produits-livrables",
    door: "funding/deliverables",
  },
  "funding-text": {
    en: "funding/:request/texts/:part",
    fr: "financement/:request/textes/:part",
    door: "funding/text",
  },
  "funding-names": { en: "funding/:request/names", fr: "financement/:request/noms", door: "funding/names" },
  "funding-papers": {
    en: "funding/:request/papers",
    fr: "financement/:request/pieces",
    door: "funding/papers",
  },
  "funding-paper": {
    en: "funding/:request/papers/:paper",
    fr: "financement/:request/pieces/:paper",
    door: "funding/paper",
  },
  "funding-paper-withdraw": {
    en: "funding/:request/papers/:paper/take-back",
    fr: "financement/:request/pieces/:paper/reprendre",
    door: "funding/paper-withdraw",
  },
  "funding-submit": {
    en: "funding/:request/submit",
    fr: "financement/:request/soumettre",
    door: "funding/submit",
  },
  "funding-check": {
    en: "funding/:request/check",
    fr: "financement/:request/verifier",
    door: "funding/check",
  },
  "funding-return": {
    en: "funding/:request/return",
    fr: "financement/:request/renvoyer",
    door: "funding/return",
  },
  "funding-conflict": {
    en: "funding/:request/conflict",
    fr: "financement/:request/conflit",
    door: "funding/conflict",
  },
  "funding-ask": {
    en: "funding/:request/questions/new",
    fr: "financement/:request/questions/nouvelle",
    door: "funding/ask",
  },
  "funding-answer": {
    en: "funding/:request/questions/:question",
    fr: "financement/:request/questions/:question",
    door: "funding/answer",
  },
  "funding-confirm": {
    en: "funding/:request/confirm",
    fr: "financement/:request/confirmer",
    door: "funding/confirm",
  },
  "funding-fund": { en: "funding/:request/commit", fr: "financement/:request/engager", door: "funding/fund" },
  "funding-contract": {
    en: "funding/:request/contract",
    fr: "financement/:request/contrat",
    door: "funding/contract",
  },
  "funding-payment-new": {
    en: "funding/:request/payments/new",
    fr: "financement/:request/paiements/nouveau",
    door: "funding/payment-new",
  },
  "funding-payment-paid": {
    en: "funding/:request/payments/:payment/paid",
    fr: "financement/:request/paiements/:payment/paye",
    door: "funding/payment-paid",
  },
  "funding-payment-back": {
    en: "funding/:request/payments/:payment/take-back",
    fr: "financement/:request/paiements/:payment/reprendre",
    door: "funding/payment-back",
  },
  "funding-payment-drop": {
    en: "funding/:request/payments/:payment/drop",
    fr: "financement/:request/paiements/:payment/abandonner",
    door: "funding/payment-drop",
  },
  "funding-payment-evidence": {
    en: "funding/:request/payments/:payment/evidence",
    fr: "financement/:request/paiements/:payment/pieces",
    door: "funding/payment-evidence",
  },
  "funding-report": {
    en: "funding/:request/report",
    fr: "financement/:request/rapport",
    door: "funding/report",
  },
  "funding-complete": {
    en: "funding/:request/complete",
    fr: "financement/:request/achever",
    door: "funding/complete",
  },
  "funding-close": { en: "funding/:request/close", fr: "financement/:request/clore", door: "funding/close" },
  "funding-amend": {
    en: "funding/:request/amend",
    fr: "financement/:request/modifier",
    door: "funding/amend",
  },
  "funding-resume": {
    en: "funding/:request/resume",
    fr: "financement/:request/reprendre",
    door: "funding/resume",
  },
  "funding-withdraw": {
    en: "funding/:request/withdraw",
    fr: "financement/:request/retirer",
    door: "funding/withdraw",
  },
  "funding-cancel": {
    en: "funding/:request/cancel",
    fr: "financement/:request/annuler",
    door: "funding/cancel",
  },
  "funding-discard": {
    en: "funding/:request/discard",
    fr: "financement/:request/supprimer",
    door: "funding/discard",
  },
} as const;
