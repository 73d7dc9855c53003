import { catalogue } from "../bilingual";

/** What the ledger and the mails say of these acts: never a name. */
export const retentionSaid = catalogue(
  {
    someone: "A person whose details were erased",
    erased: (lines: number) =>
      `The details of this person were erased, on the proposal of another; ${lines} ${lines === 1 ? "line of the ledger lost its" : "lines of the ledger lost their"} words.`,
    erasingProposed: "Erasing the details of this person was proposed.",
    erasingWithdrawn: "The proposal to erase the details of this person was withdrawn.",
    erasingDeclined: "The proposal to erase the details of this person was turned down.",
    disposalProposed: (what: string, howMany: number) => `Disposal proposed: ${what}, ${howMany}.`,
    disposed: (what: string, howMany: number, rule: string) =>
      `Disposed of: ${what}, ${howMany}. Rule: ${rule}`,
    handedOver: (what: string, howMany: number, rule: string) =>
      `Handed to the archives: ${what}, ${howMany}. Rule: ${rule}`,
    disposalWithdrawn: (what: string) => `The proposal to dispose was withdrawn: ${what}.`,
    disposalDeclined: (what: string) => `The proposal to dispose was turned down: ${what}.`,
    changeProposed: (what: string, rule: string, decision: string) =>
      `Proposed for “${what}”: ${rule} Decision cited: ${decision}`,
    changed: (what: string, rule: string, decision: string) =>
      `From now on, “${what}”: ${rule} Decision: ${decision}`,
    changeWithdrawn: (what: string) => `The proposed rule for “${what}” was withdrawn.`,
    changeDeclined: (what: string) => `The proposed rule for “${what}” was turned down.`,
    held: (what: string, reason: string) => `Hold placed: ${what}. Reason: ${reason}`,
    lifted: (what: string, reason: string) => `Hold lifted: ${what}. Reason: ${reason}`,
    aPerson: "a person",
    keep: "Kept for good.",
    dispose: (years: number) => `Disposed of after ${years} ${years === 1 ? "year" : "years"}.`,
    transfer: (years: number) => `Handed to the archives after ${years} ${years === 1 ? "year" : "years"}.`,
    waitSubject: "Joint Councils Workspace: a proposal waits for a second person",
    waitLine: "Something was proposed that takes two people. Open the page to see it and settle it.",
  },
  {
    someone: "Personne dont les renseignements ont été effacés",
    erased: (lines) =>
      `Les renseignements de cette personne ont été effacés, sur la proposition d’une autre; ${lines}\u00a0${lines <= 1 ? "ligne du registre a perdu ses mots" : "lignes du registre ont perdu leurs mots"}.`,
    erasingProposed: "Il a été proposé d’effacer les renseignements de cette personne.",
    erasingWithdrawn: "La proposition d’effacer les renseignements de cette personne a été retirée.",
    erasingDeclined: "La proposition d’effacer les renseignements de cette personne a été écartée.",
    disposalProposed: (what, howMany) => `Élimination proposée\u00a0: ${what}, ${howMany}.`,
    disposed: (what, howMany, rule) => `Éliminé\u00a0: ${what}, ${howMany}. Règle\u00a0: ${rule}`,
    handedOver: (what, howMany, rule) =>
      `Remis aux archives\u00a0: ${what}, ${howMany}. Règle\u00a0: ${rule}`,
    disposalWithdrawn: (what) => `La proposition d’élimination a été retirée\u00a0: ${what}.`,
    disposalDeclined: (what) => `La proposition d’élimination a été écartée\u00a0: ${what}.`,
    changeProposed: (what, rule, decision) =>
      `Proposé pour «\u00a0${what}\u00a0»\u00a0: ${rule} Décision citée\u00a0: ${decision}`,
    changed: (what, rule, decision) =>
      `Désormais, «\u00a0${what}\u00a0»\u00a0: ${rule} Décision\u00a0: ${decision}`,
    changeWithdrawn: (what) => `La règle proposée pour «\u00a0${what}\u00a0» a été retirée.`,
    changeDeclined: (what) => `La règle proposée pour «\u00a0${what}\u00a0» a été écartée.`,
    held: (what, reason) => `Élimination suspendue\u00a0: ${what}. Raison\u00a0: ${reason}`,
    lifted: (what, reason) => `Suspension levée\u00a0: ${what}. Raison\u00a0: ${reason}`,
    aPerson: "une personne",
    keep: "Conservation permanente.",
    dispose: (years) => `Élimination après ${years}\u00a0${years === 1 ? "an" : "ans"}.`,
    transfer: (years) => `Remise aux archives après ${years}\u00a0${years === 1 ? "an" : "ans"}.`,
    waitSubject: "Espace des Conseils mixtes\u00a0: une proposition attend une deuxième personne",
    waitLine: "Une proposition exige deux personnes. Ouvrez la page pour la voir et la régler.",
  },
);
