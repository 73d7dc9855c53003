// what a round to reconcile is opened from: who approved what, beside the proposed text.
import type { Actor, Id } from "../actor";
import type { Bilingual } from "../bilingual";
import type { Day } from "../dates";
import type { House } from "../house";
import { mustBeAllowed } from "../permissions";
import { NotFound } from "../refusals";
import type { MatterBefore } from "../slice";
import { rulesOn } from "../terms/queries/rules.server";
import { type Decision, decisionsOf } from "./decided.server";
import type { ReconcilingFacts } from "./gates";
import { asItSettled, isDiverging } from "./joint";
import { isOpen } from "./lifecycle";
import { decisionPolicies } from "./policy";
import { matterOf, type Proceeding, proceedingSeen, proceedingsOf } from "./proceedings.server";

/** A text on which a council can be asked; null is the proposed one. `key`: "proposed", or the body whose it is. */
export type TextOffered = { key: string; acronym: Bilingual | null; text: Bilingual | null };

export type Reconciling = ReconcilingFacts & {
  former: Proceeding;
  matter: MatterBefore;
  /** Every text but the one that this council decided. */
  texts: TextOffered[];
  proposed: Bilingual;
};

type Declared = { body: Id; acronym: Bilingual; decision: Decision | null };

function declaredIn(house: House, matter: MatterBefore): { declared: Declared[]; open: Proceeding[] } {
  const all = proceedingsOf(house.db, matter);
  const decisions = decisionsOf(
    house.db,
    all.map(({ id }) => id),
  );
  const declared = matter.councils.map(({ id, acronym }) => {
    const own = all.findLast((one) => one.body === id && decisions.has(one.id));
    return { body: id, acronym, decision: (own && decisions.get(own.id)) ?? null };
  });
  return { declared, open: all.filter(({ state }) => isOpen(state)) };
}

const isSame = (one: Bilingual | null, other: Bilingual | null): boolean =>
  one?.en === other?.en && one?.fr === other?.fr;

/** Nothing where it no longer stands before the councils, or nothing of it can be modified. */
export function reconcilingIn(
  house: House,
  { actor, today }: { actor: Actor; today: Day },
  id: Id,
): Reconciling | undefined {
  const former = proceedingSeen(house.db, actor, id);
  const kind = former && matterOf(house.slices, former.kind);
  const matter = former && kind?.before(house.db, former.matter);
  const proposed = former && kind?.wording?.(house.db, former.matter);
  if (!former || !matter || !proposed || matter.since !== former.since) return undefined;
  const { declared, open } = declaredIn(house, matter);
  const own = declared.find(({ body }) => body === former.body)?.decision ?? null;
  if (!own) return undefined;
  const offered: TextOffered[] = [
    { key: "proposed", acronym: null, text: null },
    ...declared.flatMap(({ body, acronym, decision }) =>
      decision?.text ? [{ key: body, acronym, text: decision.text }] : [],
    ),
  ];
  return {
    ...{ body: former.body, former, matter, proposed },
    isDiverging: isDiverging(declared.map(({ decision }) => decision && asItSettled(decision))),
    isOpenAlready: open.some(({ body }) => body === former.body),
    allowed: rulesOn(house.db, former.body, today).get("channels")?.value[former.kind] ?? [],
    texts: offered.filter(({ text }) => !isSame(text, own.text)),
  };
}

export type ReconcilePage = Pick<Reconciling, "texts" | "proposed"> & { proceeding: Proceeding };

export function reconcilePage(house: House, looking: { actor: Actor; today: Day }, id: Id): ReconcilePage {
  const found = reconcilingIn(house, looking, id);
  if (!found) throw new NotFound();
  mustBeAllowed(looking.actor, decisionPolicies.reconcile, found);
  return { proceeding: found.former, texts: found.texts, proposed: found.proposed };
}
