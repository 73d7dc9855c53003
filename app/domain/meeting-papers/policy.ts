// M-6, M-7, M-18: whoever makes an agenda adds its papers; a late one is admitted by a co-chair; whoever reads one may ask
// for it in the other language.

import { isThere, isWaiting, type PaperState } from "../agendas/paper";
import { type AgendaFacts, whilePapersCome } from "../agendas/policy";
import { inBoth } from "../bilingual";
import { isCancelled } from "../meetings/lifecycle";
import type { Facts, Policy } from "../permissions";
import { because, type Reason } from "../refusals";
import { paperSaid } from "./said-words";
import { paperActs } from "./words";

type Words = typeof paperSaid.en;
const reason = (sentence: (words: Words) => string, rule: string): Reason =>
  because(paperSaid, sentence, rule);

export type PaperFacts = AgendaFacts & { paper: PaperState; isLate: boolean };

const ofStanding = (facts: PaperFacts): Reason | undefined =>
  whilePapersCome(facts) ?? (isThere(facts.paper) ? undefined : reason((words) => words.isGone, "T-9"));
const ofWaiting = (facts: PaperFacts): Reason | undefined =>
  whilePapersCome(facts) ?? (isWaiting(facts.paper) ? undefined : reason((words) => words.isSettled, "M-7"));
const unlessGone = ({ paper, state }: PaperFacts): Reason | undefined => {
  if (isCancelled(state)) return reason((words) => words.isCancelled, "M-1");
  return isThere(paper) ? undefined : reason((words) => words.isGone, "T-9");
};

const makers = ["co-chair-of-meeting", "secretariat"] as const;
const policy = <Subject extends Facts>(
  act: keyof typeof paperActs.en,
  by: Policy<Facts>["by"],
  rule: string,
  unless?: (subject: Subject) => Reason | undefined,
): Policy<Subject> => ({
  ...{ act: `meeting-papers.${act}`, does: inBoth(paperActs, (words) => words[act]), by, rule, unless },
});

export const paperPolicies = {
  describePaper: policy<PaperFacts>("describePaper", makers, "M-3", ofStanding),
  replacePaper: policy<PaperFacts>("replacePaper", makers, "M-18", ofStanding),
  admitPaper: policy<PaperFacts>("admitPaper", ["co-chair-of-meeting"], "M-7", ofWaiting),
  declinePaper: policy<PaperFacts>("declinePaper", makers, "M-7", ofWaiting),
  withdrawPaper: policy<PaperFacts>("withdrawPaper", makers, "T-9", ofStanding),
  askForSide: policy<PaperFacts>("askForSide", ["member-of-meeting", "secretariat"], "L-4", unlessGone),
  /** Whoever sees a paper or an item keeps their own marks on it. */
  lookAtPaper: policy<Facts>("lookAtPaper", ["themselves"], "T-1"),
  writeNote: policy<Facts>("writeNote", ["themselves"], "T-1"),
  removeNote: policy<Facts>("removeNote", ["themselves"], "T-1"),
};
