// What was typed is kept over a change of language and over a new sign-in (L-2, desk 6). Nothing is executed.
import { type Db, immediately } from "../../db/connection";
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
