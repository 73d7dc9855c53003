// F-8: the secretariat records what a decision of a council sets.
import { inBoth } from "../bilingual";
import type { Facts, Policy } from "../permissions";
import { because } from "../refusals";
import { limitWords } from "./limit-words";

export type LimitFacts = Facts & { hasLimit: boolean };

export const limitPolicies = {
  setLimit: {
    act: "funding.setLimit",
    does: inBoth(limitWords, (words) => words.actSet),
    by: ["secretariat"],
    rule: "F-8",
    unless: ({ hasLimit }) => (hasLimit ? because(limitWords, (words) => words.stands, "F-8") : undefined),
  } as Policy<LimitFacts>,
  endLimit: {
    act: "funding.endLimit",
    does: inBoth(limitWords, (words) => words.actEnd),
    by: ["secretariat"],
    rule: "F-8",
    unless: ({ hasLimit }) => (hasLimit ? undefined : because(limitWords, (words) => words.ended, "F-8")),
  } as Policy<LimitFacts>,
};
