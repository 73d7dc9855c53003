// B-3: the balance that a council had before this workspace, as whoever asks finds it.
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { keysOfActor, visibleSql } from "../audiences.server";
import type { Bilingual } from "../bilingual";
import type { BodyName } from "../bodies/queries.server";
import type { Day, Instant } from "../dates";
import type { Cents } from "../money";
import { bilingual, bilingualIfAny, bodyAcronym, bodyName, shownOf } from "../sql.server";
import type { OpeningState } from "./lifecycle";
import type { OpeningFacts } from "./policy";

export type Opening = {
  id: Id;
  council: Pick<BodyName, "id" | "name" | "acronym">;
  cents: Cents;
  day: Day;
  record: Bilingual;
  state: OpeningState;
  enteredBy: Bilingual;
  enteredAt: Instant;
  /** What a co-chair says is wrong; "" where nothing is. */
  note: string;
  returnedBy: Bilingual | null;
  returnedAt: Instant | null;
  settledBy: Bilingual | null;
  settledAt: Instant | null;
  edition: number;
};
type Row = Omit<Opening, "council" | "record" | "enteredBy" | "returnedBy" | "settledBy"> & {
  body: Id;
  bodyName: string;
  acronym: string;
  record: string;
  enteredBy: string;
  returnedBy: string | null;
  settledBy: string | null;
};

const person = (column: string) => `(select ${shownOf("w")} from person w where w.id = o.${column})`;
const opening = (where: string) =>
  prepared((db: Db) =>
    db.$client.prepare<[{ id: Id; keys: string }], Row>(
      `select o.id, b.id as body, ${bodyName} as bodyName, ${bodyAcronym} as acronym, o.cents, o.day,
         json_object('en', o.record_en, 'fr', o.record_fr) as record, o.state, ${person("entered_by")} as enteredBy, o.entered_at as enteredAt,
         o.returned_note as note, ${person("returned_by")} as returnedBy, o.returned_at as returnedAt,
         ${person("settled_by")} as settledBy, o.settled_at as settledAt, o.edition
       from opening_balance o join body b on b.id = o.body_id where ${where} and ${visibleSql("opening", "o.id")}`,
    ),
  );
const byId = opening("o.id = :id");
const ofCouncil = opening("o.body_id = :id and o.state <> 'withdrawn'");

const read = ({ body, bodyName: name, acronym, ...row }: Row): Opening => ({
  ...{ ...row, record: bilingual(row.record), enteredBy: bilingual(row.enteredBy) },
  ...{ returnedBy: bilingualIfAny(row.returnedBy), settledBy: bilingualIfAny(row.settledBy) },
  council: { id: body, name: bilingual(name), acronym: bilingual(acronym) },
});

/** T-3: what is not seen is not found. */
export function openingSeen(db: Db, actor: Actor, id: Id): Opening | undefined {
  const row = byId(db).get({ id, keys: keysOfActor(actor) });
  return row && read(row);
}
/** What was entered of a council and not withdrawn. */
export function openingOf(db: Db, actor: Actor, council: Id): Opening | null {
  const row = ofCouncil(db).get({ id: council, keys: keysOfActor(actor) });
  return row ? read(row) : null;
}

export const factsOfOpening = ({ council, state, note }: Opening): OpeningFacts => ({
  ...{ body: council.id, state, isSentBack: note !== "" },
});
