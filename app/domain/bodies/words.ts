import { catalogue } from "../bilingual";
import type { BodyKind, BodyState } from "./lifecycle";

export const bodyKindWords = catalogue<Record<BodyKind, string>>(
  { council: "Council", joint: "Councils sitting together", "sub-committee": "Sub-committee", "working-group": "Working group", "task-team": "Task team" },
  { council: "Conseil", joint: "Conseils siégeant ensemble", "sub-committee": "Sous-comité", "working-group": "Groupe de travail", "task-team": "Équipe de travail" },
);

export const bodyStateWords = catalogue<Record<BodyState, string>>(
  { proposed: "Proposed", active: "Active", "under-review": "Under review", dissolved: "Dissolved" },
  { proposed: "Proposé", active: "Actif", "under-review": "En examen", dissolved: "Dissous" },
);

export const bodyWords = catalogue(
  {
    bodies: "Bodies",
    proposed: (name: string) => `${name} was proposed.`,
    reviewed: (name: string) => `${name} was put under review.`,
    resumed: (name: string) => `${name} resumed its work.`,
    observer: (who: string) => `${who} was admitted as an observer.`,
    "name-missing": "Give the name of the body, in at least one language.",
    "parents-missing": "Choose the council or councils that the body reports to.",
    "joint-needs-two": "Choose at least two councils that sit together.",
    "acronym-missing": "Give the acronym: it stands in the body’s numbers.",
  },
  {
    bodies: "Organismes",
    proposed: (name) => `Création proposée : ${name}.`,
    reviewed: (name) => `Mise en examen : ${name}.`,
    resumed: (name) => `Reprise des travaux : ${name}.`,
    observer: (who) => `Admission à titre d’observateur ou d’observatrice : ${who}.`,
    "name-missing": "Indiquez le nom de l’organisme, dans au moins une langue.",
    "parents-missing": "Choisissez le ou les conseils dont l’organisme relève.",
    "joint-needs-two": "Choisissez au moins deux conseils qui siègent ensemble.",
    "acronym-missing": "Indiquez le sigle : il figure dans les numéros de l’organisme.",
  },
);
