// D-8: what opening a silence procedure, confirming it and taking it back are measured by.
import type { Db } from "../../../db/connection";
import { type Actor, type Id, seatsOf } from "../actor";
import type { Day, Instant } from "../dates";
import type { House } from "../house";
import type { MatterBefore } from "../slice";
import type { MatterKind } from "../terms/clauses";
import { rulesOn } from "../terms/queries/rules.server";
import { type MatterAt, openingFacts } from "./commands/proceeding.server";
import { matterOf, type Proceeding, proceedingSeen } from "./proceedings.server";
import { earliestExpiry } from "./silence";
import type { ProposedFacts, ProposingFacts, SilenceConfirmingFacts } from "./silence-policy";
import { type Silence, silenceOf } from "./silences.server";

export type In = { house: Pick<House, "slices">; tx: Db; today: Day };
type Asking = { tx: Db; actor: Actor; today: Day };

/** A kind of matter that says nothing of its texts is not known to be ready. */
export const isReadyIn = ({ house, tx }: In, kind: MatterKind, id: Id): boolean =>
  matterOf(house.slices, kind).isReadyInBoth?.(tx, id) ?? false;

export function proposingFacts(
  place: In,
  at: MatterAt,
): (ProposingFacts & { matter: MatterBefore }) | undefined {
  const opening = openingFacts(place, at);
  return opening && { ...opening, kind: at.kind, isReady: isReadyIn(place, at.kind, at.id) };
}

export type Proposed = ProposedFacts & { proceeding: Proceeding; silence: Silence };

const isChairIn = (actor: Actor, body: Id, seat: Id): boolean =>
  seatsOf(actor).some((held) => held.coChair && held.body === body && held.seat === seat);

/** T-3: a proceeding that is not one of silence is not found here. */
export function proposedFacts({ tx, actor, today }: Asking, id: Id): Proposed | undefined {
  const proceeding = proceedingSeen(tx, actor, id);
  const silence = proceeding && silenceOf(tx, id, today);
  return proceeding && silence ? proposedBy(actor, proceeding, silence) : undefined;
}

export function proposedBy(actor: Actor, proceeding: Proceeding, silence: Silence): Proposed {
  const { body, state } = proceeding;
  const { proposerChairs, proposedSeat } = silence;
  const isOwn = silence.proposedBy === actor.person || isChairIn(actor, body, proposedSeat);
  return { body, state, proceeding, silence, isOwn, proposerChairs };
}

/** For the page of a proposal: what else may stand in the way is said by the form itself. */
export const confirmable = (proposed: Proposed, now: Instant): Proposed & SilenceConfirmingFacts => ({
  ...proposed,
  ...{ kind: proposed.proceeding.kind, isBefore: true, isOpenAlready: false, allowed: ["silence"] },
  ...{ isReady: true, closesAt: proposed.proceeding.closesAt, earliest: earliestExpiry(now) },
});

export type Confirming = Proposed & SilenceConfirmingFacts & { matter: MatterBefore };

export function confirmingFacts(
  { house, tx, actor, today, now }: In & Asking & { now: Instant },
  id: Id,
): Confirming | undefined {
  const proposed = proposedFacts({ tx, actor, today }, id);
  if (!proposed) return undefined;
  const { kind, matter: subject, body, closesAt } = proposed.proceeding;
  const matter = matterOf(house.slices, kind).before(tx, subject);
  if (!matter) return undefined;
  return {
    ...proposed,
    ...{
      matter,
      kind,
      isBefore: matter.councils.some((council) => council.id === body),
      isOpenAlready: false,
    },
    allowed: rulesOn(tx, body, today).get("channels")?.value[kind] ?? [],
    isReady: isReadyIn({ house, tx, today }, kind, subject),
    ...{ closesAt, earliest: earliestExpiry(now) },
  };
}
