import { type Bilingual, inBoth } from "../bilingual";
import type { Change, Recorded, Tellers } from "../ledger/changes.server";
import { changeWords } from "../ledger/words";
import { bodyStates } from "./lifecycle";
import { bodyStateWords } from "./words";

const stateIn = (value: unknown): Bilingual | null => {
  const state = bodyStates.find((one) => one === value);
  return state ? inBoth(bodyStateWords, (words) => words[state]) : null;
};

const stateChange = ({ before, after }: Recorded): Change[] => [
  { label: inBoth(changeWords, (words) => words.state), before: stateIn(before), after: stateIn(after) },
];

export const bodiesTell: Tellers = { "bodies.review": stateChange, "bodies.resume": stateChange };
