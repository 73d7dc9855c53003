import { z } from "zod";
import { oneOfThese, optionalDay, optionalText } from "../typed";
import type { ConditionTyped, Declaring } from "./declaring";
import { conditionTimes } from "./lifecycle";
import { declarable } from "./needs";
import { outcomes } from "./outcomes";

/** The rows of the form in which conditions are typed; the number of a row ends the names of its fields. */
export const conditionRows = [1, 2, 3] as const;
type Row = (typeof conditionRows)[number];

const text = optionalText(2000);
const owner = optionalText(300);
const time = oneOfThese(conditionTimes).default("before");

const typedFields = z.object({
  agreed: oneOfThese(declarable),
  until: optionalDay,
  outcome: oneOfThese(outcomes),
  ...{ conditionEn1: text, conditionFr1: text, owner1: owner, due1: optionalDay, time1: time },
  ...{ conditionEn2: text, conditionFr2: text, owner2: owner, due2: optionalDay, time2: time },
  ...{ conditionEn3: text, conditionFr3: text, owner3: owner, due3: optionalDay, time3: time },
  ...{ reasonEn: text, reasonFr: text },
});
type Typed = z.infer<typeof typedFields>;

const rowOf = (typed: Typed, row: Row): ConditionTyped => ({
  text: { en: typed[`conditionEn${row}`], fr: typed[`conditionFr${row}`] },
  owner: typed[`owner${row}`],
  due: typed[`due${row}`],
  time: typed[`time${row}`],
});

export const declareFields = typedFields.transform(
  (typed): Declaring => ({
    agreed: typed.agreed,
    outcome: typed.outcome,
    until: typed.until,
    reason: { en: typed.reasonEn, fr: typed.reasonFr },
    conditions: conditionRows.map((row) => rowOf(typed, row)),
  }),
);

/** D-13: a condition comes before, unless somebody says otherwise. */
export const declareStart = { time1: "before", time2: "before", time3: "before" };

export const meetFields = z.object({ evidence: optionalText(2000) });
