// Every clause of a version in one page; the page of one clause, and of a new one.
import { atOnce, type Db } from "../../../../db/connection";
import type { Actor, Id } from "../../actor";
import type { Bilingual, Language } from "../../bilingual";
import { compareNames } from "../../format";
import { mustBeAllowed, permission } from "../../permissions";
import { NotFound } from "../../refusals";
import { writeClause as filledWith } from "../clause-forms";
import { type ClauseKind, clauseDefaults, clauseKinds, repeatable } from "../clauses";
import { termsPolicies } from "../policy";
import type { SectionKey } from "../sections";
import {
  balanceOfSeats,
  type Choosable,
  type ClauseRead,
  type ClauseShown,
  choosable,
  clausesOf,
  clauseValue,
  type DefaultShown,
  defaultsBeside,
  namesOf,
  titleInBoth,
} from "./clauses.server";
import { type Places, placeOf, placesIn } from "./places.server";
import { sectionsOf } from "./sections.server";
import { headOf, type VersionHead } from "./version.server";
import { versionSeen } from "./version-row.server";

export type ClausesPage = {
  head: VersionHead;
  mayChange: boolean;
  proposed: ClauseShown[];
  confirmed: ClauseShown[];
  setAside: ClauseShown[];
  defaults: DefaultShown[];
  balance: Bilingual | null;
};

export function clausesPage(db: Db, actor: Actor, id: Id): ClausesPage {
  return atOnce(db, () => {
    const { version } = versionSeen(db, actor, id);
    const names = namesOf(choosable(db));
    const read = clausesOf(db, id, names);
    const shown = read.map((clause) => clause.shown);
    return {
      head: headOf(version),
      mayChange: permission(actor, termsPolicies.settleClause, version).may,
      proposed: shown.filter(({ isOpen }) => isOpen),
      confirmed: shown.filter(({ isOpen, isStanding }) => isStanding && !isOpen),
      setAside: shown.filter(({ isStanding }) => !isStanding),
      defaults: defaultsBeside(read, names),
      balance: balanceOfSeats(read.filter((clause) => clause.shown.isStanding)),
    };
  });
}

export type ClausePage = {
  head: VersionHead;
  clause: ClauseShown;
  edition: number;
  start: Record<string, string[]>;
  places: Places[];
  choosable: Choosable;
};

/** Both languages' passages are offered where the clause rests on the other one than the reader's. */
const readIn = (clause: ClauseShown | undefined, language: Language): Language =>
  clause?.language ?? language;

export function clausePage(
  db: Db,
  actor: Actor,
  at: { version: Id; clause: Id; language: Language },
): ClausePage {
  return atOnce(db, () => {
    const { version } = versionSeen(db, actor, at.version);
    const known = choosable(db);
    const read = clausesOf(db, at.version, namesOf(known)).find(({ shown }) => shown.id === at.clause);
    if (!read) throw new NotFound();
    mustBeAllowed(actor, termsPolicies.settleClause, version);
    const sections = sectionsOf(db, at.version);
    const { shown, value, edition } = read;
    return {
      head: headOf(version),
      clause: shown,
      edition,
      start: { ...filledWith(shown.kind, value), founding: [placeOf(sections, shown)] },
      places: sections.map((section) => placesIn(section, readIn(shown, at.language))),
      choosable: known,
    };
  });
}

/** Where each kind usually stands; a person may choose another section. */
const usualSection: Record<ClauseKind, SectionKey> = {
  "reports-to": "reporting",
  seat: "membership",
  "co-chair-term": "co-chairs",
  authority: "decision-making",
  cadence: "meetings",
  quorum: "decision-making",
  balance: "co-chairs",
  "decision-mode": "decision-making",
  channels: "decision-making",
  "unit-of-position": "decision-making",
  deadlines: "meetings",
  "co-chair-silence": "co-chairs",
  "separation-of-duties": "funding",
  "working-papers": "meetings",
  reporting: "reporting",
  "review-date": "reporting",
  "end-date": "reporting",
  expenses: "funding",
  "funding-route": "funding",
  results: "responsibilities",
  "work-plan": "responsibilities",
};

export type NewClausePage = {
  head: VersionHead;
  kinds: { kind: ClauseKind; title: Bilingual }[];
  start: Record<string, string[]>;
  places: Places[];
  choosable: Choosable;
};

/** Kinds that may still be added: those that are not confirmed or proposed yet, and those that repeat. */
const open = (read: readonly ClauseRead[]) =>
  clauseKinds.filter(
    (kind) => repeatable.includes(kind) || !read.some(({ shown }) => shown.isStanding && shown.kind === kind),
  );

function startOf(kind: ClauseKind | undefined): Record<string, string[]> {
  if (!kind) return {};
  const isDefault = kind in clauseDefaults;
  const value = isDefault
    ? filledWith(kind, clauseValue(kind, clauseDefaults[kind as keyof typeof clauseDefaults]))
    : {};
  return { ...value, kind: [kind], founding: [usualSection[kind]] };
}

export function newClausePage(
  db: Db,
  actor: Actor,
  at: { version: Id; kind: string | null; language: Language },
): NewClausePage {
  return atOnce(db, () => {
    const { version } = versionSeen(db, actor, at.version);
    mustBeAllowed(actor, termsPolicies.settleClause, version);
    const known = choosable(db);
    const read = clausesOf(db, at.version, namesOf(known));
    const byName = compareNames(at.language);
    const byTitle = (one: ClauseKind, other: ClauseKind) =>
      byName(titleInBoth(one)[at.language], titleInBoth(other)[at.language]);
    return {
      head: headOf(version),
      kinds: open(read)
        .sort(byTitle)
        .map((kind) => ({ kind, title: titleInBoth(kind) })),
      start: startOf(clauseKinds.find((kind) => kind === at.kind)),
      places: sectionsOf(db, at.version).map((section) => placesIn(section, at.language)),
      choosable: known,
    };
  });
}
