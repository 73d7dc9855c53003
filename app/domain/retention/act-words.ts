import { catalogue } from "../bilingual";

/** What each act is, as "How it works" lists it. */
export const retentionActs = catalogue(
  {
    proposeChange: "Propose how long a kind of record is kept, citing the councils’ decision",
    confirm: "Confirm how long a kind of record is kept",
    proposeDisposal: "Propose disposing of what is due",
    dispose: "Dispose of what another person proposed",
    proposeErasing: "Propose erasing the details of a person who holds nothing",
    erase: "Erase the details of a person, on another’s proposal",
    withdraw: "Withdraw or turn down a proposal",
    hold: "Place a hold on a body, a person or a kind of record",
    lift: "Lift a hold",
  },
  {
    proposeChange: "Proposer une durée de conservation, en citant la décision des conseils",
    confirm: "Confirmer une durée de conservation",
    proposeDisposal: "Proposer l’élimination de ce qui est échu",
    dispose: "Éliminer ce qu’une autre personne a proposé d’éliminer",
    proposeErasing: "Proposer d’effacer les renseignements d’une personne qui n’a plus aucun rôle",
    erase: "Effacer les renseignements d’une personne, sur la proposition d’une autre",
    withdraw: "Retirer ou écarter une proposition",
    hold: "Suspendre l’élimination pour un organisme, une personne ou un type de dossier",
    lift: "Lever une suspension",
  },
);
