// N-9: whatever anyone does in whichever order, only the listed moves happen, and what is reckoned is exact.
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  cancelAction,
  noteCall,
  reopenAction,
  transferAction,
} from "../../../app/domain/actions/commands/keeping.server";
import { beginAction } from "../../../app/domain/actions/commands/reporting.server";
import { addDays, dayOf } from "../../../app/domain/dates";
import { Denied, Invalid, NotFound, NotPossible } from "../../../app/domain/refusals";
import { actionOf, anAction, ofKind, says } from "../../support/action";
import { openHouse, type Part, type TestHouse } from "../../support/house";

const parts = ["chair", "otherChair", "member", "contact", "secretary", "observer", "stranger"] as const;
const step = fc.record({
  who: fc.constantFrom<Part>(...parts),
  does: fc.constantFrom(
    "begin",
    "done",
    "date",
    "discuss",
    "call",
    "seat",
    "secretariat",
    "cancel",
    "reopen",
  ),
});
type Step = (typeof step extends fc.Arbitrary<infer One> ? One : never) & object;

/** What ought to happen, said a second time and otherwise than in the house. */
type Model = {
  state: "open" | "in-progress" | "done" | "cancelled";
  mine: "seat" | "secretariat";
  moved: number;
  raised: boolean;
};

function expected(model: Model, { who, does }: Step): Model | null {
  const live = model.state === "open" || model.state === "in-progress";
  const keeps = ["chair", "otherChair", "secretary"].includes(who);
  const answers = who === "secretary" || (model.mine === "seat" && ["member", "contact"].includes(who));
  if (does === "reopen")
    return model.state === "done" && (who === "chair" || who === "otherChair")
      ? { ...model, state: "in-progress" }
      : null;
  if (!live) return null;
  if (does === "seat" || does === "secretariat")
    return keeps && model.mine !== does ? { ...model, mine: does, state: "open" } : null;
  if (does === "cancel") return keeps ? { ...model, state: "cancelled", raised: false } : null;
  if (!answers) return null;
  if (does === "begin") return model.state === "open" ? { ...model, state: "in-progress" } : null;
  if (does === "done") return { ...model, state: "done", raised: false };
  if (does === "date") return { ...model, moved: model.moved + 1, raised: false };
  return does === "discuss" ? { ...model, raised: true } : model;
}

function perform(house: TestHouse, id: string, { who, does }: Step): unknown {
  const as = house.as(who);
  const today = dayOf(house.now());
  const to = does === "seat" ? house.seat("CCSWG", "Service Alberta") : "secretariat";
  if (does === "begin") return beginAction(as, id);
  if (does === "call") return noteCall(as, id, { day: today, withWhom: "A", note: "B", followUp: null });
  if (does === "cancel") return cancelAction(as, id, { why: "No" });
  if (does === "reopen") return reopenAction(as, id, { why: "", again: [] });
  if (does === "seat" || does === "secretariat")
    return transferAction(as, id, { accountable: `${house.body("CCSWG")}.${to}`, why: "" });
  const { due } = actionOf(house, id);
  return says(house, who, id, { reply: does, newDay: addDays(due, 3), said: "by mail" });
}

const isRefusal = (fault: unknown): boolean =>
  [Denied, Invalid, NotFound, NotPossible].some((kind) => fault instanceof kind);

test("N-9 M-16 an action moves as the table says, for whoever may, and leaves a line each time", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 16 }), (steps) => {
      const house = openHouse();
      const id = anAction(house);
      let model: Model = { state: "open", mine: "seat", moved: 0, raised: false };
      for (const one of steps) {
        const lines = house.ledger().length;
        const next = expected(model, one);
        let happened = true;
        try {
          perform(house, id, one);
        } catch (fault) {
          if (!isRefusal(fault)) throw fault;
          happened = false;
        }
        expect([one, happened]).toEqual([one, next !== null]);
        model = next ?? model;
        const { state, moved, discuss, accountable } = actionOf(house, id);
        expect({ state, moved, raised: discuss !== null, mine: accountable }).toEqual(model);
        expect(house.ledger().length - lines).toBe(next ? 1 : 0);
      }
    }),
    { numRuns: 40 },
  );
});

test("N-9 M-16 of all jurisdictions the sum is exact, and it is done when and only when each has answered", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { minLength: 1, maxLength: 24 }), (order) => {
      const house = openHouse();
      const id = anAction(house, ofKind(house, "jurisdictions"));
      const asked = actionOf(house, id).answers.map(({ jurisdiction }) => jurisdiction);
      const answered = new Set<string>();
      for (const at of order) {
        const jurisdiction = asked[at % asked.length] ?? "";
        const isFirst = !answered.has(jurisdiction);
        const left = asked.length - answered.size;
        // The last one awaited is meant even where another is named.
        const meant =
          left === 1 ? asked.find((one) => !answered.has(one)) : isFirst ? jurisdiction : undefined;
        let happened = true;
        try {
          says(house, "secretary", id, { jurisdiction, said: "by mail" });
        } catch (fault) {
          if (!isRefusal(fault)) throw fault;
          happened = false;
        }
        expect(happened).toBe(left > 0 && meant !== undefined);
        if (happened && meant) answered.add(meant);
        const { state, answers } = actionOf(house, id);
        expect(answers.filter(({ doneAt }) => doneAt !== null).length).toBe(answered.size);
        expect(state === "done").toBe(answered.size === asked.length);
      }
    }),
    { numRuns: 12 },
  );
});
