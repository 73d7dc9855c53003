import { catalogue } from "../../domain/bilingual";
import { type Example, Said } from "../example";
import { Stepper, Trail } from "./stepper";

const words = catalogue(
  {
    steps: "Steps of the import",
    terms: "Terms",
    seats: "Seats",
    clauses: "Clauses to confirm",
    put: "Put to the councils",
    trail: "Trail of the example",
    recommendation: "Recommendation",
    here: "This page",
    plan: "Work plan",
    line: "Line 2.3",
    report: "Report",
    none: "None yet",
    due: "Due March 31, 2027",
  },
  {
    steps: "Étapes de l’importation",
    terms: "Cadre",
    seats: "Sièges",
    clauses: "Clauses à confirmer",
    put: "Présenter aux conseils",
    trail: "Parcours de l’exemple",
    recommendation: "Recommandation",
    here: "Cette page",
    plan: "Plan de travail",
    line: "Ligne 2.3",
    report: "Rapport",
    none: "Aucun pour l’instant",
    due: "Attendu le 31 mars 2027",
  },
);

export const examples: Example[] = [
  {
    name: { en: "Stepper", fr: "Étapes" },
    render: () => (
      <Said words={words}>
        {(say) => (
          <Stepper
            label={say.steps}
            current={2}
            steps={[
              { label: say.terms, href: "#terms" },
              { label: say.seats },
              { label: say.clauses },
              { label: say.put },
            ]}
          />
        )}
      </Said>
    ),
  },
  {
    name: { en: "Trail", fr: "Cheminement" },
    render: () => (
      <Said words={words}>
        {(say) => (
          <Trail
            label={say.trail}
            stops={[
              { key: "plan", kind: say.plan, thing: <a href="#plan">{say.line}</a>, state: "done" },
              {
                key: "rec",
                kind: say.recommendation,
                thing: "REC-2026-004",
                detail: say.here,
                state: "here",
              },
              { key: "report", kind: say.report, thing: say.none, detail: say.due, state: "none" },
            ]}
          />
        )}
      </Said>
    ),
  },
];
