// B-3: who may do what with a version of the terms of reference. A body cannot approve its own; the secretariat none.
import { isPossible, type Move } from "../lifecycle";
import type { Facts, Policy } from "../permissions";
import { because, type Reason } from "../refusals";
import { isUnshared, type VersionState, versionMoves, workable } from "./lifecycle";
import { bothNamed, complete, textsReady, type VersionFacts } from "./readiness";
import { termsRefusals } from "./refusal-words";

const rule = "B-3";
const inState = (move: Move<VersionState>) => (facts: VersionFacts) =>
  isPossible(move, facts.state) ? undefined : because(termsRefusals, (words) => words["not-put"], rule);

function canBePut(facts: VersionFacts): Reason | undefined {
  const state = inState(versionMoves.put)(facts);
  if (state) return state;
  if (facts.outdated) return because(termsRefusals, (words) => words["outdated-base"], rule);
  const { anotherPut } = facts;
  if (anotherPut !== null) return because(termsRefusals, (words) => words["another-put"](anotherPut), rule);
  return complete(facts) ?? textsReady(facts) ?? bothNamed(facts);
}

const canBeWorkedOn = ({ state }: VersionFacts) =>
  workable.includes(state) ? undefined : because(termsRefusals, (words) => words["not-workable"], rule);

const somethingSpared = ({ isSpared }: { isSpared: boolean }) =>
  isSpared ? undefined : because(termsRefusals, (words) => words["nothing-spared"], "L-1");

const drafters = ["co-chair", "secretariat"] as const;

export const termsPolicies = {
  upload: {
    act: "terms.upload",
    does: { en: "Upload a document to be read", fr: "Téléverser un document à lire" },
    by: ["secretariat", "co-chair-of-any-body"],
    rule: "B-9",
  } as Policy<Facts>,
  import: {
    act: "terms.import",
    does: { en: "Make a draft version from a document", fr: "Créer une ébauche à partir d’un document" },
    by: ["co-chair", "secretariat", "operator"],
    rule: "B-9",
  } as Policy<Facts>,
  draft: {
    act: "terms.draft",
    does: { en: "Start the next version", fr: "Commencer la version suivante" },
    by: drafters,
    rule: "B-2",
  } as Policy<Facts>,
  edit: {
    act: "terms.edit",
    does: { en: "Edit the text of a section", fr: "Modifier le texte d’une section" },
    by: drafters,
    rule: "L-1",
    unless: canBeWorkedOn,
  } as Policy<VersionFacts>,
  affect: {
    act: "terms.affect",
    does: {
      en: "Take back that a change has no effect on the other language",
      fr: "Annuler la déclaration «\u00a0sans effet sur l’autre langue\u00a0»",
    },
    by: drafters,
    rule: "L-1",
    unless: (facts) => canBeWorkedOn(facts) ?? somethingSpared(facts),
  } as Policy<VersionFacts & { isSpared: boolean }>,
  settleClause: {
    act: "terms.settleClause",
    does: { en: "Confirm, write or set aside a clause", fr: "Confirmer, rédiger ou écarter une clause" },
    by: drafters,
    rule: "B-9",
    unless: canBeWorkedOn,
  } as Policy<VersionFacts>,
  place: {
    act: "terms.place",
    does: { en: "Place a passage that was not recognised", fr: "Placer un passage non reconnu" },
    by: drafters,
    rule: "B-9",
    unless: canBeWorkedOn,
  } as Policy<VersionFacts>,
  consult: {
    act: "terms.consult",
    does: {
      en: "Send a draft to the members for consultation",
      fr: "Envoyer une ébauche aux membres pour consultation",
    },
    by: drafters,
    rule,
    unless: inState(versionMoves.consult),
  } as Policy<VersionFacts>,
  revise: {
    act: "terms.revise",
    does: {
      en: "Take a version back into draft after consultation",
      fr: "Ramener une version à l’état d’ébauche après la consultation",
    },
    by: drafters,
    rule,
    unless: inState(versionMoves.revise),
  } as Policy<VersionFacts>,
  put: {
    act: "terms.put",
    does: { en: "Put a version to the councils", fr: "Présenter une version aux conseils" },
    by: drafters,
    rule,
    unless: canBePut,
  } as Policy<VersionFacts>,
  withdraw: {
    act: "terms.withdraw",
    does: { en: "Withdraw a version", fr: "Retirer une version" },
    by: drafters,
    rule: "T-9",
    unless: inState(versionMoves.withdraw),
  } as Policy<VersionFacts>,
  discard: {
    act: "terms.discard",
    does: { en: "Discard a draft that was never shared", fr: "Supprimer une ébauche jamais diffusée" },
    by: drafters,
    rule: "T-9",
    unless: ({ state }) =>
      isUnshared(state) ? undefined : because(termsRefusals, (words) => words["not-workable"], "T-9"),
  } as Policy<VersionFacts>,
  takeIn: {
    act: "terms.takeIn",
    does: {
      en: "Take in terms adopted before this workspace",
      fr: "Reprendre un cadre de référence adopté avant la création de cet espace",
    },
    by: ["secretariat"],
    rule,
    unless: (facts) =>
      inState(versionMoves.takeIn)(facts) ??
      (facts.hasHistory
        ? because(termsRefusals, (words) => words["not-first"], rule)
        : (complete(facts) ?? textsReady(facts) ?? bothNamed(facts))),
  } as Policy<VersionFacts>,
  confirmPast: {
    act: "terms.confirmPast",
    does: {
      en: "Confirm terms adopted before this workspace",
      fr: "Confirmer un cadre de référence adopté avant la création de cet espace",
    },
    by: ["co-chair-of-a-council"],
    rule,
    unless: inState(versionMoves.confirmPast),
  } as Policy<VersionFacts>,
  extend: {
    act: "terms.extend",
    does: {
      en: "Propose to extend an end date, once, by six months at most, or agree to it for a council",
      fr: "Proposer de reporter une date de fin, une fois, de six mois au plus, ou y consentir au nom d’un conseil",
    },
    by: ["co-chair-of-a-council"],
    rule: "B-6",
  } as Policy<Facts>,
};
