import { catalogue } from "../bilingual";
import { isPossible } from "../lifecycle";
import type { Facts, Policy } from "../permissions";
import { because } from "../refusals";
import { type BodyState, bodyMoves } from "./lifecycle";

export type BodyFacts = Facts & { body: string; state: BodyState };

const words = catalogue(
  {
    "not-active": "Only an active body can be put under review.",
    "not-under-review": "Only a body under review can resume.",
  },
  {
    "not-active": "Seul un organisme actif peut être soumis à un examen.",
    "not-under-review": "Seul un organisme à l’examen peut reprendre ses travaux.",
  },
);

export const bodyPolicies = {
  propose: {
    act: "bodies.propose",
    does: { en: "Propose a council or a group", fr: "Proposer un conseil ou un groupe" },
    by: ["secretariat", "operator"],
    rule: "B-1",
  } as Policy<Facts>,
  review: {
    act: "bodies.review",
    does: { en: "Put a body under review", fr: "Soumettre un organisme à un examen" },
    by: ["co-chair-of-a-council", "secretariat"],
    rule: "B-1",
    unless: ({ state }) =>
      isPossible(bodyMoves.review, state) ? undefined : because(words, (say) => say["not-active"], "B-1"),
  } as Policy<BodyFacts>,
  resume: {
    act: "bodies.resume",
    does: { en: "End the review of a body", fr: "Mettre fin à l’examen d’un organisme" },
    by: ["co-chair-of-a-council", "secretariat"],
    rule: "B-1",
    unless: ({ state }) =>
      isPossible(bodyMoves.resume, state)
        ? undefined
        : because(words, (say) => say["not-under-review"], "B-1"),
  } as Policy<BodyFacts>,
  admitObserver: {
    act: "bodies.admitObserver",
    does: {
      en: "Admit an observer to a body",
      fr: "Admettre un observateur ou une observatrice dans un organisme",
    },
    by: ["co-chair", "secretariat"],
    rule: "S-10",
  } as Policy<Facts>,
};
