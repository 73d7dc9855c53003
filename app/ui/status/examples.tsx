import { catalogue } from "../../domain/bilingual";
import { levels } from "../../domain/levels";
import { type Example, Said } from "../example";
import { LevelMark, Status } from "./status";

const words = catalogue(
  {
    draft: "Draft",
    notStarted: "Not started",
    submitted: "Submitted",
    now: "Under decision now",
    waiting: "Waiting on someone",
    approved: "Approved",
    conditions: "Approved with conditions",
    discuss: "Asks to discuss",
    deferred: "Deferred",
    none: "No position",
    recused: "Recused",
    restricted: "Restricted",
    overdue: "Overdue, 2 days",
    declined: "Declined",
  },
  {
    draft: "Ébauche",
    notStarted: "Pas commencé",
    submitted: "Présentée",
    now: "À l’étude maintenant",
    waiting: "En attente de quelqu’un",
    approved: "Approuvée",
    conditions: "Approuvée sous conditions",
    discuss: "Demande un débat",
    deferred: "Reportée",
    none: "Aucune position",
    recused: "S’est récusée",
    restricted: "Diffusion restreinte",
    overdue: "En retard de 2\u00a0jours",
    declined: "Non retenue",
  },
);

export const examples: Example[] = [
  {
    name: { en: "A word and its mark", fr: "Un mot et sa marque" },
    render: () => (
      <Said words={words}>
        {(say) => (
          <div className="row">
            <Status mark="pen">{say.draft}</Status>
            <Status>{say.notStarted}</Status>
            <Status mark="go">{say.submitted}</Status>
            <Status tone="now">{say.now}</Status>
            <Status tone="wait">{say.waiting}</Status>
            <Status tone="ok">{say.approved}</Status>
            <Status tone="ok" mark="noted">
              {say.conditions}
            </Status>
            <Status tone="wait" mark="talk" strong>
              {say.discuss}
            </Status>
            <Status mark="pause">{say.deferred}</Status>
            <Status mark="dash">{say.none}</Status>
            <Status mark="out">{say.recused}</Status>
            <Status mark="lock">{say.restricted}</Status>
            <Status tone="bad">{say.overdue}</Status>
            <Status tone="bad" mark="cross">
              {say.declined}
            </Status>
          </div>
        )}
      </Said>
    ),
  },
  {
    name: { en: "Levels: shape, letter, colour", fr: "Ordres : forme, lettre, couleur" },
    render: () => (
      <div className="stack">
        <p className="row">
          {levels.map((level) => (
            <LevelMark key={level} level={level} />
          ))}
        </p>
        <p className="row">
          {levels.map((level) => (
            <LevelMark key={level} level={level} letterOnly hollow />
          ))}
        </p>
      </div>
    ),
  },
];
