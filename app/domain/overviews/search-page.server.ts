// Desk 2: what a person finds of everything that is open to them, kind by kind, the best kind first.
import { atOnce, type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { keysOfActor, visibleSql } from "../audiences.server";
import type { Bilingual, Language } from "../bilingual";
import { type Day, dayOf } from "../dates";
import type { House } from "../house";
import { isBeingMade } from "../search/anew.server";
import { candidates, mostCounted, shownOf } from "../search/find.server";
import { type Query, queryOf } from "../search/query";
import { type Candidate, matches, ranked } from "../search/rank";
import { type Widen, widening } from "../search/synonyms";
import type { BodyChoice } from "./body-choices.server";
import { ownKinds, ownLines } from "./found-places.server";
import { type Hit, hitOf } from "./search-hits";

export type Group = {
  kind: string;
  name: Bilingual;
  hits: Hit[];
  /** Never more than a hundred; there may be more. */
  count: number;
  isMore: boolean;
};
export type SearchPage = {
  typed: string;
  isCut: boolean;
  /** Whether anything that was typed is a word. */
  isAsked: boolean;
  /** All of the words, or some, where nothing has all. */
  how: "all" | "some";
  groups: Group[];
  total: number;
  isMore: boolean;
  /** Nothing else has the words: otherwise only the newest were ranked. */
  isAll: boolean;
  /** The index is made anew: something may not be found yet. */
  isBeingMade: boolean;
  kind: string;
  body: Id | "";
  kinds: { kind: string; name: Bilingual }[];
  bodies: BodyChoice[];
  /** Of the one kind that is asked for. */
  page: number;
  pages: number;
  from: number;
};

type BodyRow = { id: Id; en: string; fr: string; acronymEn: string; acronymFr: string };
const bodiesSeen = prepared((db: Db) =>
  db.$client.prepare<[{ keys: string }], BodyRow>(
    `select b.id, b.name_en as en, b.name_fr as fr, b.acronym_en as acronymEn, b.acronym_fr as acronymFr
     from body b where ${visibleSql("body", "b.id")} order by b.name_en`,
  ),
);

const ofEachKind = 5;
const aPage = 25;
const anyLength = 1000;

export type Searched = { words: string; kind: string; body: string; page: number };

type Asking = { house: House; actor: Actor; day: Day; asked: Searched };
type Result = { query: Query; how: "all" | "some"; hits: Candidate[]; isAll: boolean };

/** The pages and the rules of the program itself. */
const ownHits = (query: Query, { house, actor, day, asked }: Asking, how: "all" | "some"): Candidate[] =>
  asked.body !== ""
    ? []
    : ownKinds.flatMap(({ kind, lines }) =>
        asked.kind !== "" && asked.kind !== kind
          ? []
          : lines.filter(
              (line) =>
                matches(query, `${line.title} ${line.words}`, how) &&
                line.opens({ db: house.db, actor, today: day }),
            ),
      );

/** All of the words; else with a long last word as a beginning; else some of them. */
function found(asking: Asking, widen: Widen): Result {
  const { house, actor, day, asked } = asking;
  const looked = (query: Query, how: "all" | "some"): Result => {
    const narrowed = { kind: asked.kind, body: asked.body };
    const { hits, isAll } = candidates(house.db, { kinds: house.finds, actor, day, query, narrowed }, how);
    return { query, how, hits: [...hits, ...ownHits(query, asking, how)], isAll };
  };
  const query = queryOf(asked.words, widen);
  const all = looked(query, "all");
  if (all.hits.length > 0 || query.parts.length === 0) return all;
  const unfinished = queryOf(asked.words, widen, anyLength);
  const isLonger = unfinished.parts.at(-1)?.begun !== query.parts.at(-1)?.begun;
  const longer = isLonger ? looked(unfinished, "all") : all;
  if (longer.hits.length > 0 || query.parts.length === 1) return longer;
  return looked(query, "some");
}

type Kind = { kind: string; name: Bilingual };

/** The hits of each kind, the kind with the best hit first. */
function groupsOf({ query, hits }: Result, kinds: readonly Kind[]) {
  const inOrder = ranked(hits, query);
  const best = (kind: string) => inOrder.findIndex((hit) => hit.kind === kind);
  return kinds
    .map((kind) => ({
      ...kind,
      best: best(kind.kind),
      hits: inOrder.filter((hit) => hit.kind === kind.kind),
    }))
    .filter((group) => group.hits.length > 0)
    .sort((one, other) => one.best - other.best);
}

const kindsFor = (house: House, actor: Actor): Kind[] => [
  ...house.finds
    .filter(({ seenBy }) => seenBy === "audience" || seenBy(actor))
    .map(({ kind, name }) => ({ kind, name })),
  ...ownKinds.map(({ kind, name }) => ({ kind, name })),
];

export function searchPage(house: House, actor: Actor, given: Searched, language: Language): SearchPage {
  return atOnce(house.db, () => {
    const bodies = bodiesSeen(house.db).all({ keys: keysOfActor(actor) });
    const kinds = kindsFor(house, actor);
    const asked = {
      ...given,
      kind: kinds.find(({ kind }) => kind === given.kind)?.kind ?? "",
      body: bodies.find(({ id }) => id === given.body)?.id ?? "",
    };
    const widen = widening(bodies.map(({ acronymEn, acronymFr }) => [acronymEn, acronymFr]));
    const result = found({ house, actor, day: dayOf(house.now()), asked }, widen);
    const groups = groupsOf(result, kinds);
    const [only] = groups;
    const pages = asked.kind && only ? Math.ceil(only.hits.length / aPage) : 1;
    const page = Math.min(Math.max(asked.page, 1), pages);
    const from = asked.kind ? (page - 1) * aPage : 0;
    const sight = asked.kind ? aPage : ofEachKind;
    const isOpen = (kind: string) => !result.isAll && house.finds.some((one) => one.kind === kind);
    const inSight = groups.map(({ hits }) => hits.slice(from, from + sight));
    const shown = shownOf(
      house.db,
      inSight.flat().map(({ row }) => row),
    );
    const counted = groups.map(({ hits }) => hits.length);
    const total = counted.reduce((sum, many) => sum + many, 0);
    return {
      typed: result.query.typed,
      isCut: result.query.isCut,
      isAsked: result.query.parts.length > 0,
      how: result.how,
      groups: groups.map(({ kind, name, hits }, place) => ({
        kind,
        name,
        hits: (inSight[place] ?? []).flatMap(({ row }) => {
          const hit = shown.get(row) ?? ownLines.get(row);
          return hit ? [hitOf(hit, result.query, language)] : [];
        }),
        count: Math.min(hits.length, mostCounted),
        isMore: hits.length > mostCounted || isOpen(kind),
      })),
      total: Math.min(total, mostCounted),
      isMore: total > mostCounted,
      isAll: result.isAll,
      isBeingMade: isBeingMade(house.db),
      kind: asked.kind,
      body: asked.body,
      kinds,
      bodies: bodies.map(({ id, en, fr }) => ({ id, name: { en, fr } })),
      ...{ page, pages, from },
    };
  });
}
