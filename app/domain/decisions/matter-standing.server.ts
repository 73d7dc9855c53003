// Desk 4, R-5: on the page of a matter, where it stands before each body that decides it.
import { atOnce, type Db, prepared } from "../../../db/connection";
import { type Actor, type Id, seatsOf } from "../actor";
import { keysOfActor, visibleSql } from "../audiences.server";
import type { Bilingual } from "../bilingual";
import type { Day } from "../dates";
import type { House } from "../house";
import { permission } from "../permissions";
import type { MatterBefore } from "../slice";
import type { MatterKind } from "../terms/clauses";
import { ruleAmong, ruleRows } from "../terms/queries/rules.server";
import { shownTo } from "./after-declaring.server";
import { type Decision, decisionColumn, decisionIn } from "./decided.server";
import { reconcileOffer } from "./diverging.server";
import { asItSettled, type Declaration, isDiverging, isPartlyDecided } from "./joint";
import { isBroken, isOpen } from "./lifecycle";
import { isGroups } from "./outcome-said";
import { decisionPolicies } from "./policy";
import type { Looking } from "./proceeding-acts.server";
import { isLast, matterOf, type Proceeding, proceedingColumns, readProceeding } from "./proceedings.server";
import { needsBefore, needsSentence } from "./sentence";
import { silencePolicies } from "./silence-policy";
import { type Stand, standIn } from "./stand.server";
import { type StandRow, standColumns } from "./stand-columns.server";

/** One body before which it stands; nothing was opened there yet where there is no proceeding. */
export type BodyStanding = {
  acronym: Bilingual;
  proceeding: Proceeding | null;
  decision: Decision | null;
  /** whoever looks may have it asked anew, on one text. */
  mayReconcile: boolean;
};
export type MatterStanding = {
  kind: MatterKind;
  matter: Id;
  bodies: BodyStanding[];
  /** D-6: over the bodies that were asked and have not declared; null where there is none. */
  needs: Bilingual | null;
  isPartly: boolean;
  /** all approved, but not the same text. */
  isDiverging: boolean;
  /** D-17: the group itself is asked whether it recommends; nothing of it is a decision of the matter. */
  ofGroup: boolean;
  /** A co-chair of a body that was not asked yet may ask it. */
  mayOpen: boolean;
  /** D-8: or propose that silence decide it, where the terms of their council allow it. */
  maySilence: boolean;
};

type RoundRow = Parameters<typeof readProceeding>[0] & StandRow & { decision: string | null };
/** B-2: what the terms of each body that whoever looks chairs say of channels, read with the rounds (P-2). */
type ChairedRules = { body: Id; rules: Parameters<typeof ruleAmong>[0] };
const chairedRules = `(select json_group_array(json_object('body', k.value, 'rules', json(${ruleRows("k.value", ["channels"])})))
  from json_each(:chaired) k)`;
type Asked = { kind: MatterKind; matter: Id; keys: string; day: Day; chaired: string };
/** One row at least: without a round it holds the rules alone. */
const lastRound = prepared((db: Db) =>
  db.$client.prepare<[Asked], (RoundRow | { id: null }) & { chaired: string }>(
    `select ${proceedingColumns}, ${standColumns}, ${decisionColumn}, ${chairedRules} as chaired from (select 1)
     left join proceeding d on d.kind = :kind and d.matter_id = :matter and d.state not in ('withdrawn', 'taken-back') and ${isLast("d")}
       and d.since = (select max(o.since) from proceeding o where o.kind = :kind and o.matter_id = :matter)
       and ${visibleSql("proceeding", "d.id")}
     left join body b on b.id = d.body_id order by b.acronym_en desc, d.opened_at`,
  ),
);

type Found = { proceeding: Proceeding; stand: Stand; decision: Decision | null };

function foundIn(
  { seats, said, footnotes, cedings, rules, duties, decision, ...row }: RoundRow,
  actor: Actor,
): Found {
  const proceeding = readProceeding(row);
  const declared = decisionIn({ decision });
  const stand = standIn(proceeding.bodyKind, { seats, said, footnotes, cedings, rules, duties });
  return { proceeding, stand, decision: declared && shownTo(actor, declared) };
}

function bodiesOf(actor: Actor, found: readonly Found[], before: MatterBefore | undefined): BodyStanding[] {
  const shown = found.map(({ proceeding, decision }) => ({
    ...{ acronym: proceeding.acronym, proceeding, decision },
    mayReconcile:
      decision !== null && before !== undefined && reconcileOffer(actor, proceeding, found) !== null,
  }));
  const unasked = (before?.councils ?? []).filter(
    ({ id }) => !found.some(({ proceeding }) => proceeding.body === id),
  );
  return [
    ...shown,
    ...unasked.map(({ acronym }) => ({ acronym, proceeding: null, decision: null, mayReconcile: false })),
  ];
}

