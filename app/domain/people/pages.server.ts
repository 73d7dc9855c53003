// What the forms of people show.
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import type { Bilingual } from "../bilingual";
import { mustBeAllowed, permission } from "../permissions";
import { NotFound } from "../refusals";
import { peoplePolicies } from "./policy";

type Row = { id: Id; en: string; fr: string };
const jurisdictions = prepared((db: Db) =>
  db.$client.prepare<[], Row>(
    "select id, name_en as en, name_fr as fr from jurisdiction order by precedence",
  ),
);

export type JurisdictionChoice = { id: Id; name: Bilingual };

/** The governments and associations, in order of precedence. */
export const jurisdictionChoices = (db: Db): JurisdictionChoice[] =>
  jurisdictions(db)
    .all()
    .map(({ id, ...name }) => ({ id, name }));

/** Those who may add people see the list and the cards on it. */
export const seesPeople = (actor: Actor): boolean => permission(actor, peoplePolicies.add, {}).may;

/** Nobody else finds them (T-3). */
export function keepsPeople(actor: Actor): void {
  if (!seesPeople(actor)) throw new NotFound();
}

export type PersonNewPage = { jurisdictions: JurisdictionChoice[] };

export function personNewPage(db: Db, actor: Actor): PersonNewPage {
  keepsPeople(actor);
  return { jurisdictions: jurisdictionChoices(db) };
}

export type ReaderPage = { jurisdiction: Id; name: Bilingual };

const jurisdiction = prepared((db: Db) =>
  db.$client.prepare<[Id], Row>("select id, name_en as en, name_fr as fr from jurisdiction where id = ?"),
);

/** What tells a person apart from others of the same title. */
export function jurisdictionOf(db: Db, { jurisdictionId }: { jurisdictionId: Id | null }): Bilingual | null {
  const found = jurisdictionId === null ? undefined : jurisdiction(db).get(jurisdictionId);
  return found ? { en: found.en, fr: found.fr } : null;
}

/** S-11: opened only by those who may name a reader, else the reason. */
export function readerPage(db: Db, actor: Actor, id: Id): ReaderPage {
  const found = jurisdiction(db).get(id);
  if (!found) throw new NotFound();
  mustBeAllowed(actor, peoplePolicies.nameReader, { nominatedBy: id });
  return { jurisdiction: id, name: { en: found.en, fr: found.fr } };
}
