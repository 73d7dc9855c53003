// W-6: a co-chair marks what goes up, or the secretariat on their word; the secretariat sends it, and notes what comes back.
import { inBoth } from "../bilingual";
import { isPossible } from "../lifecycle";
import type { Facts, Policy } from "../permissions";
import { because } from "../refusals";
import { decisionActs as acts } from "./act-words";
import { type RoutingState, routingMoves } from "./lifecycle";
import { routingWords } from "./routing-words";

const does = (act: keyof typeof acts.en) => inBoth(acts, (words) => words[act]);

/** To how many tables it is not routed up yet. */
export type RouteFacts = Facts & { left: number };
/** How far one of them has come. */
export type RoutingFacts = Facts & { state: RoutingState };

export const routingPolicies = {
  routeUp: {
    act: "decisions.routeUp",
    does: does("routeUp"),
    by: ["co-chair", "secretariat"],
    rule: "W-6",
    unless: ({ left }) =>
      left > 0 ? undefined : because(routingWords, (words) => words["both-routed"], "W-6"),
  } as Policy<RouteFacts>,
  sendUp: {
    act: "decisions.sendUp",
    does: does("sendUp"),
    by: ["secretariat"],
    rule: "W-6",
  } as Policy<RoutingFacts>,
  noteAnswer: {
    act: "decisions.noteAnswer",
    does: does("noteAnswer"),
    by: ["secretariat"],
    rule: "W-6",
    unless: ({ state }) =>
      isPossible(routingMoves.noteAnswer, state)
        ? undefined
        : because(routingWords, (words) => words["not-sent"], "W-6"),
  } as Policy<RoutingFacts>,
};
