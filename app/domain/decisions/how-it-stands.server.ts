// "How it stands": the matters that are open, or whose decision still waits, each in one line for all its bodies.
import { atOnce, type Db, prepared } from "../../../db/connection";
import { type PageAt, pageOf } from "../asked";
import { keysOfActor, visibleSql } from "../audiences.server";
import { type Bilingual, inBoth } from "../bilingual";
import type { Day, Instant } from "../dates";
import { NotFound } from "../refusals";
import { decisionsOf } from "./decided.server";
import { howItStandsWords } from "./how-it-stands-words";
import { isBroken, isOpen, isProposed } from "./lifecycle";
import type { Looking } from "./pages.server";
import {
  followsMatters,
  isLast,
  type Proceeding,
  proceedingColumns,
  readProceeding,
} from "./proceedings.server";
import { needsBefore, needsSentence } from "./sentence";
import { standsOf } from "./stand.server";
import { type Turn, turnOf } from "./turn";

/** One body of a matter: its turn, none where it has done its part. */
export type BodyStanding = { proceeding: Proceeding["id"]; acronym: Bilingual; turn: Turn | null };

export type OpenMatter = {
  key: string;
  title: Bilingual;
  bodies: BodyStanding[];
  /** D-6: over the bodies that have not declared; null once all have. */
  needs: Bilingual | null;
  since: Instant;
  /** What comes first, over its bodies. */
  due: Day | null;
  isOverdue: boolean;
};

export type HowItStandsPage = PageAt & { lines: OpenMatter[] };

/** Of each round of which something waits, every proceeding that whoever looks may see: found by what waits alone (P-2). */
const waiting = prepared((db: Db) =>
  db.$client.prepare<[{ keys: string }], Parameters<typeof readProceeding>[0]>(`
    with waits(id) as (
      select w.id from proceeding w indexed by proceeding_waiting where w.state in ('proposed', 'open', 'broken') and ${isLast("w")}
      union select proceeding_id from decision where in_force_at is null
      union select x.proceeding_id from decision_condition c join decision x on x.id = c.decision_id where c.verified_at is null),
    round as (
      select distinct w.kind, w.matter_id, w.since from waits cross join proceeding w on w.id = waits.id
      where ${visibleSql("proceeding", "w.id")})
    select ${proceedingColumns} from round r cross join proceeding d on r.kind = d.kind and r.matter_id = d.matter_id and r.since = d.since
      join body b on b.id = d.body_id
    where d.state not in ('withdrawn', 'taken-back') and ${isLast("d")} and ${visibleSql("proceeding", "d.id")} order by d.opened_at, b.acronym_en desc`),
);

const roundOf = ({ kind, matter, since }: Proceeding): string => [kind, matter, since].join(" ");

function roundsOf(proceedings: readonly Proceeding[]): Map<string, Proceeding[]> {
  const rounds = new Map<string, Proceeding[]>();
  for (const one of proceedings) rounds.set(roundOf(one), [...(rounds.get(roundOf(one)) ?? []), one]);
  return rounds;
}

const earliest = <Value extends number | string>(values: readonly Value[]): Value | null =>
  values.reduce<Value | null>((first, value) => (first === null || value < first ? value : first), null);

const last = "9999-12-31";
const byDue = (one: OpenMatter, other: OpenMatter): number =>
  Number(other.isOverdue) - Number(one.isOverdue) ||
  (one.due ?? last).localeCompare(other.due ?? last) ||
  one.since - other.since;

/** D-8: nothing is open, and what was proposed or broken waits for a co-chair. */
function waitingSaid(round: readonly Proceeding[]): Bilingual | null {
  if (round.some(({ state }) => isBroken(state)))
    return inBoth(howItStandsWords, (words) => words.brokenNeeds);
  const isWaiting = round.some(({ state }) => isProposed(state));
  return isWaiting ? inBoth(howItStandsWords, (words) => words.proposedNeeds) : null;
}

/** The overdue first, then by what closes next. */
export function openMatters(db: Db, { actor, now, today }: Looking): OpenMatter[] {
  const proceedings = waiting(db)
    .all({ keys: keysOfActor(actor) })
    .map(readProceeding);
  const decisions = decisionsOf(
    db,
    proceedings.filter(({ state }) => !isOpen(state)).map(({ id }) => id),
  );
  const stands = standsOf(db, proceedings, today);
  const lineOf = (key: string, round: readonly Proceeding[]): OpenMatter => {
    const bodies = round.map((one) => {
      const stand = stands.get(one.id) ?? null;
      const turn = stand && turnOf({ proceeding: one, stand, decision: decisions.get(one.id) }, now);
      return { proceeding: one.id, acronym: one.acronym, turn };
    });
    const turns = bodies.flatMap(({ turn }) => turn ?? []);
    const open = round.flatMap((one) => {
      const stand = stands.get(one.id);
      return isOpen(one.state) && stand ? [needsBefore(one, stand)] : [];
    });
    return {
      ...{ key, bodies, title: round[0]?.title ?? { en: "", fr: "" } },
      needs: open.length > 0 ? needsSentence(open) : waitingSaid(round),
      since: round[0]?.openedAt ?? now,
      due: earliest(turns.flatMap(({ due }) => due ?? [])),
      isOverdue: turns.some(({ isOverdue }) => isOverdue),
    };
  };
  return [...roundsOf(proceedings)].map(([key, round]) => lineOf(key, round)).sort(byDue);
}

export function howItStandsPage(db: Db, looking: Looking, page: number): HowItStandsPage {
  if (!followsMatters(looking.actor)) throw new NotFound();
  return atOnce(db, () => pageOf(openMatters(db, looking), page));
}
