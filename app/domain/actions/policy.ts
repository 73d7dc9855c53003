// M-16: the co-chairs of its body and the secretariat keep an action; whoever is accountable says how it stands.
import { type Bilingual, inBoth } from "../bilingual";
import type { Facts, Policy } from "../permissions";
import { because, type Reason } from "../refusals";
import { type ActionState, hasNotBegun, isCancelled, isDone, isLive } from "./lifecycle";
import { actionSaid } from "./said-words";
import { actionActs } from "./words";

type Act = keyof typeof actionActs.en;
const does = (act: Act): Bilingual => inBoth(actionActs, (words) => words[act]);
const reason = (sentence: (words: typeof actionSaid.en) => string, rule: string): Reason =>
  because(actionSaid, sentence, rule);

export type ActionFacts = Facts & { state: ActionState };
export type OpeningFacts = Facts & { dissolved: boolean };

const unlessDissolved = ({ dissolved }: OpeningFacts): Reason | undefined =>
  dissolved ? reason((words) => words.dissolved, "B-8") : undefined;

function whileLive({ state }: ActionFacts): Reason | undefined {
  if (isLive(state)) return undefined;
  return reason((words) => (isCancelled(state) ? words.isCancelled : words.isDone), "M-16");
}

const untilBegun = (facts: ActionFacts): Reason | undefined =>
  whileLive(facts) ?? (hasNotBegun(facts.state) ? undefined : reason((words) => words.hasBegun, "M-16"));

const onceDone = ({ state }: ActionFacts): Reason | undefined => {
  if (isDone(state)) return undefined;
  return reason((words) => (isCancelled(state) ? words.isCancelled : words.notDone), "M-16");
};

const keepers = ["co-chair", "secretariat"] as const;
/** What is said by telephone or mail the secretariat enters for whoever said it. */
const answerers = ["accountable", "secretariat"] as const;

const policy = <Subject extends Facts>(
  act: Act,
  by: Policy<Facts>["by"],
  unless: (subject: Subject) => Reason | undefined,
): Policy<Subject> => ({ act: `actions.${act}`, does: does(act), by, rule: "M-16", unless });

export const actionPolicies = {
  openAction: policy<OpeningFacts>("openAction", keepers, unlessDissolved),
  editAction: policy<ActionFacts>("editAction", keepers, whileLive),
  beginAction: policy<ActionFacts>("beginAction", answerers, untilBegun),
  finishAction: policy<ActionFacts>("finishAction", answerers, whileLive),
  moveAction: policy<ActionFacts>("moveAction", answerers, whileLive),
  raiseAction: policy<ActionFacts>("raiseAction", answerers, whileLive),
  noteCall: policy<ActionFacts>("noteCall", answerers, whileLive),
  transferAction: policy<ActionFacts>("transferAction", keepers, whileLive),
  cancelAction: policy<ActionFacts>("cancelAction", keepers, whileLive),
  reopenAction: policy<ActionFacts>("reopenAction", ["co-chair"], onceDone),
};
