import { catalogue } from "./bilingual";
import type { Outcome } from "./decisions/outcomes";

/** What was decided, of a feminine noun in French (la décision, la question). */
export const outcomeWords = catalogue<Record<Outcome, string>>(
  {
    approved: "approved",
    "approved-with-conditions": "approved with conditions",
    "approved-with-modification": "approved with modification",
    noted: "noted",
    deferred: "deferred",
    returned: "returned for revision",
    declined: "declined",
  },
  {
    approved: "approuvée",
    "approved-with-conditions": "approuvée sous conditions",
    "approved-with-modification": "approuvée avec modification",
    noted: "le Conseil prend acte",
    deferred: "reportée",
    returned: "renvoyée pour révision",
    declined: "non retenue",
  },
);
