import { catalogue } from "../bilingual";
import type { corrigendumMoves, decisionMoves, proceedingMoves } from "./lifecycle";

export const proceedingStateWords = catalogue(
  {
    proposed: "Proposed by one co-chair",
    open: "Open for positions",
    declared: "Decided",
    withdrawn: "Withdrawn",
    "taken-back": "Taken back",
    broken: "Silence broken",
  },
  {
    proposed: "Proposée par une coprésidence",
    open: "Positions attendues",
    declared: "Tranchée",
    withdrawn: "Retirée",
    "taken-back": "Proposition reprise",
    broken: "Silence rompu",
  },
);
export const proceedingMoveWords = catalogue<Record<keyof typeof proceedingMoves, string>>(
  {
    declare: "Declare the outcome",
    withdraw: "Withdraw",
    confirmSilence: "Open the silence procedure",
    takeBack: "Take the proposal back",
    breakSilence: "Break silence",
    approveTacitly: "Approve by unbroken silence",
    lapse: "Lapse, with nobody left to object",
  },
  {
    declare: "Déclarer l’issue",
    withdraw: "Retirer",
    confirmSilence: "Ouvrir la procédure d’approbation tacite",
    takeBack: "Reprendre la proposition",
    breakSilence: "Rompre le silence",
    approveTacitly: "Approuver par un silence non rompu",
    lapse: "Échoir sans personne pour s’y opposer",
  },
);
export const decisionStateWords = catalogue(
  {
    "in-force": "In force",
    provisional: "Provisional",
    "not-in-force": "Not in force yet",
    superseded: "Superseded",
    rescinded: "Rescinded",
  },
  {
    "in-force": "En vigueur",
    provisional: "Provisoire",
    "not-in-force": "Pas encore en vigueur",
    superseded: "Remplacée",
    rescinded: "Abrogée",
  },
);
export const decisionMoveWords = catalogue<Record<keyof typeof decisionMoves, string>>(
  {
    confirm: "Confirm",
    meet: "Verify the last condition",
    supersede: "A later decision supersedes it",
    rescind: "A later decision rescinds it",
  },
  {
    confirm: "Confirmer",
    meet: "Constater la dernière condition",
    supersede: "Une décision ultérieure la remplace",
    rescind: "Une décision ultérieure l’abroge",
  },
);
export const corrigendumStateWords = catalogue(
  { proposed: "Proposed", standing: "Stands", "taken-back": "Taken back" },
  { proposed: "Proposé", standing: "Confirmé", "taken-back": "Retiré" },
);
export const corrigendumMoveWords = catalogue<Record<keyof typeof corrigendumMoves, string>>(
  { confirmCorrigendum: "The other co-chair confirms", takeBackCorrigendum: "Take back" },
  { confirmCorrigendum: "L’autre coprésidence confirme", takeBackCorrigendum: "Retirer" },
);

export const decisionWords = catalogue({ decisions: "Decisions" }, { decisions: "Décisions" });

/** What waits for a person. */
export const awaitingWords = catalogue(
  {
    open: "Ask for positions",
    take: "Take a position",
    confirm: "Confirm a position",
    prepare: "Prepare a position",
    declare: "Declare the outcome",
    approve: "Say whether your government has approved",
    approveAssociation: "Say whether your association has approved",
    prepareApproval: "Prepare what your government has answered",
    inForce: "Confirm that it is in force",
    silence: "Object, or leave it to silence",
    confirmSilence: "Confirm a silence procedure",
    broken: "Ask in writing, or take it to a meeting",
    in: (body: string) => `Decision of ${body}`,
  },
  {
    open: "Demander les positions",
    take: "Prendre position",
    confirm: "Confirmer une position",
    prepare: "Préparer une position",
    declare: "Déclarer l’issue",
    approve: "Dire si votre gouvernement a approuvé",
    approveAssociation: "Dire si votre association a approuvé",
    prepareApproval: "Préparer la réponse de votre gouvernement",
    inForce: "Confirmer l’entrée en vigueur",
    silence: "S’opposer, ou laisser le silence approuver",
    confirmSilence: "Confirmer une procédure d’approbation tacite",
    broken: "Demander les positions par écrit, ou porter à une réunion",
    in: (body) => `Décision\u00a0: ${body}`,
  },
);
