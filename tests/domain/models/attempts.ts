// What every model-based test stands on (N-9): people try acts in any order while the days pass, and after each the
// whole is looked at. A run is as long as MODEL_RUNS says.
import fc from "fast-check";
import { expect } from "vitest";
import { addDays, type Day, dayOf } from "../../../app/domain/dates";
import type { Moves } from "../../../app/domain/lifecycle";
import { Denied, Invalid, NotFound, NotPossible } from "../../../app/domain/refusals";
import type { Part, TestHouse } from "../../support/house";

export const runsOf = (usual: number): number => Number(process.env.MODEL_RUNS ?? usual);

/** What stands beside the record: refused attempts are noted, sessions and form keys come and go. */
const beside = ["refused_attempt", "session", "form_key", "kept_form"];

/** Counts every row written from now on, whatever the act; what a refusal takes back is taken back here too. */
function watch(house: TestHouse): void {
  const tables = house.db.$client
    .prepare<[], string>(
      // The index of words is made of the rest, and takes no triggers.
      "select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite%'",
    )
    .pluck()
    .all()
    .filter((name) => !beside.includes(name));
  const triggers = tables.flatMap((table) =>
    ["insert", "update", "delete"].map(
      (verb) =>
        `create temp trigger "${verb}_${table}" after ${verb} on main."${table}" begin update written set rows = rows + 1; end`,
    ),
  );
  house.db.$client.exec(
    ["create temp table written (rows integer)", "insert into written values (0)", ...triggers].join(";\n"),
  );
}
const written = (house: TestHouse): number => house.one("select rows from written");

export const rowsOf = <Row>(house: TestHouse, query: string, ...values: unknown[]): Row[] =>
  house.db.$client.prepare(query).all(...values) as Row[];

export const todayIn = (house: TestHouse): Day => dayOf(house.house.now());
export const pass = (house: TestHouse, days: number): void =>
  house.setClock(`${addDays(todayIn(house), days)}T11:00:00-04:00`);

const isRefusal = (fault: unknown): boolean =>
  fault instanceof Denied ||
  fault instanceof NotFound ||
  fault instanceof NotPossible ||
  fault instanceof Invalid;

/** Whether an act was done; one refused changed nothing at all, and anything but a refusal is a fault of the house. */
export function wasDone(house: TestHouse, act: () => void): boolean {
  const before = { rows: written(house), lines: house.one<number>("select max(number) from ledger") };
  try {
    act();
  } catch (fault) {
    if (!isRefusal(fault)) throw fault;
    expect(written(house)).toBe(before.rows);
    return false;
  }
  expect(house.one<number>("select max(number) from ledger")).toBeGreaterThan(before.lines);
  return true;
}

export type Known = ReadonlyMap<string, string>;
/** Only moves of the table happened between two looks at the states of things. */
export function expectListed<State extends string>(
  cycle: { moves: Moves<State>; begins: readonly State[]; more?: readonly [State, State][] },
  before: Known,
  after: Known,
): void {
  for (const [id, state] of after) {
    const was = before.get(id);
    if (was === state) continue;
    const isListed =
      was === undefined
        ? cycle.begins.some((one) => one === state)
        : [
            ...Object.values<Moves<State>[string]>(cycle.moves).map(({ from, to }) => [from, to] as const),
            ...(cycle.more ?? []).map(([from, to]) => [[from], to] as const),
          ].some(([from, to]) => from.some((one) => one === was) && to === state);
    expect(isListed, `${was ?? "nothing"} → ${state}`).toBe(true);
  }
}

export type Tried<Verb extends string> = { by: Part; verb: Verb; on: number; day: number; choice: number };
export type World<Verb extends string> = {
  house: TestHouse;
  /** Whether the act was done. */
  attempt(tried: Tried<Verb>): boolean;
  /** Looks at everything after a step. */
  look(tried: Tried<Verb>): void;
};

/** One step as fast-check runs and shrinks it. */
class Step<Verb extends string> implements fc.Command<object, World<Verb>> {
  constructor(
    readonly tried: Tried<Verb>,
    readonly done: Set<Verb>,
  ) {}
  check = () => true;
  run(_: object, world: World<Verb>): void {
    if (world.attempt(this.tried)) this.done.add(this.tried.verb);
    world.look(this.tried);
  }
  toString = () => {
    const { by, verb, on, day, choice } = this.tried;
    return `${by} ${verb} ${on} day ${day} choice ${choice}`;
  };
}

export function interleave<Verb extends string>(
  verbs: readonly Verb[],
  people: readonly Part[],
  open: () => World<Verb> & { end?: () => void },
  { runs, steps }: { runs: number; steps: number },
): void {
  const tried = fc.record({
    by: fc.constantFrom(...people),
    verb: fc.constantFrom(...verbs),
    on: fc.nat(20),
    day: fc.integer({ min: -30, max: 30 }),
    choice: fc.nat(5),
  });
  const done = new Set<Verb>();
  const step = tried.map((one) => new Step(one, done));
  fc.assert(
    fc.property(fc.commands([step], { maxCommands: steps, size: "max" }), (commands) => {
      const world = open();
      watch(world.house);
      fc.modelRun(() => ({ model: {}, real: world }), commands);
      world.end?.();
    }),
    // The usual run is always the same; a longer one meets what this one does not.
    { numRuns: runs, ...(process.env.MODEL_RUNS ? {} : { seed: 4107 }) },
  );
  // An act that nobody ever managed proves nothing of what follows it.
  expect(verbs.filter((verb) => !done.has(verb))).toEqual([]);
}
