// N-9: whatever is said and tried in whatever order, the councils decide what the rules of an oracle say they may.
import fc from "fast-check";
import { expect, test } from "vitest";
import { faultsOf } from "../../../app/domain/ledger/ledger.server";
import { Denied, NotFound, NotPossible } from "../../../app/domain/refusals";
import { openHouse, type TestHouse } from "../../support/house";
import { becomes } from "./oracle";
import { close, names, openRound, triesOf } from "./proceeding-steps";
import { type Step, step, wayThrough } from "./proceeding-ways";

function isDone(act: () => unknown): boolean {
  try {
    act();
    return true;
  } catch (refusal) {
    if (refusal instanceof Denied || refusal instanceof NotFound || refusal instanceof NotPossible)
      return false;
    throw refusal;
  }
}

type Kept = { state: string; rest: string };

/** D-10, D-11: numbers without gaps; of what was declared only the state moves, as the table lists. */
function checkDecisions(house: TestHouse, known: Map<string, Kept>): void {
  const all = house.db.$client.prepare("select * from decision order by body_id, sequence").all() as Record<
    string,
    unknown
  >[];
  for (const { state, in_force_at, edition, ...rest } of all) {
    const now = { state: String(state), rest: JSON.stringify(rest) };
    const was = known.get(String(rest.id)) ?? now;
    expect([now.rest, (in_force_at !== null) === (state === "in-force")]).toEqual([was.rest, true]);
    if (was.state !== now.state) expect([was.state === "in-force", now.state]).toEqual([false, "in-force"]);
    known.set(String(rest.id), now);
  }
  const numbers = all.map(({ number }) => String(number));
  for (const name of names) {
    const own = numbers.filter((number) => number.startsWith(`RD-${name}-2`));
    const years = new Set(own.map((number) => number.slice(0, -4)));
    for (const year of years) {
      const sequence = own
        .filter((number) => number.startsWith(year))
        .map((number) => Number(number.slice(-3)));
      expect(sequence).toEqual(sequence.map((_, place) => place + 1));
    }
  }
}

/** Whoever declares what suits waits for everyone's reply first. */
const withReplies = (one: Step): Step[] => (one.verb === "suit" ? [{ ...one, verb: "rest" }, one] : [one]);

/** What a few say first, before the others agree. */
const firstSaid = fc.array(
  step.map((one): Step => ({ ...one, verb: "take" })),
  { minLength: 1, maxLength: 5, size: "max" },
);

/** What was done at least once: a model that never gets there would prove nothing. */
const done = new Set<string>();

test("N-9 D-5 D-10 D-11 B-3 S-3 any interleaving: what is done is what the rules allow, and nothing else changes", () => {
  fc.assert(
    fc.property(firstSaid, fc.array(step, { minLength: 6, maxLength: 18, size: "max" }), (first, steps) => {
      const house = openHouse();
      const kept = new Map<string, Kept>();
      let round = openRound(house);
      for (const one of [...first, ...steps.flatMap(withReplies)]) {
        const sheets = () => round.councils.map(({ sheet }) => sheet);
        if (one.verb === "close") close(house, round);
        else if (one.verb === "again") round = becomes(sheets()) === "put" ? round : openRound(house);
        else
          for (const { act, may, keeps } of triesOf(house, round, one)) {
            const lines = house.ledger().length;
            expect([one, isDone(act)]).toEqual([one, may]);
            if (may) done.add(one.verb);
            if (may) keeps?.();
            else expect(house.ledger()).toHaveLength(lines);
          }
        checkDecisions(house, kept);
        expect(house.one("select state from terms_version where id = ?", round.version)).toBe(
          becomes(sheets()),
        );
      }
      expect(faultsOf(house.db)).toEqual([]);
    }),
    { numRuns: 20, examples: [[[], wayThrough]] },
  );
  expect([...done]).toEqual(
    expect.arrayContaining(["suit", "declare", "confirmPrepared", "confirm", "meet", "cede", "takeBack"]),
  );
});
