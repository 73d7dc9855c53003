// "How it stands": the matters that are open, or whose decision still waits, each in one line for all its bodies.
import { atOnce, type Db, prepared } from "../../../db/connection";
import { addresses } from "../../site-map";
import type { Actor, Id } from "../actor";
import { type PageAt, pageOf } from "../asked";
import { keysOfActor, visibleSql } from "../audiences.server";
import { type Bilingual, inBoth } from "../bilingual";
import type { Day, Instant } from "../dates";
import type { House } from "../house";
import { NotFound } from "../refusals";
import type { MatterBefore } from "../slice";
import { standingMatters } from "../standing-matters.server";
import type { MatterKind } from "../terms/clauses";
import { audiencesOfProceeding } from "./audiences";
import { type Decision, decisionsOf } from "./decided.server";
import { howItStandsWords } from "./how-it-stands-words";
import { asItSettled, isDiverging } from "./joint";
import { isAnswered, isBroken, isOpen, isProposed } from "./lifecycle";
import type { Looking } from "./proceeding-acts.server";
import {
  followsMatters,
  isLast,
  type Proceeding,
  proceedingColumns,
  readProceeding,
} from "./proceedings.server";
import type { Routing } from "./routings.server";
import { needsBefore, needsSentence } from "./sentence";
import { type Stand, standsOf } from "./stand.server";
import { type Turn, turnOf, turnOfDiverging, turnOfUnasked } from "./turn";
/** One body of a matter: its turn, none where it has done its part; no proceeding where it was not asked yet. */
export type BodyStanding = {
  body: Id;
  proceeding: Id | null;
  acronym: Bilingual;
  turn: Turn | null;
  /** W-6: what waits to be sent above the councils, or has had no answer. */
  routings: Pick<Routing, "table" | "state">[];
};

export type OpenMatter = {
  key: string;
  title: Bilingual;
  /** The page of its first proceeding, or its own where there is none. */
  href: Bilingual;
  bodies: BodyStanding[];
  /** D-6: over the bodies that have not declared; null once all have. */
  needs: Bilingual | null;
  since: Instant;
  /** What comes first, over its bodies. */
  due: Day | null;
  isOverdue: boolean;
};

export type HowItStandsPage = PageAt & { lines: OpenMatter[] };

type Row = Parameters<typeof readProceeding>[0] & { isSeen: 0 | 1 };
/**
 * Of each round of which something waits, and of each that stands before the councils, every proceeding, and whether
 * whoever looks may see it: found by what waits, and by what stands there, alone (P-2).
 */
const waiting = prepared((db: Db) =>
  db.$client.prepare<[{ keys: string; standing: string }], Row>(`
    with waits(id) as (
      select w.id from proceeding w indexed by proceeding_waiting where w.state in ('proposed', 'open', 'broken') and ${isLast("w")}
      union select proceeding_id from decision where state in ('provisional', 'not-in-force')
      union select x.proceeding_id from decision_condition c join decision x on x.id = c.decision_id
        where c.verified_at is null and x.state not in ('superseded', 'rescinded')
      union select x.proceeding_id from decision_routing r join decision x on x.id = r.decision_id where r.state <> 'answered'),
    round as (
      select w.kind, w.matter_id, w.since from waits cross join proceeding w on w.id = waits.id
      where ${visibleSql("proceeding", "w.id")}
      union select value ->> 'kind', value ->> 'id', value ->> 'since' from json_each(:standing))
    select ${proceedingColumns}, ${visibleSql("proceeding", "d.id")} as isSeen from round r cross join proceeding d on r.kind = d.kind and r.matter_id = d.matter_id and r.since = d.since
      join body b on b.id = d.body_id
    where d.state not in ('withdrawn', 'taken-back') and ${isLast("d")} order by d.opened_at, b.acronym_en desc`),
);

const keyOf = (kind: MatterKind, matter: Id, since: Instant): string => [kind, matter, since].join(" ");

/** A matter as whoever looks may see it: its proceedings, and the councils that nobody has asked yet. */
type Round = {
  key: string;
  matter: MatterBefore | null;
  asked: Proceeding[];
  unasked: MatterBefore["councils"];
};

/** Whoever will see what is opened sees that it is to be opened. */
const standingFor = (house: House, { keys }: Actor): MatterBefore[] =>
  standingMatters(house).filter((matter) => audiencesOfProceeding(matter).some((key) => keys.includes(key)));

