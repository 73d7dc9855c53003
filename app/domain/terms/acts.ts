// What a person can do with a version now, and what stands refused with its reason (desk 3).
import type { Actor } from "../actor";
import type { Bilingual } from "../bilingual";
import { isPossible, type Move } from "../lifecycle";
import { offer, offerTo, type Policy, permission } from "../permissions";
import { type VersionState, versionMoves } from "./lifecycle";
import { termsPolicies } from "./policy";
import type { VersionFacts } from "./readiness";

export const versionActs = {
  place: "terms-unplaced",
  settle: "terms-clauses",
  write: "terms-section",
  confirmPast: "terms-confirm-past",
  put: "terms-put",
  consult: "terms-consult",
  revise: "terms-revise",
  takeIn: "terms-take-in",
  withdraw: "terms-withdraw",
  discard: "terms-discard",
} as const;
export type VersionAct = keyof typeof versionActs;
export type ActOffered = { act: VersionAct; refused: Bilingual | null };

type Wanted = { act: VersionAct; policy: Policy<VersionFacts>; move?: Move<VersionState>; when?: boolean };

const wanted = (version: VersionFacts): Wanted[] => [
  { act: "place", policy: termsPolicies.place, when: version.unplaced > 0 },
  { act: "settle", policy: termsPolicies.settleClause, when: version.proposed > 0 },
  { act: "write", policy: termsPolicies.edit, when: version.unready.length > 0 },
  { act: "confirmPast", policy: termsPolicies.confirmPast, move: versionMoves.confirmPast },
  { act: "put", policy: termsPolicies.put, move: versionMoves.put },
  { act: "consult", policy: termsPolicies.consult, move: versionMoves.consult },
  { act: "revise", policy: termsPolicies.revise, move: versionMoves.revise },
  { act: "takeIn", policy: termsPolicies.takeIn, move: versionMoves.takeIn, when: !version.hasHistory },
  { act: "withdraw", policy: termsPolicies.withdraw, move: versionMoves.withdraw },
  { act: "discard", policy: termsPolicies.discard },
];

/** What is allowed in the order of what comes first, then what is refused; whoever drafts also sees what waits for a council. */
export function actsOn(actor: Actor, version: VersionFacts): ActOffered[] {
  const drafts = permission(actor, termsPolicies.draft, version).may;
  const offered = wanted(version).flatMap(({ act, policy, move, when }): ActOffered[] => {
    if (when === false || (move && !isPossible(move, version.state))) return [];
    const seen = drafts && move ? offer(actor, policy, version) : offerTo(actor, policy, version);
    if (!seen) return [];
    if (seen.may) return [{ act, refused: null }];
    return move ? [{ act, refused: seen.reason }] : [];
  });
  return [
    ...offered.filter(({ refused }) => refused === null),
    ...offered.filter(({ refused }) => refused !== null),
  ];
}
