// D-2, D-5, D-13, R-6: what a co-chair types when declaring, and what of it cannot be taken, each at its field.
import { type Bilingual, inBoth, languages } from "../bilingual";
import type { Day } from "../dates";
import { money } from "../format";
import type { Cents } from "../money";
import { declareWords } from "./declare-words";
import { differingFigures } from "./figures";
import type { ConditionTime, Replacing } from "./lifecycle";
import { moneyOutcomeWords } from "./money-outcome-words";
import {
  approvals,
  type Declared,
  isDeferral,
  needsReason,
  withConditions,
  withModification,
} from "./outcomes";
import { decisionReasons } from "./reason-words";
import { reviewWords } from "./review-words";

export type ConditionTyped = { text: Bilingual; owner: string; due: Day | null; time: ConditionTime };
/** until a day or on a condition, and who acts; all of it blank where nothing is deferred. */
export type DeferralTyped = { until: Day | null; condition: Bilingual; acts: string };
/** D-2: an earlier decision of the body, by its number. */
export type ReplacingTyped = { kind: Replacing; number: string };
/** The conditions are the rows of the form, in their places; one in which nothing stands is none. */
export type Declaring = Declared & {
  reason: Bilingual;
  conditions: readonly ConditionTyped[];
  /** the text decided, where it is not the proposed one. */
  wording: Bilingual;
  /** D-12: whoever declares has looked at the figures that differ between both sides of it. */
  figuresChecked: boolean;
  deferral: DeferralTyped;
  replaces: readonly ReplacingTyped[];
  /** F-7: what is approved from the account of the council; null where nothing was typed. */
  sum: Cents | null;
  /** D-14: by when it comes back; null where it does not. */
  reviewBy: Day | null;
};
export type Condition = Omit<ConditionTyped, "due"> & { due: Day };

export const noDeferral: DeferralTyped = { until: null, condition: { en: "", fr: "" }, acts: "" };

export type Problem = { field: string; text: Bilingual };

export const problem = (field: string, key: keyof typeof decisionReasons.en): Problem => ({
  field,
  text: inBoth(decisionReasons, (words) => words[key]),
});

const isBlankRow = ({ text, owner, due }: ConditionTyped): boolean =>
  !text.en && !text.fr && !owner && due === null;

/** The rows in which something stands. */
export const conditionsOf = ({ conditions }: Pick<Declaring, "conditions">): Condition[] =>
  conditions.flatMap(({ due, ...one }) => (due === null ? [] : [{ ...one, due }]));

function problemsOfReason({ reason, outcome }: Declaring): Problem[] {
  const isAsked = needsReason(outcome);
  if (!isAsked && !reason.en && !reason.fr) return [];
  const key = isAsked ? "needsReason" : "reasonInBoth";
  return [...(reason.en ? [] : [problem("reasonEn", key)]), ...(reason.fr ? [] : [problem("reasonFr", key)])];
}

function problemsOfRow({ text, owner, due }: ConditionTyped, row: number, today: Day): Problem[] {
  return [
    ...(text.en ? [] : [problem(`conditionEn${row}`, "conditionInBoth")]),
    ...(text.fr ? [] : [problem(`conditionFr${row}`, "conditionInBoth")]),
    ...(owner ? [] : [problem(`owner${row}`, "conditionOwner")]),
    ...(due !== null && due > today ? [] : [problem(`due${row}`, "dayAhead")]),
  ];
}

function problemsOfConditions({ conditions, outcome }: Declaring, today: Day): Problem[] {
  const rows = [...conditions.entries()].filter(([, one]) => !isBlankRow(one));
  const [first] = rows;
  if (outcome !== withConditions) return first ? [problem(`conditionEn${first[0] + 1}`, "noCondition")] : [];
  if (!first) return [problem("conditionEn1", "needsCondition")];
  return rows.flatMap(([place, one]) => problemsOfRow(one, place + 1, today));
}

function problemsOfFigures({ wording, figuresChecked }: Declaring): Problem[] {
  const { en, fr } = differingFigures(wording);
  if (figuresChecked || en.length + fr.length === 0) return [];
  const figures = [...en, ...fr].join("; ");
  return [{ field: "figuresChecked", text: inBoth(declareWords, (words) => words.figuresDiffer(figures)) }];
}

