import { z } from "zod";
import type { Bilingual, Language } from "../bilingual";
import { amount } from "../format";
import type { Cents } from "../money";
import { oneOfThese, optionalDay, optionalText, requiredDay, requiredText, ticked } from "../typed";
import { optionalSum } from "../typed-money";
import type { ConditionTyped, Declaring } from "./declaring";
import { conditionTimes, replacings } from "./lifecycle";
import { declarable } from "./needs";
import { outcomes } from "./outcomes";

/** The rows of the form in which conditions are typed; the number of a row ends the names of its fields. */
export const conditionRows = [1, 2, 3] as const;
type Row = (typeof conditionRows)[number];

const text = optionalText(2000);
/** Lines as they are kept, however the browser sent them. */
const wording = optionalText(20_000).transform((typed) => typed.replace(/\r\n?/g, "\n"));
const owner = optionalText(300);
/** As it is printed, whatever the letters and dashes it was typed with. */
const number = optionalText(60).transform((typed) => typed.toUpperCase().replace(/[\u2010-\u2015]/g, "-"));
const time = oneOfThese(conditionTimes).default("before");

const typedFields = z.object({
  agreed: oneOfThese(declarable),
  until: optionalDay,
  outcome: oneOfThese(outcomes),
  ...{ conditionEn1: text, conditionFr1: text, owner1: owner, due1: optionalDay, time1: time },
  ...{ conditionEn2: text, conditionFr2: text, owner2: owner, due2: optionalDay, time2: time },
  ...{ conditionEn3: text, conditionFr3: text, owner3: owner, due3: optionalDay, time3: time },
  ...{ reasonEn: text, reasonFr: text },
  ...{ wordingEn: wording, wordingFr: wording, figuresChecked: ticked },
  ...{ deferredUntil: optionalDay, deferredEn: text, deferredFr: text, deferredActs: owner },
  ...{ supersedes: number, rescinds: number },
  reviewBy: optionalDay,
});
type Typed = z.infer<typeof typedFields>;

const rowOf = (typed: Typed, row: Row): ConditionTyped => ({
  text: { en: typed[`conditionEn${row}`], fr: typed[`conditionFr${row}`] },
  owner: typed[`owner${row}`],
  due: typed[`due${row}`],
  time: typed[`time${row}`],
});

/** F-11: the sum in the marks of the language it is typed in. */
export const declareFields = (language: Language) =>
  typedFields.extend({ sum: optionalSum(language) }).transform(
    (typed): Declaring => ({
      sum: typed.sum,
      agreed: typed.agreed,
      outcome: typed.outcome,
      until: typed.until,
      reason: { en: typed.reasonEn, fr: typed.reasonFr },
      conditions: conditionRows.map((row) => rowOf(typed, row)),
      wording: { en: typed.wordingEn, fr: typed.wordingFr },
      figuresChecked: typed.figuresChecked,
      reviewBy: typed.reviewBy,
      deferral: {
        until: typed.deferredUntil,
        condition: { en: typed.deferredEn, fr: typed.deferredFr },
        acts: typed.deferredActs,
      },
      replaces: replacings.flatMap((kind) => (typed[kind] ? [{ kind, number: typed[kind] }] : [])),
    }),
  );

/** D-13: a condition comes before, unless somebody says otherwise. R-8: a modification starts from what was proposed. */
export const declareStart = (
  { wording: proposed, asked }: { wording: Bilingual | null; asked: Cents | null },
  { language }: { language: Language },
) => ({
  sum: asked === null ? "" : amount(language, asked),
  ...{ time1: "before", time2: "before", time3: "before" },
  ...{ wordingEn: proposed?.en ?? "", wordingFr: proposed?.fr ?? "" },
});

export const reconcileFields = z
  .object({ text: requiredText(20), ownEn: wording, ownFr: wording, until: requiredDay })
  .transform(({ ownEn, ownFr, ...typed }) => ({ ...typed, own: { en: ownEn, fr: ownFr } }));

export const meetFields = z.object({ evidence: optionalText(2000) });
