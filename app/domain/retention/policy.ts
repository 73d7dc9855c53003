import { inBoth } from "../bilingual";
import type { Facts, Policy } from "../permissions";
import { because, type Reason } from "../refusals";
import { retentionActs as acts } from "./act-words";
import { retentionReasons as reasons } from "./reason-words";

/** What is known of a proposal when it is done or withdrawn. */
export type ProposalFacts = Facts & {
  isOpen: boolean;
  /** By whom it was proposed is who asks now. */
  isProposer: boolean;
  /** T-6: of the two, one at least is of the secretariat. */
  bothAdministrators: boolean;
};
export type ErasingFacts = Facts & { holdsSomething: boolean; isHeld: boolean; isErased: boolean };

const rule = "T-6";
const reason = (sentence: Parameters<typeof because<typeof reasons.en>>[1]): Reason =>
  because(reasons, sentence, rule);

function unsettled({ isOpen, isProposer, bothAdministrators }: ProposalFacts): Reason | undefined {
  if (!isOpen) return reason((words) => words.settled);
  if (isProposer) return reason((words) => words.another);
  return bothAdministrators ? reason((words) => words.secretariat) : undefined;
}

function erasable({ holdsSomething, isHeld, isErased }: ErasingFacts): Reason | undefined {
  if (isErased) return reason((words) => words.erased);
  if (holdsSomething) return reason((words) => words.holds);
  return isHeld ? reason((words) => words.held) : undefined;
}

const staff = ["secretariat", "administrator"] as const;
const councils = ["co-chair-of-a-council"] as const;
const does = (act: keyof typeof acts.en) => inBoth(acts, (words) => words[act]);

export const proposeChange: Policy<Facts> = {
  act: "retention.proposeChange",
  does: does("proposeChange"),
  by: ["secretariat"],
  rule,
};
export const confirmChange: Policy<ProposalFacts> = {
  act: "retention.confirm",
  does: does("confirm"),
  by: councils,
  rule,
  unless: unsettled,
};
export const proposeDisposal: Policy<Facts & { howMany: number }> = {
  act: "retention.proposeDisposal",
  does: does("proposeDisposal"),
  by: staff,
  rule,
  unless: ({ howMany }) => (howMany === 0 ? reason((words) => words.nothingDue) : undefined),
};
export const dispose: Policy<ProposalFacts> = {
  act: "retention.dispose",
  does: does("dispose"),
  by: staff,
  rule,
  unless: unsettled,
};
export const proposeErasing: Policy<ErasingFacts> = {
  act: "retention.proposeErasing",
  does: does("proposeErasing"),
  by: staff,
  rule,
  unless: erasable,
};
export const erase: Policy<ProposalFacts & ErasingFacts> = {
  act: "retention.erase",
  does: does("erase"),
  by: staff,
  rule,
  unless: (facts) => unsettled(facts) ?? erasable(facts),
};
export const withdraw: Policy<Facts & { isOpen: boolean }> = {
  act: "retention.withdraw",
  does: does("withdraw"),
  by: [...staff, ...councils],
  rule,
  unless: ({ isOpen }) => (isOpen ? undefined : reason((words) => words.settled)),
};
export const placeHold: Policy<Facts> = {
  act: "retention.hold",
  does: does("hold"),
  by: [...staff, ...councils],
  rule,
};
/** Those who run the machine place holds, and lift none. */
export const liftHold: Policy<Facts & { isOpen: boolean }> = {
  act: "retention.lift",
  does: does("lift"),
  by: ["secretariat", ...councils],
  rule,
  unless: ({ isOpen }) => (isOpen ? undefined : reason((words) => words.lifted)),
};

export const retentionPolicies = {
  proposeChange,
  confirm: confirmChange,
  proposeDisposal,
  dispose,
  proposeErasing,
  erase,
  withdraw,
  hold: placeHold,
  lift: liftHold,
};
