import { catalogue } from "../../bilingual";

export const earlierPlaceNames = catalogue(
  {
    "earlier-new": "Take in an earlier decision",
    "earlier-decision": "A decision adopted before this workspace",
    "earlier-edit": "Edit an earlier decision",
    "earlier-withdraw": "Withdraw an earlier decision",
    "earlier-confirm": "Confirm an earlier decision",
    "earlier-send-back": "Send an earlier decision back",
  },
  {
    "earlier-new": "Reprendre une décision antérieure",
    "earlier-decision": "Une décision adoptée avant cet espace",
    "earlier-edit": "Modifier une décision antérieure",
    "earlier-withdraw": "Retirer une décision antérieure",
    "earlier-confirm": "Confirmer une décision antérieure",
    "earlier-send-back": "Renvoyer une décision antérieure",
  },
);
