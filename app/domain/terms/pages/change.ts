// B-3, B-4: what changes between the terms that were in force and a version: by kind of clause, defaults included.
import type { Id } from "../../actor";
import type { TermsChange, Touched } from "../../slice";
import { type ClauseKind, clauseDefaults, clauseKinds, repeatable } from "../clauses";
import type { ClauseRead, DefaultShown } from "./clauses.server";
import { comparable } from "./comparable";

/** The clauses of a version that stand, and the defaults beside them. */
export type Standing = { clauses: readonly ClauseRead[]; defaults: readonly DefaultShown[] };

const ofKind = ({ clauses }: Standing, kind: ClauseKind) =>
  clauses.filter(({ shown }) => shown.kind === kind);

/** A default counts as if the terms said it; where neither says anything, the kind does not apply. */
function saidOf(standing: Standing, kind: ClauseKind): string {
  const stated = ofKind(standing, kind).map(({ value, seat }) => [seat, comparable(value)].join(" "));
  if (stated.length > 0 || !(kind in clauseDefaults)) return stated.sort().join("\n");
  return ` ${JSON.stringify(clauseDefaults[kind as keyof typeof clauseDefaults])}`;
}

const says = (standing: Standing, kind: ClauseKind) =>
  repeatable.includes(kind)
    ? null
    : (ofKind(standing, kind)[0]?.shown.says ??
      standing.defaults.find((one) => one.kind === kind)?.says ??
      null);

/** Each kind that says something else; of a kind with several rows, not what each of them says. */
export const changedClauses = (before: Standing, after: Standing): Touched["clauses"] =>
  clauseKinds
    .filter((kind) => saidOf(before, kind) !== saidOf(after, kind))
    .flatMap((kind) => {
      const [first] = [...ofKind(after, kind), ...ofKind(before, kind)];
      return first
        ? [{ kind, title: first.shown.title, before: says(before, kind), after: says(after, kind) }]
        : [];
    });

type SeatThen = { seat: Id | null; coChair: boolean };

const seatsIn = (standing: Standing): SeatThen[] =>
  ofKind(standing, "seat").flatMap(({ value, seat }) =>
    value !== null && "coChair" in value ? [{ seat, coChair: value.coChair }] : [],
  );

const chairsIn = (standing: Standing): string =>
  seatsIn(standing)
    .flatMap(({ seat, coChair }) => (coChair ? [seat ?? "new"] : []))
    .sort()
    .join(" ");

/** What of it concerns seats. */
export const seatsAfter = (
  before: Standing,
  after: Standing,
): Pick<TermsChange, "seats" | "chairsChange"> => ({
  seats: new Map(seatsIn(after).flatMap(({ seat, coChair }) => (seat ? [[seat, { coChair }]] : []))),
  chairsChange: chairsIn(before) !== chairsIn(after),
});
