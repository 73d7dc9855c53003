// What may be tried in a proceeding, in any order, and one order that leads through.
import fc from "fast-check";

const kind = fc.oneof(
  { arbitrary: fc.constantFrom("agree", "reservation", "pending"), weight: 3 },
  { arbitrary: fc.constantFrom("no-position", "not-endorse", "discuss", "recused"), weight: 2 },
);
const how = fc.constantFrom("consensus", "consensus-with-reservations", "provisional", "no-consensus");
const what = fc.oneof(
  { arbitrary: fc.constantFrom("approved", "approved-with-conditions"), weight: 4 },
  { arbitrary: fc.constantFrom("returned", "declined"), weight: 1 },
);
const verb = fc.oneof(
  { arbitrary: fc.constantFrom("rest", "suit", "answer", "confirm", "meet"), weight: 5 },
  { arbitrary: fc.constantFrom("take", "enter", "declare", "settle"), weight: 3 },
  { arbitrary: fc.constantFrom("alternate", "prepare", "confirmPrepared"), weight: 1 },
  { arbitrary: fc.constantFrom("alternate", "cede", "takeBack"), weight: 1 },
  { arbitrary: fc.constantFrom("outsider", "close", "prolong", "again"), weight: 1 },
);
export const step = fc.record({
  verb,
  at: fc.nat(1),
  voice: fc.nat(40),
  kind,
  how,
  what,
  before: fc.boolean(),
});
export type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** A way through: Alberta waits for an approval, both councils decide, a condition is met, the approval comes. */
export const wayThrough: Step[] = [
  ...(
    [
      "prepare",
      "confirmPrepared",
      "alternate",
      "cede",
      "takeBack",
      "cede",
      "alternate",
      "takeBack",
      "rest",
      "suit",
      "answer",
      "confirm",
      "meet",
      "confirm",
    ] as const
  ).map(
    (verb): Step => ({
      verb,
      at: 0,
      voice: 0,
      kind: "pending",
      how: "consensus",
      what: "approved-with-conditions",
      before: true,
    }),
  ),
  ...(["rest", "outsider", "declare", "again"] as const).map(
    (verb): Step => ({
      verb,
      at: 1,
      voice: 0,
      kind: "agree",
      how: "consensus",
      what: "approved",
      before: false,
    }),
  ),
];
