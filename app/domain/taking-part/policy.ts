import { isPossible, type Move } from "../lifecycle";
import type { Facts, Policy } from "../permissions";
import { because } from "../refusals";
import { type PartState, partMoves } from "./lifecycle";
import { partWords } from "./words";

export type PartFacts = Facts & { state: PartState };

const from =
  (move: Move<PartState>) =>
  ({ state }: PartFacts) => {
    if (isPossible(move, state)) return undefined;
    const said = isPossible(partMoves.correct, state) ? "has-ended" : "is-corrected";
    return because(partWords, (words) => words[said], "S-10");
  };

/** S-10: entered by the secretariat, on the word of the jurisdiction. */
export const partPolicies = {
  state: {
    act: "takingPart.state",
    does: {
      en: "State how a jurisdiction takes part in a body, on its word",
      fr: "Inscrire la participation d’une administration à un organisme, selon ce qu’elle a fait savoir",
    },
    by: ["secretariat"],
    rule: "S-10",
  } as Policy<Facts>,
  end: {
    act: "takingPart.end",
    does: {
      en: "End what a jurisdiction had stated",
      fr: "Mettre fin à la déclaration de participation d’une administration",
    },
    by: ["secretariat"],
    rule: "S-10",
    unless: from(partMoves.end),
  } as Policy<PartFacts>,
  correct: {
    act: "takingPart.correct",
    does: {
      en: "Correct what was entered for a jurisdiction; the slip stays in the history",
      fr: "Corriger une inscription de participation; l’erreur reste à l’historique",
    },
    by: ["secretariat"],
    rule: "T-9",
    unless: from(partMoves.correct),
  } as Policy<PartFacts>,
};
