// B-3: which open business of a body a version of its terms touches, by which clauses, and what happens to it.
import { atOnce, type Db } from "../../../../db/connection";
import type { Actor, Id } from "../../actor";
import { dayOf } from "../../dates";
import { longDate } from "../../format";
import type { House } from "../../house";
import { openBusinessOf } from "../../open-business.server";
import type { Business, TermsChange, Touched } from "../../slice";
import type { ClauseNames } from "../clause-words";
import { touchedWords } from "../page-words/touched";
import { type Version, versionSeenBy } from "../queries/version-facts.server";
import { changedClauses, type Standing, seatsAfter } from "./change";
import { type ClauseRead, choosable, clausesOfAll, defaultsBeside, namesOf } from "./clauses.server";

type Looking = { actor: Actor; today: Parameters<typeof openBusinessOf>[1]["today"] };
const standingOf = (read: readonly ClauseRead[], names: ClauseNames): Standing => {
  const clauses = read.filter(({ shown }) => shown.isStanding);
  return { clauses, defaults: defaultsBeside(clauses, names) };
};

function whenOf(number: number, since: TermsChange["since"]): TermsChange["when"] {
  const { en, fr } = touchedWords;
  return since === null
    ? { en: en.fromTheDay(number), fr: fr.fromTheDay(number) }
    : { en: en.since(longDate("en", since)), fr: fr.since(longDate("fr", since)) };
}

/** What was opened after it came into force was never under the terms before it. */
const wasOpenThen = ({ since }: Business, change: TermsChange): boolean =>
  change.since === null || dayOf(since) <= change.since;

function linesOf(business: readonly Business[], change: TermsChange): Touched["lines"] {
  return business.flatMap((one) => {
    const { id, title, standing, href } = one;
    const touches = wasOpenThen(one, change) ? one.touches(change) : [];
    return touches.length > 0 ? [{ id, title, standing, href, touches }] : [];
  });
}

type Compared = {
  version: Version;
  from: TermsChange["from"];
  clauses: Map<Id, ClauseRead[]>;
  names: ClauseNames;
};

export function touchedBy(
  house: Pick<House, "db" | "slices">,
  looking: Looking,
  { version, from, clauses, names }: Compared,
): Touched {
  const [before, after] = [from.id, version.id].map((id) => standingOf(clauses.get(id) ?? [], names)) as [
    Standing,
    Standing,
  ];
  const changed = changedClauses(before, after);
  const to = { id: version.id, number: version.number };
  const since = version.state === "in-force" ? version.inForceFrom : null;
  const change: TermsChange = {
    ...{ from, to, since, when: whenOf(version.number, since) },
    clauses: new Set(changed.map(({ kind }) => kind)),
    ...seatsAfter(before, after),
  };
  // The version itself, and what decides it, is what is being decided.
  const business = openBusinessOf(house, looking, version.body ?? "").filter(
    ({ id, matter }) => id !== version.id && matter !== version.id,
  );
  const lines = linesOf(business, change);
  const isTouched = new Set(lines.map(({ id }) => id));
  const others = business.filter(({ id, goesOn }) => !goesOn && !isTouched.has(id)).length;
  return { version: version.id, from, to, since, clauses: changed, lines, others };
}

/** Of a version that is put or in force, and comes after another; null of any other, and of one that is not seen. */
export function touchedByTerms(
  house: Pick<House, "db" | "slices">,
  looking: Looking,
  id: Id,
): Touched | null {
  const db: Db = house.db;
  return atOnce(db, () => {
    const version = versionSeenBy(db, looking.actor, id);
    const from = version?.base;
    if (!version || !from) return null;
    const names = namesOf(choosable(db));
    return touchedBy(house, looking, {
      version,
      from,
      names,
      clauses: clausesOfAll(db, [from.id, id], names),
    });
  });
}
