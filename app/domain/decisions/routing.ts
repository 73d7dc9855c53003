// W-6: above the councils stand two tables outside the workspace; a decision can be routed up to one of them, or to both.
import { catalogue } from "../bilingual";
import { type RoutingState, type routingMoves, routingStates } from "./lifecycle";

export const upperTables = ["deputy-ministers", "clerks"] as const;
export type UpperTable = (typeof upperTables)[number];

export const upperTableWords = catalogue<Record<UpperTable, string>>(
  {
    "deputy-ministers": "FPT Deputy Ministers’ Table on Service Delivery Collaboration",
    clerks: "FPT Clerks and Cabinet Secretaries",
  },
  {
    "deputy-ministers":
      "Table FPT des sous-ministres sur la collaboration en matière de prestation des services",
    clerks: "Greffiers, greffières et secrétaires du Cabinet FPT",
  },
);

/** In one line of a list. */
export const upperTableNames = catalogue<Record<UpperTable, string>>(
  { "deputy-ministers": "Deputy Ministers’ Table", clerks: "Clerks and Cabinet Secretaries" },
  {
    "deputy-ministers": "Table des sous-ministres",
    clerks: "Greffiers, greffières et secrétaires du Cabinet",
  },
);

export const routingStateWords = catalogue<Record<RoutingState, string>>(
  { "to-send": "To be sent", sent: "Sent, no answer yet", answered: "Answered" },
  { "to-send": "À envoyer", sent: "Envoyée, sans réponse", answered: "Réponse reçue" },
);
export const routingMoveWords = catalogue<Record<keyof typeof routingMoves, string>>(
  { sendUp: "Note when it was sent", noteAnswer: "Note what came back" },
  { sendUp: "Noter la date d’envoi", noteAnswer: "Noter ce qui est revenu" },
);

/** What the register narrows to: whatever is routed up, or as far as it has come. */
export const routedFilters = ["routed", ...routingStates] as const;
export type RoutedFilter = (typeof routedFilters)[number];
export const routedFilterWords = catalogue<Record<RoutedFilter, string>>(
  { routed: "Routed up", ...routingStateWords.en },
  { routed: "Transmise à une instance supérieure", ...routingStateWords.fr },
);