/** a modification is a text of its own, in both languages; what was typed under another outcome is not lost. */
function problemsOfWording(declared: Declaring, proposed: Bilingual | null): Problem[] {
  const { outcome, wording } = declared;
  const isTyped = languages.some((side) => wording[side] !== "" && wording[side] !== proposed?.[side]);
  if (outcome !== withModification) return isTyped ? [problem("wordingEn", "noModification")] : [];
  const missing = languages.filter((side) => wording[side] === "");
  if (missing.length > 0)
    return missing.map((side) => problem(side === "en" ? "wordingEn" : "wordingFr", "wordingInBoth"));
  return isTyped ? problemsOfFigures(declared) : [problem("wordingEn", "sameWording")];
}

function problemsOfUntil({ until, condition }: DeferralTyped, today: Day): Problem[] {
  const { en, fr } = condition;
  if (!en && !fr) {
    if (until === null) return [problem("deferredUntil", "deferralUntil")];
    return until > today ? [] : [problem("deferredUntil", "dayAhead")];
  }
  if (until !== null) return [problem("deferredUntil", "deferralEither")];
  return [
    ...(en ? [] : [problem("deferredEn", "deferralInBoth")]),
    ...(fr ? [] : [problem("deferredFr", "deferralInBoth")]),
  ];
}

/** whoever reads that it is deferred must find until when, and whose turn it is. */
function problemsOfDeferral({ deferral, outcome }: Declaring, today: Day): Problem[] {
  const { until, condition, acts } = deferral;
  if (!isDeferral(outcome)) {
    const isBlank = until === null && !condition.en && !condition.fr && !acts;
    return isBlank ? [] : [problem("deferredUntil", "notDeferred")];
  }
  return [...problemsOfUntil(deferral, today), ...(acts ? [] : [problem("deferredActs", "deferralActs")])];
}

/** D-2: what does not approve anything takes the place of nothing. */
function problemsOfReplacing({ replaces, outcome }: Declaring): Problem[] {
  if (!approvals.includes(outcome)) return replaces.map(({ kind }) => problem(kind, "replacesByApproval"));
  return replaces.flatMap(({ kind, number }, place) =>
    replaces.slice(0, place).some((one) => one.number === number) ? [problem(kind, "replacesTwice")] : [],
  );
}

/** D-14: what does not approve anything is not in force, so that it does not come back. */
function problemsOfReview({ reviewBy, outcome }: Declaring, today: Day): Problem[] {
  if (reviewBy === null) return [];
  if (!approvals.includes(outcome))
    return [{ field: "reviewBy", text: inBoth(reviewWords, (words) => words.ofApproval) }];
  return reviewBy > today ? [] : [problem("reviewBy", "dayAhead")];
}

/** F-7: each council decides its own share, and gives no more than is asked of it. */
function problemsOfSum({ sum, outcome }: Declaring, asked: Cents | null): Problem[] {
  const said = (sentence: (words: (typeof moneyOutcomeWords)["en"], language: "en" | "fr") => string) => ({
    ...{ en: sentence(moneyOutcomeWords.en, "en"), fr: sentence(moneyOutcomeWords.fr, "fr") },
  });
  if (asked === null) return [];
  if (!approvals.includes(outcome)) return [];
  if (sum === null) return [{ field: "sum", text: said((words) => words.sumNeeded) }];
  if (sum <= asked) return [];
  return [{ field: "sum", text: said((words, language) => words.sumTooMuch(money(language, asked))) }];
}

/** `proposed`: the wording that stands before the body. `asked`: of money, the share of its account. */
export type Asked = { proposed: Bilingual | null; asked: Cents | null; today: Day };

/** Nothing where what was typed can be taken. */
export const problemsOf = (declared: Declaring, { proposed, asked, today }: Asked): Problem[] => [
  ...problemsOfSum(declared, asked),
  ...problemsOfReason(declared),
  ...problemsOfConditions(declared, today),
  ...problemsOfDeferral(declared, today),
  ...problemsOfReplacing(declared),
  ...problemsOfWording(declared, proposed),
  ...problemsOfReview(declared, today),
];
