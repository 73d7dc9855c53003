// Help that cannot drift from the software: drawn from the slices' own tables of moves and policies.
import { type Bilingual, languages } from "../bilingual";
import { capital } from "../format";
import type { Mover } from "../lifecycle";
import { whoMay } from "../permissions";
import type { NamedCycle, Slice } from "../slice";

export type HelpMove = { key: string; label: Bilingual; from: number[]; to: number; by: Mover };
export type HelpCycle = { name: Bilingual; states: Bilingual[]; moves: HelpMove[] };
export type HelpAct = { act: string; does: Bilingual; who: Bilingual; rule: string };
export type HelpSlice = { name: string; title: Bilingual; cycles: HelpCycle[]; acts: HelpAct[] };

/** The word of a state or a move in both languages. */
function wordOf(words: NamedCycle["words"], key: string): Bilingual {
  const said = { en: key, fr: key };
  for (const language of languages) {
    const word = words[language][key];
    if (typeof word === "string") said[language] = word;
  }
  return said;
}

function cycleOf({ name, cycle, words, moveWords }: NamedCycle): HelpCycle {
  const placeOf = (state: string) => cycle.states.indexOf(state);
  return {
    name,
    states: cycle.states.map((state) => wordOf(words, state)),
    moves: Object.entries(cycle.moves).map(([key, { from, to, by }]) => ({
      key,
      by,
      label: wordOf(moveWords, key),
      from: from.map(placeOf),
      to: placeOf(to),
    })),
  };
}

const whoOf = (slice: Slice): HelpAct[] =>
  slice.policies.map(({ act, does, by, rule }) => {
    const who = whoMay(by);
    return { act, does, who: { en: capital(who.en), fr: capital(who.fr) }, rule };
  });

/** Every life cycle and every act of the workspace, slice by slice. */
export const howItWorks = (slices: readonly Slice[]): HelpSlice[] =>
  slices.map((slice) => ({
    name: slice.name,
    title: slice.title,
    cycles: (slice.lifeCycles ?? []).map(cycleOf),
    acts: whoOf(slice),
  }));
