import { inBoth } from "../bilingual";
import type { Facts, Policy } from "../permissions";
import { because } from "../refusals";
import { witnessWords } from "./words";

type WitnessFacts = Facts & { isOver: boolean };

export const nameWitness: Policy<Facts> = {
  act: "witnesses.name",
  does: inBoth(witnessWords, (words) => words.doesName),
  by: ["secretariat", "administrator", "co-chair-of-a-council"],
  rule: "T-h",
};

/** Those who run the machine name witnesses, and end none. */
export const endWitness: Policy<WitnessFacts> = {
  act: "witnesses.end",
  does: inBoth(witnessWords, (words) => words.doesEnd),
  by: ["secretariat", "co-chair-of-a-council"],
  rule: "T-h",
  unless: ({ isOver }) => (isOver ? because(witnessWords, (words) => words.over, "T-h") : undefined),
};

export const seeWitnesses: Policy<Facts> = {
  ...nameWitness,
  act: "witnesses.see",
  by: ["secretariat", "administrator", "co-chair-of-any-body", "co-chair-of-a-council"],
};
