// What a drill is, and what it answers.
import type { Chance } from "./chance";

/** One line of the table. */
export type Row = {
  drill: string;
  /** The handbook's rules that it proves. */
  rules: string;
  rounds: number;
  /** Faults injected: kills, refused writes, clock changes, tamperings … */
  faults: number;
  /** Changes that were acknowledged to whoever made them. */
  acknowledged: number;
  /** What was lost, done twice, half done or not found, one sentence each: empty is the only good answer. */
  lost: string[];
  /** What a reader should know beside the figures. */
  notes: string[];
  /** Why it could not be run on this machine. It does not count as passed. */
  notRun?: string;
};

export type Bench = {
  quick: boolean;
  chance: Chance;
  /** A new, empty folder that goes with the drill. */
  folder(name: string): string;
  /** A copy of the demonstration world in a data folder of its own. */
  world(name: string): string;
  say(sentence: string): void;
};

export type Drill = {
  name: string;
  rules: string;
  /** What it does, in one line of `--help`. */
  does: string;
  /** Programs it cannot do without. */
  needs?: readonly string[];
  run(bench: Bench): Promise<Partial<Row> | Partial<Row>[]>;
};

/** An empty row to count in. */
export const aCount = () => ({
  rounds: 0,
  faults: 0,
  acknowledged: 0,
  lost: [] as string[],
  notes: [] as string[],
});
