// B-3, B-8: what is open of a body, gathered from every slice in one statement, of what whoever asks may see.
import { type Db, prepared } from "../../db/connection";
import type { Actor, Id } from "./actor";
import { keysOfActor } from "./audiences.server";
import type { Day } from "./dates";
import type { House } from "./house";
import type { Business, Slice } from "./slice";

type Row = { slice: string; id: Id; facts: string };
type Asked = { body: Id; day: Day; keys: string };

const textOf = (slices: readonly Slice[]): string =>
  slices
    .flatMap(({ name, openBusiness }) =>
      openBusiness ? [`select '${name}' as slice, id, facts from (${openBusiness.rows})`] : [],
    )
    .join(" union all ");

const kept = new WeakMap<readonly Slice[], ReturnType<typeof statementFor>>();
const statementFor = (slices: readonly Slice[]) =>
  prepared((db: Db) => db.$client.prepare<[Asked], Row>(textOf(slices)));

function statementOf(slices: readonly Slice[]) {
  const known = kept.get(slices) ?? statementFor(slices);
  kept.set(slices, known);
  return known;
}

/** The oldest first, as far as each slice puts it so. */
export function openBusinessOf(
  { db, slices }: Pick<House, "db" | "slices">,
  { actor, today }: { actor: Actor; today: Day },
  body: Id,
): Business[] {
  const readers = new Map(slices.map(({ name, openBusiness }) => [name, openBusiness?.read]));
  return statementOf(slices)(db)
    .all({ body, day: today, keys: keysOfActor(actor) })
    .flatMap((row) => readers.get(row.slice)?.(row) ?? []);
}
