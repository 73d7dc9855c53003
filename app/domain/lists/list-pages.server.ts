// S-9: the page of all lists, and of one list on a day.
import { atOnce, type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { type PageAt, pageOf } from "../asked";
import { keysOfActor } from "../audiences.server";
import { type Bilingual, inBoth, type Language } from "../bilingual";
import type { BodyHead } from "../bodies/queries.server";
import type { Day } from "../dates";
import { inNameOrder } from "../format";
import { type HistoryLine, history } from "../ledger/history.server";
import { levelWords } from "../levels";
import { type Offer, offerTo } from "../permissions";
import { NotFound } from "../refusals";
import { cardsOf } from "./cards.server";
import { groupedBy, placesOn } from "./places.server";
import { listPolicies } from "./policy";
import {
  allSaved,
  computedFor,
  factsOf,
  inDirectory,
  type ListLine,
  linesOf,
  listedBodies,
  listedOn,
  listSeen,
  listsOfBody,
  type OneList,
  savedOf,
  wholeFor,
} from "./queries.server";
import { bodyOf, type ListKey, type ListRule, listed } from "./rule";

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

export type ListCount = { list: OneList; howMany: number };
export type ListsPage = {
  whole: ListCount[];
  /** A page of the bodies: the councils first, then the others, each by its name in the reader's language. */
  bodies: PageAt & { lines: { body: BodyHead; lists: ListCount[] }[] };
  saved: ListCount[];
  save: Offer | null;
};

function inOrder(language: Language, heads: readonly BodyHead[]): BodyHead[] {
  const named = inNameOrder(language, heads);
  const isCouncil = ({ kind }: BodyHead) => kind === "council";
  return [...named.filter(isCouncil), ...named.filter((head) => !isCouncil(head))];
}

export function listsPage(
  db: Db,
  { actor, today, language }: { actor: Actor; today: Day; language: Language },
  asked: number,
): ListsPage {
  inDirectory(actor);
  return atOnce(db, () => {
    const places = placesOn(db, today, actor);
    const ofBody = groupedBy(places, ({ body }) => body);
    const counted = (list: OneList): ListCount => {
      const within = bodyOf(list.rule);
      const among = within === null ? places : (ofBody.get(within) ?? []);
      return { list, howMany: listed(list.rule, among).length };
    };
    const bodies = pageOf(inOrder(language, listedBodies(db, actor)), asked);
    return {
      whole: wholeFor(actor).map(counted),
      bodies: {
        ...bodies,
        lines: bodies.lines.map((body) => ({ body, lists: listsOfBody(body).map(counted) })),
      },
      saved: allSaved(db)
        .all({ keys: keysOfActor(actor) })
        .map((row) => counted(savedOf(row))),
      save: offerTo(actor, listPolicies.save, {}),
    };
  });
}
