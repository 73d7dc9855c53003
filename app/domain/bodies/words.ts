import { catalogue } from "../bilingual";
import type { BodyKind, BodyState, bodyMoves } from "./lifecycle";

export const bodyKindWords = catalogue<Record<BodyKind, string>>(
  {
    council: "Council",
    joint: "Councils sitting together",
    "sub-committee": "Sub-committee",
    "working-group": "Working group",
    "task-team": "Task team",
  },
  {
    council: "Conseil",
    joint: "Conseils siégeant ensemble",
    "sub-committee": "Sous-comité",
    "working-group": "Groupe de travail",
    "task-team": "Équipe de travail",
  },
);

export const bodyStateWords = catalogue<Record<BodyState, string>>(
  { proposed: "Proposed", active: "Active", "under-review": "Under review", dissolved: "Dissolved" },
  { proposed: "Proposé", active: "Actif", "under-review": "À l’examen", dissolved: "Dissous" },
);

export const bodyMoveWords = catalogue<Record<keyof typeof bodyMoves, string>>(
  {
    activate: "Bring terms into force",
    review: "Put under review",
    dissolve: "Dissolve",
    resume: "End the review",
  },
  {
    activate: "Mettre un cadre de référence en vigueur",
    review: "Soumettre à un examen",
    dissolve: "Dissoudre",
    resume: "Mettre fin à l’examen",
  },
);

export const bodyWords = catalogue(
  {
    bodies: "Bodies",
    overview: "Overview",
    terms: "Terms of reference",
    tabs: (name: string) => `Parts of ${name}`,
    proposed: (name: string) => `${name} was proposed.`,
    reviewed: (name: string) => `${name} was put under review.`,
    resumed: (name: string) => `${name} resumed its work.`,
    observer: (who: string) => `${who} was admitted as an observer.`,
    "name-missing": "Give the name of the body, in at least one language.",
    "parents-missing": "Choose the council or councils that the body reports to.",
    "joint-needs-two": "Choose at least two councils that sit together.",
    "councils-there": "The councils are entered already. Others are added on the page of the bodies.",
    "acronym-missing": "Give the acronym: it stands in the body’s numbers.",
  },
  {
    bodies: "Organismes",
    overview: "Aperçu",
    terms: "Cadre de référence",
    tabs: (name) => `Parties\u00a0: ${name}`,
    proposed: (name) => `Création proposée\u00a0: ${name}.`,
    reviewed: (name) => `Début de l’examen\u00a0: ${name}.`,
    resumed: (name) => `Reprise des travaux\u00a0: ${name}.`,
    observer: (who) => `Admission à titre d’observateur ou d’observatrice\u00a0: ${who}.`,
    "name-missing": "Indiquez le nom de l’organisme, dans au moins une langue.",
    "parents-missing": "Choisissez le ou les conseils dont l’organisme relève.",
    "joint-needs-two": "Choisissez au moins deux conseils qui siègent ensemble.",
    "councils-there": "Les conseils sont déjà inscrits. Les autres s’ajoutent sur la page des organismes.",
    "acronym-missing": "Indiquez le sigle\u00a0: il figure dans les numéros de l’organisme.",
  },
);
