// Decisions adopted before this workspace: taken in, confirmed, sent back.

export const earlierPlaces = {
  "earlier-new": {
    en: "decisions/earlier/new",
    fr: "decisions/anterieures/ajouter",
    door: "decisions/earlier-new",
  },
  "earlier-decision": {
    en: "decisions/earlier/:earlier",
    fr: "decisions/anterieures/:earlier",
    door: "decisions/earlier-decision",
  },
  "earlier-edit": {
    en: "decisions/earlier/:earlier/edit",
    fr: "decisions/anterieures/:earlier/modifier",
    door: "decisions/earlier-edit",
  },
  "earlier-withdraw": {
    en: "decisions/earlier/:earlier/withdraw",
    fr: "decisions/anterieures/:earlier/retirer",
    door: "decisions/earlier-withdraw",
  },
  "earlier-confirm": {
    en: "decisions/earlier/:earlier/confirm",
    fr: "decisions/anterieures/:earlier/confirmer",
    door: "decisions/earlier-confirm",
  },
  "earlier-send-back": {
    en: "decisions/earlier/:earlier/send-back",
    fr: "decisions/anterieures/:earlier/renvoyer",
    door: "decisions/earlier-send-back",
  },
} as const;
