import { inBoth } from "../bilingual";
import type { Facts, Policy } from "../permissions";
import type { Slice } from "../slice";
import { forgetFormerWitnesses } from "./forget-command.server";
import { mailHead } from "./heads.server";
import { endWitness, nameWitness } from "./policy";
import { witnessWords } from "./words";

export const witnessesSlice: Slice = {
  name: "witnesses",
  title: inBoth(witnessWords, (words) => words.title),
  policies: [nameWitness, endWitness as Policy<Facts>],
  settle: (tx, now, place) => {
    forgetFormerWitnesses(tx, now);
    mailHead(tx, now, place);
  },
};
