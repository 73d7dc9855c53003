// What was typed is kept over a change of language and over a new sign-in (L-2, desk 6). Nothing is executed.
import { type Db, immediately, prepared } from "../../db/connection";
import type { Id } from "../domain/actor";
import type { Instant } from "../domain/dates";
import { newId } from "../domain/id";
import { periods } from "../domain/periods";

const secrets = /password|^again$|^code$|^offer$/i;

/** What is kept or carried: passwords, twice typed or once, and codes never are. */
export const withoutSecrets = (values: Record<string, string[]>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !secrets.test(name)));

/** Keeps the texts of a form for a day. Returns the id under which the form is given back. */
export function keepForm(db: Db, kept: { person: Id; values: Record<string, string[]>; at: Instant }): Id {
  const id = newId();
  const values = withoutSecrets(kept.values);
  immediately(db, () => {
    db.$client.prepare("delete from kept_form where at < ?").run(kept.at - periods.typed);
    db.$client
      .prepare("insert into kept_form (id, person_id, typed, at) values (?, ?, ?, ?)")
      .run(id, kept.person, JSON.stringify(values), kept.at);
  });
  return id;
}

export function keptForm(db: Db, id: string, person: Id): Record<string, string[]> | null {
  const kept = db.$client
    .prepare<[string, string], string>("select typed from kept_form where id = ? and person_id = ?")
    .pluck()
    .get(id, person);
  return kept ? (JSON.parse(kept) as Record<string, string[]>) : null;
}

type Kept = { id: string; person: Id; values: Record<string, string[]>; at: Instant };
const keep = prepared((db: Db) =>
  db.$client.prepare<[Omit<Kept, "values"> & { typed: string }]>(
    `insert into kept_form (id, person_id, typed, at) values (:id, :person, :typed, :at)
     on conflict (id) do update set typed = excluded.typed, at = excluded.at`,
  ),
);
const kept = prepared((db: Db) =>
  db.$client
    .prepare<[{ id: string; person: Id; since: number }], string>(
      "select typed from kept_form where id = :id and person_id = :person and at >= :since",
    )
    .pluck(),
);
const forget = prepared((db: Db) => db.$client.prepare<[string]>("delete from kept_form where id = ?"));

/** In the place of what was kept under this id before. */
export function keepUnder(db: Db, { values, ...of }: Kept): void {
  const typed = JSON.stringify(withoutSecrets(values));
  immediately(db, () => keep(db).run({ ...of, typed }));
}

export function keptUnder(
  db: Db,
  asked: { id: string; person: Id; since: number },
): Record<string, string[]> | null {
  const typed = kept(db).get(asked);
  return typed === undefined ? null : (JSON.parse(typed) as Record<string, string[]>);
}

export function forgetKept(db: Db, id: string): void {
  immediately(db, () => forget(db).run(id));
}
