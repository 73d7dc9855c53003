// What the list of what was done tells of a rule that the councils changed.
import { type Bilingual, inBoth } from "../bilingual";
import { type Change, differing, fieldOf, type Recorded, type Tellers } from "../ledger/changes.server";
import { dispositions } from "./lifecycle";
import { ruleSaid } from "./rule-said";
import { retentionWords } from "./words";

function ruleIn(value: unknown): Bilingual | null {
  const disposition = dispositions.find((one) => one === fieldOf(value, "disposition"));
  const years = fieldOf(value, "years");
  return disposition ? ruleSaid({ disposition, years: typeof years === "number" ? years : null }) : null;
}

/** What an older release wrote has no rule before: its sentence says the rule since. */
const ruleChange = ({ before, after }: Recorded): Change[] =>
  before === undefined
    ? []
    : differing([
        {
          label: inBoth(retentionWords, (words) => words.rule),
          before: ruleIn(before),
          after: ruleIn(after),
        },
      ]);

export const retentionTell: Tellers = { "retention.confirm": ruleChange };
