// F-5: who names a chair of the day.
import type { Id } from "../actor";
import { inBoth } from "../bilingual";
import type { Policy } from "../permissions";
import { because } from "../refusals";
import type { Barred } from "./duties";
import { dutiesWords } from "./duties-words";
import { closedBecause, isClosed, type ProceedingFacts } from "./gates";
import { isOpen } from "./lifecycle";

export type NamingFacts = ProceedingFacts & {
  /** Both co-chairs are tied, or there is none. */
  isChairTied: boolean;
  barred: Barred | null;
  /** The seat in which whoever asks sits in the body. */
  seat: Id;
};

export const namingPolicy: Policy<NamingFacts> = {
  act: "decisions.nameChair",
  does: inBoth(dutiesWords, (words) => words.actName),
  by: ["member"],
  rule: "F-5",
  unless: (facts) => {
    // It is needed once replies are closed too: nobody has declared yet.
    if (!isOpen(facts.state) && isClosed(facts)) return closedBecause(facts);
    if (!facts.isChairTied) return because(dutiesWords, (words) => words.chairNotTied, "F-5");
    const { barred } = facts;
    return barred ? because(dutiesWords, (words) => words[barred], "F-5") : undefined;
  },
};
