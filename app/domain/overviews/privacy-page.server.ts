import type { Db } from "../../../db/connection";
import { rulesOf } from "../retention/due.server";
import { fixedPeriods, keptForGood, recordKinds } from "../retention/records";
import { ruleSaid } from "../retention/rule-said";

/** How long what is kept, from the rules themselves. */
export function periodsNow(db: Db) {
  const rules = rulesOf(db);
  return {
    set: recordKinds.map((kind) => ({ kind, rule: ruleSaid(rules[kind]) })),
    fixed: [...fixedPeriods],
    good: [...keptForGood],
  };
}
export type PeriodsNow = ReturnType<typeof periodsNow>;