/** what each body declared last; in a round to reconcile that counts until it declares anew. */
function declaredBy(bodies: readonly BodyStanding[]): Declaration[] {
  const last = new Map<Id, Decision | null>();
  for (const { proceeding, acronym, decision } of bodies) {
    const body = proceeding?.body ?? acronym.en;
    last.set(body, decision ?? last.get(body) ?? null);
  }
  return [...last.values()].map((decision) => decision && asItSettled(decision));
}

const isBeforeItsGroup = ({ kind, body, councils }: MatterBefore): boolean =>
  kind === "recommendation" && councils.some(({ id }) => id === body);

/** Whether a channel is allowed there is said by the form, with the clause. */
function mayOpenAny(actor: Actor, found: readonly Found[], before: MatterBefore | undefined): boolean {
  return (before?.councils ?? []).some(({ id }) => {
    const isOpenAlready = found.some(
      ({ proceeding }) => proceeding.body === id && !isBroken(proceeding.state),
    );
    const facts = { body: id, isBefore: true, isOpenAlready, allowed: ["written"] as const };
    return permission(actor, decisionPolicies.open, facts).may;
  });
}

/** D-8: where the terms of a council that whoever looks chairs allow it; whether its texts are ready is said by the form. */
function maySilenceAny(
  actor: Actor,
  kind: MatterKind,
  {
    found,
    before,
    chaired,
  }: { found: readonly Found[]; before: MatterBefore | undefined; chaired: ChairedRules[] },
): boolean {
  return (before?.councils ?? []).some(({ id: body }) => {
    const rules = chaired.find((one) => one.body === body)?.rules ?? [];
    const isOpenAlready = found.some(
      ({ proceeding }) => proceeding.body === body && !isBroken(proceeding.state),
    );
    const allowed = ruleAmong(rules, "channels")?.[kind] ?? [];
    const facts = { body, kind, isBefore: true, isOpenAlready, allowed, isReady: true };
    return permission(actor, silencePolicies.proposeSilence, facts).may;
  });
}

/** D-8: what was broken counts while nothing was asked anew there. */
const lastOfEach = (found: readonly Found[]): Found[] =>
  found.filter(
    ({ proceeding }, place) =>
      !isBroken(proceeding.state) ||
      found.findLastIndex((one) => one.proceeding.body === proceeding.body) === place,
  );

/**
 * Null where it never stood before a body, as far as whoever looks may know. `isBefore`: it stands there now, and those
 * that were not asked yet are named too.
 */
export function matterStanding(
  house: House,
  { actor, today }: Looking,
  at: { kind: MatterKind; matter: Id; isBefore: boolean },
): MatterStanding | null {
  const { db } = house;
  const { kind, matter } = at;
  return atOnce(db, () => {
    const before = at.isBefore ? matterOf(house.slices, kind).before(db, matter) : undefined;
    const rows = lastRound(db).all({
      ...{ kind, matter, keys: keysOfActor(actor), day: today },
      chaired: JSON.stringify(seatsOf(actor).flatMap(({ coChair, body }) => (coChair ? [body] : []))),
    });
    const rounds = rows.flatMap((row) => (row.id === null ? [] : [foundIn(row, actor)]));
    const chaired = JSON.parse(rows[0]?.chaired ?? "[]") as ChairedRules[];
    const found = lastOfEach(rounds).filter(({ proceeding }) => !before || proceeding.since === before.since);
    if (!before && found.length === 0) return null;
    const bodies = bodiesOf(actor, found, before);
    const open = found.filter(({ proceeding }) => isOpen(proceeding.state));
    const needs = open.map(({ proceeding, stand }) => needsBefore(proceeding, stand));
    return {
      ...{ kind, matter, bodies },
      needs: needs.length > 0 ? needsSentence(needs) : null,
      isPartly: isPartlyDecided(declaredBy(bodies)),
      isDiverging: isDiverging(declaredBy(bodies)),
      ofGroup: before
        ? isBeforeItsGroup(before)
        : found.every(({ proceeding }) => isGroups(proceeding.bodyKind)),
      mayOpen: mayOpenAny(actor, found, before),
      maySilence: maySilenceAny(actor, kind, { found, before, chaired }),
    };
  });
}
