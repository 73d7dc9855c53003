// on the page of a matter before one body, the text decided, and whether the councils decided different ones.
import type { Actor, Id } from "../actor";
import type { Bilingual } from "../bilingual";
import type { House } from "../house";
import { type Offer, offerTo } from "../permissions";
import type { Decision } from "./decided.server";
import { asItSettled, isDiverging } from "./joint";
import { isOpen } from "./lifecycle";
import { decisionPolicies } from "./policy";
import { matterOf, type Proceeding } from "./proceedings.server";

export type Sibling = { proceeding: Proceeding; decision: Decision | null };
export type WordingShown = { text: Bilingual; proposed: Bilingual };

/** by what stands on the page already; whether the channel is allowed is said by the form. */
export function reconcileOffer(actor: Actor, { body }: Proceeding, bodies: readonly Sibling[]): Offer | null {
  const isOpenAlready = bodies.some((one) => one.proceeding.body === body && isOpen(one.proceeding.state));
  const facts = { body, isDiverging: divergesIn(bodies), isOpenAlready, allowed: ["written"] as const };
  const offered = offerTo(actor, decisionPolicies.reconcile, facts);
  return offered?.may ? offered : null;
}

/** What each body declared last. */
export function divergesIn(bodies: readonly Sibling[]): boolean {
  const last = new Map<Id, Decision | null>();
  for (const { proceeding, decision } of bodies)
    last.set(proceeding.body, decision ?? last.get(proceeding.body) ?? null);
  return isDiverging([...last.values()].map((decision) => decision && asItSettled(decision)));
}

export function wordingOf(
  house: House,
  proceeding: Proceeding,
  decision: Decision | null,
): WordingShown | null {
  const text = decision ? decision.text : proceeding.askedOn;
  const proposed = text && matterOf(house.slices, proceeding.kind).wording?.(house.db, proceeding.matter);
  return text && proposed ? { text, proposed } : null;
}
