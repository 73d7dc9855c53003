// What whoever looks at a matter before a body may do of it, or why not.
import type { Db } from "../../../db/connection";
import type { Actor } from "../actor";
import type { Day, Instant } from "../dates";
import { type Offer, offerTo } from "../permissions";
import type { Ceded } from "./ceding";
import { isOn } from "./commands/reminding.server";
import { proposingFacts } from "./corrigenda.server";
import { corrigendumPolicies } from "./corrigendum-policy";
import { confirmingFacts, type Decision } from "./decided.server";
import { isOpen } from "./lifecycle";
import { decisionPolicies } from "./policy";
import { factsOf, isExpired, type Proceeding } from "./proceedings.server";
import { enteringIn, speakingIn } from "./speaking.server";
import { declaringFacts, presidingIn, type Stand, type VoiceLine } from "./stand.server";

type WhileOpen = "take" | "confirmPrepared" | "prepare" | "enter" | "prolong" | "remind" | "declare";
export type ProceedingAct = WhileOpen | "confirm" | "correct" | "reconcile";

export type CededShown = Pick<Ceded, "id" | "shown" | "until" | "hasSpoken"> & { isOwn: boolean };

export type Looking = { actor: Actor; now: Instant; today: Day };

export type Own = { proceeding: Proceeding; stand: Stand; decision: Decision | null };

export function actsIn(db: Db, { actor, now, today }: Looking, { proceeding, stand, decision }: Own) {
  const asking = { tx: db, actor, now, today };
  const seat = speakingIn(asking, { proceeding, stand }, "seat");
  const contact = speakingIn(asking, { proceeding, stand }, "contact");
  const facts = factsOf(proceeding, now);
  const take = offerTo(actor, decisionPolicies.take, seat);
  const prepared = seat.line?.prepared ?? contact.line?.prepared ?? null;
  const entering = enteringIn(asking, { proceeding, stand }).map((one) =>
    offerTo(actor, decisionPolicies.enter, one),
  );
  // Once it is decided, what could be done before is of no use to anybody, nor why it cannot be.
  const isNow = isOpen(proceeding.state) && !isExpired(proceeding, now);
  const whileOpen = (offer: Offer | null): Offer | null => (isNow || offer?.may ? offer : null);
  // In a silence procedure there is nothing to ask for, prolong or declare, nor anybody to speak for.
  const unlessSilence = (offer: Offer | null): Offer | null =>
    proceeding.channel === "silence" ? null : whileOpen(offer);
  const declaring = declaringFacts({ proceeding, stand }, actor, now);
  const remindedToday = isOn(proceeding.remindedAt, today);
  const remind = offerTo(actor, decisionPolicies.remind, { ...facts, remindedToday });
  return {
    prepared,
    ceded: isOpen(proceeding.state) && seat.isLead ? cededShown(actor, seat.line) : null,
    acts: {
      take: whileOpen(take),
      confirmPrepared: seat.line?.prepared ? whileOpen(take) : null,
      prepare: whileOpen(offerTo(actor, decisionPolicies.prepare, contact)),
      enter: unlessSilence(entering.find((one) => one?.may) ?? entering[0] ?? null),
      prolong: unlessSilence(offerTo(actor, decisionPolicies.prolong, facts)),
      remind: declaring.everyoneAnswered ? null : unlessSilence(remind),
      declare: unlessSilence(offerTo(actor, decisionPolicies.declare, declaring)),
      confirm:
        decision?.state === "provisional" ? confirmOffer(actor, { proceeding, stand, decision }) : null,
      correct: correctOffer(actor, decision),
    },
  };
}

/** While one is proposed, it stands further down with what may be done of it. */
function correctOffer(actor: Actor, decision: Decision | null): Offer | null {
  const offer = decision && offerTo(actor, corrigendumPolicies.propose, proposingFacts(decision));
  return offer?.may ? offer : null;
}

function cededShown({ person }: Actor, line: VoiceLine | null): CededShown | null {
  if (!line?.ceded) return null;
  const { id, shown, until, hasSpoken, person: by } = line.ceded;
  return { id, shown, until, hasSpoken, isOwn: by === person };
}

const confirmOffer = (
  actor: Actor,
  { proceeding, stand, decision }: Own & { decision: Decision },
): Offer | null =>
  offerTo(
    actor,
    decisionPolicies.confirm,
    confirmingFacts(proceeding.body, decision, {
      needs: stand.needs,
      ...presidingIn(stand, actor, proceeding.body),
    }),
  );
