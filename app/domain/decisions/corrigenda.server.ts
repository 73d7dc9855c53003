// D-11: a corrigendum as whoever asks finds it, and what settling it is measured by.
import type { Db } from "../../../db/connection";
import { type Actor, type Id, seatsOf } from "../actor";
import type { Day } from "../dates";
import { type Offer, offerTo } from "../permissions";
import { type ChairSeat, chairSeatsOf } from "../seats/chairs.server";
import { type Corrigendum, seesProposals } from "./after-declaring.server";
import type { Printed } from "./corrigenda";
import { corrigendumPolicies, type SettlingFacts } from "./corrigendum-policy";
import { type Decision, decisionOf } from "./decided.server";
import { isCorrigendumProposed, stands } from "./lifecycle";
import { type Proceeding, proceedingSeen } from "./proceedings.server";

export type Corrected = { proceeding: Proceeding; decision: Decision };

/** T-3: what nothing was decided of yet is not found, like what is not seen. */
export function correctedSeen(db: Db, actor: Actor, id: Id): Corrected | undefined {
  const proceeding = proceedingSeen(db, actor, id);
  const decision = proceeding && decisionOf(db, id);
  return proceeding && decision ? { proceeding, decision } : undefined;
}

export const proposingFacts = ({ body, corrigenda }: Decision) => ({
  ...{ body, isCorrigendumProposed: corrigenda.some(({ state }) => isCorrigendumProposed(state)) },
});

export function printedOf({ title, reason, corrigenda }: Decision): Printed {
  const corrected = (part: "title" | "reason") =>
    corrigenda.filter((one) => one.part === part && stands(one.state)).map(({ should }) => should);
  return { title: [title, ...corrected("title")], reason: [reason, ...corrected("reason")] };
}

type At = { actor: Actor; body: Id; chairs: readonly ChairSeat[] };

function settlingFacts({ actor, body, chairs }: At, { state, by, seat }: Corrigendum): SettlingFacts {
  const own = seatsOf(actor).filter((one) => one.coChair && one.body === body);
  return {
    ...{ body, state },
    isOwn: actor.person === by || own.every((one) => one.seat === seat),
    hasOther: chairs.some((one) => one.person !== by && one.seat !== seat),
    isLeft: !chairs.some((one) => one.person === by || one.seat === seat),
  };
}

export type Settling = Corrected & { corrigendum: Corrigendum } & SettlingFacts;

/** T-3: one that was taken back, and one that waits for others, are not found. */
export function settlingSeen(
  db: Db,
  { actor, today }: { actor: Actor; today: Day },
  at: { id: Id; corrigendum: Id },
): Settling | undefined {
  const found = correctedSeen(db, actor, at.id);
  const corrigendum = found?.decision.corrigenda.find(({ id }) => id === at.corrigendum);
  if (!found || !corrigendum) return undefined;
  const { body } = found.decision;
  if (!stands(corrigendum.state) && !seesProposals(actor, body)) return undefined;
  const chairs = chairSeatsOf(db, body, today);
  return { ...found, corrigendum, ...settlingFacts({ actor, body, chairs }, corrigendum) };
}

export type CorrigendumShown = Corrigendum & { confirm: Offer | null; takeBack: Offer | null };

/** As the page of the decision shows them: with what whoever looks may do of one that is proposed. */
export function corrigendaShown(
  db: Db,
  { actor, today }: { actor: Actor; today: Day },
  { body, corrigenda }: Decision,
): CorrigendumShown[] {
  const isWaiting = corrigenda.some(({ state }) => isCorrigendumProposed(state));
  const chairs = isWaiting ? chairSeatsOf(db, body, today) : [];
  return corrigenda.map((one) => {
    if (!isCorrigendumProposed(one.state)) return { ...one, confirm: null, takeBack: null };
    const facts = settlingFacts({ actor, body, chairs }, one);
    const takeBack = offerTo(actor, corrigendumPolicies.takeBackCorrigendum, facts);
    return {
      ...one,
      confirm: offerTo(actor, corrigendumPolicies.confirmCorrigendum, facts),
      takeBack: takeBack?.may ? takeBack : null,
    };
  });
}
