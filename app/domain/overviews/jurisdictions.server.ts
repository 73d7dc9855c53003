// The governments in order of precedence, and the associations that name municipal seats.
import { atOnce, type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { amongVisibleSql, keysOfActor } from "../audiences.server";
import type { Bilingual, Language } from "../bilingual";
import { type Day, dayOf, type Instant } from "../dates";
import { compareNames } from "../format";
import { type Confirmation, confirmationOf } from "../jurisdiction-pages/due";
import type { Level } from "../levels";
import { isFilled } from "../seats/sql.server";
import { bilingual, jurisdictionName, seatOpen, seatOwner } from "../sql.server";
import { isMemberSeat } from "../taking-part/sql.server";
import { type BodyChoice, bodyChoices } from "./body-choices.server";
import type { JurisdictionsFilter } from "./jurisdictions-filter";

export type JurisdictionLine = {
  id: Id;
  name: Bilingual;
  level: Level;
  kind: "government" | "association";
  seats: number;
  filled: number;
  bodies: number;
  /** S-9: how its page stands; nothing for those whom the directory is not open to. */
  page: { confirmedOn: Day | null; confirmation: Confirmation } | null;
};

const lines = prepared((db: Db) =>
  db.$client.prepare<
    [{ day: Day; keys: string; body: Id }],
    Omit<JurisdictionLine, "name" | "page"> & {
      name: string;
      confirmedAt: Instant | null;
      dueAt: Instant | null;
    }
  >(`
    select j.id, ${jurisdictionName} as name, j.level, j.kind, count(t.id) as seats, coalesce(sum(t.filled), 0) as filled, count(distinct t.body) as bodies,
      g.confirmed_at as confirmedAt, g.due_at as dueAt
    from jurisdiction j left join jurisdiction_page g on g.jurisdiction_id = j.id left join (
      select s.id, s.body_id as body, ${seatOwner} as owner,
        ${isFilled} as filled
      from seat s where ${seatOpen} and ${isMemberSeat} and ${amongVisibleSql("body", "s.body_id")} and (:body = '' or s.body_id = :body)
    ) t on t.owner = j.id
    group by j.id order by j.precedence`),
);

const isAsked = (line: JurisdictionLine, { level, body, standing, page }: JurisdictionsFilter): boolean => {
  const stands = line.seats === 0 ? "none" : line.filled < line.seats ? "vacant" : "held";
  return (
    (level === null || line.level === level) &&
    (body === "" || line.seats > 0) &&
    (standing === null || standing === stands) &&
    (page === null || line.page?.confirmation === page)
  );
};

function inOrder(lines: JurisdictionLine[], { sort, descending }: JurisdictionsFilter, language: Language) {
  const names = compareNames(language);
  // The statement gives them in order of precedence, which a stable sort keeps among equals.
  const order = {
    precedence: () => 0,
    name: (one: JurisdictionLine, other: JurisdictionLine) => names(one.name[language], other.name[language]),
    held: (one: JurisdictionLine, other: JurisdictionLine) => one.filled - other.filled,
    vacant: (one: JurisdictionLine, other: JurisdictionLine) =>
      one.seats - one.filled - (other.seats - other.filled),
  }[sort];
  if (sort === "precedence") return descending ? [...lines].reverse() : lines;
  return [...lines].sort((one, other) => (descending ? -1 : 1) * order(one, other));
}

type Asking = { filter: JurisdictionsFilter; today: Day; language: Language };

/** Each with its seats in the bodies that the actor sees, or in the one body asked for. */
export function jurisdictionsAsked(db: Db, actor: Actor, { filter, today, language }: Asking) {
  const all = lines(db)
    .all({ day: today, keys: keysOfActor(actor), body: filter.body })
    .map(({ confirmedAt, dueAt, ...line }) => ({
      ...line,
      name: bilingual(line.name),
      page:
        dueAt === null || !actor.keys.includes("directory")
          ? null
          : {
              confirmedOn: confirmedAt === null ? null : dayOf(confirmedAt),
              confirmation: confirmationOf({ confirmedAt, dueAt }, today),
            },
    }));
  return inOrder(
    all.filter((line) => isAsked(line, filter)),
    filter,
    language,
  );
}

export type JurisdictionsPage = { lines: JurisdictionLine[]; bodies: BodyChoice[]; confirms: boolean };

export const jurisdictionsPage = (db: Db, actor: Actor, asking: Asking): JurisdictionsPage =>
  atOnce(db, () => ({
    lines: jurisdictionsAsked(db, actor, asking),
    bodies: bodyChoices(db, actor),
    confirms: actor.keys.includes("directory"),
  }));
