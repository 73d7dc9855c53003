// Whose turn it is in a matter before one body, from the asking of positions to the last condition.
import type { Bilingual } from "../bilingual";
import { type Day, dayOf, deadlineOf, type Instant } from "../dates";
import type { Decision } from "./decided.server";
import { isBroken, isOpen, isProposed, isReplaced } from "./lifecycle";
import type { Proceeding } from "./proceedings.server";
import type { Stand } from "./stand.server";

export type Turn = {
  /**
   * The voices that have not answered; a co-chair, to declare, or to give more time where the quorum is missing; the
   * voices whose approval is pending; a co-chair, to confirm; the owners of conditions. Where positions were not asked
   * for yet, a co-chair, to ask, though another body was asked; or to open the whole matter.
   */
  of: // a co-chair, to have one text decided by all.
    | "reconcile"
    | ("ask" | "open" | "voices" | "declare" | "prolong" | "pending" | "confirm" | "conditions")
    // D-8: the other co-chair; nobody until the expiry; a co-chair, to ask again or to go to a meeting.
    | ("proposed" | "silence" | "broken");
  who: Bilingual[];
  /** Until when replies are taken, the decision is provisional, or the first condition is due. */
  due: Day | null;
  isOverdue: boolean;
};

/** A body that was not asked yet. */
export const turnOfUnasked = (isAnyAsked: boolean): Turn => ({
  ...{ of: isAnyAsked ? "ask" : "open", who: [], due: null, isOverdue: false },
});

/** the bodies approved different texts. */
export const turnOfDiverging: Turn = { of: "reconcile", who: [], due: null, isOverdue: false };

type At = { proceeding: Proceeding; stand: Stand; decision: Decision | undefined };

/** D-8: silence needs no reply; what was proposed waits for the other co-chair, what was broken for either. */
function turnOfSilence({ state, closesAt }: Proceeding): Turn {
  if (isBroken(state)) return { of: "broken", who: [], due: null, isOverdue: false };
  const of = isProposed(state) ? "proposed" : "silence";
  return { of, who: [], due: dayOf(closesAt), isOverdue: false };
}

function turnOfOpen({ closesAt }: Proceeding, { lines, needs }: Stand, now: Instant): Turn {
  const due = dayOf(closesAt);
  const isOverdue = now >= closesAt;
  const silent = lines.filter(({ said }) => said === null).map(({ voice }) => voice.name);
  if (!isOverdue && silent.length > 0) return { of: "voices", who: silent, due, isOverdue };
  return { of: needs.quorum.missing > 0 ? "prolong" : "declare", who: [], due, isOverdue };
}

const isPast = (due: Day | null, now: Instant): boolean => due !== null && now >= deadlineOf(due);

/** None once the decision is in force, and every condition is met; nor once another one has taken its place. */
function turnOfDecided({ state, until, conditions }: Decision, { needs }: Stand, now: Instant): Turn | null {
  if (isReplaced(state)) return null;
  if (state === "provisional") {
    const who = needs.pending.map(({ voice }) => voice.name);
    return { of: who.length > 0 ? "pending" : "confirm", who, due: until, isOverdue: isPast(until, now) };
  }
  const unmet = conditions.filter(({ verifiedAt }) => verifiedAt === null);
  const first = unmet.map(({ due }) => due).sort()[0];
  if (first === undefined) return null;
  const owners = [...new Set(unmet.map(({ owner }) => owner))];
  const who = owners.map((owner) => ({ en: owner, fr: owner }));
  return { of: "conditions", who, due: first, isOverdue: isPast(first, now) };
}

export function turnOf({ proceeding, stand, decision }: At, now: Instant): Turn | null {
  const { channel, state } = proceeding;
  const isTurn = isOpen(state) || isProposed(state) || isBroken(state);
  if (channel === "silence" && isTurn) return turnOfSilence(proceeding);
  if (isOpen(state)) return turnOfOpen(proceeding, stand, now);
  return decision ? turnOfDecided(decision, stand, now) : null;
}
