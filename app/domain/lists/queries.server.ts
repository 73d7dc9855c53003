// S-9: the lists an actor may open, and who is on each on a day.
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { keysOfActor, visibleSql } from "../audiences.server";
import { type Bilingual, filled } from "../bilingual";
import { type BodyHead, bodiesSeenBy, bodyHead } from "../bodies/queries.server";
import { NotFound } from "../refusals";
import { cardsOf, type PersonShown } from "./cards.server";
import { type ListState, listStates } from "./lifecycle";
import { listNames } from "./name-words";
import type { NamedPlace } from "./places.server";
import {
  type BodyList,
  bodyLists,
  bodyOf,
  computedOf,
  keyOf,
  type ListKey,
  type ListRule,
  listed,
  ruleOf,
  type WholeList,
  wholeLists,
} from "./rule";
import { throughText } from "./through";

/** A list as its address names it: computed, or saved. */
export type OneList = {
  key: ListKey;
  name: Bilingual;
  rule: ListRule;
  body: Id | null;
  state: ListState;
  isSaved: boolean;
  edition: number;
};

const [kept] = listStates;

/** Those whom the directory is open to find the lists; for everybody else there are none (T-3). */
export function inDirectory(actor: Actor): void {
  if (!actor.keys.includes("directory")) throw new NotFound();
}

const nameOf = (kind: BodyList | WholeList, head?: BodyHead): Bilingual => {
  const acronym = head ? filled(head.acronym) : { en: "", fr: "" };
  return { en: listNames.en[kind](acronym.en), fr: listNames.fr[kind](acronym.fr) };
};

const computed = (key: ListKey, name: Bilingual): OneList => ({
  ...{ key, name, rule: ruleOf(key), body: bodyOf(ruleOf(key)), state: kept, isSaved: false, edition: 0 },
});

type SavedRow = {
  id: Id;
  en: string;
  fr: string;
  rule: string;
  body: Id | null;
  state: ListState;
  edition: number;
};
const savedColumns = "l.id, l.name_en as en, l.name_fr as fr, l.rule, l.body_id as body, l.state, l.edition";
const saved = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id; keys: string }], SavedRow>(
    `select ${savedColumns} from saved_list l where l.id = :id and ${visibleSql("list", "l.id")}`,
  ),
);
export const allSaved = prepared((db: Db) =>
  db.$client.prepare<[{ keys: string }], SavedRow>(
    `select ${savedColumns} from saved_list l where ${visibleSql("list", "l.id")} order by l.state, l.made_at`,
  ),
);

export const savedOf = ({ id, en, fr, rule, body, state, edition }: SavedRow): OneList => ({
  ...{ key: id, name: { en, fr }, body, state, isSaved: true, edition },
  rule: JSON.parse(rule) as ListRule,
});

/** Readers hold no seat, and stand in no directory: only the secretariat lists them. */
const mayOpenWhole = (actor: Actor, kind: WholeList): boolean =>
  kind !== "readers" || actor.keys.includes("secretariat");

export function listSeen(db: Db, actor: Actor, key: ListKey): OneList | undefined {
  if (!actor.keys.includes("directory")) return undefined;
  const list = computedOf(key);
  if (!list) {
    const row = saved(db).get({ id: key, keys: keysOfActor(actor) });
    return row && savedOf(row);
  }
  if (list.body === null)
    return mayOpenWhole(actor, list.kind) ? computed(key, nameOf(list.kind)) : undefined;
  const head = bodyHead(db, actor, list.body);
  return head && head.kind !== "joint" ? computed(key, nameOf(list.kind, head)) : undefined;
}

export const wholeFor = (actor: Actor): OneList[] =>
  wholeLists.filter((kind) => mayOpenWhole(actor, kind)).map((kind) => computed(kind, nameOf(kind)));

/** The bodies that have lists of their own. */
export const listedBodies = (db: Db, actor: Actor): BodyHead[] =>
  bodiesSeenBy(db, actor).filter(({ kind }) => kind !== "joint");

export const listsOfBody = (head: BodyHead): OneList[] =>
  bodyLists.map((kind) => computed(keyOf(kind, head.id), nameOf(kind, head)));

/** Every computed list that the actor may open, in the order in which they are offered. */
export function computedFor(db: Db, actor: Actor): { body: BodyHead | null; lists: OneList[] }[] {
  return [
    { body: null, lists: wholeFor(actor) },
    ...listedBodies(db, actor).map((body) => ({ body, lists: listsOfBody(body) })),
  ];
}

export type ListFacts = { body?: Id; state: ListState };
export const factsOf = ({ body, state }: OneList): ListFacts => ({ ...(body ? { body } : {}), state });

export type ListLine = PersonShown & { through: Bilingual };

/** Who is on it that day; pages put them in the order of their language. */
export function linesOf(
  db: Db,
  people: { person: Id; through: NamedPlace[]; isCopy?: boolean }[],
): ListLine[] {
  const cards = cardsOf(
    db,
    people.map(({ person }) => person),
  );
  return people.flatMap(({ person, through, isCopy }) => {
    const card = cards.get(person);
    if (!card) return [];
    return [{ ...card, through: throughText(through, isCopy) }];
  });
}

export const listedOn = (places: readonly NamedPlace[], rule: ListRule) =>
  listed(rule, places) as { person: Id; through: NamedPlace[] }[];
