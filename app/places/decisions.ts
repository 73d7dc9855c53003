// Decisions: the register, a matter before a body, the positions taken on it, and what is declared.

export const decisionPlaces = {
  decisions: { en: "decisions", fr: "decisions", door: "decisions/decisions" },
  "decisions-csv": { en: "decisions.csv", fr: "decisions.csv", door: "decisions/decisions-csv" },
  "decisions-open": { en: "decisions/open", fr: "decisions/en-cours", door: "decisions/decisions-open" },
  "proceeding-new": {
    en: "decisions/new/:kind/:matter",
    fr: "decisions/ouvrir/:kind/:matter",
    door: "decisions/proceeding-new",
  },
  "silence-new": {
    en: "decisions/silence/:kind/:matter",
    fr: "decisions/approbation-tacite/:kind/:matter",
    door: "decisions/silence-new",
  },
  "silence-confirm": {
    en: "decisions/:proceeding/silence/confirm",
    fr: "decisions/:proceeding/approbation-tacite/confirmer",
    door: "decisions/silence-confirm",
  },
  "silence-withdraw": {
    en: "decisions/:proceeding/silence/take-back",
    fr: "decisions/:proceeding/approbation-tacite/reprendre",
    door: "decisions/silence-withdraw",
  },
  "silence-break": {
    en: "decisions/:proceeding/silence/break",
    fr: "decisions/:proceeding/approbation-tacite/rompre",
    door: "decisions/silence-break",
  },
  "silence-late": {
    en: "decisions/:proceeding/silence/late",
    fr: "decisions/:proceeding/approbation-tacite/apres-echeance",
    door: "decisions/silence-late",
  },
  proceeding: { en: "decisions/:proceeding", fr: "decisions/:proceeding", door: "decisions/proceeding" },
  "proceeding-prolong": {
    en: "decisions/:proceeding/time",
    fr: "decisions/:proceeding/delai",
    door: "decisions/prolong",
  },
  "proceeding-remind": {
    en: "decisions/:proceeding/remind",
    fr: "decisions/:proceeding/rappel",
    door: "decisions/remind",
  },
  position: {
    en: "decisions/:proceeding/position",
    fr: "decisions/:proceeding/position",
    door: "decisions/position",
  },
  "position-prepare": {
    en: "decisions/:proceeding/position/prepare",
    fr: "decisions/:proceeding/position/preparer",
    door: "decisions/position-prepare",
  },
  "position-confirm": {
    en: "decisions/:proceeding/position/confirm",
    fr: "decisions/:proceeding/position/confirmer",
    door: "decisions/position-confirm",
  },
  "position-enter": {
    en: "decisions/:proceeding/position/enter",
    fr: "decisions/:proceeding/position/inscrire",
    door: "decisions/position-enter",
  },
  "proceeding-chair": {
    en: "decisions/:proceeding/chair",
    fr: "decisions/:proceeding/presidence",
    door: "decisions/chair",
  },
  "position-cede": {
    en: "decisions/:proceeding/position/cede",
    fr: "decisions/:proceeding/position/ceder",
    door: "decisions/position-cede",
  },
  "seat-cede": { en: "seats/:seat/cede", fr: "sieges/:seat/ceder", door: "decisions/seat-cede" },
  "take-back": { en: "ceded/:ceding", fr: "cedes/:ceding", door: "decisions/take-back" },
  footnote: {
    en: "decisions/:proceeding/footnotes/:voice",
    fr: "decisions/:proceeding/notes/:voice",
    door: "decisions/footnote",
  },
  declare: {
    en: "decisions/:proceeding/declare",
    fr: "decisions/:proceeding/declarer",
    door: "decisions/declare",
  },
  reconcile: {
    en: "decisions/:proceeding/reconcile",
    fr: "decisions/:proceeding/rapprocher",
    door: "decisions/reconcile",
  },
  "decision-confirm": {
    en: "decisions/:proceeding/in-force",
    fr: "decisions/:proceeding/en-vigueur",
    door: "decisions/decision-confirm",
  },
  "condition-meet": {
    en: "decisions/:proceeding/conditions/:condition",
    fr: "decisions/:proceeding/conditions/:condition",
    door: "decisions/condition-meet",
  },
  "decision-review": {
    en: "decisions/:proceeding/review",
    fr: "decisions/:proceeding/reexamen",
    door: "decisions/decision-review",
  },
  "decision-route": {
    en: "decisions/:proceeding/route-up",
    fr: "decisions/:proceeding/transmettre",
    door: "decisions/decision-route",
  },
  "routing-sent": {
    en: "decisions/:proceeding/routings/:routing/sent",
    fr: "decisions/:proceeding/transmissions/:routing/envoi",
    door: "decisions/routing-sent",
  },
  "routing-answer": {
    en: "decisions/:proceeding/routings/:routing/answer",
    fr: "decisions/:proceeding/transmissions/:routing/reponse",
    door: "decisions/routing-answer",
  },
  "corrigendum-new": {
    en: "decisions/:proceeding/corrigendum",
    fr: "decisions/:proceeding/rectificatif",
    door: "decisions/corrigendum-new",
  },
  "corrigendum-confirm": {
    en: "decisions/:proceeding/corrigenda/:corrigendum/confirm",
    fr: "decisions/:proceeding/rectificatifs/:corrigendum/confirmer",
    door: "decisions/corrigendum-confirm",
  },
  "corrigendum-take-back": {
    en: "decisions/:proceeding/corrigenda/:corrigendum/take-back",
    fr: "decisions/:proceeding/rectificatifs/:corrigendum/retirer",
    door: "decisions/corrigendum-take-back",
  },
} as const;