function roundsOf(house: House, actor: Actor): Round[] {
  const standing = standingFor(house, actor);
  const known = waiting(house.db).all({ keys: keysOfActor(actor), standing: JSON.stringify(standing) });
  const rounds = new Map<string, Row[]>();
  for (const row of known) {
    const key = keyOf(row.kind, row.matter, row.since);
    rounds.set(key, [...(rounds.get(key) ?? []), row]);
  }
  const before = new Map(standing.map((matter) => [keyOf(matter.kind, matter.id, matter.since), matter]));
  return [...new Set([...rounds.keys(), ...before.keys()])].map((key) => {
    const rows = rounds.get(key) ?? [];
    const matter = before.get(key) ?? null;
    return {
      ...{ key, matter, asked: rows.filter(({ isSeen }) => isSeen === 1).map(readProceeding) },
      unasked: (matter?.councils ?? []).filter(({ id }) => !rows.some(({ body }) => body === id)),
    };
  });
}

const earliest = <Value extends number | string>(values: readonly Value[]): Value | null =>
  values.reduce<Value | null>((first, value) => (first === null || value < first ? value : first), null);

const last = "9999-12-31";
const byDue = (one: OpenMatter, other: OpenMatter): number =>
  Number(other.isOverdue) - Number(one.isOverdue) ||
  (one.due ?? last).localeCompare(other.due ?? last) ||
  one.since - other.since;

type Known = { stands: ReadonlyMap<Id, Stand>; decisions: ReadonlyMap<Id, Decision>; now: Instant };

/** of a matter that still stands before them, what each body declared last. */
function divergesIn({ matter, asked }: Round, decisions: Known["decisions"]): boolean {
  const declared = (matter?.councils ?? []).map(({ id }) => {
    const own = asked.findLast((one) => one.body === id && decisions.has(one.id));
    const decision = own && decisions.get(own.id);
    return decision ? asItSettled(decision) : null;
  });
  return matter !== null && isDiverging(declared);
}

function bodiesOf(round: Round, { stands, decisions, now }: Known): BodyStanding[] {
  const { asked, unasked } = round;
  const diverging = divergesIn(round, decisions) ? turnOfDiverging : null;
  const shown = asked.map((one): BodyStanding => {
    const stand = stands.get(one.id) ?? null;
    const decision = decisions.get(one.id);
    const turn = (stand && turnOf({ proceeding: one, stand, decision }, now)) ?? diverging;
    const routings = (decision?.routings ?? []).filter(({ state }) => !isAnswered(state));
    return { body: one.body, proceeding: one.id, acronym: one.acronym, turn, routings };
  });
  const turn = turnOfUnasked(asked.length > 0);
  return [
    ...shown,
    ...unasked.map(({ id, acronym }) => ({ body: id, proceeding: null, acronym, turn, routings: [] })),
  ];
}

/** Nothing where whoever looks sees no part of it. */
function lineOf(round: Round, known: Known): OpenMatter[] {
  const { key, matter, asked } = round;
  const first = asked[0];
  const bodies = bodiesOf(round, known);
  const title = first?.title ?? matter?.title;
  const href = first ? addresses("proceeding", { proceeding: first.id }) : matter?.href;
  const waits = bodies.some(({ turn, routings }) => turn !== null || routings.length > 0);
  if (!title || !href || !waits) return [];
  const turns = bodies.flatMap(({ turn }) => turn ?? []);
  const open = asked.flatMap((one) => {
    const stand = known.stands.get(one.id);
    return isOpen(one.state) && stand ? [needsBefore(one, stand)] : [];
  });
  const line = {
    ...{ key, bodies, title, href },
    needs: open.length > 0 ? needsSentence(open) : waitingSaid(asked, divergesIn(round, known.decisions)),
    since: first?.openedAt ?? matter?.since ?? known.now,
    due: earliest(turns.flatMap(({ due }) => due ?? [])),
    isOverdue: turns.some(({ isOverdue }) => isOverdue),
  };
  return [line];
}

/** R-5, D-8: nothing is open, and what diverges, was proposed or broken waits for a co-chair. */
function waitingSaid(round: readonly Proceeding[], isDiverging: boolean): Bilingual | null {
  const said = (key: `${"diverging" | "broken" | "proposed"}Needs`) =>
    inBoth(howItStandsWords, (words) => words[key]);
  if (isDiverging) return said("divergingNeeds");
  if (round.some(({ state }) => isBroken(state))) return said("brokenNeeds");
  return round.some(({ state }) => isProposed(state)) ? said("proposedNeeds") : null;
}

/** The overdue first, then by what closes next. */
function openMatters(house: House, { actor, now, today }: Looking): OpenMatter[] {
  const rounds = roundsOf(house, actor);
  const proceedings = rounds.flatMap(({ asked }) => asked);
  const decisions = decisionsOf(
    house.db,
    proceedings.filter(({ state }) => !isOpen(state)).map(({ id }) => id),
  );
  const known = { decisions, now, stands: standsOf(house.db, proceedings, today) };
  return rounds.flatMap((round) => lineOf(round, known)).sort(byDue);
}

export function howItStandsPage(house: House, looking: Looking, page: number): HowItStandsPage {
  if (!followsMatters(looking.actor)) throw new NotFound();
  return atOnce(house.db, () => pageOf(openMatters(house, looking), page));
}
