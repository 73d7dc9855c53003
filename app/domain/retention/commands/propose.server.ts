// T-6: what one person proposes; another settles it.
import { and, eq } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { proposal } from "../../../../db/schema";
import { addresses } from "../../../site-map";
import { type Id, isSecretariat } from "../../actor";
import { inBoth } from "../../bilingual";
import { councilsOf } from "../../bodies/queries.server";
import { type Asker, command, type Deed } from "../../command.server";
import type { Instant } from "../../dates";
import { newId } from "../../id";
import { follow } from "../../lifecycle";
import { administratorsOn } from "../../people/offices.server";
import type { Facts } from "../../permissions";
import { NotPossible } from "../../refusals";
import { chairsOf, secretariatOn } from "../../seats/chairs.server";
import { dueBefore, howManyDue, type RuleNow, ruleOf } from "../due.server";
import type { ProposalKind } from "../lifecycle";
import { proposalMoves } from "../lifecycle";
import { retentionPolicies } from "../policy";
import { retentionReasons } from "../reason-words";
import { recordWords } from "../record-words";
import { type RecordKind, type Rule, records } from "../records";
import { ruleSaid } from "../rule-said";
import { retentionSaid } from "../said-words";
import { subjectOfPerson, subjectOfProposal } from "./subjects.server";

type New = Pick<typeof proposal.$inferInsert, "kind" | "subject" | "reason"> &
  Partial<typeof proposal.$inferInsert>;

function refuseTwice(tx: Db, kind: ProposalKind, subject: string): void {
  const open = tx
    .select()
    .from(proposal)
    .where(and(eq(proposal.kind, kind), eq(proposal.subject, subject), eq(proposal.state, "proposed")))
    .get();
  if (open) throw new NotPossible({ text: inBoth(retentionReasons, (words) => words.proposed), rule: "T-6" });
}

function put({ tx, now, actor, house, notify, today }: Deed<object>, wanted: New): Id {
  refuseTwice(tx, wanted.kind, wanted.subject);
  const id = newId();
  tx.insert(proposal)
    .values({ ...wanted, id, state: "proposed", proposedBy: actor.person ?? "", proposedAt: now })
    .run();
  const path = addresses("proposal", { proposal: id });
  // T-6: whoever the policy lets settle it: an administrator too, unless an administrator proposed.
  const seconds = isSecretariat(actor) ? administratorsOn(tx, today) : [];
  const told =
    wanted.kind === "change"
      ? chairsOf(tx, councilsOf(tx), today)
      : [...secretariatOn(tx, today), ...seconds];
  notify({
    notice: "keeping",
    to: told.filter((person) => person !== actor.person),
    subject: inBoth(retentionSaid, (words) => words.waitSubject),
    lines: [inBoth(retentionSaid, (words) => words.waitLine)],
    link: { en: house.publicUrl + path.en, fr: house.publicUrl + path.fr },
  });
  return id;
}

export const nameOf = (kind: RecordKind) => inBoth(recordWords, (words) => words[kind]);

/** On the decision of the councils, which is cited; a co-chair of a council confirms that it says so. */
export function proposeRule(asker: Asker, kind: RecordKind, typed: Rule & { decision: string }): Id {
  return command(asker, {
    policy: retentionPolicies.proposeChange,
    find: () => ({}),
    run: (deed) => {
      const { decision, disposition, years } = typed;
      const rule = { disposition, years: disposition === "keep" ? null : years };
      if (!records[kind].allowed.some((allowed) => allowed === disposition))
        throw new Error(`not for ${kind}`);
      const id = put(deed, { kind: "change", subject: kind, reason: decision, ...rule });
      const [what, said] = [nameOf(kind), ruleSaid(rule)];
      deed.record(
        { kind: "retention", id: kind },
        {
          en: retentionSaid.en.changeProposed(what.en, said.en, decision),
          fr: retentionSaid.fr.changeProposed(what.fr, said.fr, decision),
        },
        { after: rule },
      );
      return id;
    },
  });
}

type Due = Facts & { rule: RuleNow; before: Instant | null; howMany: number };

/** What is due today, counted; what is done later is never more than what ended before that instant. */
export function proposeDisposalOf(asker: Asker, kind: RecordKind, typed: { reason: string }): Id {
  return command(asker, {
    policy: retentionPolicies.proposeDisposal,
    find: (tx): Due => {
      const rule = ruleOf(tx, kind);
      const before = dueBefore(rule, asker.house.now());
      return { rule, before, howMany: howManyDue(tx, kind, before) };
    },
    run: (deed) => {
      const { rule, before, howMany } = deed.subject;
      const { disposition, years } = rule;
      const facts = { disposition, years, endedBefore: before, counted: howMany };
      const id = put(deed, { kind: "dispose", subject: kind, reason: typed.reason, ...facts });
      const what = nameOf(kind);
      deed.record(
        { kind: "retention", id: kind },
        {
          en: retentionSaid.en.disposalProposed(what.en, howMany),
          fr: retentionSaid.fr.disposalProposed(what.fr, howMany),
        },
      );
      return id;
    },
  });
}

export function proposeErasingOf(asker: Asker, person: Id, typed: { reason: string }): Id {
  return command(asker, {
    policy: retentionPolicies.proposeErasing,
    find: (tx, actor, today) => subjectOfPerson(tx, { actor, today }, person),
    run: (deed) => {
      const id = put(deed, { kind: "erase", subject: person, reason: typed.reason });
      deed.record(
        { kind: "person", id: person },
        inBoth(retentionSaid, (words) => words.erasingProposed),
      );
      return id;
    },
  });
}

/** Whoever proposed takes it back; another turns it down. */
const withdrawn = (kind: ProposalKind, subject: string, isOwn: boolean) => {
  const how = isOwn ? "Withdrawn" : "Declined";
  if (kind === "erase") return inBoth(retentionSaid, (words) => words[`erasing${how}`]);
  const what = nameOf(subject as RecordKind);
  const key = kind === "dispose" ? (`disposal${how}` as const) : (`change${how}` as const);
  return { en: retentionSaid.en[key](what.en), fr: retentionSaid.fr[key](what.fr) };
};

/** True where it was the person's own, false where another's was turned down. */
export function withdrawProposal(asker: Asker, id: Id): boolean {
  return command(asker, {
    policy: retentionPolicies.withdraw,
    find: (tx, actor) => subjectOfProposal(tx, actor, id),
    run: ({ tx, now, actor, subject: { found }, record }) => {
      tx.update(proposal)
        .set({ state: follow(proposalMoves.withdraw, found.state), settledBy: actor.person, settledAt: now })
        .where(eq(proposal.id, id))
        .run();
      const about = found.kind === "erase" ? "person" : "retention";
      const isOwn = found.proposedBy === actor.person;
      record({ kind: about, id: found.subject }, withdrawn(found.kind, found.subject, isOwn));
      return isOwn;
    },
  });
}
