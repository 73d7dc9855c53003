import { inBoth } from "../bilingual";
import type { Facts, Policy } from "../permissions";
import type { Slice } from "../slice";
import { mailHead } from "./heads.server";
import { endWitness, nameWitness } from "./policy";
import { witnessWords } from "./words";

export const witnessesSlice: Slice = {
  name: "witnesses",
  title: inBoth(witnessWords, (words) => words.title),
  policies: [nameWitness, endWitness as Policy<Facts>],
  settle: mailHead,
};
