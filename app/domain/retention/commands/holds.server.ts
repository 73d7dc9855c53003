import { eq } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { body, hold, person } from "../../../../db/schema";
import type { Id } from "../../actor";
import { type Bilingual, filled, inBoth } from "../../bilingual";
import { councilsOf } from "../../bodies/queries.server";
import { type Asker, command } from "../../command.server";
import { newId } from "../../id";
import { follow } from "../../lifecycle";
import { Invalid } from "../../refusals";
import { holdOf } from "../holds.server";
import { type HoldKind, holdMoves } from "../lifecycle";
import { retentionPolicies } from "../policy";
import { retentionReasons } from "../reason-words";
import { isRecordKind } from "../records";
import { retentionSaid } from "../said-words";
import { nameOf } from "./propose.server";

type Held = { kind: HoldKind; subject: string; said: Bilingual };

/** What is held, as the ledger says it: a person is never named there. */
function heldBy(tx: Db, typed: { kind: HoldKind; body: string; email: string; record: string }): Held {
  const { kind } = typed;
  if (kind === "kind" && isRecordKind(typed.record))
    return { kind, subject: typed.record, said: nameOf(typed.record) };
  const ofBody = kind === "body" ? tx.select().from(body).where(eq(body.id, typed.body)).get() : undefined;
  if (ofBody) return { kind, subject: ofBody.id, said: filled({ en: ofBody.nameEn, fr: ofBody.nameFr }) };
  const someone =
    kind === "person" ? tx.select().from(person).where(eq(person.email, typed.email)).get() : undefined;
  if (someone) return { kind, subject: someone.id, said: inBoth(retentionSaid, (words) => words.aPerson) };
  const field = { kind: "record", body: "body", person: "email" }[kind];
  throw new Invalid([{ field, text: inBoth(retentionReasons, (words) => words.noSuchBody) }]);
}

type HoldTyped = { kind: HoldKind; body: string; email: string; record: string; reason: string };

export function placeHold(asker: Asker, typed: HoldTyped): Id {
  return command(asker, {
    policy: retentionPolicies.hold,
    find: (tx) => ({ councils: councilsOf(tx) }),
    run: ({ tx, now, actor, record }) => {
      const { said, ...held } = heldBy(tx, typed);
      const id = newId();
      const { reason } = typed;
      tx.insert(hold)
        .values({ id, ...held, state: "standing", reason, placedBy: actor.person ?? "", placedAt: now })
        .run();
      record(held.kind === "person" ? { kind: "person", id: held.subject } : { kind: "hold", id }, {
        en: retentionSaid.en.held(said.en, reason),
        fr: retentionSaid.fr.held(said.fr, reason),
      });
      return id;
    },
  });
}

const saidOf = (tx: Db, kind: HoldKind, subject: string): Bilingual => {
  if (kind === "kind" && isRecordKind(subject)) return nameOf(subject);
  const found = kind === "body" && tx.select().from(body).where(eq(body.id, subject)).get();
  return found
    ? filled({ en: found.nameEn, fr: found.nameFr })
    : inBoth(retentionSaid, (words) => words.aPerson);
};

export function liftHold(asker: Asker, id: Id, { reason }: { reason: string }): void {
  command(asker, {
    policy: retentionPolicies.lift,
    find: (tx) => {
      const found = holdOf(tx, id);
      return found && { found, isOpen: found.state === "standing", councils: councilsOf(tx) };
    },
    run: ({ tx, now, actor, subject: { found }, record }) => {
      tx.update(hold)
        .set({
          state: follow(holdMoves.lift, found.state),
          liftedBy: actor.person,
          liftedAt: now,
          liftReason: reason,
        })
        .where(eq(hold.id, id))
        .run();
      const said = saidOf(tx, found.kind, found.subject);
      record(found.kind === "person" ? { kind: "person", id: found.subject } : { kind: "hold", id }, {
        en: retentionSaid.en.lifted(said.en, reason),
        fr: retentionSaid.fr.lifted(said.fr, reason),
      });
    },
  });
}
