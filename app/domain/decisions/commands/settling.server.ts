// D-1, R-5: once every council has declared, the matter's own slice does what was decided; before that, nothing.
import { and, eq, isNull } from "drizzle-orm";
import { decision, decisionCondition } from "../../../../db/schema";
import type { Id } from "../../actor";
import { inBoth } from "../../bilingual";
import { type Asker, command, type Deed } from "../../command.server";
import type { House } from "../../house";
import { follow } from "../../lifecycle";
import type { Notice } from "../../outbox/outbox.server";
import { Invalid } from "../../refusals";
import type { MatterBefore } from "../../slice";
import {
  type Condition,
  confirmingFacts,
  type Decision,
  decisionOf,
  isAwaited,
  meetingFacts,
} from "../decided.server";
import { declarationsOf } from "../declarations.server";
import { formerOf } from "../former.server";
import { jointOutcome } from "../joint";
import { decisionMoves } from "../lifecycle";
import { isGroups } from "../outcome-said";
import { needsReason } from "../outcomes";
import { decisionPolicies } from "../policy";
import { matterOf, type Proceeding, proceedingSeen } from "../proceedings.server";
import { decisionReasons } from "../reason-words";
import { decisionSaid } from "../said-words";
import { presidingIn, standOf } from "../stand.server";
import { takePlaces } from "./replacing.server";

type Settling = Pick<Deed<object>, "tx" | "now" | "today" | "record"> & {
  house: Pick<House, "slices" | "publicUrl">;
  notify: (notice: Notice) => unknown;
};

export function settleIfAllDecided(deed: Settling, matter: MatterBefore): void {
  const { tx, house, now, today, record, notify } = deed;
  const outcome = jointOutcome(declarationsOf(tx, matter));
  if (outcome === null) return;
  const formerly = formerOf({ db: tx, slices: house.slices }, matter);
  const line = matterOf(house.slices, matter.kind).settles(tx, matter.id, {
    ...{ outcome, now, today, notify, record, publicUrl: house.publicUrl },
  });
  record({ kind: matter.kind, id: matter.id }, line);
  if (!needsReason(outcome)) takePlaces({ tx, house, now, record }, matter, formerly);
}

type Decided = { proceeding: Proceeding; decision: Decision };

function decidedSeen(tx: Deed<object>["tx"], actor: Deed<object>["actor"], id: Id): Decided | undefined {
  const proceeding = proceedingSeen(tx, actor, id);
  const found = proceeding && decisionOf(tx, id);
  return proceeding && found ? { proceeding, decision: found } : undefined;
}

function comeIntoForce(
  deed: Settling,
  { proceeding, decision: own }: Decided,
  move: "confirm" | "meet",
): void {
  deed.tx
    .update(decision)
    .set({ state: follow(decisionMoves[move], own.state), inForceAt: deed.now, edition: own.edition + 1 })
    .where(eq(decision.id, own.id))
    .run();
  // It may have gone back by what the other council declared: then this council's decision stands alone.
  const matter = matterOf(deed.house.slices, proceeding.kind).before(deed.tx, proceeding.matter);
  if (matter) settleIfAllDecided(deed, matter);
}

/** D-5: what was pending has been answered, and the answers still make a consensus: in force from now on. */
export function confirmProvisional(asker: Asker, id: Id): void {
  command(asker, {
    policy: decisionPolicies.confirm,
    find: (tx, actor, today) => {
      const found = decidedSeen(tx, actor, id);
      if (!found) return undefined;
      const stand = standOf(tx, found.proceeding, today);
      const presiding = presidingIn(stand, actor, found.proceeding.body);
      return {
        ...found,
        ...confirmingFacts(found.proceeding.body, found.decision, { needs: stand.needs, ...presiding }),
      };
    },
    run: (deed) => {
      const { subject, record } = deed;
      record(
        { kind: "proceeding", id },
        inBoth(decisionSaid, (words) =>
          words[isGroups(subject.decision.bodyKind) ? "groupConfirmed" : "confirmed"](
            subject.decision.number,
          ),
        ),
      );
      comeIntoForce(deed, subject, "confirm");
    },
  });
}

type Meeting = Decided & ReturnType<typeof meetingFacts> & { condition: Condition };

/** D-13: the last of those that come before puts the decision in force. */
export function meetCondition(
  asker: Asker,
  at: { id: Id; condition: Id },
  typed: { evidence: string },
): void {
  command(asker, {
    policy: decisionPolicies.meet,
    find: (tx, actor, today): Meeting | undefined => {
      const found = decidedSeen(tx, actor, at.id);
      const condition = found?.decision.conditions.find(({ id }) => id === at.condition);
      if (!found || !condition) return undefined;
      const { proceeding, decision: own } = found;
      const presiding = presidingIn(standOf(tx, proceeding, today), actor, proceeding.body);
      return { ...found, condition, ...meetingFacts(own, condition, presiding) };
    },
    run: (deed) => {
      const { tx, actor, now, subject, record } = deed;
      const evidence = typed.evidence.trim();
      if (evidence === "")
        throw new Invalid([{ field: "evidence", text: inBoth(decisionReasons, (words) => words.evidence) }]);
      tx.update(decisionCondition)
        .set({ evidence, verifiedBy: actor.person, verifiedAt: now })
        .where(and(eq(decisionCondition.id, at.condition), isNull(decisionCondition.verifiedAt)))
        .run();
      const { number, conditions, state } = subject.decision;
      record(
        { kind: "proceeding", id: at.id },
        inBoth(decisionSaid, (words) => words.met(number)),
      );
      const waits = conditions.some((one) => isAwaited(one) && one.id !== at.condition);
      if (waits || !decisionMoves.meet.from.some((from) => from === state)) return;
      record(
        { kind: "proceeding", id: at.id },
        inBoth(decisionSaid, (words) => words.inForceNow(number)),
      );
      comeIntoForce(deed, subject, "meet");
    },
  });
}
