// Desk 4, R-5: on the page of a matter, where it stands before each body that decides it.
import { atOnce, type Db, prepared } from "../../../db/connection";
import { type Actor, type Id, seatsOf } from "../actor";
import { keysOfActor, visibleSql } from "../audiences.server";
import type { Bilingual } from "../bilingual";
import type { House } from "../house";
import { permission } from "../permissions";
import type { MatterBefore } from "../slice";
import type { MatterKind } from "../terms/clauses";
import { openingFacts } from "./commands/proceeding.server";
import { type Decision, decisionOf } from "./decided.server";
import { isPartlyDecided } from "./joint";
import type { Looking } from "./pages.server";
import { decisionPolicies } from "./policy";
import { matterOf, type Proceeding, proceedingSql, readProceeding } from "./proceedings.server";
import { needsSentence } from "./sentence";
import { standsOf } from "./stand.server";

/** One body before which it stands; nothing was opened there yet where there is no proceeding. */
export type BodyStanding = {
  acronym: Bilingual;
  proceeding: Proceeding | null;
  decision: Decision | null;
};
export type MatterStanding = {
  kind: MatterKind;
  matter: Id;
  bodies: BodyStanding[];
  /** D-6: over the bodies that were asked and have not declared; null where there is none. */
  needs: Bilingual | null;
  isPartly: boolean;
  /** A co-chair of a body that was not asked yet may ask it. */
  mayOpen: boolean;
};

const lastRound = prepared((db: Db) =>
  db.$client.prepare<[{ kind: MatterKind; matter: Id; keys: string }], Parameters<typeof readProceeding>[0]>(
    `select ${proceedingSql} where d.kind = :kind and d.matter_id = :matter and d.state <> 'withdrawn'
       and d.since = (select max(o.since) from proceeding o where o.kind = :kind and o.matter_id = :matter)
       and ${visibleSql("proceeding", "d.id")} order by b.acronym_en desc`,
  ),
);

/** Those of the last round: while it stands before the bodies, those of this round only. */
function roundOf(
  db: Db,
  actor: Actor,
  at: { kind: MatterKind; matter: Id },
  before: MatterBefore | undefined,
) {
  const found = lastRound(db)
    .all({ ...at, keys: keysOfActor(actor) })
    .map(readProceeding);
  return before ? found.filter(({ since }) => since === before.since) : found;
}

function standingOf(db: Db, found: readonly Proceeding[], before: MatterBefore | undefined): BodyStanding[] {
  const shown = found.map((proceeding) => ({
    ...{ acronym: proceeding.acronym, proceeding },
    decision: decisionOf(db, proceeding.id) ?? null,
  }));
  const unasked = (before?.councils ?? []).filter(({ id }) => !found.some(({ body }) => body === id));
  return [...shown, ...unasked.map(({ acronym }) => ({ acronym, proceeding: null, decision: null }))];
}

function mayOpenAny(house: House, { actor, today }: Looking, before: MatterBefore | undefined): boolean {
  if (!before) return false;
  const chaired = seatsOf(actor).filter(
    ({ coChair, body }) => coChair && before.councils.some(({ id }) => id === body),
  );
  return chaired.some(({ body }) => {
    const facts = openingFacts({ house, tx: house.db, today }, { kind: before.kind, id: before.id, body });
    return facts !== undefined && permission(actor, decisionPolicies.open, facts).may;
  });
}

/** Null where it never stood before a body, as far as whoever looks may know. */
export function matterStanding(
  house: House,
  looking: Looking,
  at: { kind: MatterKind; matter: Id },
): MatterStanding | null {
  const { db } = house;
  return atOnce(db, () => {
    const before = matterOf(house.slices, at.kind).before(db, at.matter);
    const found = roundOf(db, looking.actor, at, before);
    if (!before && found.length === 0) return null;
    const bodies = standingOf(db, found, before);
    const open = found.filter(({ state }) => state === "open");
    const stands = standsOf(db, open, looking.today);
    const needs = open.flatMap(({ id, acronym }) => {
      const stand = stands.get(id);
      return stand ? [{ acronym, needs: stand.needs }] : [];
    });
    return {
      ...at,
      bodies,
      needs: needs.length > 0 ? needsSentence(needs) : null,
      isPartly: isPartlyDecided(bodies.map(({ decision }) => decision)),
      mayOpen: mayOpenAny(house, looking, before),
    };
  });
}
