// D-3: what a voice may say of a matter.
import { catalogue } from "../bilingual";

export const positionKinds = [
  "agree",
  "reservation",
  "no-position",
  "not-endorse",
  "discuss",
  "pending",
  "recused",
] as const;
export type PositionKind = (typeof positionKinds)[number];

/** "Agrees with reservation", as a page or a mail says it of a jurisdiction. */
export const positionWords = catalogue<Record<PositionKind, string>>(
  {
    agree: "agrees",
    reservation: "agrees with reservation",
    "no-position": "no position",
    "not-endorse": "does not endorse",
    discuss: "asks to discuss",
    pending: "pending internal approval",
    recused: "recused",
  },
  {
    agree: "appuie",
    reservation: "appuie avec réserve",
    "no-position": "aucune position",
    "not-endorse": "n’appuie pas",
    discuss: "demande à en discuter",
    pending: "en attente d’une approbation interne",
    recused: "ne prend pas part à la décision",
  },
);

/** What goes with a position: its own words, or the day until which an approval is awaited. */
export const asksForText: readonly PositionKind[] = ["reservation", "not-endorse", "discuss", "recused"];
export const asksForDay: readonly PositionKind[] = ["pending"];
