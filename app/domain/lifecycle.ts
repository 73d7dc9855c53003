// A life cycle is a table; no state is compared or assigned anywhere else.
import { NotPossible } from "./refusals";

/** Who makes a move: a person through a command, a decision of a council, or the clock (T-8). */
export type Mover = "person" | "decision" | "clock";
export type Move<State extends string> = { from: readonly State[]; to: State; by: Mover };
export type Moves<State extends string> = Record<string, Move<State>>;

/** What a page says of a life cycle and of its moves; also the source of the drawings of "How it works". */
export type LifeCycle<State extends string> = { states: readonly State[]; moves: Moves<State> };

export function isPossible<State extends string>(move: Move<State>, state: State): boolean {
  return move.from.includes(state);
}

/** The state a move leads to, or the refusal that it is not possible from where the matter stands. */
export function follow<State extends string>(move: Move<State>, state: State): State {
  if (!isPossible(move, state)) throw new NotPossible({ key: "not-from-this-state" });
  return move.to;
}
