// The page of an earlier decision, the forms of its acts, and those that wait for a co-chair.
import { atOnce, type Db, prepared } from "../../../db/connection";
import { type Actor, type Id, isSecretariat } from "../actor";
import { amongVisibleSql, keysOfActor, visibleSql } from "../audiences.server";
import type { Bilingual } from "../bilingual";
import { allCouncils } from "../bodies/queries.server";
import { type HistoryLine, history } from "../ledger/history.server";
import { mustBeAllowed, type Offer, offerTo } from "../permissions";
import { NotFound } from "../refusals";
import { bilingual, bodyAcronym } from "../sql.server";
import { type Earlier, earlierSeen, factsOfEarlier } from "./earlier.server";
import { earlierPolicies } from "./policy";

type Act = "editEarlier" | "withdrawEarlier" | "confirmEarlier" | "sendBackEarlier";

export type EarlierPage = {
  earlier: Earlier;
  /** Whether whoever looks may open the page of the council. */
  opensBody: boolean;
  acts: Record<Act, Offer | null>;
  history: HistoryLine[];
};

const opens = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id; keys: string }], 0 | 1>(`select ${visibleSql("body", ":id")}`).pluck(),
);

/** Whoever has a seat, or serves one, and the secretariat; a reader is shown what was decided, not the way to it (S-11). */
export const seesEarlierHistory = (actor: Actor): boolean =>
  isSecretariat(actor) || actor.keys.includes("seated");

export function earlierPage(db: Db, actor: Actor, id: Id): EarlierPage {
  return atOnce(db, () => {
    const earlier = earlierSeen(db, actor, id);
    if (!earlier) throw new NotFound();
    const facts = factsOfEarlier(earlier);
    const offered = (act: Act) => offerTo(actor, earlierPolicies[act], facts);
    const isOver = earlier.settledAt !== null;
    return {
      earlier,
      opensBody: opens(db).get({ id: earlier.body, keys: keysOfActor(actor) }) === 1,
      acts: {
        editEarlier: isOver ? null : offered("editEarlier"),
        withdrawEarlier: isOver ? null : offered("withdrawEarlier"),
        confirmEarlier: isOver ? null : offered("confirmEarlier"),
        sendBackEarlier: isOver ? null : offered("sendBackEarlier"),
      },
      history: seesEarlierHistory(actor) ? history(db, "earlier-decision", id) : [],
    };
  });
}

export type EarlierActPage = { earlier: Earlier };

/** The form of an act on it, where it may be done now. */
export function earlierActPage(db: Db, actor: Actor, { id, act }: { id: Id; act: Act }): EarlierActPage {
  return atOnce(db, () => {
    const earlier = earlierSeen(db, actor, id);
    if (!earlier) throw new NotFound();
    mustBeAllowed(actor, earlierPolicies[act], factsOfEarlier(earlier));
    return { earlier };
  });
}

export type TakeInPage = { councils: { id: Id; name: Bilingual }[] };

export function takeInPage(db: Db, actor: Actor): TakeInPage {
  mustBeAllowed(actor, earlierPolicies.takeInEarlier, {});
  return { councils: allCouncils(db).map(({ id, name }) => ({ id, name })) };
}

export type EarlierWaiting = {
  id: Id;
  reference: string;
  title: Bilingual;
  acronym: Bilingual;
  isSentBack: boolean;
};
type Row = Omit<EarlierWaiting, "title" | "acronym" | "isSentBack"> & {
  title: string;
  acronym: string;
  isSentBack: 0 | 1;
};

const waiting = prepared((db: Db) =>
  db.$client.prepare<[{ keys: string }], Row>(
    `select e.id, e.reference, json_object('en', e.title_en, 'fr', e.title_fr) as title, ${bodyAcronym} as acronym,
       e.returned_note <> '' as isSentBack
     from earlier_decision e join body b on b.id = e.body_id
     where e.state = 'to-confirm' and ${amongVisibleSql("earlier-decision", "e.id")} order by e.entered_at, e.reference_key`,
  ),
);

/** Those that wait, for the secretariat and the co-chairs of their council. */
export const earlierWaiting = (db: Db, actor: Actor): EarlierWaiting[] =>
  waiting(db)
    .all({ keys: keysOfActor(actor) })
    .map(({ title, acronym, isSentBack, ...row }) => ({
      ...{ ...row, title: bilingual(title), acronym: bilingual(acronym), isSentBack: isSentBack === 1 },
    }));
