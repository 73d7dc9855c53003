import { isPossible } from "../lifecycle";
import type { Facts, Policy } from "../permissions";
import { because } from "../refusals";
import { type ListState, listMoves } from "./lifecycle";
import { listWords } from "./words";

/** `body` is the one body whose lists it takes; none where it reaches further. */
export type ListFacts = Facts & { state: ListState };

const kept = ({ state }: ListFacts) =>
  isPossible(listMoves.retire, state) ? undefined : because(listWords, (words) => words["is-retired"], "S-9");

export const listPolicies = {
  save: {
    act: "lists.save",
    does: {
      en: "Save a list: a name and a rule, computed on the day",
      fr: "Enregistrer une liste\u00a0: un nom et une règle, calculée au jour voulu",
    },
    by: ["secretariat", "co-chair-of-any-body"],
    rule: "S-9",
  } as Policy<Facts>,
  change: {
    act: "lists.change",
    does: { en: "Change the rule of a saved list", fr: "Modifier la règle d’une liste enregistrée" },
    by: ["secretariat", "co-chair"],
    rule: "S-9",
    unless: kept,
  } as Policy<ListFacts>,
  retire: {
    act: "lists.retire",
    does: { en: "Retire a saved list", fr: "Retirer une liste enregistrée" },
    by: ["secretariat", "co-chair"],
    rule: "T-9",
    unless: kept,
  } as Policy<ListFacts>,
  write: {
    act: "lists.write",
    does: {
      en: "Write to a list; co-chairs, to the lists of their body",
      fr: "Écrire à une liste; pour la coprésidence, aux listes de son organisme",
    },
    by: ["secretariat", "co-chair"],
    rule: "S-9",
    unless: kept,
  } as Policy<ListFacts>,
};
