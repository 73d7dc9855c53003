// Values of every kind that the schemas and D-8 allow, as a person could have typed them.
import fc from "fast-check";
import { levels } from "../../../app/domain/levels";
import { type ClauseKind, type ClauseValue, clauseSchemas } from "../../../app/domain/terms/clauses";

const code = fc.stringMatching(/^[A-Z]{2,6}$/);
const maybeCode = fc.option(code, { nil: null });
const text = fc.string({ unit: "grapheme", maxLength: 60 }).map((typed) => typed.trim());
const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const authorities = fc.constantFrom("recommends" as const, "decides" as const);
const businessDays = fc.integer({ min: 0, max: 60 });
const percent = fc.integer({ min: 1, max: 100 });
const spoken = () => fc.subarray(["meeting" as const, "written" as const], { minLength: 1 });
const anyChannel = () =>
  fc.subarray(["meeting" as const, "written" as const, "silence" as const], { minLength: 1 });
const cadence = clauseSchemas.cadence.shape;

export const clausesOf: { [Kind in ClauseKind]: fc.Arbitrary<ClauseValue<Kind>> } = {
  "reports-to": fc.record({
    councils: fc.uniqueArray(
      text.filter((council) => council !== ""),
      { minLength: 1, maxLength: 5 },
    ),
  }),
  seat: fc.record({
    level: fc.constantFrom(...levels),
    jurisdiction: maybeCode,
    // L-1: a name stands in both languages or in none.
    organization: fc
      .record({ en: text, fr: text })
      .map(({ en, fr }) => (en === "" || fr === "" ? { en: "", fr: "" } : { en, fr })),
    coChair: fc.boolean(),
    nominatedBy: maybeCode,
    number: fc.constantFrom("stated" as const, "not-stated" as const),
  }),
  "co-chair-term": fc.record(
    { months: fc.option(fc.integer({ min: 1, max: 120 }), { nil: null }), inTurn: fc.boolean(), next: code },
    { requiredKeys: ["months", "inTurn"] },
  ),
  authority: fc.record({ "council-matters": authorities, "own-affairs": authorities }),
  cadence: fc.record({
    every: fc.constantFrom(...cadence.every.options),
    by: fc.option(fc.constantFrom(...cadence.by.unwrap().options), { nil: null }),
    atCall: fc.boolean(),
  }),
  quorum: fc.option(fc.record({ share: percent, levels: fc.integer({ min: 0, max: 4 }) }), { nil: null }),
  balance: fc.record({
    minimum: fc.integer({ min: 0, max: 10 }),
    ceilings: fc.record({ F: percent, P: percent, T: percent, M: percent }, { requiredKeys: [] }),
    effect: fc.constantFrom("informational" as const, "blocking" as const),
  }),
  "decision-mode": fc.constant({ mode: "consensus" as const }),
  channels: fc.record(
    {
      recommendation: anyChannel(),
      "work-plan": spoken(),
      terms: spoken(),
      funding: spoken(),
      motion: anyChannel(),
    },
    { requiredKeys: [] },
  ),
  "unit-of-position": fc.record({ unit: fc.constantFrom("jurisdiction" as const, "seat" as const) }),
  deadlines: fc.record({
    notice: businessDays,
    papers: businessDays,
    record: businessDays,
    approval: businessDays,
  }),
  "co-chair-silence": fc.record({ days: businessDays }),
  "separation-of-duties": fc.record({ rule: fc.constantFrom("default" as const, "stricter" as const) }),
  "working-papers": fc.record({ oneLanguage: fc.boolean() }),
  reporting: fc.record({ every: fc.constantFrom(...clauseSchemas.reporting.shape.every.options) }),
  "review-date": fc.record({ on: day }),
  "end-date": fc.record({ on: day }),
  expenses: fc.record({
    bornBy: fc.constantFrom("members" as const, "councils" as const),
    unlessApproved: fc.boolean(),
  }),
  "funding-route": fc.record({
    throughSecretariat: fc.boolean(),
    scopeOfWork: fc.boolean(),
    approvedBy: fc.constantFrom("every-council" as const, "account-owner" as const),
  }),
  results: fc.record({ openTo: fc.constantFrom("jurisdictions" as const, "members" as const) }),
  "work-plan": fc.record({ required: fc.boolean(), withFunding: fc.boolean() }),
};
