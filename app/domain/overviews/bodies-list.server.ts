// The list of bodies: what each is, who sits, what it lacks, where its terms stand.
import { atOnce, type Db } from "../../../db/connection";
import type { Actor } from "../actor";
import { lookingFor, type PageAt, pageOf } from "../asked";
import { type Language, say } from "../bilingual";
import { bodyKinds } from "../bodies/lifecycle";
import { bodyPolicies } from "../bodies/policy";
import { type BodyHead, bodiesSeenBy } from "../bodies/queries.server";
import type { Day } from "../dates";
import { compareNames } from "../format";
import type { Level } from "../levels";
import { type Offer, offerTo } from "../permissions";
import { counting, type SeatCounted } from "../seats/balance";
import { seatsCountedOn } from "../seats/counted.server";
import { termsDatesOn } from "../terms/queries/dates.server";
import { type TermsStanding, termsStanding } from "../terms/standing";
import type { BodiesFilter } from "./bodies-filter";

export type BodyLine = Pick<BodyHead, "id" | "kind" | "name" | "acronym" | "state"> & {
  /** Filled seats by level; null for a joint body, which has no seats of its own. */
  filled: Record<Level, number> | null;
  seats: number;
  seated: number;
  vacant: number;
  terms: TermsStanding | null;
};

export type BodiesPage = PageAt & { lines: BodyLine[]; propose: Offer | null };

function lineOf(head: BodyHead, all: readonly SeatCounted[], terms: TermsStanding): BodyLine {
  const seats = counting(all);
  const { id, kind, name, acronym, state } = head;
  const filled = seats.filter((seat) => seat.state === "filled");
  const at = (level: Level) => filled.filter((seat) => seat.level === level).length;
  const isJoint = kind === "joint";
  return {
    ...{ id, kind, name, acronym, state },
    filled: isJoint ? null : { F: at("F"), P: at("P"), T: at("T"), M: at("M") },
    seats: seats.length,
    seated: filled.length,
    vacant: seats.length - filled.length,
    terms: isJoint ? null : terms,
  };
}

const lacks = (line: BodyLine, level: Level) => line.filled !== null && line.filled[level] === 0;

function isAsked(line: BodyLine, filter: BodiesFilter, isNamed: (text: string) => boolean): boolean {
  return (
    (filter.kind === null || line.kind === filter.kind) &&
    (filter.state === null || line.state === filter.state) &&
    (filter.lacks === null || lacks(line, filter.lacks)) &&
    isNamed([line.name.en, line.name.fr, line.acronym.en, line.acronym.fr].join(" "))
  );
}

function inOrder(lines: BodyLine[], { sort, descending }: BodiesFilter, language: Language): BodyLine[] {
  const names = compareNames(language);
  const byName = (one: BodyLine, other: BodyLine) =>
    names(say(language, one.name), say(language, other.name));
  const first = {
    name: () => 0,
    kind: (one: BodyLine, other: BodyLine) => bodyKinds.indexOf(one.kind) - bodyKinds.indexOf(other.kind),
    filled: (one: BodyLine, other: BodyLine) => one.seated - other.seated,
  }[sort];
  const turn = descending ? -1 : 1;
  return [...lines].sort(
    (one, other) =>
      turn * (first(one, other) || (sort === "name" ? byName(one, other) : 0)) || byName(one, other),
  );
}

type Asking = { filter: BodiesFilter; today: Day; language: Language };

/** Every body the actor sees that answers the filter, in its order. */
export function bodiesAsked(db: Db, actor: Actor, { filter, today, language }: Asking): BodyLine[] {
  const lines = atOnce(db, () => {
    const heads = bodiesSeenBy(db, actor);
    const seats = seatsCountedOn(db, today);
    const dates = termsDatesOn(db, today);
    return heads.map((head) =>
      lineOf(head, seats.get(head.id) ?? [], termsStanding(dates.get(head.id) ?? null, today)),
    );
  });
  const isNamed = lookingFor(filter.words);
  return inOrder(
    lines.filter((line) => isAsked(line, filter, isNamed)),
    filter,
    language,
  );
}

export function bodiesPage(db: Db, actor: Actor, asking: Asking): BodiesPage {
  const all = bodiesAsked(db, actor, asking);
  return { ...pageOf(all, asking.filter.page), propose: offerTo(actor, bodyPolicies.propose, {}) };
}
