// what each council declared of a matter that stands before them.
import type { Db } from "../../../db/connection";
import type { House } from "../house";
import type { MatterBefore } from "../slice";
import { decisionsOf } from "./decided.server";
import { type Declaration, isPartlyDecided } from "./joint";
import { matterOf, type Proceeding, proceedingsOf } from "./proceedings.server";

/** One for each council, whether it was asked yet or not. */
export function declarationsOf(db: Db, matter: MatterBefore): Declaration[] {
  const proceedings = proceedingsOf(db, matter);
  const decisions = decisionsOf(
    db,
    proceedings.map(({ id }) => id),
  );
  return matter.councils.map(({ id }) => {
    // in a round to reconcile, what it declared before counts until it declares anew.
    const own = proceedings.findLast((one) => one.body === id && decisions.has(one.id));
    return (own && decisions.get(own.id)) ?? null;
  });
}

/** Whoever asks: what another council has still to declare never reads as agreed, to those who do not see it either. */
export function isPartly({ db, slices }: House, { kind, matter, since }: Proceeding): boolean {
  const before = matterOf(slices, kind).before(db, matter);
  return before?.since === since && isPartlyDecided(declarationsOf(db, before));
}
