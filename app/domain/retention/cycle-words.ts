import { catalogue } from "../bilingual";

/** The states and moves, as "How it works" draws them. */
export const cycleWords = catalogue(
  {
    proposal: "Proposals that take two people",
    proposed: "Proposed",
    done: "Done",
    withdrawn: "Withdrawn",
    confirm: "Confirm a rule",
    dispose: "Dispose",
    erase: "Erase",
    withdraw: "Withdraw",
    hold: "Holds",
    standing: "Standing",
    lifted: "Lifted",
    lift: "Lift",
  },
  {
    proposal: "Propositions qui exigent deux personnes",
    proposed: "Proposée",
    done: "Faite",
    withdrawn: "Retirée",
    confirm: "Confirmer une règle",
    dispose: "Éliminer",
    erase: "Effacer",
    withdraw: "Retirer",
    hold: "Suspensions",
    standing: "En cours",
    lifted: "Levée",
    lift: "Lever",
  },
);
