// S-9: the page of all lists, and of one list on a day.
import { atOnce, type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { keysOfActor } from "../audiences.server";
import { type Bilingual, inBoth } from "../bilingual";
import type { BodyHead } from "../bodies/queries.server";
import type { Day } from "../dates";
import { type HistoryLine, history } from "../ledger/history.server";
import { levelWords } from "../levels";
import { type Offer, offerTo } from "../permissions";
import { NotFound } from "../refusals";
import { cardsOf } from "./cards.server";
import { type NamedPlace, placesOn } from "./places.server";
import { listPolicies } from "./policy";
import {
  allSaved,
  computedFor,
  factsOf,
  inDirectory,
  type ListLine,
  linesOf,
  listedOn,
  listSeen,
  type OneList,
  savedOf,
} from "./queries.server";
import { type ListKey, type ListRule, listed } from "./rule";

export type RuleShown = { take: Bilingual[]; narrowed: Bilingual[]; plus: Bilingual[]; minus: Bilingual[] };

export type ListPage = {
  list: OneList;
  today: Day;
  on: Day;
  lines: ListLine[];
  rule: RuleShown | null;
  acts: Record<"write" | "change" | "retire", Offer | null>;
  history: HistoryLine[];
};

const jurisdictionNames = prepared((db: Db) =>
  db.$client.prepare<[{ ids: string }], Bilingual>(
    "select name_en as en, name_fr as fr from jurisdiction where id in (select value from json_each(:ids)) order by precedence",
  ),
);

function ruleShown(db: Db, actor: Actor, rule: ListRule): RuleShown {
  const named = new Map(
    computedFor(db, actor)
      .flatMap(({ lists }) => lists)
      .map(({ key, name }) => [key, name]),
  );
  const cards = cardsOf(db, [...rule.plus, ...rule.minus]);
  const people = (ids: readonly Id[]) =>
    ids.flatMap((id) => {
      const card = cards.get(id);
      return card ? [card.shown] : [];
    });
  return {
    take: rule.take.map((key) => named.get(key) ?? { en: "…", fr: "…" }),
    narrowed: [
      ...rule.levels.map((level) => inBoth(levelWords, (words) => words[level].toLowerCase())),
      ...jurisdictionNames(db).all({ ids: JSON.stringify(rule.jurisdictions) }),
    ],
    plus: people(rule.plus),
    minus: people(rule.minus),
  };
}

/** S-2, S-9: a list as it stands on a day; what can be done with it, today. */
export function listPage(db: Db, actor: Actor, at: { key: ListKey; today: Day; on: Day }): ListPage {
  return atOnce(db, () => {
    const list = listSeen(db, actor, at.key);
    if (!list) throw new NotFound();
    const facts = factsOf(list);
    return {
      ...{ list, today: at.today, on: at.on },
      lines: linesOf(db, listedOn(placesOn(db, at.on, actor), list.rule)),
      rule: list.isSaved ? ruleShown(db, actor, list.rule) : null,
      acts: {
        write: offerTo(actor, listPolicies.write, facts),
        change: list.isSaved ? offerTo(actor, listPolicies.change, facts) : null,
        retire: list.isSaved ? offerTo(actor, listPolicies.retire, facts) : null,
      },
      history: list.isSaved ? history(db, "list", list.key) : [],
    };
  });
}

function placesByBody(places: readonly NamedPlace[]): Map<Id, NamedPlace[]> {
  const found = new Map<Id, NamedPlace[]>();
  for (const place of places) {
    if (place.body === null) continue;
    const known = found.get(place.body);
    if (known) known.push(place);
    else found.set(place.body, [place]);
  }
  return found;
}

export type ListCount = { list: OneList; howMany: number };
export type ListsPage = {
  whole: ListCount[];
  bodies: { body: BodyHead; lists: ListCount[] }[];
  saved: ListCount[];
  save: Offer | null;
};

export function listsPage(db: Db, actor: Actor, today: Day): ListsPage {
  inDirectory(actor);
  return atOnce(db, () => {
    const places = placesOn(db, today, actor);
    const ofBody = placesByBody(places);
    const counted = (list: OneList): ListCount => ({ list, howMany: listed(list.rule, places).length });
    const countedIn =
      (body: Id) =>
      (list: OneList): ListCount => ({
        list,
        howMany: listed(list.rule, ofBody.get(body) ?? []).length,
      });
    const groups = computedFor(db, actor);
    return {
      whole: groups.flatMap(({ body, lists }) => (body === null ? lists.map(counted) : [])),
      bodies: groups.flatMap(({ body, lists }) =>
        body === null ? [] : [{ body, lists: lists.map(countedIn(body.id)) }],
      ),
      saved: allSaved(db)
        .all({ keys: keysOfActor(actor) })
        .map((row) => counted(savedOf(row))),
      save: offerTo(actor, listPolicies.save, {}),
    };
  });
}
