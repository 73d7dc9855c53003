// B-2: each clause that counts, in words a reader understands.
import { catalogue, type Language } from "../bilingual";
import { english } from "./clause-words/english";
import { french } from "./clause-words/french";
import { type ClauseNames, namesInLanguage, type Sayings } from "./clause-words/sayings";
import type { ClauseKind, ClauseValue } from "./clauses";

export type { ClauseNames } from "./clause-words/sayings";

const titles = catalogue<Record<ClauseKind, string>>(
  {
    "reports-to": "Reports to",
    seat: "Seat",
    "co-chair-term": "Term of the co-chairs",
    authority: "Authority",
    cadence: "Cadence",
    quorum: "Quorum",
    balance: "Balance",
    "decision-mode": "Decision mode",
    channels: "Channels of decision",
    "unit-of-position": "Unit of position",
    deadlines: "Deadlines",
    "co-chair-silence": "Silence of a co-chair",
    "separation-of-duties": "Separation of duties",
    "working-papers": "Working papers",
    reporting: "Reporting",
    "review-date": "Review date",
    "end-date": "End date",
    expenses: "Expenses",
    "funding-route": "Funding route",
    results: "Results",
    "work-plan": "Work plan",
  },
  {
    "reports-to": "Rattachement",
    seat: "Siège",
    "co-chair-term": "Durée du mandat à la coprésidence",
    authority: "Pouvoirs",
    cadence: "Fréquence",
    quorum: "Quorum",
    balance: "Représentation équilibrée",
    "decision-mode": "Mode de décision",
    channels: "Voies de décision",
    "unit-of-position": "Unité de position",
    deadlines: "Délais",
    "co-chair-silence": "Silence à la coprésidence",
    "separation-of-duties": "Séparation des tâches",
    "working-papers": "Documents de travail",
    reporting: "Rapports",
    "review-date": "Date d’examen",
    "end-date": "Date de fin",
    expenses: "Dépenses",
    "funding-route": "Cheminement des demandes de financement",
    results: "Résultats",
    "work-plan": "Plan de travail",
  },
);

const sayings: Record<Language, Sayings> = { en: english, fr: french };

/** "Cadence" / « Fréquence ». */
export const clauseTitle = (language: Language, kind: ClauseKind): string => titles[language][kind];

/** The clause in one short sentence, without its full stop. A code that has no name stands for itself. */
export function clauseSays<Kind extends ClauseKind>(
  language: Language,
  kind: Kind,
  value: ClauseValue<Kind>,
  names: ClauseNames,
): string {
  const sentence: Sayings[Kind] = sayings[language][kind];
  return sentence(value, namesInLanguage(language, names));
}
