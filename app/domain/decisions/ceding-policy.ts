// S-3: the principal of a seat cedes a matter, or days, to its alternate, and takes back what the alternate has not used.
import { inBoth } from "../bilingual";
import type { Facts, Policy } from "../permissions";
import { because, type Reason } from "../refusals";
import type { Capacity } from "../seats/lifecycle";
import { cedingWords } from "./ceding-words";
import { heard, type SpeakingFacts } from "./gates";

export type CedingFacts = SpeakingFacts & { hasAlternate: boolean };
export type CedingDaysFacts = Facts & { capacity: Capacity | null; hasAlternate: boolean };
export type TakingBackFacts = Facts & {
  /** Its days are over, or it was taken back. */
  isOver: boolean;
  /** Of a matter: the alternate has taken a position on it. */
  hasSpoken: boolean;
};

const does = (act: "actMatter" | "actDays" | "actBack") => inBoth(cedingWords, (words) => words[act]);
const reason = (sentence: Parameters<typeof because<typeof cedingWords.en>>[1]): Reason =>
  because(cedingWords, sentence, "S-3");

function hasNobody({ capacity, hasAlternate }: CedingDaysFacts): Reason | undefined {
  if (capacity !== "principal") return reason((words) => words.onlyPrincipal);
  return hasAlternate ? undefined : reason((words) => words.noAlternate);
}

export const cedingPolicies = {
  cede: {
    act: "decisions.cede",
    does: does("actMatter"),
    by: ["member"],
    rule: "S-3",
    unless: (facts) =>
      heard(facts) ?? hasNobody(facts) ?? (facts.isCeded ? reason((words) => words.alreadyCeded) : undefined),
  } as Policy<CedingFacts>,
  cedeDays: {
    act: "decisions.cedeDays",
    does: does("actDays"),
    by: ["holder"],
    rule: "S-3",
    unless: hasNobody,
  } as Policy<CedingDaysFacts>,
  takeBack: {
    act: "decisions.takeBack",
    does: does("actBack"),
    by: ["holder"],
    rule: "S-3",
    unless: ({ isOver, hasSpoken }) => {
      if (hasSpoken) return reason((words) => words.spoken);
      return isOver ? reason((words) => words.over) : undefined;
    },
  } as Policy<TakingBackFacts>,
};
