// The terms of reference in force, one for each body that has seats, as a demonstration made today shows them.
import type { Day } from "../dates";
import { accessibleServiceTerms } from "./terms/assc";
import { clientCentricServiceTerms } from "./terms/ccswg";
import { digitalIdentityTerms } from "./terms/ditt";
import { informationOfficerTerms } from "./terms/pscioc";
import { serviceDeliveryTerms } from "./terms/pssdc";
import { researchTerms } from "./terms/rwg";
import type { DemonstrationTerms } from "./terms/shape";

export type {
  Amendment,
  DemonstrationClause,
  DemonstrationTerms,
  TwoSided,
} from "./terms/shape";

/** All of them predate the workspace and are taken in from the past; the councils come first. */
export const termsOn = (today: Day): DemonstrationTerms[] => [
  serviceDeliveryTerms,
  informationOfficerTerms,
  clientCentricServiceTerms,
  digitalIdentityTerms,
  researchTerms(today),
  accessibleServiceTerms(today),
];
